#include "core/store/readsession.h"

#include "core/store/damage.h"
#include "core/store/filtersql.h"
#include "core/store/rowcodec.h"

#include <QSqlError>
#include <utility>

namespace yoyaku {

namespace {

thread_local QString t_damage; // rows end and errors look the same to a caller's loop

} // namespace

ReadQuery::ReadQuery(const QSqlDatabase& db, const QString& sql, const QVariantList& values) : QSqlQuery(db)
{
    setForwardOnly(true);
    if (!db.isOpen() || !prepare(sql)) return;
    for (const QVariant& value : values) addBindValue(value);
    exec();
}

ReadQuery::~ReadQuery()
{
    if (const QString text = lastError().text(); isCorruption(text)) t_damage = text;
}

QString takeReadDamage() { return std::exchange(t_damage, QString()); }

BookingRow bookingRow(const QSqlQuery& query)
{
    BookingRow row;
    int at = 0;
    const auto text = [&] { return query.value(at++).toString(); };
    row.uid = BookingId(text());
    row.eventType = EventTypeId(text());
    row.title = text();
    row.status = BookingStatus(query.value(at++).toInt());
    row.statusText = text();
    row.span.start = query.value(at++).toLongLong();
    row.span.end = query.value(at++).toLongLong();
    row.timeZone = text();
    for (const QString& host : text().split(QChar(0x1f), Qt::SkipEmptyParts)) row.hosts.append(UserId(host));
    row.guestName = text();
    row.guestEmail = text();
    row.guestCompany = text();
    row.campaign = text();
    row.createdAt = query.value(at++).toLongLong();
    row.updatedAt = query.value(at++).toLongLong();
    row.contactKnown = query.value(at++).toBool();
    row.isGone = query.value(at++).toBool();
    row.pending = PendingState(query.value(at++).toInt());
    row.place = text();
    return row;
}

QVector<BookingRow> ReadSession::window(TimeSpan window, const BookingFilter& filter) const
{
    const FilterSql where = filterSql(filter);
    // What still runs at the window's start began at most a day before, or stands in the small index of long ones.
    // By the start, whatever else is asked: without statistics SQLite takes an equality for the better index.
    const QString sql =
        QStringLiteral(
            "SELECT %1 FROM booking INDEXED BY booking_by_start WHERE start_ms >= ? AND start_ms < ? AND end_ms > ?%2 "
            "UNION ALL SELECT %1 FROM booking INDEXED BY booking_long WHERE "
            "end_ms - start_ms > 86400000 AND start_ms < ? AND end_ms > ?%2 ORDER BY 6, 1")
            .arg(QLatin1String(kRowColumns), where.text);
    const EpochMs dayBefore = window.start - kMsPerDay;
    QVariantList values{dayBefore, window.end, window.start};
    values += where.values;
    values << dayBefore << window.start;
    values += where.values;
    QVector<BookingRow> rows;
    ReadQuery query(m_db, sql, values);
    while (query.next()) rows.append(bookingRow(query));
    return rows;
}

QVector<DayLoad> ReadSession::dayLoads(const QVector<EpochMs>& bounds, const BookingFilter& filter) const
{
    BookingFilter counted = filter;
    if (counted.statuses.isEmpty())
        counted.statuses = {BookingStatus::Open, BookingStatus::Request, BookingStatus::Unknown};
    const FilterSql where = filterSql(counted);
    QVector<DayLoad> loads;
    for (qsizetype i = 0; i + 1 < bounds.size(); ++i) loads.append({bounds[i], 0, 0});
    if (loads.isEmpty()) return loads;
    ReadQuery query(m_db,
                    QStringLiteral("SELECT start_ms, end_ms FROM booking INDEXED BY booking_by_start "
                                   "WHERE start_ms >= ? AND start_ms < ?%1 ORDER BY start_ms")
                        .arg(where.text),
                    QVariantList{bounds.first(), bounds.last()} + where.values);
    qsizetype day = 0;
    while (query.next()) {
        const EpochMs start = query.value(0).toLongLong();
        while (start >= bounds[day + 1]) ++day;
        ++loads[day].bookings;
        loads[day].minutes += int((query.value(1).toLongLong() - start) / kMsPerMinute);
    }
    return loads;
}

ReadSession::Counts ReadSession::counts(TimeSpan span) const
{
    Counts counts;
    for (const BookingRow& row : window(span, {})) {
        ++counts.byStatus[row.status];
        if (row.status == BookingStatus::Cancel) continue;
        ++counts.byEventType[row.eventType];
        for (const UserId& host : row.hosts) ++counts.byHost[host];
    }
    return counts;
}

QVector<BookingRow> ReadSession::rows(const QVector<BookingId>& uids) const
{
    QVector<BookingRow> rows;
    QSqlQuery query(m_db);
    query.setForwardOnly(true);
    if (!m_db.isOpen() ||
        !query.prepare(QStringLiteral("SELECT %1 FROM booking WHERE uid = ?").arg(QLatin1String(kRowColumns))))
        return rows;
    for (const BookingId& uid : uids) {
        query.bindValue(0, uid.text());
        if (query.exec() && query.next()) rows.append(bookingRow(query));
    }
    return rows;
}

BookingDetail ReadSession::detail(const BookingId& uid) const
{
    BookingDetail detail;
    detail.row.uid = uid;
    ReadQuery query(m_db,
                    QStringLiteral("SELECT %1, truth, overlay, tracking, guests FROM booking LEFT JOIN contact ON "
                                   "contact.booking_id = booking.id WHERE uid = ?")
                        .arg(QLatin1String(kRowColumns)),
                    {uid.text()});
    if (!query.next()) return detail;
    detail.found = true;
    detail.row = bookingRow(query);
    const auto truth = rowcodec::toBooking(query.value(kRowColumnCount).toByteArray());
    const auto overlay = rowcodec::toOverlay(query.value(kRowColumnCount + 1).toByteArray());
    if (truth) detail.booking = *truth;
    detail.booking.uid = uid;
    detail.booking.span = detail.row.span;
    detail.booking.status = detail.row.status;
    detail.booking.eventType = detail.row.eventType;
    detail.booking.timeZone = detail.row.timeZone;
    if (overlay && overlay->hosts) detail.booking.hosts = *overlay->hosts;
    if (const QByteArray blob = query.value(kRowColumnCount + 2).toByteArray(); !blob.isEmpty())
        detail.tracking = rowcodec::toTracking(blob);
    detail.contacts = rowcodec::toContacts(query.value(kRowColumnCount + 3).toByteArray());
    return detail;
}

ToldBooking ReadSession::told(const BookingId& uid) const
{
    ReadQuery query(m_db, QStringLiteral("SELECT truth, gone FROM booking WHERE uid = ?"), {uid.text()});
    if (!query.next()) return {};
    return {rowcodec::toBooking(query.value(0).toByteArray()), query.value(1).toBool()};
}

QVector<BookingId> ReadSession::withoutContacts(const QVector<BookingId>& uids) const
{
    QVector<BookingId> missing;
    for (const BookingId& uid : uids) {
        ReadQuery query(m_db,
                        QStringLiteral("SELECT 1 FROM booking WHERE uid = ? AND contact_known = 0 AND truth NOT NULL"),
                        {uid.text()});
        if (query.next()) missing.append(uid);
    }
    return missing;
}

QHash<UserId, int> ReadSession::hostTotals(const EventTypeId& eventType, TimeSpan window) const
{
    QHash<UserId, int> totals;
    ReadQuery query(m_db,
                    QStringLiteral("SELECT first_host, count(*) FROM booking WHERE event_type = ? AND start_ms >= ? "
                                   "AND start_ms < ? AND status <> ? GROUP BY first_host"),
                    {eventType.text(), window.start, window.end, int(BookingStatus::Cancel)});
    while (query.next())
        if (const QString host = query.value(0).toString(); !host.isEmpty())
            totals.insert(UserId(host), query.value(1).toInt());
    return totals;
}

qint64 ReadSession::bookingCount() const
{
    ReadQuery query(m_db, QStringLiteral("SELECT count(*) FROM booking"), {});
    return query.next() ? query.value(0).toLongLong() : 0;
}

QString ReadSession::syncValue(const QString& key) const
{
    ReadQuery query(m_db, QStringLiteral("SELECT value FROM sync_value WHERE key = ?"), {key});
    return query.next() ? query.value(0).toString() : QString();
}

} // namespace yoyaku
