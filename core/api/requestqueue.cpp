#include "core/api/requestqueue.h"

#include <QDateTime>
#include <QPointer>
#include <limits>

namespace yoyaku::api {

RequestQueue::RequestQueue(int maxInFlight, QObject* parent) : QObject(parent), m_maxInFlight(qMax(1, maxInFlight))
{
    m_wake.setSingleShot(true);
    m_wake.setTimerType(Qt::PreciseTimer);
    connect(&m_wake, &QTimer::timeout, this, &RequestQueue::pump);
}

void RequestQueue::add(CallId id, Urgency urgency)
{
    m_waiting.emplace(Place{urgency, id}, QDeadlineTimer(0));
    wakeIn(0);
    report();
}

void RequestQueue::finish(CallId id)
{
    m_inFlight.erase(id);
    wakeIn(0);
    report();
}

void RequestQueue::repeat(CallId id, int delayMs)
{
    const auto found = m_inFlight.find(id);
    if (found == m_inFlight.end()) return;
    m_waiting.emplace(Place{found->second, id}, QDeadlineTimer(delayMs, Qt::PreciseTimer));
    finish(id);
}

bool RequestQueue::remove(CallId id)
{
    const auto isIt = [id](const auto& entry) { return entry.first.id == id; };
    const bool isRemoved = std::erase_if(m_waiting, isIt) > 0;
    if (isRemoved) report();
    return isRemoved;
}

void RequestQueue::pause(int delayMs, int status)
{
    if (m_pause.remainingTime() >= delayMs) return;
    m_pause.setPreciseRemainingTime(0, qint64(delayMs) * 1'000'000, Qt::PreciseTimer);
    m_pausedUntil = QDateTime::currentMSecsSinceEpoch() + delayMs;
    m_pausedByStatus = status;
    wakeIn(0);
    report();
}

QueueState RequestQueue::state() const
{
    return {static_cast<int>(m_inFlight.size()), static_cast<int>(m_waiting.size()), m_pausedUntil, m_pausedByStatus};
}

void RequestQueue::pump()
{
    if (!m_pause.hasExpired()) return wakeIn(m_pause.remainingTime() + 1);
    m_pausedUntil = 0;
    m_pausedByStatus = 0;
    qint64 soonestMs = -1;
    const QPointer<RequestQueue> self(this);
    while (std::ssize(m_inFlight) < m_maxInFlight && m_pause.hasExpired()) {
        const CallId id = takeNext(soonestMs);
        if (id == 0) break;
        Q_EMIT started(id);
        if (!self) return;
    }
    if (soonestMs >= 0) wakeIn(soonestMs);
    report();
}

CallId RequestQueue::takeNext(qint64& soonestMs)
{
    soonestMs = -1;
    for (auto it = m_waiting.begin(); it != m_waiting.end(); ++it) {
        if (it->second.hasExpired()) {
            const Place place = it->first;
            m_waiting.erase(it);
            m_inFlight.emplace(place.id, place.urgency);
            return place.id;
        }
        const qint64 ms = it->second.remainingTime() + 1;
        soonestMs = soonestMs < 0 ? ms : qMin(soonestMs, ms);
    }
    return 0;
}

void RequestQueue::wakeIn(qint64 ms)
{
    const auto wait = std::chrono::milliseconds(qMin<qint64>(ms, std::numeric_limits<int>::max()));
    if (!m_wake.isActive() || m_wake.remainingTimeAsDuration() > wait) m_wake.start(wait);
}

void RequestQueue::report()
{
    const QueueState now = state();
    if (now == m_reported) return;
    m_reported = now;
    Q_EMIT stateChanged(now);
}

} // namespace yoyaku::api

#include "moc_requestqueue.cpp"
