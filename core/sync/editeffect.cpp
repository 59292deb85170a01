#include "core/sync/editeffect.h"

#include <algorithm>

namespace yoyaku::editeffect {

namespace {

void lay(BookingOverlay& overlay, const RescheduleEdit& act) { overlay.span = act.to; }

void lay(BookingOverlay& overlay, const UpdateEdit& act)
{
    if (act.patch.span) overlay.span = act.patch.span;
    if (act.patch.hosts) overlay.hosts = act.patch.hosts;
}

void lay(BookingOverlay& overlay, const CancelEdit&) { overlay.status = BookingStatus::Cancel; }

void lay(BookingOverlay& overlay, const CreateEdit& act)
{
    const api::NewBooking& b = act.booking;
    overlay.span = act.span;
    overlay.status = BookingStatus::Open;
    overlay.created = BookingOverlay::Created{b.eventType, b.guestName, b.guestEmail, b.company, b.timeZone};
}

/// What is no act on a booking lays nothing over one.
template <class Act>
void lay(BookingOverlay&, const Act&)
{}

// Declared in the order of rising need: Held, Waiting, Sending, Checking, Refused.
PendingState moreUrgent(PendingState a, PendingState b) { return std::max(a, b); }

Likeness judge(const RescheduleEdit& act, const Booking& booking)
{
    // The end follows the event type's duration: only the start is ours.
    if (booking.span.start == act.to.start) return Likeness::Done;
    return booking.span.start == act.from.start ? Likeness::Unchanged : Likeness::Other;
}

Likeness judge(const UpdateEdit& act, const Booking& booking)
{
    const api::BookingPatch& patch = act.patch;
    const bool isDone = (!patch.span || *patch.span == booking.span) &&
                        (!patch.hosts || *patch.hosts == booking.hosts) && (!patch.name || *patch.name == booking.name);
    if (isDone) return Likeness::Done;
    const bool isAsBefore =
        (!patch.span || act.from == booking.span) && (!patch.hosts || act.hostsBefore == booking.hosts);
    return isAsBefore ? Likeness::Unchanged : Likeness::Other;
}

Likeness judge(const CancelEdit&, const Booking& booking)
{
    return booking.status == BookingStatus::Cancel ? Likeness::Done : Likeness::Unchanged;
}

Likeness judge(const CreateEdit& act, const Booking& booking)
{
    const bool isAlike = booking.eventType == act.booking.eventType && booking.span.start == act.booking.start &&
                         booking.status != BookingStatus::Cancel;
    return isAlike ? Likeness::Done : Likeness::Other;
}

template <class Act>
Likeness judge(const Act&, const Booking&)
{
    return Likeness::Other;
}

} // namespace

PendingState pendingOf(EditState state)
{
    switch (state) {
    case EditState::Waiting:
        return PendingState::Waiting;
    case EditState::Sending:
        return PendingState::Sending;
    case EditState::Checking:
        return PendingState::Checking;
    case EditState::Refused:
        return PendingState::Refused;
    default:
        return PendingState::Held;
    }
}

std::optional<BookingOverlay> overlayOf(const BookingId& booking, const QVector<Edit>& edits)
{
    std::optional<BookingOverlay> overlay;
    for (const Edit& edit : edits) {
        if (booking.isEmpty() || edit.booking() != booking) continue;
        if (!overlay) overlay = BookingOverlay{booking, PendingState::Held, {}, {}, {}, {}};
        // A refused change goes back to what the service has, marked; a refused new booking has nothing to go back to.
        const bool isRolledBack = edit.state == EditState::Refused && !std::holds_alternative<CreateEdit>(edit.act);
        if (!isRolledBack) std::visit([&](const auto& act) { lay(*overlay, act); }, edit.act);
        overlay->state = moreUrgent(overlay->state, pendingOf(edit.state));
    }
    return overlay;
}

Likeness likeness(const EditAct& act, const Booking& booking)
{
    return std::visit([&](const auto& one) { return judge(one, booking); }, act);
}

bool covers(const EditAct& later, const EditAct& earlier)
{
    if (const auto* a = std::get_if<RescheduleEdit>(&earlier))
        if (const auto* b = std::get_if<RescheduleEdit>(&later)) return a->booking == b->booking;
    if (const auto* a = std::get_if<PriorityEdit>(&earlier))
        if (const auto* b = std::get_if<PriorityEdit>(&later))
            return a->eventType == b->eventType && a->host == b->host;
    const auto* a = std::get_if<UpdateEdit>(&earlier);
    const auto* b = std::get_if<UpdateEdit>(&later);
    if (!a || !b || a->booking != b->booking) return false;
    // A message to the guest is never dropped.
    return (!a->patch.span || b->patch.span) && (!a->patch.hosts || b->patch.hosts) &&
           (!a->patch.name || b->patch.name) && a->patch.updateMessage.value_or(QString()).isEmpty() &&
           a->patch.sendUpdates.value_or(false) == b->patch.sendUpdates.value_or(false);
}

EditAct withOriginOf(EditAct later, const EditAct& earlier)
{
    if (auto* b = std::get_if<RescheduleEdit>(&later))
        if (const auto* a = std::get_if<RescheduleEdit>(&earlier)) b->from = a->from;
    if (auto* b = std::get_if<PriorityEdit>(&later))
        if (const auto* a = std::get_if<PriorityEdit>(&earlier)) b->before = a->before;
    if (auto* b = std::get_if<UpdateEdit>(&later))
        if (const auto* a = std::get_if<UpdateEdit>(&earlier)) {
            b->from = a->from;
            b->hostsBefore = a->hostsBefore;
        }
    return later;
}

bool isSameTarget(const EditAct& a, const EditAct& b)
{
    const auto* p = std::get_if<PriorityEdit>(&a);
    const auto* q = std::get_if<PriorityEdit>(&b);
    if (p && q) return p->eventType == q->eventType && p->host == q->host;
    if (p || q) return false;
    return Edit{{}, a, {}, {}, 0, 0, {}}.booking() == Edit{{}, b, {}, {}, 0, 0, {}}.booking();
}

EditAct rebound(EditAct act, const BookingId& from, const BookingId& to)
{
    const auto bind = [&](BookingId& booking) {
        if (booking == from) booking = to;
    };
    if (auto* a = std::get_if<RescheduleEdit>(&act)) bind(a->booking);
    if (auto* a = std::get_if<UpdateEdit>(&act)) bind(a->booking);
    if (auto* a = std::get_if<CancelEdit>(&act)) bind(a->booking);
    return act;
}

Contact guestOf(const api::NewBooking& booking)
{
    Contact contact;
    contact.name = booking.guestName;
    contact.email = booking.guestEmail;
    contact.company = booking.company;
    contact.message = booking.message;
    return contact;
}

bool isPlaceholder(const BookingId& booking) { return booking.text().startsWith(QLatin1String("local-")); }

} // namespace yoyaku::editeffect
