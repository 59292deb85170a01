#include "core/sync/edittarget.h"

namespace yoyaku {

namespace {

using Kind = EditTarget::Kind;

struct Target
{
    EditTarget operator()(const RescheduleEdit& e) const { return {Kind::Booking, e.booking.text(), {}}; }
    EditTarget operator()(const UpdateEdit& e) const { return {Kind::Booking, e.booking.text(), {}}; }
    EditTarget operator()(const CancelEdit& e) const { return {Kind::Booking, e.booking.text(), {}}; }
    EditTarget operator()(const CreateEdit& e) const { return {Kind::Booking, e.placeholder.text(), {}}; }
    EditTarget operator()(const ScheduleCreateEdit& e) const { return {Kind::Schedule, e.placeholder.text(), {}}; }
    EditTarget operator()(const ScheduleUpdateEdit& e) const { return {Kind::Schedule, e.before.id.text(), {}}; }
    EditTarget operator()(const ScheduleDeleteEdit& e) const { return {Kind::Schedule, e.before.id.text(), {}}; }
    EditTarget operator()(const RoleEdit& e) const { return {Kind::Member, e.user.text(), {}}; }
    EditTarget operator()(const MemberRemoveEdit& e) const { return {Kind::Member, e.before.id.text(), {}}; }
    // An invitation is withdrawn before another goes to the same address, so the address is what orders them.
    EditTarget operator()(const InviteEdit& e) const { return {Kind::Invitation, e.email.toLower(), {}}; }
    EditTarget operator()(const WithdrawEdit& e) const
    {
        return {Kind::Invitation, e.before.email.isEmpty() ? e.before.id.text() : e.before.email.toLower(), {}};
    }
    EditTarget operator()(const PriorityEdit& e) const { return {Kind::Host, e.host.text(), e.eventType.text()}; }
    EditTarget operator()(const HostAddEdit& e) const { return {Kind::Host, e.host.userId.text(), e.eventType.text()}; }
    EditTarget operator()(const HostRemoveEdit& e) const
    {
        return {Kind::Host, e.before.userId.text(), e.eventType.text()};
    }
    EditTarget operator()(const RuleEdit& e) const { return {Kind::Rule, e.before.id.text(), e.eventType.text()}; }
};

struct Rebind
{
    const QString& id;
    void operator()(RescheduleEdit& e) const { e.booking = BookingId(id); }
    void operator()(UpdateEdit& e) const { e.booking = BookingId(id); }
    void operator()(CancelEdit& e) const { e.booking = BookingId(id); }
    void operator()(ScheduleUpdateEdit& e) const { e.before.id = ScheduleId(id); }
    void operator()(ScheduleDeleteEdit& e) const { e.before.id = ScheduleId(id); }
    /// What makes the placeholder keeps it; nothing else is ever named by one.
    template <class Act>
    void operator()(Act&) const
    {}
};

} // namespace

EditTarget targetOf(const EditAct& act) { return std::visit(Target(), act); }

bool isSameTarget(const EditAct& a, const EditAct& b)
{
    const EditTarget target = targetOf(a);
    return !target.isEmpty() && target == targetOf(b);
}

bool makesPlaceholder(const EditAct& act)
{
    return std::holds_alternative<CreateEdit>(act) || std::holds_alternative<ScheduleCreateEdit>(act);
}

EditAct rebound(EditAct act, const EditTarget& placeholder, const QString& id)
{
    if (targetOf(act) == placeholder) std::visit(Rebind{id}, act);
    return act;
}

} // namespace yoyaku
