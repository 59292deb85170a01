#include "core/sync/webhookingest.h"

#include "core/store/store.h"
#include "core/webhook/eventdecoder.h"

#include <algorithm>
#include <limits>

namespace yoyaku {

namespace {

constexpr EpochMs kUntold = std::numeric_limits<EpochMs>::max();
/// Answers remembered; forgetting them only costs a GET.
constexpr qsizetype kMaxKnown = 20'000;

} // namespace

WebhookIngest::WebhookIngest(IngestConfig config, api::Client& client, Store& store, ContactHydrator& hydrator,
                             QObject* parent)
    : QObject(parent),
      m_config(config),
      m_client(client),
      m_store(store),
      m_hydrator(hydrator),
      m_decoder(std::make_unique<WorkQueue>(QStringLiteral("ingest")))
{
    m_quietTimer.setSingleShot(true);
    connect(&m_quietTimer, &QTimer::timeout, this, [this] {
        m_waitingSince.invalidate();
        pump();
    });
}

WebhookIngest::~WebhookIngest() { m_decoder.reset(); }

void WebhookIngest::take(const QVector<Delivery>& batch)
{
    QVector<QByteArray> bodies;
    for (const Delivery& delivery : batch)
        if (delivery.verdict == Verdict::Genuine) bodies.append(delivery.body);
    if (bodies.isEmpty()) return;
    m_decoder->post([this, bodies = std::move(bodies)] {
        // The worker is joined before this object goes.
        QMetaObject::invokeMethod(
            this, [this, decoded = decode(bodies)]() mutable { apply(std::move(decoded)); }, Qt::QueuedConnection);
    });
}

WebhookIngest::Decoded WebhookIngest::decode(const QVector<QByteArray>& bodies)
{
    Decoded decoded;
    decoded.hints.origin = ChangeOrigin::Webhook;
    for (const QByteArray& body : bodies) {
        const auto event = webhook::decodeEvent(body);
        if (!event || event->booking.uid.isEmpty()) continue;
        decoded.hints.bookings += webhook::hintOf(*event).bookings;
        decoded.told.append({event->booking.uid, event->updatedAt.value_or(0)});
    }
    return decoded;
}

void WebhookIngest::apply(Decoded decoded)
{
    m_store.apply(std::move(decoded.hints));
    for (const Told& told : decoded.told) note(told);
    if (m_due.isEmpty()) return;
    if (!m_waitingSince.isValid()) m_waitingSince.start();
    const int patience = m_config.patienceMs - int(std::min<qint64>(m_waitingSince.elapsed(), m_config.patienceMs));
    m_quietTimer.start(std::min(m_config.quietMs, patience));
}

void WebhookIngest::note(const Told& told)
{
    const EpochMs updatedAt = told.updatedAt == 0 ? kUntold : told.updatedAt;
    const auto known = m_known.constFind(told.booking);
    if (known != m_known.constEnd() && updatedAt <= *known) return;
    const auto due = m_due.find(told.booking);
    if (due == m_due.end()) {
        m_due.insert(told.booking, updatedAt);
        m_queue.push_back(told.booking);
    } else {
        *due = std::max(*due, updatedAt);
    }
}

void WebhookIngest::pump()
{
    // One that is on its way stays in line: the answer may already know what the newer event told.
    for (auto it = m_queue.begin(); it != m_queue.end() && m_inFlight.size() < m_config.maxInFlight;) {
        if (m_inFlight.contains(*it)) {
            ++it;
            continue;
        }
        const BookingId booking = *it;
        it = m_queue.erase(it);
        m_due.remove(booking);
        ask(booking);
    }
}

void WebhookIngest::ask(const BookingId& booking)
{
    m_inFlight.insert(booking);
    m_client.send<Booking>(api::getBooking(booking), api::Urgency::Normal, this,
                           [this, booking](const api::Reply<Booking>& reply) { answered(booking, reply); });
}

void WebhookIngest::answered(const BookingId& booking, const api::Reply<Booking>& reply)
{
    using Kind = api::ApiError::Kind;
    m_inFlight.remove(booking);
    ChangeSet changes;
    if (reply) {
        if (m_known.size() >= kMaxKnown) m_known.clear();
        m_known.insert(booking, reply->updatedAt);
        changes.bookings.append({*reply, BookingUpsert::Completeness::Full, {}, {}});
        if (const auto due = m_due.constFind(booking); due != m_due.constEnd() && *due <= reply->updatedAt) {
            m_due.erase(due);
            m_queue.erase(std::find(m_queue.begin(), m_queue.end(), booking));
        }
    } else if (reply.error().kind == Kind::NotFound) {
        changes.gone.append(booking);
    } else if (const Kind kind = reply.error().kind;
               kind == Kind::Offline || kind == Kind::Timeout || kind == Kind::Server || kind == Kind::RateLimited) {
        note({booking, 0});
        m_quietTimer.start(m_config.retryMs);
        return;
    }
    m_store.apply(std::move(changes), this, [this, booking] { m_hydrator.fetch({booking}); });
    if (!m_quietTimer.isActive()) pump();
}

} // namespace yoyaku

#include "moc_webhookingest.cpp"
