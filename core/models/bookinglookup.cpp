#include "core/models/bookinglookup.h"

#include "core/store/readsession.h"
#include "core/store/store.h"

namespace yoyaku {

BookingLookup::BookingLookup(Store& store, QObject* parent) : QObject(parent), m_store(store)
{
    connect(&store, &Store::changed, this, [this](const ChangeSet& set) {
        QVector<BookingId> touched;
        touched.reserve(set.changes.size());
        for (const BookingChange& change : set.changes) touched.append(change.uid);
        if (!touched.isEmpty()) Q_EMIT changed(touched);
    });
}

void BookingLookup::detail(const BookingId& booking, QObject* context, std::function<void(BookingDetail)> done)
{
    m_store.read<BookingDetail>(
        context, [booking](ReadSession& session) { return session.detail(booking); }, std::move(done));
}

void BookingLookup::rows(const QVector<BookingId>& bookings, QObject* context,
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
        context, [span, filter](ReadSession& session) { return session.window(span, filter); }, std::move(done));
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
