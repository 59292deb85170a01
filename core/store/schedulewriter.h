#pragma once

#include "core/store/changeset.h"

#include <QSqlDatabase>
#include <QSqlQuery>

namespace yoyaku {

/// The store's clock: milliseconds of the computer's, except that it never goes back while the program runs. Any
/// thread.
[[nodiscard]] EpochMs storeNow();

/// Writes the schedules of a change set into the open transaction of cache.sqlite. Lives for one change set on the
/// store thread. Each schedule that is told is stamped with `now` (store's clock), also when its value was known or is
/// older than what is stored: it is there, so a whole reading does not remove it.
class ScheduleWriter
{
  public:
    ScheduleWriter(QSqlDatabase db, EpochMs now);

    /// Empty, or SQLite's error text; the caller rolls back.
    [[nodiscard]] QString write(const ChangeSet& changes);

  private:
    void upsert(const Schedule& schedule);
    void saveMembers(qint64 rowId, const QVector<ScheduleAttendee>& attendees);
    void remove(const ScheduleId& id);
    void removeUntold(EpochMs since);
    bool run(QSqlQuery& query, const QVariantList& values);

    QSqlDatabase m_db;
    EpochMs m_now;
    QString m_error;
    QSqlQuery m_save, m_forget, m_member, m_remove;
};

} // namespace yoyaku
