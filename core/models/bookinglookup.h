#pragma once

#include "core/store/queries.h"

#include <QObject>
#include <functional>

namespace yoyaku {

class Store;

/// Reads single bookings and short windows for dialogs and the inspector, off the GUI thread. Lives on the GUI thread.
class BookingLookup : public QObject
{
    Q_OBJECT

  public:
    explicit BookingLookup(Store& store, QObject* parent = nullptr);

    /// `done` on `context`'s thread unless it has died; `found` is false when the booking is not known here.
    void detail(const BookingId& booking, QObject* context, std::function<void(BookingDetail)> done);
    /// Those of these bookings that are known here, in the order asked for. Behind what somebody looks at.
    void rows(const QVector<BookingId>& bookings, QObject* context, std::function<void(QVector<BookingRow>)> done);
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

  private:
    Store& m_store;
};

} // namespace yoyaku
