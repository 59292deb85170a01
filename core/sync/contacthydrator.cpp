#include "core/sync/contacthydrator.h"

#include "core/store/readsession.h"
#include "core/store/store.h"

namespace yoyaku {

namespace {

constexpr int kFlushMs = 40;
constexpr int kRetryMs = 15'000;
constexpr int kRefusalsThatMeanNo = 3;

} // namespace

ContactHydrator::ContactHydrator(api::Client& client, Store& store, QObject* parent, int maxInFlight)
    : QObject(parent), m_client(client), m_store(store), m_maxInFlight(maxInFlight)
{
    m_flushTimer.setSingleShot(true);
    m_flushTimer.setInterval(kFlushMs);
    m_retryTimer.setSingleShot(true);
    m_retryTimer.setInterval(kRetryMs);
    const auto goOn = [this] {
        m_isHeldBack = false;
        m_retryTimer.stop();
        pump();
    };
    connect(&m_flushTimer, &QTimer::timeout, this, &ContactHydrator::flush);
    connect(&m_retryTimer, &QTimer::timeout, this, goOn);
    connect(&client, &api::Client::reachableChanged, this, [goOn](bool isReachable) {
        if (isReachable) goOn();
    });
}

void ContactHydrator::setVisible(const QVector<BookingId>& bookings)
{
    ++m_turn;
    m_visible.clear();
    want(bookings, Place::Whole);
}

void ContactHydrator::fetch(const QVector<BookingId>& bookings) { want(bookings, Place::Front); }

void ContactHydrator::reset()
{
    m_refused.clear();
    m_refusalsInARow = 0;
    pump();
}

void ContactHydrator::want(const QVector<BookingId>& bookings, Place place)
{
    m_store.read<QVector<BookingId>>(
        this, [bookings](ReadSession& session) { return session.withoutContacts(bookings); },
        [this, place, turn = m_turn](const QVector<BookingId>& missing) {
            if (place == Place::Front)
                m_urgent += missing;
            else if (turn == m_turn)
                m_visible = missing;
            pump();
        });
}

void ContactHydrator::pump()
{
    if (m_isHeldBack || m_refusalsInARow >= kRefusalsThatMeanNo) return;
    while (m_inFlight.size() < m_maxInFlight && !(m_urgent.isEmpty() && m_visible.isEmpty())) {
        const BookingId next = m_urgent.isEmpty() ? m_visible.takeFirst() : m_urgent.takeFirst();
        if (!m_inFlight.contains(next) && !m_refused.contains(next) && !m_unstored.contains(next)) ask(next);
    }
}

void ContactHydrator::ask(const BookingId& booking)
{
    m_inFlight.insert(booking);
    m_client.send<QVector<Contact>>(
        api::bookingContacts(booking), api::Urgency::Background, this,
        [this, booking](const api::Reply<QVector<Contact>>& reply) { take(booking, reply); });
}

void ContactHydrator::take(const BookingId& booking, const api::Reply<QVector<Contact>>& reply)
{
    m_inFlight.remove(booking);
    if (!reply) {
        failed(booking, reply.error());
    } else {
        m_refusalsInARow = 0;
        m_found.contacts.append({booking, *reply});
        m_unstored.insert(booking);
        if (!m_flushTimer.isActive()) m_flushTimer.start();
    }
    pump();
}

void ContactHydrator::failed(const BookingId& booking, const api::ApiError& error)
{
    using Kind = api::ApiError::Kind;
    const bool isNoRight =
        error.kind == Kind::Forbidden || error.kind == Kind::PlanLimit || error.kind == Kind::Unauthorized;
    m_refusalsInARow = isNoRight ? m_refusalsInARow + 1 : 0;
    if (isNoRight || error.kind == Kind::NotFound || error.kind == Kind::Invalid || error.kind == Kind::BadReply) {
        m_refused.insert(booking);
        return;
    }
    m_visible.append(booking);
    m_isHeldBack = true;
    m_retryTimer.start();
}

void ContactHydrator::flush()
{
    QVector<BookingId> stored;
    for (const auto& found : m_found.contacts) stored.append(found.first);
    m_store.apply(std::exchange(m_found, {}), this, [this, stored] {
        for (const BookingId& booking : stored) m_unstored.remove(booking);
    });
}

} // namespace yoyaku

#include "moc_contacthydrator.cpp"
