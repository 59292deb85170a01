#pragma once

#include "core/store/changeset.h"
#include "core/store/monthqueries.h"

#include <QObject>
#include <QTimer>
#include <functional>

namespace yoyaku {

class GuestMask;
class Store;

/// The days of a month sheet: counts, booked minutes, density by hour and the first bookings of each. Reads off the GUI
/// thread, only while somebody looks, and anew (a few times a second at most) when a change touches its days. GUI
/// thread.
class MonthModel : public QObject
{
    Q_OBJECT

  public:
    /// `mask` may be null.
    explicit MonthModel(Store& store, QObject* parent = nullptr, GuestMask* mask = nullptr);

    /// Days and hours to show; the filter stays. Nothing is read while it is not active.
    void setDays(const QVector<EpochMs>& days, const QVector<QVector<EpochMs>>& hours);
    void setFilter(const BookingFilter& filter);
    /// More rows than asked for before are read anew; fewer are not.
    void setRowsADay(int rows);
    /// Nobody looks: reads nothing until somebody does. Not active at first.
    void setActive(bool isActive);

    [[nodiscard]] bool isActive() const { return m_isActive; }
    /// Of the rows that the days hold, each once.
    [[nodiscard]] QVector<BookingId> ids() const;
    [[nodiscard]] const BookingFilter& filter() const { return m_query.filter; }
    /// Of the days set last; empty while they are on their way for the first time.
    [[nodiscard]] const QVector<MonthDay>& days() const { return m_days; }
    /// True once the days belong to what was asked last.
    [[nodiscard]] bool isCurrent() const { return m_shown == m_query; }
    [[nodiscard]] const BookingRow* find(const BookingId& booking) const;
    /// The first `most` bookings of a day, masked; not called when `context` has died.
    void readDay(TimeSpan day, int most, QObject* context, std::function<void(QVector<BookingRow>)> done);

  Q_SIGNALS:
    void changed();

  private:
    void ask();
    void read();
    void take(const MonthQuery& query, QVector<MonthDay> days);
    [[nodiscard]] QVector<BookingRow> masked(QVector<BookingRow> rows) const;

    Store& m_store;
    GuestMask* m_mask;
    MonthQuery m_query, m_shown;
    QVector<MonthDay> m_days;
    quint64 m_question = 0; ///< the newest read; older answers are dropped
    bool m_isActive = false, m_isReading = false, m_isDirty = true;
    QTimer m_pause; ///< a burst of changes is one read
};

} // namespace yoyaku
