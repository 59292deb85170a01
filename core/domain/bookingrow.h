#pragma once

#include "core/domain/booking.h"

namespace yoyaku {

/// How far a change made here has got. Shown on the block and in the row.
enum class PendingState : quint8 {
    None,     ///< agrees with the service as far as we know
    Held,     ///< waits for Undo, nothing sent
    Waiting,  ///< to be sent (offline, or behind another edit of the same booking)
    Sending,  ///< on its way
    Checking, ///< sent, outcome unknown: being read back
    Refused,  ///< the service said no; the user has to choose
    Conflict, ///< somebody else changed it meanwhile, nothing was sent; the user has to choose
};

/// True when nothing goes on until the user has chosen.
[[nodiscard]] constexpr bool needsChoice(PendingState state)
{
    return state == PendingState::Refused || state == PendingState::Conflict;
}

/// What a calendar block or a table row shows of a booking: effective values, edits made here included.
struct BookingRow
{
    BookingId uid;
    EventTypeId eventType;
    QString title; ///< Booking::name
    BookingStatus status = BookingStatus::Unknown;
    QString statusText;
    TimeSpan span;
    QString timeZone;
    QVector<UserId> hosts; ///< in the service's order; the first one colours the block
    QString guestName;     ///< empty until the contact is known
    QString guestEmail;
    QString guestCompany;
    QString campaign; ///< "source / campaign" as far as known
    EpochMs createdAt = 0;
    EpochMs updatedAt = 0;
    bool contactKnown = false;
    bool isGone = false; ///< the service answered 404: kept here, marked
    PendingState pending = PendingState::None;
    QString place; ///< Booking::locationId: the kind of place, as received
    bool operator==(const BookingRow&) const = default;
};

} // namespace yoyaku
