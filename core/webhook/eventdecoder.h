#pragma once

#include "core/base/result.h"
#include "core/store/changeset.h"

#include <QByteArray>

namespace yoyaku::webhook {

/// A delivery's body, read. Source: API guide, "Webhook booking and REST booking".
struct WebhookEvent
{
    QString event;                    ///< guest_booked, …; open list, kept raw
    QString createdAtText;            ///< as received: part of the key that tells a repeat
    std::optional<EpochMs> createdAt; ///< empty when no such time exists
    Booking booking;                  ///< times that cannot be read are 0
    std::optional<EpochMs> updatedAt; ///< of the booking
    Tracking tracking;
    Contact contact;
    bool hasContact = false;
    bool hasSpan = false; ///< both ends could be read, and the end is not before the start
};

/// What the ledger wants to know of an event: enough to list it and to tell repeats.
struct EventHead
{
    QString event;
    QString createdAtText; ///< as received
    BookingId booking;     ///< empty for a test event
    EventTypeId eventType;
    QString guestName;
    EpochMs updatedAt = 0; ///< of the booking; 0: not told
};

/// Machine word why a body is no event: bad-json, no-event, no-object, no-uid.
using Malformation = QString;

/// The event our own test delivery carries; it names no booking.
inline constexpr QLatin1String kTestEvent("yoyaku_test");

/// Tolerant: unknown keys are ignored, a field of the wrong type or an impossible date fails for itself alone.
/// Pure; any thread.
[[nodiscard]] Result<WebhookEvent, Malformation> decodeEvent(const QByteArray& body);

/// As decodeEvent, and of the same bodies the same verdict, at half the price: every delivery pays it before it is
/// answered.
[[nodiscard]] Result<EventHead, Malformation> decodeHead(const QByteArray& body);

/// What the event tells of the booking, as a Hint. Empty when its times could not be read: then only the service knows.
[[nodiscard]] ChangeSet hintOf(const WebhookEvent& event);

} // namespace yoyaku::webhook
