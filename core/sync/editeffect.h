#pragma once

#include "core/store/changeset.h"
#include "core/sync/edit.h"

/// What an edit means, as pure functions.
namespace yoyaku::editeffect {

/// The edits of one booking, in order, laid over each other: the last one wins, and the state that most needs the
/// user's eye is shown. What was refused, or met another change, stays where the user put it, marked; but a booking
/// whose cancellation was is shown as it stands. Empty when `edits` is. Source: DESIGN, "Refused write".
[[nodiscard]] std::optional<BookingOverlay> overlayOf(const BookingId& booking, const QVector<Edit>& edits);

/// How a booking read back compares with what an edit wanted.
enum class Likeness : quint8 {
    Done,      ///< as the edit wanted it
    Unchanged, ///< as it was before
    Other,     ///< neither: somebody else has changed it
};
[[nodiscard]] Likeness likeness(const EditAct& act, const Booking& booking);

/// True when sending `later` alone leaves its target as sending both would: two acts of the same kind, of which the
/// later says everything the earlier said.
[[nodiscard]] bool covers(const EditAct& later, const EditAct& earlier);

/// `later` as if made where `earlier` began, for when it is sent in its place.
[[nodiscard]] EditAct withOriginOf(EditAct later, const EditAct& earlier);

/// The guest as typed in here, until the service's version is fetched.
[[nodiscard]] Contact guestOf(const api::NewBooking& booking);

} // namespace yoyaku::editeffect
