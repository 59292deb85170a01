#pragma once

#include "support/accountrecords.h"
#include "support/outboxbench.h"

namespace yoyaku::test {

/// A small account of one schedule, two members, one invitation, one host and one rule, the store as a sync would have
/// filled it, and an outbox on both.
class TeamBench : public OutboxBench
{
  public:
    explicit TeamBench(int holdMs = 0);

    /// Of the day before and after the one the schedules are on.
    [[nodiscard]] QVector<Schedule> schedules();
    [[nodiscard]] std::optional<Schedule> schedule(const QString& name);

    AccountRecords records{account};

    static constexpr int kLongHold = 600000;
    static constexpr EpochMs kNine = 1794355200000; // on the second
    static constexpr TimeSpan kMorning{kNine, kNine + kMsPerHour};
    static constexpr TimeSpan kNoon{kNine + 3 * kMsPerHour, kNine + 4 * kMsPerHour};
    static inline const EventTypeId kType{QStringLiteral("ET1")};
    static inline const UserId kKana{QStringLiteral("U1")}, kLeo{QStringLiteral("U2")};

    [[nodiscard]] static Schedule inventory();        ///< S1, in the morning
    [[nodiscard]] static AssignRule seniors();        ///< R1, with a member nobody knows
    [[nodiscard]] static Invitation aya();            ///< I1
    [[nodiscard]] static api::NewSchedule training(); ///< at noon
    [[nodiscard]] static ScheduleUpdateEdit moved(const ScheduleId& id, TimeSpan to);
};

} // namespace yoyaku::test
