#pragma once

#include "core/store/changeset.h"

namespace yoyaku::test {

/// The week of design picture 01 (9 to 15 November 2026, Tokyo, now = FakeClock's Wed 11:36): twelve hosts, five event
/// types and 47 bookings with requests, cancelled ones and guests in Berlin and New York.
[[nodiscard]] ChangeSet mockupWeek();

/// Minutes after Monday's midnight in Tokyo -> instant; `day` 0 is Monday 9 November 2026.
[[nodiscard]] EpochMs mockupTime(int day, int hour, int minute = 0);

/// One more booking beside that week's.
[[nodiscard]] ChangeSet mockupBooking(const QString& uid, const UserId& host, TimeSpan span,
                                      const QString& guest = QStringLiteral("Guest"));

} // namespace yoyaku::test
