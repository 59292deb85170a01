#pragma once

#include "core/sync/edit.h"

/// Whether an edit of a booking may leave, given what the service has of it now. Pure.
namespace yoyaku::editconflict {

[[nodiscard]] BookingFacts factsOf(const Booking& booking);
[[nodiscard]] BookingFacts goneFacts();

/// What `act` was made from: what it says itself of time and hosts, and the rest as `told` by the service. What the
/// user saw counts, even if the service had told otherwise by the time they let go.
[[nodiscard]] BookingFacts originOf(const EditAct& act, BookingFacts told);

enum class Verdict : quint8 {
    Clear,    ///< what it touches is as it was when the edit was made
    Done,     ///< it is already as the edit wants it: no call is needed
    Conflict, ///< somebody else has changed what it touches
};
/// A move touches the start (Reschedule Booking) or the span (Update Booking), a change of hosts the hosts, a new name
/// the name. A cancellation cannot be taken back and touches all of it: another time or other hosts may have been the
/// answer to what it was for. Whatever the act, a booking that was cancelled or has gone meanwhile is in its way. Acts
/// that change no booking the service has are always clear.
[[nodiscard]] Verdict judge(const Edit& edit, const BookingFacts& now);

} // namespace yoyaku::editconflict
