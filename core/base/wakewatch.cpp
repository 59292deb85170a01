#include "core/base/wakewatch.h"

#include "core/base/logging.h"

#include <QDBusConnection>
#include <QNetworkInformation>

namespace yoyaku {

namespace {

/// Slewing and small corrections of a clock are no jumps.
constexpr qint64 kJumpMs = 60'000;
/// logind and the clocks tell of the same sleep within this.
constexpr qint64 kOneWakeMs = 10'000;

} // namespace

WakeWatch::WakeWatch(WakeWatchConfig config, const Clock& clock, QObject* parent)
    : QObject(parent), m_config(std::move(config)), m_clock(clock), m_steadyMs(m_config.steadyMs)
{
    m_running.start();
    if (!m_steadyMs) m_steadyMs = [this] { return m_running.elapsed(); };
    m_beat.setInterval(m_config.beatMs);
    connect(&m_beat, &QTimer::timeout, this, &WakeWatch::beat);
}

WakeWatch::~WakeWatch()
{
    if (!m_busName.isEmpty()) QDBusConnection::disconnectFromBus(m_busName);
}

void WakeWatch::start()
{
    noteClocks();
    m_beat.start();
}

void WakeWatch::hookUp()
{
    if (std::exchange(m_isHookedUp, true)) return;
    watchSleep();
    watchNetwork();
}

void WakeWatch::noteClocks()
{
    m_lastWall = m_clock.now();
    m_lastSteady = m_steadyMs();
}

void WakeWatch::beat()
{
    hookUp();
    const EpochMs wall = m_lastWall;
    const qint64 steady = m_lastSteady;
    noteClocks();
    const qint64 drift = (m_lastWall - wall) - (m_lastSteady - steady);
    // Without a steady clock that stops in sleep, a beat that comes late tells as much.
    const bool isLate = m_lastSteady - steady > m_config.beatMs + kJumpMs;
    if (drift < -kJumpMs) {
        qCInfo(lcSync) << "the clock was set back by" << -drift << "ms";
        Q_EMIT noticed(Cause::ClockBack);
    } else if (drift > kJumpMs || isLate) {
        wake();
    }
}

void WakeWatch::wake()
{
    m_toldAt = m_lastWall;
    qCInfo(lcSync) << "awake again";
    Q_EMIT noticed(Cause::Sleep);
}

void WakeWatch::watchSleep()
{
    if (!m_config.busAddress.isEmpty()) m_busName = QStringLiteral("yoyaku-wake-%1").arg(quintptr(this));
    QDBusConnection bus = m_busName.isEmpty() ? QDBusConnection::systemBus()
                                              : QDBusConnection::connectToBus(m_config.busAddress, m_busName);
    if (!bus.isConnected()) {
        qCInfo(lcSync) << "no system bus: sleep is told by the clocks only";
        return;
    }
    // Any sender: asking the bus for logind's name would wait for its answer. A false word costs one comparison.
    bus.connect({}, QStringLiteral("/org/freedesktop/login1"), QStringLiteral("org.freedesktop.login1.Manager"),
                QStringLiteral("PrepareForSleep"), this, SLOT(onPrepareForSleep(bool)));
}

void WakeWatch::onPrepareForSleep(bool isGoingToSleep)
{
    if (isGoingToSleep) return noteClocks();
    noteClocks(); // the gap between the clocks is this one
    // By the wall clock: the steady one stands still in a sleep, so that a night right after a short wake is no time.
    const EpochMs sinceTold = m_lastWall - m_toldAt;
    if (sinceTold < 0 || sinceTold >= kOneWakeMs) wake();
}

void WakeWatch::watchNetwork()
{
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability)) return;
    const QNetworkInformation* network = QNetworkInformation::instance();
    connect(network, &QNetworkInformation::reachabilityChanged, this,
            [this, wasOnline = network->reachability() == QNetworkInformation::Reachability::Online](
                QNetworkInformation::Reachability now) mutable {
                using Reachability = QNetworkInformation::Reachability;
                if (now == Reachability::Unknown) return;
                const bool isOnline = now == Reachability::Online;
                if (isOnline && !std::exchange(wasOnline, isOnline)) Q_EMIT noticed(Cause::Network);
                wasOnline = isOnline;
            });
}

} // namespace yoyaku

#include "moc_wakewatch.cpp"
