#include "core/store/hostqueries.h"

#include "core/store/filtersql.h"
#include "core/store/localtimesql.h"
#include "core/store/readsession.h"

#include <QDateTime>

// INDEXED BY: SQLite refuses to run a statement that cannot go by the index, so none of these becomes a scan. Plans:
// SEARCH booking USING INDEX booking_by_type (event_type=? AND start_ms>? AND start_ms<?), then booking_host by
// booking_host_of; SEARCH booking USING [COVERING] INDEX booking_by_start (start_ms>? AND start_ms<?).
namespace yoyaku {

QVector<HostSpan> bookingsOfType(const ReadSession& session, const EventTypeId& eventType, TimeSpan period, int most)
{
    QVector<HostSpan> bookings;
    QSet<UserId> hosts; // each name once in memory
    ReadQuery query(session.database(),
                    QStringLiteral("SELECT uid, start_ms, end_ms, created_ms, first_host FROM booking INDEXED BY "
                                   "booking_by_type WHERE event_type = ? AND start_ms >= ? AND start_ms < ? AND "
                                   "end_ms > start_ms AND status <> ? AND gone = 0 ORDER BY start_ms DESC, id DESC "
                                   "LIMIT ?"),
                    {eventType.text(), period.start, period.end, int(BookingStatus::Cancel), most});
    while (query.next())
        bookings.append({BookingId(query.value(0).toString()),
                         {query.value(1).toLongLong(), query.value(2).toLongLong()},
                         query.value(3).toLongLong(),
                         *hosts.insert(UserId(query.value(4).toString()))});
    return bookings;
}

QVector<HostSpan> otherSpans(const ReadSession& session, TimeSpan window, const QSet<UserId>& hosts,
                             const EventTypeId& eventType, TimeSpan period)
{
    const auto rest = QStringLiteral(" AND status <> ? AND gone = 0 AND NOT (event_type = ? AND start_ms >= ? AND "
                                     "start_ms < ?)");
    const QVariantList restValues{int(BookingStatus::Cancel), eventType.text(), period.start, period.end};
    const EpochMs dayBefore = window.start - kMsPerDay;
    QVector<HostSpan> spans;
    ReadQuery query(session.database(),
                    QStringLiteral("SELECT start_ms, end_ms, hosts FROM booking INDEXED BY booking_by_start WHERE "
                                   "start_ms >= ? AND start_ms < ? AND end_ms > ?%1 UNION ALL "
                                   "SELECT start_ms, end_ms, hosts FROM booking INDEXED BY booking_long WHERE "
                                   "end_ms - start_ms > 86400000 AND start_ms < ? AND end_ms > ?%1")
                        .arg(rest),
                    QVariantList{dayBefore, window.end, window.start} + restValues +
                        QVariantList{dayBefore, window.start} + restValues);
    while (query.next()) {
        const TimeSpan span{query.value(0).toLongLong(), query.value(1).toLongLong()};
        for (const QString& id : query.value(2).toString().split(QChar(0x1f), Qt::SkipEmptyParts))
            if (const auto host = hosts.find(UserId(id)); host != hosts.end()) spans.append({{}, span, 0, *host});
    }
    return spans;
}

QHash<UserId, QVector<int>> minutesByDay(const ReadSession& session, const EventTypeId& eventType, QDate first,
                                         int days, const QTimeZone& zone)
{
    QHash<UserId, QVector<int>> minutes;
    const QTimeZone known = zone.isValid() ? zone : QTimeZone::utc();
    const EpochMs from = first.startOfDay(known).toMSecsSinceEpoch();
    const EpochMs until = first.addDays(days).startOfDay(known).toMSecsSinceEpoch();
    const qint64 firstDay = QDate(1970, 1, 1).daysTo(first) + kLocalShiftDays;
    ReadQuery query(
        session.database(),
        QStringLiteral("SELECT user_id, %1 / %2 - %3 AS day, sum(max(0, end_ms - start_ms)) FROM booking "
                       "INDEXED BY booking_by_type CROSS JOIN booking_host ON booking_id = booking.id WHERE "
                       "event_type = ? AND start_ms >= ? AND start_ms < ? AND status <> ? AND gone = 0 "
                       "GROUP BY user_id, day")
            .arg(localMsSql(QStringLiteral("start_ms"), known, from, until))
            .arg(kMsPerDay)
            .arg(firstDay),
        {eventType.text(), from, until, int(BookingStatus::Cancel)});
    while (query.next()) {
        QVector<int>& ofHost = minutes[UserId(query.value(0).toString())];
        ofHost.resize(days);
        const int day = query.value(1).toInt();
        if (day >= 0 && day < days) ofHost[day] = int(query.value(2).toLongLong() / kMsPerMinute);
    }
    return minutes;
}

QHash<EventTypeId, QHash<UserId, int>> totalsByType(const ReadSession& session, TimeSpan period)
{
    QHash<EventTypeId, QHash<UserId, int>> totals;
    ReadQuery query(session.database(),
                    QStringLiteral("SELECT event_type, first_host, count(*) FROM booking INDEXED BY booking_by_start "
                                   "WHERE start_ms >= ? AND start_ms < ? AND status <> ? GROUP BY 1, 2"),
                    {period.start, period.end, int(BookingStatus::Cancel)});
    while (query.next())
        if (const QString host = query.value(1).toString(); !host.isEmpty())
            totals[EventTypeId(query.value(0).toString())].insert(UserId(host), query.value(2).toInt());
    return totals;
}

} // namespace yoyaku
