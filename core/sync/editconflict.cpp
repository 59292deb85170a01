#include "core/sync/editconflict.h"

#include <algorithm>

namespace yoyaku::editconflict {

namespace {

/// By member, in any order: what a member's role is called has nothing to do with who hosts.
bool isSameHosts(const QVector<BookingHost>& a, const QVector<BookingHost>& b)
{
    return a.size() == b.size() && std::all_of(a.begin(), a.end(), [&](const BookingHost& one) {
               return std::any_of(b.begin(), b.end(), [&](const BookingHost& o) { return o.userId == one.userId; });
           });
}

/// What is known of the beginning; of an older row only what its act says.
struct Compared
{
    const BookingFacts& origin;
    const BookingFacts& now;
    bool isOriginTold = true;
};

Verdict judgeAct(const RescheduleEdit& act, const Compared& c)
{
    // The end follows the event type's duration: only the start is ours.
    if (c.now.span.start == act.to.start) return Verdict::Done;
    return c.now.span.start == c.origin.span.start ? Verdict::Clear : Verdict::Conflict;
}

Verdict judgeAct(const UpdateEdit& act, const Compared& c)
{
    const api::BookingPatch& patch = act.patch;
    const bool hasSpan = !patch.span || *patch.span == c.now.span;
    const bool hasHosts = !patch.hosts || isSameHosts(*patch.hosts, c.now.hosts);
    const bool hasName = !patch.name || *patch.name == c.now.name;
    const bool hasNote = !patch.description || patch.description == c.now.description;
    // A message to the guest is never dropped, even when nothing else is left to do.
    if (hasSpan && hasHosts && hasName && hasNote)
        return patch.updateMessage.value_or(QString()).isEmpty() ? Verdict::Done : Verdict::Clear;
    const bool isMoved = !hasSpan && c.now.span != c.origin.span;
    const bool isReassigned = !hasHosts && !isSameHosts(c.origin.hosts, c.now.hosts);
    const bool isRenamed = !hasName && c.isOriginTold && !c.origin.name.isEmpty() && c.now.name != c.origin.name;
    const bool isNoteOther = !hasNote && c.isOriginTold && c.origin.description && c.now.description &&
                             c.now.description != c.origin.description;
    return isMoved || isReassigned || isRenamed || isNoteOther ? Verdict::Conflict : Verdict::Clear;
}

Verdict judgeAct(const CancelEdit&, const Compared& c)
{
    // An event tells no hosts: who had none may only not have been known yet, and being given one is no reason to ask.
    const bool isReassigned = c.isOriginTold && !c.origin.hosts.isEmpty() && !isSameHosts(c.origin.hosts, c.now.hosts);
    return c.now.span.start != c.origin.span.start || isReassigned ? Verdict::Conflict : Verdict::Clear;
}

template <class Act>
Verdict judgeAct(const Act&, const Compared&)
{
    return Verdict::Clear;
}

void takeOwn(const RescheduleEdit& act, BookingFacts& facts) { facts.span = act.from; }
void takeOwn(const CancelEdit& act, BookingFacts& facts) { facts.span = act.span; }
void takeOwn(const UpdateEdit& act, BookingFacts& facts)
{
    facts.span = act.from;
    if (act.patch.hosts) facts.hosts = act.hostsBefore;
}
template <class Act>
void takeOwn(const Act&, BookingFacts&)
{}

} // namespace

BookingFacts factsOf(const Booking& booking)
{
    return {booking.span, booking.hosts, booking.status, booking.name, booking.updatedAt, false, booking.description};
}

BookingFacts goneFacts()
{
    BookingFacts facts;
    facts.isGone = true;
    return facts;
}

BookingFacts originOf(const EditAct& act, BookingFacts told)
{
    std::visit([&](const auto& one) { takeOwn(one, told); }, act);
    // Nobody changes what they see is over.
    told.isGone = false;
    if (told.status == BookingStatus::Cancel) told.status = BookingStatus::Unknown;
    return told;
}

Verdict judge(const Edit& edit, const BookingFacts& now)
{
    if (!isBookingAct(edit.act) || std::holds_alternative<CreateEdit>(edit.act)) return Verdict::Clear;
    const bool isCancelling = std::holds_alternative<CancelEdit>(edit.act);
    const BookingFacts origin = edit.origin ? *edit.origin : originOf(edit.act, {});
    const bool isOver = now.isGone || now.status == BookingStatus::Cancel;
    const bool wasOver = origin.isGone || origin.status == BookingStatus::Cancel; // chosen in full knowledge
    if (isOver && isCancelling) return Verdict::Done;
    if (isOver) return wasOver ? Verdict::Clear : Verdict::Conflict;
    return std::visit([&](const auto& act) { return judgeAct(act, {origin, now, edit.origin.has_value()}); }, edit.act);
}

} // namespace yoyaku::editconflict
