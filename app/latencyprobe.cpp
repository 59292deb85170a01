#include "app/latencyprobe.h"

#include "core/base/timespan.h"

namespace yoyaku::app {

namespace {

constexpr EpochMs kLongest = kMsPerMinute;

}

LatencyProbe::LatencyProbe(Session& session, const Clock& clock, QObject* parent)
    : QObject(parent), m_session(session), m_clock(clock)
{
    connect(&session.receiver, &Receiver::received, this, &LatencyProbe::onReceived);
    connect(&session.store, &Store::changed, this, &LatencyProbe::onWritten);
    connect(&session.calendar, &CalendarModel::rowsChanged, this, &LatencyProbe::onRead);
}

bool LatencyProbe::isTooLate(const Delivery& delivery) const { return m_clock.now() - delivery.receivedAt > kLongest; }

void LatencyProbe::onReceived(const QVector<Delivery>& batch)
{
    // Some tell nothing new, and no change of theirs ever comes.
    if (const EpochMs now = m_clock.now(); qAbs(now - m_forgotAt) > kLongest) {
        m_forgotAt = now;
        m_waiting.removeIf([this](const std::pair<const BookingId&, Delivery&>& one) { return isTooLate(one.second); });
    }
    for (Delivery delivery : batch) {
        if (delivery.verdict != Verdict::Genuine) continue;
        delivery.body.clear();
        m_waiting.insert(delivery.booking, delivery);
    }
}

void LatencyProbe::onWritten(const ChangeSet& changes)
{
    if (changes.origin != ChangeOrigin::Webhook || m_waiting.isEmpty()) return;
    const TimeSpan window = m_session.calendar.window();
    for (const BookingChange& change : changes.changes) {
        const auto it = m_waiting.find(change.uid);
        if (it == m_waiting.end()) continue;
        const bool isOnScreen =
            (change.after && change.after->overlaps(window)) || (change.before && change.before->overlaps(window));
        if (isOnScreen && !isTooLate(*it)) m_written.append(*it);
        m_waiting.erase(it);
    }
}

void LatencyProbe::onRead()
{
    m_read.removeIf([this](const Delivery& delivery) { return isTooLate(delivery); });
    m_read += m_written;
    m_written.clear();
}

void LatencyProbe::onPainted()
{
    m_read.removeIf([this](const Delivery& delivery) { return isTooLate(delivery); });
    if (m_read.isEmpty()) return;
    const EpochMs now = m_clock.now();
    for (const Delivery& delivery : std::as_const(m_read)) {
        m_session.receiver.noteShown(delivery, now);
        Q_EMIT shown(double(now - delivery.receivedAt));
    }
    m_read.clear();
}

} // namespace yoyaku::app

#include "moc_latencyprobe.cpp"
