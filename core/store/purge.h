#pragma once

#include "core/base/result.h"
#include "core/store/changeset.h"

#include <QSqlDatabase>

namespace yoyaku {

/// Deletes at most `most` bookings and as many schedules that ended before `endedBefore`, oldest first, in the open
/// transaction, and notes in `purged` what went. Guests go with their booking. Bookings with an edit laid over stay,
/// and so do schedules that repeat: the stored span is that of the first time only. What was learned of hosts and rules
/// before goes too. The error is SQLite's text.
[[nodiscard]] Result<int, QString> purgeBatch(QSqlDatabase db, EpochMs endedBefore, int most, ChangeSet& purged);

} // namespace yoyaku
