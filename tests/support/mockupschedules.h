#pragma once

#include "core/store/changeset.h"

namespace yoyaku::test {

/// What stands beside the bookings of mockupWeek(): a kick-off of everybody, leave of 渡辺 翔, timed entries of one and
/// of two members, one that repeats, one that blocks nothing; and the working hours of five members.
[[nodiscard]] ChangeSet mockupSchedules();

/// An entry of the mockup's week; `day` 0 is Monday. Blocks time, zone Tokyo.
[[nodiscard]] Schedule mockupEntry(const QString& id, const QString& name, int host, TimeSpan span);

} // namespace yoyaku::test
