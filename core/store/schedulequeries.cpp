#include "core/store/filtersql.h"
#include "core/store/readsession.h"
#include "core/store/rowcodec.h"

// Reads of hand-made schedules, and of what a member still hosts.
namespace yoyaku {

QVector<Schedule> ReadSession::schedules(TimeSpan window) const
{
    // As for bookings: the start's index from a day before, and the small one of what lasts longer.
    ReadQuery query(m_db,
                    QStringLiteral("SELECT value, start_ms, uid FROM schedule INDEXED BY schedule_by_start "
                                   "WHERE start_ms >= ? AND start_ms < ? AND end_ms > ? "
                                   "UNION ALL SELECT value, start_ms, uid FROM schedule INDEXED BY schedule_long WHERE "
                                   "end_ms - start_ms > 86400000 AND start_ms < ? AND end_ms > ? ORDER BY 2, 3"),
                    {window.start - kMsPerDay, window.end, window.start, window.start - kMsPerDay, window.start});
    QVector<Schedule> found;
    while (query.next())
        if (auto schedule = rowcodec::toSchedule(query.value(0).toByteArray())) found.append(std::move(*schedule));
    return found;
}

QVector<Schedule> ReadSession::schedulesOf(const UserId& user, TimeSpan window) const
{
    ReadQuery query(m_db,
                    QStringLiteral("SELECT value FROM schedule_member CROSS JOIN schedule ON schedule.id = schedule_id "
                                   "WHERE user_id = ? AND start_ms < ? AND end_ms > ? ORDER BY start_ms, uid"),
                    {user.text(), window.end, window.start});
    QVector<Schedule> found;
    while (query.next())
        if (auto schedule = rowcodec::toSchedule(query.value(0).toByteArray())) found.append(std::move(*schedule));
    return found;
}

int ReadSession::schedulesToldBefore(EpochMs mark) const
{
    ReadQuery query(m_db, QStringLiteral("SELECT count(*) FROM schedule INDEXED BY schedule_by_told WHERE told_ms < ?"),
                    {mark});
    return query.next() ? query.value(0).toInt() : 0;
}

namespace {

// By the start, however many the member hosted before: what is to come is small.
const auto kFutureOf =
    QStringLiteral("FROM booking INDEXED BY booking_by_start WHERE start_ms >= ? AND end_ms > ? AND "
                   "status <> ? AND gone = 0 AND EXISTS (SELECT 1 FROM booking_host WHERE user_id = ? "
                   "AND booking_id = booking.id)");

QVariantList futureOf(const UserId& user, EpochMs from)
{
    return {from - kMsPerDay, from, int(BookingStatus::Cancel), user.text()};
}

} // namespace

QVector<BookingRow> ReadSession::futureBookingsOf(const UserId& user, EpochMs from, int most) const
{
    ReadQuery query(
        m_db, QStringLiteral("SELECT %1 %2 ORDER BY start_ms, id LIMIT ?").arg(QLatin1String(kRowColumns), kFutureOf),
        futureOf(user, from) << most);
    QVector<BookingRow> rows;
    while (query.next()) rows.append(bookingRow(query));
    return rows;
}

int ReadSession::futureCountOf(const UserId& user, EpochMs from) const
{
    ReadQuery query(m_db, QStringLiteral("SELECT count(*) ") + kFutureOf, futureOf(user, from));
    return query.next() ? query.value(0).toInt() : 0;
}

} // namespace yoyaku
