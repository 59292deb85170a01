#pragma once

#include "core/insight/rulesdraft.h"
#include "ui/commands/askdialog.h"

namespace yoyaku {
class DirectoryModel;
}

namespace yoyaku::ui {

class TimeFormat;

/// What is asked before a draft of hosts and rules is applied: each change, and which calls will be made of them.
[[nodiscard]] AskDialog::Question draftQuestion(const QVector<RulesDraft::Change>& changes, const QString& eventType,
                                                const DirectoryModel& directory, const TimeFormat& format);

/// Some of it concerns rules, whose calls are inferred.
[[nodiscard]] bool concernsRules(const QVector<RulesDraft::Change>& changes);

} // namespace yoyaku::ui
