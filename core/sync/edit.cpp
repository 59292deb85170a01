#include "core/sync/edit.h"

namespace yoyaku {

namespace {

template <class... Fs>
struct Overloaded : Fs...
{
    using Fs::operator()...;
};
template <class... Fs>
Overloaded(Fs...) -> Overloaded<Fs...>;

} // namespace

BookingId Edit::booking() const
{
    return std::visit(
        Overloaded{[](const RescheduleEdit& e) { return e.booking; }, [](const UpdateEdit& e) { return e.booking; },
                   [](const CancelEdit& e) { return e.booking; }, [](const CreateEdit& e) { return e.placeholder; },
                   [](const auto&) { return BookingId(); }},
        act);
}

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
    case EditState::Conflict:
        return PendingState::Conflict;
    default:
        return PendingState::Held;
    }
}

bool isBookingAct(const EditAct& act) { return act.index() <= EditAct(CreateEdit{}).index(); }

} // namespace yoyaku

#include "moc_edit.cpp"
