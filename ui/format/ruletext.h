#pragma once

#include "core/domain/assignrule.h"

#include <QStringList>

namespace yoyaku {
class DirectoryModel;
}

namespace yoyaku::ui {

class TimeFormat;

/// A rule's name, or what stands for one that has none.
[[nodiscard]] QString ruleName(const AssignRule& rule);

/// A rule of the expected shape in words, one line a part: who (AND and OR groups), how much, in which order. Empty for
/// any other shape: of that only the raw JSON is shown. Source: API guide, "Hosts, priority, assignment rules".
[[nodiscard]] QStringList ruleLines(const AssignRule& rule, const DirectoryModel& directory, const TimeFormat& format);

} // namespace yoyaku::ui
