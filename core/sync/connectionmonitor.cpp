#include "core/sync/connectionmonitor.h"

namespace yoyaku {

namespace {

// Without a secret nothing can be told genuine, so listening alone does not make events live.
ConnectionState::Reason reasonToPoll(ListenerState::Kind listener, ConnectionMonitor::Signing signing)
{
    using Reason = ConnectionState::Reason;
    using Listener = ListenerState::Kind;
    switch (listener) {
    case Listener::Listening:
        return signing == ConnectionMonitor::Signing::Present ? Reason::None : Reason::NoSecret;
    case Listener::PortInUse:
        return Reason::PortTaken;
    case Listener::Failed:
        return Reason::ListenerFailed;
    case Listener::CertificateFailed:
        return Reason::CertificateFailed;
    case Listener::LedgerFailed:
        return Reason::LedgerFailed;
    case Listener::Off:
        break;
    }
    return Reason::NoListener;
}

} // namespace

ConnectionMonitor::ConnectionMonitor(api::Client& client, SyncEngine& engine, const Clock& clock, QObject* parent)
    : QObject(parent), m_engine(engine), m_clock(clock), m_queue(client.queueState())
{
    m_state.since = clock.now();
    m_state.kind = ConnectionState::Kind::NoKey;
    connect(&engine, &SyncEngine::progressChanged, this, &ConnectionMonitor::update);
    connect(&client, &api::Client::queueStateChanged, this, [this](const api::QueueState& queue) {
        m_queue = queue;
        update();
    });
    connect(&client, &api::Client::reachableChanged, this, [this](bool isReachable) {
        m_isOffline = !isReachable;
        update();
    });
    connect(&client, &api::Client::keyRefused, this, [this] {
        m_isKeyRefused = true;
        update();
    });
}

void ConnectionMonitor::setKey(Key key)
{
    m_key = key;
    m_isKeyRefused = false;
    update();
}

void ConnectionMonitor::setListener(const ListenerState& listener, Signing signing)
{
    m_listener = listener;
    m_signing = signing;
    judgeListener();
}

void ConnectionMonitor::setWish(Wish wish)
{
    m_wish = wish;
    judgeListener();
}

void ConnectionMonitor::judgeListener()
{
    m_pollingReason = m_wish == Wish::Ask ? ConnectionState::Reason::Chosen : reasonToPoll(m_listener.kind, m_signing);
    update();
}

ConnectionState::Kind ConnectionMonitor::kind() const
{
    using Kind = ConnectionState::Kind;
    const SyncProgress& progress = m_engine.progress();
    if (m_key == Key::Missing) return Kind::NoKey;
    if (m_isKeyRefused) return Kind::KeyRefused;
    if (m_isOffline) return Kind::Offline;
    if (progress.isPaused || m_queue.pausedUntil > 0) return Kind::Paused;
    if (progress.lastSyncAt == 0 && progress.total == 0) return Kind::Starting;
    if (progress.isCatchingUp) return Kind::CatchingUp;
    return feed() == Feed::Live ? Kind::Live : Kind::Polling;
}

ConnectionState::Reason ConnectionMonitor::reasonOf(ConnectionState::Kind kind) const
{
    if (kind == ConnectionState::Kind::CatchingUp) return m_engine.progress().reason;
    return kind == ConnectionState::Kind::Polling ? m_pollingReason : ConnectionState::Reason::None;
}

void ConnectionMonitor::update()
{
    const SyncProgress& progress = m_engine.progress();
    ConnectionState now = m_state;
    now.kind = kind();
    now.reason = reasonOf(now.kind);
    if (now.kind != m_state.kind) now.since = m_clock.now();
    now.lastSyncAt = progress.lastSyncAt;
    now.done = progress.done;
    now.total = progress.total;
    now.pausedUntil = m_queue.pausedUntil;
    now.pausedByStatus = m_queue.pausedByStatus;
    if (now == m_state) return;
    m_state = now;
    Q_EMIT stateChanged(now);
}

} // namespace yoyaku

#include "moc_connectionmonitor.cpp"
