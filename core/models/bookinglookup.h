#pragma once

#include "core/store/queries.h"

#include <QObject>
#include <functional>

namespace yoyaku {

class GuestMask;
class Store;

/// Reads single bookings and short windows for dialogs and the inspector, off the GUI thread. Lives on the GUI thread.
class BookingLookup : public QObject
{
    Q_OBJECT

  public:
    /// `mask` hides the guests in what is told; null: nothing is hidden.
    explicit BookingLookup(Store& store, QObject* parent = nullptr, GuestMask* mask = nullptr);

    /// `done` on `context`'s thread unless it has died; `found` is false when the booking is not known here.
    void detail(const BookingId& booking, QObject* context, std::function<void(BookingDetail)> done);
    /// The same, whatever is hidden: for acts, which must never send a masked value back. Not to be shown.
    void realDetail(const BookingId& booking, QObject* context, std::function<void(BookingDetail)> done);
    [[nodiscard]] const GuestMask* mask() const { return m_mask; }
    /// Those of these bookings that are known here, in the order asked for. Behind what somebody looks at.
    void rows(const QVector<BookingId>& bookings, QObject* context, std::function<void(QVector<BookingRow>)> done);
    /// The same, whatever is hidden: as realDetail().
    void realRows(const QVector<BookingId>& bookings, QObject* context, std::function<void(QVector<BookingRow>)> done);
    /// Bookings that overlap `span`, cancelled ones left out: who is busy then.
    void busy(TimeSpan span, QObject* context, std::function<void(QVector<BookingRow>)> done);
    /// Bookings of an event type that start in `window`, by host; cancelled ones left out.
    void hostTotals(const EventTypeId& eventType, TimeSpan window, QObject* context,
                    std::function<void(QHash<UserId, int>)> done);
    /// How many bookings are kept here.
    void count(QObject* context, std::function<void(qint64)> done);

  Q_SIGNALS:
    /// Something about these bookings changed; a view showing one of them asks again.
    void changed(const QVector<yoyaku::BookingId>& bookings);
    /// Guests are hidden, or shown again: whatever is shown of them is asked for anew.
    void maskChanged();

  private:
    Store& m_store;
    GuestMask* m_mask;
};

} // namespace yoyaku
