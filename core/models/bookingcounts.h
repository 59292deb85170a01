#pragma once

#include "core/store/queries.h"

#include <QObject>
#include <functional>
#include <memory>

namespace yoyaku {

class Store;

/// Sums over bookings that a page shows beside its table: counts of saved views, what a selection consists of, values
/// to choose from. Each is one question to the store on its list thread, one after another, so that the table's own
/// pages come between. GUI thread.
class BookingCounts final : public QObject
{
    Q_OBJECT

  public:
    explicit BookingCounts(Store& store, QObject* parent = nullptr);

    template <class R>
    using Then = std::function<void(R)>;

    void count(const BookingFilter& filter, QObject* context, Then<qint64> done);
    /// In the order of the filters.
    void countEach(const QVector<BookingFilter>& filters, QObject* context, Then<QVector<qint64>> done);
    void selection(const BookingFilter& filter, EpochMs now, QObject* context, Then<SelectionFacts> done);
    /// Up to `most`, soonest first.
    void ids(const BookingFilter& filter, int most, QObject* context, Then<QVector<BookingId>> done);
    void campaigns(QObject* context, Then<QVector<NamedCount>> done);
    void zones(QObject* context, Then<QVector<NamedCount>> done);
    /// Bookings whose guests' details are on this computer: only their answers can be searched.
    void guestDetails(QObject* context, Then<qint64> done);

  Q_SIGNALS:
    /// Bookings changed some time ago; counts may differ. At most every two seconds.
    void outdated();

  private:
    struct Run;
    void countNext(const std::shared_ptr<Run>& run);

    Store& m_store;
    bool m_isAnnounced = false;
};

} // namespace yoyaku
