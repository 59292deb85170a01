#include "core/notify/bookingnews.h"

#include "core/sync/edittarget.h"

#include <algorithm>

namespace yoyaku {

namespace {

constexpr qsizetype kMaxActs = 500;

std::optional<NoticeKind> kindOf(const BookingChange& change, ChangeOrigin origin)
{
    const bool isCancelled = change.status == BookingStatus::Cancel;
    if (!change.before) {
        if (origin == ChangeOrigin::Sync) return std::nullopt;
        return isCancelled ? NoticeKind::Cancelled : NoticeKind::NewBooking;
    }
    const bool wasCancelled = change.statusBefore == BookingStatus::Cancel;
    if (isCancelled) return wasCancelled ? std::nullopt : std::optional(NoticeKind::Cancelled);
    if (wasCancelled) return NoticeKind::NewBooking;
    return change.before == change.after ? std::nullopt : std::optional(NoticeKind::Moved);
}

} // namespace

QVector<BookingNews> newsOf(const ChangeSet& changes, EpochMs now)
{
    QVector<BookingNews> news;
    if (changes.origin == ChangeOrigin::Edit || changes.origin == ChangeOrigin::Local) return news;
    for (const BookingChange& change : changes.changes) {
        if (!change.after || isPlaceholder(change.uid.text())) continue;
        const auto kind = kindOf(change, changes.origin);
        if (!kind) continue;
        const bool isPast = change.before && change.before->end <= now && change.after->end <= now;
        if (isPast && changes.origin == ChangeOrigin::Sync) continue;
        news.append({change.uid, *kind, change.before.value_or(TimeSpan()), changes.origin != ChangeOrigin::Webhook});
    }
    return news;
}

std::optional<OwnEdits::Act> OwnEdits::actOf(const Edit& edit)
{
    Act act;
    act.id = edit.id;
    act.booking = edit.booking();
    if (const auto* create = std::get_if<CreateEdit>(&edit.act)) {
        act.kind = NoticeKind::NewBooking;
        act.eventType = create->booking.eventType;
        act.email = create->booking.guestEmail;
        act.start = create->booking.start;
    } else if (const auto* reschedule = std::get_if<RescheduleEdit>(&edit.act)) {
        act.kind = NoticeKind::Moved;
        act.start = reschedule->to.start;
    } else if (const auto* update = std::get_if<UpdateEdit>(&edit.act); update && update->patch.span) {
        act.kind = NoticeKind::Moved;
        act.start = update->patch.span->start;
    } else if (std::holds_alternative<CancelEdit>(edit.act)) {
        act.kind = NoticeKind::Cancelled;
    } else {
        return std::nullopt;
    }
    return act;
}

void OwnEdits::note(const Edit& edit, EpochMs now)
{
    auto act = actOf(edit);
    if (!act) return;
    m_acts.removeIf(
        [&](const Act& known) { return known.id == act->id || (!known.isOpen && now - known.seenAt > kEchoMs); });
    if (edit.state == EditState::Undone) return;
    act->seenAt = now;
    act->isOpen = edit.state != EditState::Settled;
    m_acts.append(*act);
    if (m_acts.size() > kMaxActs) m_acts.removeFirst();
}

bool OwnEdits::isEcho(const BookingNews& news, const BookingRow& row, EpochMs now) const
{
    return std::any_of(m_acts.begin(), m_acts.end(), [&](const Act& act) {
        if (act.kind != news.kind || (!act.isOpen && now - act.seenAt > kEchoMs)) return false;
        if (act.kind == NoticeKind::Cancelled) return act.booking == news.uid;
        if (act.start != row.span.start) return false;
        if (act.kind == NoticeKind::Moved) return act.booking == news.uid;
        return act.eventType == row.eventType &&
               (row.guestEmail.isEmpty() || act.email.compare(row.guestEmail, Qt::CaseInsensitive) == 0);
    });
}

} // namespace yoyaku
