#include "core/store/schedulewriter.h"

#include "core/base/clock.h"
#include "core/store/rowcodec.h"

#include <QSqlError>
#include <QVariant>
#include <algorithm>
#include <atomic>

namespace yoyaku {

namespace {

QSqlQuery prepared(const QSqlDatabase& db, const char* sql, QString& error)
{
    QSqlQuery query(db);
    query.setForwardOnly(true);
    if (!query.prepare(QLatin1String(sql)) && error.isEmpty()) error = query.lastError().text();
    return query;
}

} // namespace

EpochMs storeNow()
{
    static std::atomic<EpochMs> latest = 0;
    const EpochMs now = SystemClock().now();
    EpochMs before = latest.load();
    while (before < now && !latest.compare_exchange_weak(before, now)) {
    }
    return std::max(before, now);
}

ScheduleWriter::ScheduleWriter(QSqlDatabase db, EpochMs now) : m_db(std::move(db)), m_now(now) {}

QString ScheduleWriter::write(const ChangeSet& changes)
{
    if (!changes.touchesSchedules()) return {};
    // An older answer leaves a newer row as it is, and still counts as told.
    m_save = prepared(m_db,
                      "INSERT INTO schedule (uid, start_ms, end_ms, updated_ms, repeats, told_ms, value) "
                      "VALUES (?,?,?,?,?,?,?) ON CONFLICT (uid) DO UPDATE SET told_ms = excluded.told_ms, "
                      "start_ms = iif(excluded.updated_ms < updated_ms, start_ms, excluded.start_ms), "
                      "end_ms = iif(excluded.updated_ms < updated_ms, end_ms, excluded.end_ms), "
                      "repeats = iif(excluded.updated_ms < updated_ms, repeats, excluded.repeats), "
                      "value = iif(excluded.updated_ms < updated_ms, value, excluded.value), "
                      "updated_ms = max(updated_ms, excluded.updated_ms) RETURNING id, updated_ms",
                      m_error);
    m_forget = prepared(m_db, "DELETE FROM schedule_member WHERE schedule_id = ?", m_error);
    m_member = prepared(m_db, "INSERT OR IGNORE INTO schedule_member (schedule_id, user_id) VALUES (?, ?)", m_error);
    m_remove = prepared(m_db, "DELETE FROM schedule WHERE uid = ?", m_error);
    for (const Schedule& schedule : changes.schedules) upsert(schedule);
    for (const ScheduleId& id : changes.schedulesGone) remove(id);
    if (changes.schedulesReadSince) removeUntold(*changes.schedulesReadSince);
    return m_error;
}

bool ScheduleWriter::run(QSqlQuery& query, const QVariantList& values)
{
    if (!m_error.isEmpty()) return false;
    for (const QVariant& value : values) query.addBindValue(value);
    if (!query.exec()) m_error = query.lastError().text();
    return m_error.isEmpty();
}

void ScheduleWriter::upsert(const Schedule& schedule)
{
    if (!run(m_save, {schedule.id.text(), schedule.span.start, schedule.span.end, schedule.updatedAt,
                      schedule.isRecurring(), m_now, rowcodec::fromSchedule(schedule)}))
        return;
    const bool isThere = m_save.next();
    const qint64 rowId = m_save.value(0).toLongLong();
    const bool isOlder = m_save.value(1).toLongLong() > schedule.updatedAt;
    m_save.finish();
    if (isThere && !isOlder) saveMembers(rowId, schedule.attendees);
}

void ScheduleWriter::saveMembers(qint64 rowId, const QVector<ScheduleAttendee>& attendees)
{
    run(m_forget, {rowId});
    for (const ScheduleAttendee& one : attendees)
        if (!one.userId.isEmpty()) run(m_member, {rowId, one.userId.text()});
}

void ScheduleWriter::remove(const ScheduleId& id) { run(m_remove, {id.text()}); }

// A stamp of the future was made before the computer's clock was set back, and says nothing.
void ScheduleWriter::removeUntold(EpochMs since)
{
    QSqlQuery query = prepared(m_db, "DELETE FROM schedule WHERE told_ms < ? OR told_ms > ?", m_error);
    run(query, {since, m_now});
}

} // namespace yoyaku
