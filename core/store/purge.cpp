#include "core/store/purge.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

namespace yoyaku {

namespace {

/// What one table gives up: the row ids, and what `take` reads of each.
template <class Take>
Result<QVariantList, QString> found(QSqlDatabase& db, const QString& sql, EpochMs endedBefore, int most, Take take)
{
    QSqlQuery query(db);
    query.setForwardOnly(true);
    if (!query.prepare(sql)) return query.lastError().text();
    for (const QVariant& value : {QVariant(endedBefore), QVariant(endedBefore), QVariant(most)})
        query.addBindValue(value);
    if (!query.exec()) return query.lastError().text();
    QVariantList ids;
    while (query.next()) {
        ids.append(query.value(0));
        take(query);
    }
    if (query.lastError().isValid()) return query.lastError().text();
    return ids;
}

QString remove(QSqlDatabase& db, const QString& sql, const QVariantList& ids)
{
    QSqlQuery query(db);
    if (!query.prepare(sql)) return query.lastError().text();
    for (const QVariant& id : ids) {
        query.addBindValue(id);
        if (!query.exec()) return query.lastError().text();
    }
    return {};
}

} // namespace

Result<int, QString> purgeBatch(QSqlDatabase db, EpochMs endedBefore, int most, ChangeSet& purged)
{
    const auto bookings =
        found(db,
              QStringLiteral("SELECT id, uid, start_ms, end_ms FROM booking INDEXED BY booking_by_start WHERE "
                             "start_ms < ? AND end_ms < ? AND overlay IS NULL ORDER BY start_ms, id LIMIT ?"),
              endedBefore, most, [&](const QSqlQuery& row) {
                  const TimeSpan span{row.value(2).toLongLong(), row.value(3).toLongLong()};
                  purged.changes.append({BookingId(row.value(1).toString()), span, std::nullopt, false});
              });
    if (!bookings) return bookings.error();
    const auto schedules =
        found(db,
              QStringLiteral("SELECT id, uid FROM schedule INDEXED BY schedule_by_start WHERE "
                             "start_ms < ? AND end_ms < ? AND repeats = 0 ORDER BY start_ms, id LIMIT ?"),
              endedBefore, most,
              [&](const QSqlQuery& row) { purged.schedulesGone.append(ScheduleId(row.value(1).toString())); });
    if (!schedules) return schedules.error();
    QString error = remove(db, QStringLiteral("DELETE FROM booking WHERE id = ?"), *bookings);
    if (error.isEmpty()) error = remove(db, QStringLiteral("DELETE FROM schedule WHERE id = ?"), *schedules);
    if (error.isEmpty())
        error = remove(db, QStringLiteral("DELETE FROM setup_change WHERE learned_ms < ?"), {endedBefore});
    if (!error.isEmpty()) return error;
    return int(bookings->size() + schedules->size());
}

} // namespace yoyaku
