#pragma once

#include "core/store/queries.h"

#include <QObject>
#include <functional>

namespace yoyaku {

class Store;

/// The first bookings of a question, and how many it has in all.
struct FirstBookings
{
    QVector<BookingRow> rows;
    qint64 total = 0;
};

/// Reads at most `most` rows in the query's order (its grouping is left out) on the store's list thread. `done` on
/// `context`'s thread unless it has died. Not masked.
void readFirstBookings(Store& store, TableQuery query, int most, QObject* context,
                       std::function<void(FirstBookings)> done);

} // namespace yoyaku
