#include "core/store/monthqueries.h"

#include "core/store/filtersql.h"
#include "core/store/readsession.h"

#include <algorithm>

namespace yoyaku {

namespace {

/// Bookings that share start, end and whether they count: one row of the index's sums.
struct Bunch
{
    TimeSpan span; ///< never ends before it starts
    int count = 0;
    bool isCounted = true; ///< false for cancelled ones
};

QVector<Bunch> bunches(const ReadSession& session, TimeSpan window, const BookingFilter& filter)
{
    const FilterSql where = filterSql(filter);
    const QString sql =
        QStringLiteral("SELECT start_ms, max(start_ms, end_ms), status = %1, count(*) FROM booking INDEXED BY "
                       "booking_by_start WHERE start_ms >= ? AND start_ms < ? AND (end_ms > ? OR start_ms >= ?)%2 "
                       "GROUP BY 1, 2, 3 UNION ALL SELECT start_ms, end_ms, status = %1, 1 FROM booking INDEXED BY "
                       "booking_long WHERE end_ms - start_ms > 86400000 AND start_ms < ? AND end_ms > ?%2")
            .arg(int(BookingStatus::Cancel))
            .arg(where.text);
    const EpochMs dayBefore = window.start - kMsPerDay;
    QVariantList values{dayBefore, window.end, window.start, window.start};
    values += where.values;
    values << dayBefore << window.start;
    values += where.values;
    const bool isCancelledCounted = !filter.statuses.isEmpty();
    QVector<Bunch> all;
    ReadQuery query(session.database(), sql, values);
    while (query.next())
        all.append({{query.value(0).toLongLong(), query.value(1).toLongLong()},
                    query.value(3).toInt(),
                    isCancelledCounted || !query.value(2).toBool()});
    return all;
}

EpochMs shared(TimeSpan a, EpochMs from, EpochMs to)
{
    return std::max<EpochMs>(0, std::min(a.end, to) - std::max(a.start, from));
}

/// Adds a bunch to each day it lies on. Returns whether it reaches over a midnight.
bool add(const Bunch& bunch, const MonthQuery& query, QVector<MonthDay>& days)
{
    const auto first = std::upper_bound(query.days.begin(), query.days.end(), bunch.span.start);
    auto day = std::max<qsizetype>(0, first - query.days.begin() - 1);
    const auto from = day;
    for (; day < days.size() && (day == from || query.days[day] < bunch.span.end); ++day) {
        MonthDay& sum = days[day];
        sum.listed += bunch.count;
        if (!bunch.isCounted) continue;
        sum.bookings += bunch.count;
        sum.minutes += int(shared(bunch.span, query.days[day], query.days[day + 1]) / kMsPerMinute) * bunch.count;
        const QVector<EpochMs>& hours = query.hours.value(day);
        for (qsizetype hour = 0; hour + 1 < hours.size(); ++hour)
            sum.heat[hour] += int(shared(bunch.span, hours[hour], hours[hour + 1]) / kMsPerMinute) * bunch.count;
    }
    return day - from > 1 || (!query.days.isEmpty() && bunch.span.start < query.days.first());
}

enum class Running : quint8 { Ask, None }; ///< whether something can run on from the day before

QVector<BookingRow> firstRows(const ReadSession& session, TimeSpan day, const BookingFilter& filter, int most,
                              Running running)
{
    const FilterSql where = filterSql(filter);
    QVector<BookingRow> rows;
    const auto take = [&](const QString& sql, const QVariantList& values) {
        ReadQuery query(session.database(), sql.arg(QLatin1String(kRowColumns), where.text), values);
        while (query.next()) rows.append(bookingRow(query));
    };
    const EpochMs dayBefore = day.start - kMsPerDay;
    if (running == Running::Ask)
        take(QStringLiteral("SELECT %1 FROM booking INDEXED BY booking_by_start WHERE start_ms >= ? AND start_ms < ? "
                            "AND end_ms > ?%2 UNION ALL SELECT %1 FROM booking INDEXED BY booking_long WHERE "
                            "end_ms - start_ms > 86400000 AND start_ms < ? AND end_ms > ?%2 ORDER BY 6, 1 LIMIT ?"),
             QVariantList{dayBefore, day.start, day.start} + where.values + QVariantList{dayBefore, day.start} +
                 where.values + QVariantList{most});
    if (rows.size() < most)
        take(QStringLiteral("SELECT %1 FROM booking INDEXED BY booking_by_start WHERE start_ms >= ? AND start_ms < ?%2 "
                            "ORDER BY start_ms, id LIMIT ?"),
             QVariantList{day.start, day.end} + where.values + QVariantList{most - rows.size()});
    return rows;
}

} // namespace

QVector<MonthDay> monthDays(const ReadSession& session, const MonthQuery& query)
{
    QVector<MonthDay> days;
    for (qsizetype i = 0; i + 1 < query.days.size(); ++i) {
        const auto hours = std::max<qsizetype>(0, query.hours.value(i).size() - 1);
        days.append({query.days[i], 0, 0, 0, QVector<int>(hours), {}});
    }
    if (days.isEmpty()) return days;
    bool isAnyRunning = false;
    for (const Bunch& bunch : bunches(session, {query.days.first(), query.days.last()}, query.filter))
        isAnyRunning = add(bunch, query, days) || isAnyRunning;
    for (qsizetype i = 0; i < days.size(); ++i)
        if (days[i].listed > 0)
            days[i].rows = firstRows(session, {query.days[i], query.days[i + 1]}, query.filter, query.rowsADay,
                                     isAnyRunning ? Running::Ask : Running::None);
    return days;
}

QVector<BookingRow> rowsOnDay(const ReadSession& session, TimeSpan day, const BookingFilter& filter, int most)
{
    return firstRows(session, day, filter, most, Running::Ask);
}

} // namespace yoyaku
