#pragma once

#include "core/sync/edit.h"

/// Whether what the service has is what an edit wanted, for schedules, invitations and rules; bookings are judged by
/// editeffect. Pure.
namespace yoyaku::likeness {

/// The service's clock and ours may differ by as much.
inline constexpr EpochMs kClockMargin = 15 * kMsPerMinute;

/// Same name and span, and not older than the edit.
[[nodiscard]] bool isMade(const ScheduleCreateEdit& act, const Schedule& schedule, EpochMs madeAt);
/// Every member that was sent is as it was sent.
[[nodiscard]] bool isDone(const ScheduleUpdateEdit& act, const Schedule& schedule);
/// Same address and role, and not older than the edit as far as it tells.
[[nodiscard]] bool isMade(const InviteEdit& act, const Invitation& invitation, EpochMs madeAt);
/// Every member of the body that was sent is there as it was sent; a new one is not older than the edit as far as it
/// tells.
[[nodiscard]] bool isDone(const RuleEdit& act, const AssignRule& rule, EpochMs madeAt);

} // namespace yoyaku::likeness
