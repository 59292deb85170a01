#pragma once

#include "core/store/queries.h"

#include <QHash>
#include <QObject>
#include <functional>

namespace yoyaku {

class Store;

/// Sums beside a calendar, read off the GUI thread and kept fresh (at most a few times a second): the load of each
/// local day of a month, and how many bookings of the window each host, event type and status has.
class CalendarSums : public QObject
{
    Q_OBJECT

  public:
    explicit CalendarSums(Store& store, QObject* parent = nullptr);

    /// The days of a month sheet. `bounds` are the starts of the days and the end of the last one.
    void setDays(const QVector<EpochMs>& bounds);
    /// The days a calendar shows, which may lie in another month; they are also the window of the counts.
    void setWindow(const QVector<EpochMs>& bounds);

    [[nodiscard]] DayLoad day(EpochMs dayStart) const { return m_days.value(dayStart); }
    [[nodiscard]] int ofHost(const UserId& host) const { return m_byHost.value(host); }
    [[nodiscard]] int ofEventType(const EventTypeId& type) const { return m_byEventType.value(type); }
    [[nodiscard]] int ofStatus(BookingStatus status) const { return m_byStatus.value(status); }

  Q_SIGNALS:
    void changed();

  private:
    void schedule();
    void readNow();

    Store& m_store;
    QVector<EpochMs> m_bounds, m_shownBounds;
    quint64 m_question = 0; ///< the newest read; older answers are dropped
    QHash<EpochMs, DayLoad> m_days;
    QHash<UserId, int> m_byHost;
    QHash<EventTypeId, int> m_byEventType;
    QHash<BookingStatus, int> m_byStatus;
    bool m_isScheduled = false;
};

} // namespace yoyaku
