#pragma once

#include "core/base/result.h"
#include "core/domain/bookingrow.h"

#include <QSqlDatabase>

namespace yoyaku {

/// What the search of the table looks through: guest name, e-mail, company, title; folded.
[[nodiscard]] QString searchText(const BookingRow& row);

/// What guests wrote to a host and answered to questions; folded, one a line.
[[nodiscard]] QString answersText(const QVector<Contact>& contacts);

/// Fills in, for up to `most` rows stored before it was kept, what the search and the place column read. In one
/// transaction of its own, on the store thread. How many it did; 0: none is left. The error is SQLite's text.
[[nodiscard]] Result<int, QString> foldBatch(const QSqlDatabase& db, int most);

} // namespace yoyaku
