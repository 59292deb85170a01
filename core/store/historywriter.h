#pragma once

#include "core/domain/bookinghistory.h"
#include "core/store/changeset.h"

#include <QSqlDatabase>
#include <optional>

namespace yoyaku {

/// At most this many entries are kept of one booking, and of a long text its beginning: together about 1 kB for a
/// booking with a busy life.
inline constexpr int kMostHistory = 28;
inline constexpr int kLongestHistoryText = 120;

/// What the service has differently now, in the order of HistoryChange::Field. What an event cannot know and a first
/// full answer fills in is no change. Pure.
[[nodiscard]] QVector<HistoryChange> historyChanges(const Booking& before, const Booking& after);

/// Writes what was learned of one booking, in the transaction of the change itself. The error is SQLite's text.
[[nodiscard]] QString writeHistory(QSqlDatabase db, qint64 bookingRow, const HistoryEntry& entry);

} // namespace yoyaku
