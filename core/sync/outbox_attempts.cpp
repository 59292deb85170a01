// The outbox's attempts: when an edit may leave, what is sent, what is looked up, and when it is tried again.
#include "core/sync/editeffect.h"
#include "core/sync/outbox.h"

#include <algorithm>

namespace yoyaku {

namespace {

constexpr int kLooks = 2;

} // namespace

// Slots of editChanged may call back into the outbox: what follows a signal works with ids.
void Outbox::pump()
{
    endHolds();
    for (const EditId& id : m_queue.idsIn(EditState::Waiting)) {
        QueuedEdit* entry = m_queue.find(id);
        if (!entry || entry->edit.state != EditState::Waiting || isBlocked(*entry)) continue;
        if (entry->comparison == 0 && !leaveToSuccessor(*entry)) compare(*entry);
    }
}

void Outbox::endHolds()
{
    const EpochMs now = m_clock.now();
    m_queue.shortenHolds(now + m_config.holdMs);
    if (const auto next = m_queue.nextHoldEnd(now))
        m_holdTimer.start(int(std::clamp<EpochMs>(*next - now, 1, m_config.holdMs)));
    else
        m_holdTimer.stop();
    for (const EditId& id : m_queue.endedHolds(now)) {
        QueuedEdit* entry = m_queue.find(id);
        if (!entry || entry->edit.state != EditState::Held) continue;
        // The timer stands still while the computer sleeps: nobody could take it back, so nobody has agreed to it.
        const bool isOverslept = now - entry->edit.holdUntil > m_config.oversleptMs;
        setState(*entry, isOverslept ? EditState::Asking : EditState::Waiting);
    }
}

bool Outbox::isBlocked(const QueuedEdit& entry) const
{
    return m_isKeyRefused || m_retryTimer.isActive() || m_queue.isBehind(entry);
}

bool Outbox::leaveToSuccessor(QueuedEdit& entry)
{
    QueuedEdit* next = entry.isUrgent ? nullptr : m_queue.successorOf(entry);
    if (!next || !editeffect::covers(next->edit.act, entry.edit.act)) return false;
    if (next->edit.state == EditState::Held) return true;
    if (next->edit.state != EditState::Waiting || !next->isOnDisk) return false;
    next->edit.act = editeffect::withOriginOf(next->edit.act, entry.edit.act);
    if (entry.edit.origin) next->edit.origin = entry.edit.origin;
    m_journal.put(next->edit);
    drop(entry.edit.id, EditState::Settled);
    return true;
}

void Outbox::send(QueuedEdit& entry)
{
    const EditId id = entry.edit.id;
    // The row says Sending before anything leaves: found so after a crash, it is looked up instead of sent again.
    setState(entry, EditState::Sending, [this, id](const QString& error) {
        if (!error.isEmpty()) return writeFailed(id, error);
        const QueuedEdit* kept = m_queue.find(id);
        if (!kept) return;
        m_sender.send(kept->edit.act, [this, id](const EditOutcome& outcome) { sent(id, outcome); });
    });
}

void Outbox::sent(const EditId& id, const EditOutcome& outcome)
{
    QueuedEdit* entry = m_queue.find(id);
    if (!entry) return;
    using Kind = EditOutcome::Kind;
    if (outcome.kind == Kind::Done) {
        m_retryMs = m_config.retryMs;
        return settle(id, outcome);
    }
    if (outcome.kind == Kind::NotSent || outcome.kind == Kind::KeyRefused)
        return wait(*entry, outcome.kind == Kind::KeyRefused);
    if (outcome.kind == Kind::Refused) return refuse(*entry, outcome.error);
    entry->edit.error = outcome.error;
    entry->edit.error.kind = api::ApiError::Kind::OutcomeUnknown;
    setState(*entry, EditState::Checking);
    look(id);
}

void Outbox::look(const EditId& id)
{
    QueuedEdit* entry = m_queue.find(id);
    if (!entry || entry->edit.state != EditState::Checking) return;
    m_sender.check(entry->edit.act, entry->edit.createdAt,
                   [this, id](const EditOutcome& outcome) { looked(id, outcome); });
}

void Outbox::looked(const EditId& id, const EditOutcome& outcome)
{
    QueuedEdit* entry = m_queue.find(id);
    if (!entry || entry->edit.state != EditState::Checking) return;
    using Kind = EditOutcome::Kind;
    if (outcome.kind == Kind::Done) return settle(id, outcome);
    m_overlays.showFound(entry->edit.act, outcome);
    if (outcome.kind == Kind::Gone) return refuse(*entry, outcome.error);
    if (outcome.kind == Kind::Unchanged && ++entry->looks >= kLooks) return refuse(*entry, entry->edit.error);
    const int delay = outcome.kind == Kind::Unchanged ? m_config.checkAgainMs : m_config.retryMs;
    QTimer::singleShot(delay, this, [this, id] { look(id); });
}

void Outbox::wait(QueuedEdit& entry, bool isKeyRefused)
{
    m_isKeyRefused = m_isKeyRefused || isKeyRefused;
    m_retryTimer.start(m_retryMs);
    m_retryMs = std::min(m_retryMs * 2, m_config.retryMaxMs);
    entry.hasWaited = true;
    entry.comparison = 0;
    setState(entry, EditState::Waiting);
}

void Outbox::refuse(QueuedEdit& entry, const api::ApiError& error)
{
    entry.edit.error = error;
    entry.comparison = 0;
    const BookingId booking = entry.edit.booking();
    setState(entry, EditState::Refused);
    if (!booking.isEmpty()) readTold(booking);
    pump();
}

} // namespace yoyaku
