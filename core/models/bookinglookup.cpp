#include "core/models/bookinglookup.h"

#include "core/models/guestmask.h"
#include "core/store/readsession.h"
#include "core/store/store.h"

#include <QPointer>

namespace yoyaku {

namespace {

/// Masks at the moment of telling: the switch may have been turned while the store was read.
template <typename T>
std::function<void(T)> maskedFor(GuestMask* mask, std::function<void(T)> done)
{
    if (!mask) return done;
    return [mask = QPointer(mask), done = std::move(done)](const T& read) { done(mask ? mask->masked(read) : T()); };
}

} // namespace

BookingLookup::BookingLookup(Store& store, QObject* parent, GuestMask* mask)
    : QObject(parent), m_store(store), m_mask(mask)
{
    if (mask) connect(mask, &GuestMask::changed, this, &BookingLookup::maskChanged);
    connect(&store, &Store::changed, this, [this](const ChangeSet& set) {
        QVector<BookingId> touched;
        touched.reserve(set.changes.size());
        for (const BookingChange& change : set.changes) touched.append(change.uid);
        if (!touched.isEmpty()) Q_EMIT changed(touched);
    });
}

void BookingLookup::detail(const BookingId& booking, QObject* context, std::function<void(BookingDetail)> done)
{
    realDetail(booking, context, maskedFor(m_mask, std::move(done)));
}

void BookingLookup::realDetail(const BookingId& booking, QObject* context, std::function<void(BookingDetail)> done)
{
    m_store.read<BookingDetail>(
        context, [booking](ReadSession& session) { return session.detail(booking); }, std::move(done));
}

void BookingLookup::rows(const QVector<BookingId>& bookings, QObject* context,
                         std::function<void(QVector<BookingRow>)> done)
{
    realRows(bookings, context, maskedFor(m_mask, std::move(done)));
}

void BookingLookup::realRows(const QVector<BookingId>& bookings, QObject* context,
                             std::function<void(QVector<BookingRow>)> done)
{
    m_store.read<QVector<BookingRow>>(
        context, [bookings](ReadSession& session) { return session.rows(bookings); }, std::move(done),
        Store::Lane::List);
}

void BookingLookup::busy(TimeSpan span, QObject* context, std::function<void(QVector<BookingRow>)> done)
{
    BookingFilter filter;
    filter.statuses = {BookingStatus::Open, BookingStatus::Request};
    m_store.read<QVector<BookingRow>>(
        context, [span, filter](ReadSession& session) { return session.window(span, filter); },
        maskedFor(m_mask, std::move(done)));
}

void BookingLookup::hostTotals(const EventTypeId& eventType, TimeSpan window, QObject* context,
                               std::function<void(QHash<UserId, int>)> done)
{
    m_store.read<QHash<UserId, int>>(
        context, [eventType, window](ReadSession& session) { return session.hostTotals(eventType, window); },
        std::move(done), Store::Lane::List);
}

void BookingLookup::count(QObject* context, std::function<void(qint64)> done)
{
    m_store.read<qint64>(
        context, [](ReadSession& session) { return session.bookingCount(); }, std::move(done));
}

} // namespace yoyaku

#include "moc_bookinglookup.cpp"
