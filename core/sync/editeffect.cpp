#include "core/sync/editeffect.h"

#include "core/sync/edittarget.h"

#include <algorithm>

namespace yoyaku::editeffect {

namespace {

void lay(BookingOverlay& overlay, const RescheduleEdit& act) { overlay.span = act.to; }

void lay(BookingOverlay& overlay, const UpdateEdit& act)
{
    if (act.patch.span) overlay.span = act.patch.span;
    if (act.patch.hosts) overlay.hosts = act.patch.hosts;
    if (act.patch.name) overlay.name = act.patch.name;
    if (act.patch.description) overlay.description = act.patch.description;
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

// Declared in the order of rising need: Held, Waiting, Sending, Checking, Refused, Conflict.
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
                        (!patch.hosts || *patch.hosts == booking.hosts) &&
                        (!patch.name || *patch.name == booking.name) &&
                        (!patch.description || *patch.description == booking.description);
    if (isDone) return Likeness::Done;
    const bool isAsBefore = (!patch.span || act.from == booking.span) &&
                            (!patch.hosts || act.hostsBefore == booking.hosts) &&
                            (!act.nameBefore || *act.nameBefore == booking.name) &&
                            (!act.descriptionBefore || *act.descriptionBefore == booking.description);
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

bool replaces(const RescheduleEdit&, const RescheduleEdit&) { return true; }
bool replaces(const PriorityEdit&, const PriorityEdit&) { return true; }
bool replaces(const RoleEdit&, const RoleEdit&) { return true; }

/// Patches of bookings and of schedules; a message to the guest is never dropped.
template <class Patch>
bool tellsAsMuch(const Patch& later, const Patch& earlier)
{
    return earlier.updateMessage.value_or(QString()).isEmpty() &&
           earlier.sendUpdates.value_or(false) == later.sendUpdates.value_or(false) && (!earlier.name || later.name) &&
           (!earlier.span || later.span);
}

bool replaces(const UpdateEdit& later, const UpdateEdit& earlier)
{
    return tellsAsMuch(later.patch, earlier.patch) && (!earlier.patch.hosts || later.patch.hosts) &&
           (!earlier.patch.description || later.patch.description);
}

bool replaces(const ScheduleUpdateEdit& later, const ScheduleUpdateEdit& earlier)
{
    const api::SchedulePatch &a = earlier.patch, &b = later.patch;
    return tellsAsMuch(b, a) && (!a.description || b.description) && (!a.attendees || b.attendees) &&
           (!a.isAllDay || b.isAllDay) && (!a.timeZone || b.timeZone) && (!a.blocksTime || b.blocksTime) &&
           (!a.locationId || b.locationId);
}

bool replaces(const RuleEdit& later, const RuleEdit& earlier)
{
    if (later.kind != RuleEdit::Kind::Update || earlier.kind != RuleEdit::Kind::Update) return false;
    const QStringList members = earlier.body.keys();
    return std::all_of(members.begin(), members.end(), [&](const QString& key) { return later.body.contains(key); });
}

template <class Act>
bool replaces(const Act&, const Act&)
{
    return false;
}

void takeOrigin(RescheduleEdit& later, const RescheduleEdit& earlier) { later.from = earlier.from; }
void takeOrigin(PriorityEdit& later, const PriorityEdit& earlier) { later.before = earlier.before; }
void takeOrigin(RoleEdit& later, const RoleEdit& earlier) { later.before = earlier.before; }
void takeOrigin(ScheduleUpdateEdit& later, const ScheduleUpdateEdit& earlier) { later.before = earlier.before; }
void takeOrigin(RuleEdit& later, const RuleEdit& earlier) { later.before = earlier.before; }
void takeOrigin(UpdateEdit& later, const UpdateEdit& earlier)
{
    later.from = earlier.from;
    later.hostsBefore = earlier.hostsBefore;
    if (earlier.nameBefore) later.nameBefore = earlier.nameBefore;
    if (earlier.descriptionBefore) later.descriptionBefore = earlier.descriptionBefore;
}

/// Of what never covers another.
template <class Act>
void takeOrigin(Act&, const Act&)
{}

} // namespace

std::optional<BookingOverlay> overlayOf(const BookingId& booking, const QVector<Edit>& edits)
{
    std::optional<BookingOverlay> overlay;
    for (const Edit& edit : edits) {
        if (booking.isEmpty() || edit.booking() != booking) continue;
        if (!overlay) overlay = BookingOverlay{booking, PendingState::Held, {}, {}, {}, {}};
        // What was not accepted stays where the user put it, until they choose. A cancellation does not: a booking that
        // stands must not look as if it were off.
        const bool isOff = needsChoice(pendingOf(edit.state)) && std::holds_alternative<CancelEdit>(edit.act);
        if (!isOff) std::visit([&](const auto& act) { lay(*overlay, act); }, edit.act);
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
    if (later.index() != earlier.index() || !isSameTarget(later, earlier)) return false;
    return std::visit([&]<class Act>(const Act& act) { return replaces(act, std::get<Act>(earlier)); }, later);
}

EditAct withOriginOf(EditAct later, const EditAct& earlier)
{
    if (later.index() == earlier.index())
        std::visit([&]<class Act>(Act& act) { takeOrigin(act, std::get<Act>(earlier)); }, later);
    return later;
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

} // namespace yoyaku::editeffect
