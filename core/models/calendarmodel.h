#pragma once

#include "core/store/changeset.h"
#include "core/store/queries.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace yoyaku {

class GuestMask;
class Store;

/// The bookings of one window of time, as a calendar shows them. Reads off the GUI thread; keeps showing the old rows
/// until the new ones are here; windows seen lately or read ahead come at once. GUI thread.
class CalendarModel : public QObject
{
    Q_OBJECT

  public:
    /// `mask` hides the guests of rows(); null: nothing is hidden.
    explicit CalendarModel(Store& store, QObject* parent = nullptr, GuestMask* mask = nullptr);

    void setWindow(TimeSpan window);
    [[nodiscard]] TimeSpan window() const { return m_window; }
    /// The windows that the user is likely to turn to, likeliest first. Read one after another while nothing else is.
    void setNeighbours(const QVector<TimeSpan>& windows);
    void setFilter(const BookingFilter& filter);
    [[nodiscard]] const BookingFilter& filter() const { return m_filter; }

    /// Rows that overlap the window, by start. May be those of the last window for the few milliseconds of a read.
    [[nodiscard]] const QVector<BookingRow>& rows() const { return m_rows; }
    /// True once the rows belong to the window set last.
    [[nodiscard]] bool isCurrent() const { return m_rowsWindow == m_window; }
    [[nodiscard]] QVector<BookingId> ids() const;
    [[nodiscard]] const BookingRow* find(const BookingId& booking) const;

  Q_SIGNALS:
    void rowsChanged();
    /// A booking that a webhook or the sweep brought and that was not here before, wherever it lies.
    void arrived(const yoyaku::BookingId& booking, const yoyaku::TimeSpan& span);

  private:
    void onChanged(const ChangeSet& changes);
    void scheduleRead();
    void read();
    void ask(TimeSpan window, std::function<void(const QVector<BookingRow>&)> then);
    void take(TimeSpan window, const QVector<BookingRow>& rows);
    void remember(TimeSpan window, const QVector<BookingRow>& rows);
    [[nodiscard]] bool isRemembered(TimeSpan window) const;
    void show();
    void readAhead();
    void takeAhead(TimeSpan window, const QVector<BookingRow>& rows);
    void forgetAhead();

    struct Remembered
    {
        TimeSpan window;
        QVector<BookingRow> rows;
    };

    Store& m_store;
    GuestMask* m_mask;
    TimeSpan m_window, m_rowsWindow;
    BookingFilter m_filter;
    QVector<BookingRow> m_read;   ///< as the store has them
    QVector<BookingRow> m_rows;   ///< the same, masked
    QVector<Remembered> m_lately; ///< newest last; dropped when a change touches them
    quint64 m_question = 0;       ///< the newest read; older answers are dropped
    bool m_isReading = false;
    bool m_isDirty = false; ///< changed while a read was on its way
    QVector<TimeSpan> m_neighbours;
    std::optional<TimeSpan> m_ahead; ///< the neighbour being read
    quint64 m_aheadQuestion = 0;
    QTimer m_quiet; ///< neighbours that changed are read again when the changes have stopped for a moment
};

} // namespace yoyaku
