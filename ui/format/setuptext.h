#pragma once

#include "core/insight/hostsums.h"
#include "core/insight/rulesdraft.h"

#include <QString>

namespace yoyaku {
class DirectoryModel;
}

namespace yoyaku::ui {

class TimeFormat;

/// Short words for who is asked, in which order and how much: what hosts and rules say beside their figures. Names come
/// from strangers and are safe to show afterwards.
namespace setuptext {

/// "Fewest first", "Priority", "In turn".
[[nodiscard]] QString method(AssignMethod method);
/// "佐藤 or 鈴木 · 1,000 min per month each", of a rule of the expected shape; of any other, that its shape is not
/// known.
[[nodiscard]] QString summary(const AssignRule& rule, const DirectoryModel& directory, const TimeFormat& format);
/// "田中 大輔 3 → 2", "Members 120 → 150 min per day".
[[nodiscard]] QString change(const RulesDraft::Change& change, const DirectoryModel& directory,
                             const TimeFormat& format);
/// "渡辺 翔 · priority 2 → 0", "Rule “Members” · 90 → 120 min per day".
[[nodiscard]] QString change(const SetupChange& change, const DirectoryModel& directory, const TimeFormat& format);
/// "19 Nov", 11/19.
[[nodiscard]] QString shortDay(QDate day, const TimeFormat& format);
/// "Nov", 11月.
[[nodiscard]] QString shortMonth(QDate day, const TimeFormat& format);
/// "14 Oct – 11 Nov", the last day included.
[[nodiscard]] QString days(TimeSpan period, const TimeFormat& format);
/// The name a member goes by, never empty.
[[nodiscard]] QString name(const UserId& user, const DirectoryModel& directory);
/// The same where there is little room: 佐藤, Emma F.
[[nodiscard]] QString shortName(const UserId& user, const DirectoryModel& directory);

} // namespace setuptext

} // namespace yoyaku::ui
