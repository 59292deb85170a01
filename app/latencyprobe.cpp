#include "app/latencyprobe.h"

namespace yoyaku::app {

LatencyProbe::LatencyProbe(Session& session, const Clock& clock, QObject* parent)
    : QObject(parent), m_session(session), m_clock(clock)
{
    connect(&session.receiver, &Receiver::received, this, [this](const QVector<Delivery>& batch) {
        for (const Delivery& delivery : batch)
            if (delivery.verdict == Verdict::Genuine) m_waiting.insert(delivery.booking, delivery);
    });
    connect(&session.store, &Store::changed, this, &LatencyProbe::onWritten);
    connect(&session.calendar, &CalendarModel::rowsChanged, this, [this] {
        m_read += m_written;
        m_written.clear();
    });
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
        if (isOnScreen) m_written.append(*it);
        m_waiting.erase(it);
    }
}

void LatencyProbe::onPainted()
{
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
