#pragma once

#include "core/base/clock.h"
#include "core/store/queries.h"
#include "core/sync/edit.h"

#include <QAbstractListModel>

namespace yoyaku {

class DirectoryModel;
class Store;

/// The hosts of one event type as one list grouped by priority 3, 2, 1, 0: a heading row, then its hosts in the
/// service's order. Priorities include edits on their way. Counts cover the last 28 days, cancelled ones left out.
class HostListModel final : public QAbstractListModel
{
    Q_OBJECT

  public:
    /// One row: a heading (`host` empty) or a host.
    struct Row
    {
        int priority = 0;
        int hostsInGroup = 0; ///< headings only
        UserId host;
        QString name;
        QString userType;
        int priorityBefore = 0;   ///< differs from `priority` while an edit is on its way
        int priorityRefused = -1; ///< what the service would not have; -1: nothing was refused
        bool isPending = false;
        int bookings = 0;                          ///< of the period
        bool isNew = false;                        ///< not a host there yet: an addition is open
        bool isLeaving = false;                    ///< a removal is open
        PendingState pending = PendingState::None; ///< of whatever is open: priority, addition or removal
        bool operator==(const Row&) const = default;
    };
    enum Role { RowRole = Qt::UserRole + 1 };

    HostListModel(Store& store, DirectoryModel& directory, EditSink& edits, const Clock& clock,
                  QObject* parent = nullptr);

    /// Nobody looks: counts are read again only when somebody does. Active at first.
    void setActive(bool isActive);
    void setEventType(const EventTypeId& eventType);
    [[nodiscard]] const EventTypeId& eventType() const { return m_eventType; }
    [[nodiscard]] const Row& at(int row) const { return m_rows[row]; }
    /// All bookings of the event type in the period; the sum the shares refer to.
    [[nodiscard]] int total() const { return m_total; }
    [[nodiscard]] int hostCount() const;
    [[nodiscard]] TimeSpan period() const { return m_period; }
    [[nodiscard]] int rowOf(const UserId& host) const; ///< -1 when absent

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

  Q_SIGNALS:
    void loaded();

  private:
    void reload();
    void rebuild();
    [[nodiscard]] QVector<EventTypeHost> effectiveHosts() const;
    [[nodiscard]] QVector<Row> hostsOfGroup(int priority, const QVector<EventTypeHost>& hosts) const;
    void note(Row& row) const;
    [[nodiscard]] const Edit* pendingEdit(const UserId& host) const;

    Store& m_store;
    DirectoryModel& m_directory;
    EditSink& m_edits;
    const Clock& m_clock;
    EventTypeId m_eventType;
    TimeSpan m_period;
    QHash<UserId, int> m_counts;
    QVector<Edit> m_pending;
    QVector<Row> m_rows;
    int m_total = 0;
    bool m_reloadAsked = false;
    bool m_isActive = true, m_isDirty = false;
};

} // namespace yoyaku

Q_DECLARE_METATYPE(yoyaku::HostListModel::Row)
