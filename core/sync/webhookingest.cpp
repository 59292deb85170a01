#include "core/sync/webhookingest.h"

#include "core/store/readsession.h"
#include "core/store/store.h"
#include "core/webhook/eventdecoder.h"

#include <algorithm>
#include <limits>

namespace yoyaku {

namespace {

constexpr EpochMs kUntold = std::numeric_limits<EpochMs>::max();
/// Answers remembered; forgetting them only costs a GET.
constexpr qsizetype kMaxKnown = 20'000;
constexpr int kCatchUpPage = 500;

using ErrorKind = api::ApiError::Kind;

/// Asked again by itself.
bool isPassing(ErrorKind kind)
{
    return kind == ErrorKind::Offline || kind == ErrorKind::Timeout || kind == ErrorKind::Server ||
           kind == ErrorKind::RateLimited;
}

/// Another key may get an answer: what waits for it is not applied, and the next start asks again.
bool isRefused(ErrorKind kind)
{
    return kind == ErrorKind::Unauthorized || kind == ErrorKind::PlanLimit || kind == ErrorKind::Forbidden ||
           kind == ErrorKind::Tls || kind == ErrorKind::Cancelled;
}

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
    connect(&store, &Store::storeFailed, this, [this] { m_cursor.freeze(); });
    connect(&store, &Store::damaged, this, [this] { m_cursor.freeze(); });
    m_quietTimer.setSingleShot(true);
    connect(&m_quietTimer, &QTimer::timeout, this, [this] {
        m_waitingSince.invalidate();
        pump();
    });
}

WebhookIngest::~WebhookIngest() { m_decoder.reset(); }

void WebhookIngest::take(const QVector<Delivery>& batch)
{
    QVector<Body> bodies;
    for (const Delivery& delivery : batch) {
        if (delivery.verdict != Verdict::Genuine) continue;
        if (delivery.number > 0) {
            if (m_firstLive == 0) m_firstLive = delivery.number;
            if (delivery.number <= m_readUpTo) continue; // the ledger told it before the listener did
            m_cursor.open(delivery.number);
        }
        bodies.append({delivery.number, delivery.body});
    }
    decodeThen(std::move(bodies), [this](Decoded decoded) { apply(std::move(decoded)); });
}

void WebhookIngest::takeAgain(const QVector<Delivery>& batch)
{
    QVector<Body> bodies;
    for (const Delivery& delivery : batch) bodies.append({0, delivery.body});
    decodeThen(std::move(bodies), [this](Decoded decoded) {
        for (Told& told : decoded.told) {
            m_known.remove(told.booking);
            told.updatedAt = 0;
        }
        apply(std::move(decoded));
    });
}

void WebhookIngest::decodeThen(QVector<Body> bodies, std::function<void(Decoded)> then)
{
    if (bodies.isEmpty()) return;
    m_decoder->post([this, bodies = std::move(bodies), then = std::move(then)] {
        // The worker is joined before this object goes.
        QMetaObject::invokeMethod(
            this, [then, decoded = decode(bodies)]() mutable { then(std::move(decoded)); }, Qt::QueuedConnection);
    });
}

WebhookIngest::Decoded WebhookIngest::decode(const QVector<Body>& bodies)
{
    Decoded decoded;
    decoded.hints.origin = ChangeOrigin::Webhook;
    for (const auto& [number, body] : bodies) {
        decoded.numbers.append(number);
        const auto event = webhook::decodeEvent(body);
        if (!event || event->booking.uid.isEmpty()) continue;
        decoded.hints.bookings += webhook::hintOf(*event).bookings;
        decoded.told.append({number, event->booking.uid, event->updatedAt.value_or(0)});
    }
    return decoded;
}

void WebhookIngest::apply(Decoded decoded)
{
    QSet<qint64> waiting;
    for (const Told& told : decoded.told)
        if (note(told)) waiting.insert(told.number);
    decoded.numbers.removeIf([&](qint64 number) { return waiting.contains(number); });
    m_cursor.settle(decoded.numbers);
    m_cursor.writeTo(decoded.hints);
    m_store.apply(std::move(decoded.hints));
    wait();
}

void WebhookIngest::wait()
{
    if (m_due.isEmpty()) return;
    if (!m_waitingSince.isValid()) m_waitingSince.start();
    const int patience = m_config.patienceMs - int(std::min<qint64>(m_waitingSince.elapsed(), m_config.patienceMs));
    m_quietTimer.start(std::min(m_config.quietMs, patience));
}

bool WebhookIngest::note(const Told& told)
{
    const EpochMs updatedAt = told.updatedAt == 0 ? kUntold : told.updatedAt;
    const auto known = m_known.constFind(told.booking);
    if (known != m_known.constEnd() && updatedAt <= *known) return false;
    auto due = m_due.find(told.booking);
    if (due == m_due.end()) {
        due = m_due.insert(told.booking, {});
        m_queue.push_back(told.booking);
    }
    due->updatedAt = std::max(due->updatedAt, updatedAt);
    if (told.number > 0) due->numbers.append(told.number);
    return true;
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
        ask(booking, m_due.take(booking));
    }
}

void WebhookIngest::ask(const BookingId& booking, Due due)
{
    m_inFlight.insert(booking, std::move(due.numbers));
    m_client.send<Booking>(api::getBooking(booking), api::Urgency::Normal, this,
                           [this, booking](const api::Reply<Booking>& reply) { answered(booking, reply); });
}

void WebhookIngest::answered(const BookingId& booking, const api::Reply<Booking>& reply)
{
    QVector<qint64> numbers = m_inFlight.take(booking);
    ChangeSet changes;
    if (reply) {
        if (m_known.size() >= kMaxKnown) m_known.clear();
        m_known.insert(booking, reply->updatedAt);
        changes.bookings.append({*reply, BookingUpsert::Completeness::Full, {}, {}});
        if (const auto due = m_due.constFind(booking); due != m_due.constEnd() && due->updatedAt <= reply->updatedAt) {
            numbers += due->numbers;
            m_due.erase(due);
            m_queue.erase(std::find(m_queue.begin(), m_queue.end(), booking));
        }
    } else if (reply.error().kind == ErrorKind::NotFound) {
        changes.gone.append(booking);
    } else if (isPassing(reply.error().kind)) {
        (void)note({0, booking, 0});
        m_due[booking].numbers += numbers;
        m_quietTimer.start(m_config.retryMs);
        return;
    }
    if (reply || !isRefused(reply.error().kind)) m_cursor.settle(numbers);
    m_cursor.writeTo(changes);
    m_store.apply(std::move(changes), this, [this, booking] { m_hydrator.fetch({booking}); });
    if (!m_quietTimer.isActive()) pump();
}

void WebhookIngest::catchUp(EpochMs since, GenuineReader reader)
{
    m_reader = std::move(reader);
    m_readRetryMs = m_config.retryMs;
    m_store.read<qint64>(
        this, [](ReadSession& session) { return session.syncValue(AppliedCursor::key()).toLongLong(); },
        [this, since](qint64 known) {
            m_cursor.begin(known);
            m_since = known == 0 ? since : 0;
            readOn(known);
        });
}

void WebhookIngest::readOn(qint64 after)
{
    m_reader(after, m_since, kCatchUpPage,
             [this, after](std::optional<QVector<Delivery>> page) { onPage(after, std::move(page)); });
}

void WebhookIngest::onPage(qint64 after, std::optional<QVector<Delivery>> page)
{
    if (!page) {
        QTimer::singleShot(m_readRetryMs, this, [this, after] { readOn(after); });
        m_readRetryMs = std::min(2 * m_readRetryMs, m_config.longestRetryMs);
        return;
    }
    // What the listener has told itself is on its way; all that follows comes from there too.
    if (m_firstLive > 0) page->removeIf([this](const Delivery& row) { return row.number >= m_firstLive; });
    if (page->isEmpty()) {
        m_cursor.noMoreUnread();
        ChangeSet changes;
        m_cursor.writeTo(changes);
        m_store.apply(std::move(changes));
        m_reader = nullptr;
        Q_EMIT caughtUp(m_caughtUp);
        return;
    }
    QVector<Body> bodies;
    for (const Delivery& row : *page) {
        m_cursor.open(row.number);
        bodies.append({row.number, row.body});
    }
    m_caughtUp += int(page->size());
    m_readUpTo = page->last().number;
    m_cursor.holdAfter(m_readUpTo);
    decodeThen(std::move(bodies), [this](Decoded decoded) {
        apply(std::move(decoded));
        readOn(m_readUpTo);
    });
}

} // namespace yoyaku

#include "moc_webhookingest.cpp"
