#include "app/latencyprobe.h"

namespace yoyaku::app {

LatencyProbe::LatencyProbe(Session& session, const Clock& clock, QObject* parent)
    : QObject(parent), m_session(session), m_clock(clock)
{
    connect(&session.receiver, &Receiver::received, this, [this](const QVector<Delivery>& batch) {
        for (const Delivery& delivery : batch)
            if (delivery.verdict == Verdict::Genuine) m_waiting.insert(delivery.booking, delivery);
    });
    connect(&session.store, &Store::changed, this, [this](const ChangeSet& changes) {
        if (changes.origin != ChangeOrigin::Webhook || m_waiting.isEmpty()) return;
        for (const BookingChange& change : changes.changes)
            if (const auto it = m_waiting.find(change.uid); it != m_waiting.end()) {
                m_written.append(*it);
                m_waiting.erase(it);
            }
    });
}

void LatencyProbe::onPainted()
{
    // The model reads the store after the change: what is painted before its answer is still the old picture.
    if (m_written.isEmpty() || !m_session.calendar.isCurrent()) return;
    const EpochMs now = m_clock.now();
    for (const Delivery& delivery : std::as_const(m_written)) {
        m_session.receiver.noteShown(delivery, now);
        Q_EMIT shown(double(now - delivery.receivedAt));
    }
    m_written.clear();
}

} // namespace yoyaku::app

#include "moc_latencyprobe.cpp"
