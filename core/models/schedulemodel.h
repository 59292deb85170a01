#pragma once

#include "core/base/timespan.h"
#include "core/domain/bookingrow.h"
#include "core/domain/schedule.h"
#include "core/sync/edit.h"

#include <QObject>
#include <QVector>
#include <optional>

namespace yoyaku {

class Store;
struct ChangeSet;

/// A hand-made schedule as a view shows it: what the service has, with edits made here laid over.
struct ScheduleRow
{
    Schedule schedule; ///< effective
    PendingState pending = PendingState::None;
    bool isDeleting = false; ///< a deletion is on its way: still shown, struck through
    bool operator==(const ScheduleRow&) const = default;
};

/// What Create Schedule is told, as the entry it will make. Created and updated at 0.
[[nodiscard]] Schedule asMade(const api::NewSchedule& told, const ScheduleId& id);

/// `schedule` as it will be once the service has taken the patch.
[[nodiscard]] Schedule patched(Schedule schedule, const api::SchedulePatch& patch);

/// The hand-made schedules of one window of time, and who is busy with them. Reads off the GUI thread by index; keeps
/// the old rows until the new ones are here. A repeated schedule appears once, at the span the service tells: the
/// rule's inside is not documented. GUI thread.
class ScheduleModel : public QObject
{
    Q_OBJECT

  public:
    ScheduleModel(Store& store, EditSink& edits, QObject* parent = nullptr);

    void setWindow(TimeSpan window);
    [[nodiscard]] TimeSpan window() const { return m_window; }
    /// True once the rows belong to the window set last.
    [[nodiscard]] bool isCurrent() const { return m_rowsWindow == m_window; }
    /// Only schedules with one of these members; empty: all.
    void setMembers(const QVector<UserId>& members);
    /// Inactive models read nothing until they are shown again.
    void setActive(bool isActive);

    /// Rows that overlap the window, by start; cancelled ones left out.
    [[nodiscard]] const QVector<ScheduleRow>& rows() const { return m_rows; }
    [[nodiscard]] const ScheduleRow* find(const ScheduleId& id) const;
    /// Those rows that block the time of this member.
    [[nodiscard]] QVector<TimeSpan> busyOf(const UserId& user) const;

  Q_SIGNALS:
    void rowsChanged();

  private:
    void onChanged(const ChangeSet& changes);
    void scheduleRead();
    void read();
    void take(TimeSpan window, QVector<Schedule> schedules);
    void lay();
    [[nodiscard]] QVector<ScheduleRow> laid() const;
    [[nodiscard]] bool isShown(const ScheduleRow& row) const;

    Store& m_store;
    EditSink& m_edits;
    TimeSpan m_window, m_rowsWindow;
    QVector<UserId> m_members;
    QVector<Schedule> m_read; ///< of m_rowsWindow, as the store has them
    QVector<ScheduleRow> m_rows;
    bool m_isActive = true;
    bool m_isDirty = false;
    bool m_isReading = false;
};

} // namespace yoyaku
