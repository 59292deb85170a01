#pragma once

#include "core/store/queries.h"

namespace yoyaku {

class ReadSession;

/// What a month asks of the store: local days, and the hours of each whose density it shows.
struct MonthQuery
{
    QVector<EpochMs> days;           ///< starts of the local days, and the end of the last one
    QVector<QVector<EpochMs>> hours; ///< for each day: starts of the shown hours, and the end of the last one
    BookingFilter filter;
    int rowsADay = 4; ///< how many bookings of each day are read whole
    bool operator==(const MonthQuery&) const = default;
};

/// One day of a month.
struct MonthDay
{
    EpochMs dayStart = 0;
    int bookings = 0;         ///< on this day, cancelled ones left out unless the filter asks for them
    int listed = 0;           ///< the same with cancelled ones: as many as the day's list has rows
    int minutes = 0;          ///< booked, of what lies on this day
    QVector<int> heat;        ///< booked minutes of each shown hour; as many as the query's hours
    QVector<BookingRow> rows; ///< the first ones; what began earlier and still runs stands on top
    bool operator==(const MonthDay&) const = default;
};

/// Counts come from the index alone, grouped by start and end; of the rows only the first of each day are read. So a
/// month costs the same pictures at five bookings a day and at five thousand. A booking of several days stands on each
/// of them; one that ends before it starts stands where it starts. On a reader thread.
[[nodiscard]] QVector<MonthDay> monthDays(const ReadSession& session, const MonthQuery& query);

/// The bookings on one day, by start, those still running first, at most `most`.
[[nodiscard]] QVector<BookingRow> rowsOnDay(const ReadSession& session, TimeSpan day, const BookingFilter& filter,
                                            int most);

} // namespace yoyaku
