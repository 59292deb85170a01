#include "core/sync/vanishcheck.h"

#include "core/base/logging.h"
#include "core/store/readsession.h"
#include "core/store/store.h"
#include "core/sync/edittarget.h"

#include <limits>

namespace yoyaku {

namespace {

/// More than this missing at once looks like a service that pages badly, not like deletions.
constexpr qsizetype kMostAtOnce = 100;

// Bookings that only overlap an end of the scope are not in the list; rows that wear an edit stand where it put them.
QVector<BookingId> missing(const ReadSession& session, const SweepScope& scope, const QSet<BookingId>& seen)
{
    const TimeSpan window{scope.from, scope.until.value_or(std::numeric_limits<EpochMs>::max() / 2)};
    QVector<BookingId> found;
    for (const BookingRow& row : session.window(window, {})) {
        const bool isInside = row.span.start >= window.start && row.span.end <= window.end + kMsPerDay;
        const bool isPlain = !row.isGone && row.pending == PendingState::None && !isPlaceholder(row.uid.text());
        if (isInside && isPlain && !seen.contains(row.uid)) found.append(row.uid);
    }
    return found;
}

} // namespace

VanishCheck::VanishCheck(api::Client& client, Store& store, QObject* parent)
    : QObject(parent), m_client(client), m_store(store)
{}

void VanishCheck::check(const SweepRunner::Result& swept)
{
    if (swept.ending != SweepRunner::Ending::Complete || swept.scope.order != SweepScope::Order::Starts) return;
    ++m_open;
    m_store.read<QVector<BookingId>>(
        this, [scope = swept.scope, seen = swept.seen](ReadSession& session) { return missing(session, scope, seen); },
        [this](QVector<BookingId> uids) {
            if (uids.size() > kMostAtOnce) {
                qCWarning(lcSync) << uids.size() << "bookings were missing from one sweep";
                m_isUnanswered = true;
            }
            for (const BookingId& uid : uids.mid(0, kMostAtOnce))
                if (!m_asked.contains(uid)) ask(uid);
            close();
        });
}

void VanishCheck::close()
{
    if (--m_open == 0) Q_EMIT ended();
}

void VanishCheck::ask(const BookingId& booking)
{
    ++m_open;
    m_asked.insert(booking);
    m_client.send<Booking>(api::getBooking(booking), api::Urgency::Background, this,
                           [this, booking](const api::Reply<Booking>& reply) {
                               m_asked.remove(booking);
                               ChangeSet changes;
                               changes.origin = ChangeOrigin::Recovered;
                               changes.seeksFindings = true;
                               if (reply)
                                   changes.bookings.append({*reply, BookingUpsert::Completeness::Full, {}, {}});
                               else if (reply.error().kind == api::ApiError::Kind::NotFound)
                                   changes.gone.append(booking);
                               else
                                   m_isUnanswered = true;
                               m_store.apply(std::move(changes), this, [this] { close(); });
                           });
}

} // namespace yoyaku

#include "moc_vanishcheck.cpp"
