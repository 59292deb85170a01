#pragma once

#include "core/domain/bookinghistory.h"
#include "core/domain/delivery.h"

#include <QObject>
#include <functional>

namespace yoyaku {

class GuestMask;
class Receiver;
class Store;

/// One line of a booking's history: what was learned of it, the delivery that told it, or both.
struct HistoryLine
{
    EpochMs at = 0; ///< when it happened by the service's clock, else when it was learned
    std::optional<HistoryEntry> entry;
    std::optional<Delivery> delivery; ///< without its body
    bool operator==(const HistoryLine& other) const
    {
        return at == other.at && entry == other.entry &&
               (delivery ? delivery->number : 0) == (other.delivery ? other.delivery->number : 0);
    }
};

/// Newest first. A delivery and what it told are one line: it was learned within half a minute of its arrival, and of
/// what a check recovered within ten minutes of the line in the ledger. Refused and repeated deliveries tell nothing.
/// Pure.
[[nodiscard]] QVector<HistoryLine> mergedHistory(const QVector<HistoryEntry>& entries,
                                                 const QVector<Delivery>& deliveries);

/// Reads what the store has written down of a booking and what the ledger holds about it, off the GUI thread.
class HistoryLookup final : public QObject
{
    Q_OBJECT

  public:
    /// Of the ledger at most these are read, newest first.
    static constexpr int kMostDeliveries = 40;

    /// `mask` hides the guests; null: nothing is hidden.
    HistoryLookup(Store& store, Receiver& receiver, QObject* parent = nullptr, GuestMask* mask = nullptr);

    /// `done` on `context`'s thread unless it has died.
    void history(const BookingId& booking, QObject* context, std::function<void(QVector<HistoryLine>)> done);

  Q_SIGNALS:
    /// The ledger has something new about these bookings; what the store learns BookingLookup says.
    void changed(const QVector<yoyaku::BookingId>& bookings);

  private:
    Store& m_store;
    Receiver& m_receiver;
    GuestMask* m_mask;
};

} // namespace yoyaku
