#include "core/webhook/eventdecoder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace yoyaku::webhook {

namespace {

QString text(const QJsonObject& object, QLatin1String key) { return object.value(key).toString(); }

std::optional<EpochMs> instant(const QJsonObject& object, QLatin1String key) { return parseInstant(text(object, key)); }

/// `content` is a list; one public client reads a single `value` instead.
Answer answerFrom(const QJsonObject& object)
{
    Answer answer;
    answer.question = text(object, QLatin1String("question"));
    const QJsonValue content = object.contains(QLatin1String("content")) ? object.value(QLatin1String("content"))
                                                                         : object.value(QLatin1String("value"));
    if (content.isString()) answer.content << content.toString();
    for (const QJsonValue item : content.toArray()) {
        if (item.isString()) answer.content << item.toString();
    }
    return answer;
}

Contact contactFrom(const QJsonObject& object)
{
    const QJsonObject person = object.value(QLatin1String("contact")).toObject();
    Contact contact;
    contact.name = text(person, QLatin1String("name"));
    contact.email = text(person, QLatin1String("email"));
    for (const QJsonValue item : object.value(QLatin1String("answers")).toArray()) {
        if (item.isObject()) contact.answers << answerFrom(item.toObject());
    }
    return contact;
}

Tracking trackingFrom(const QJsonObject& object)
{
    return {text(object, QLatin1String("utm_campaign")), text(object, QLatin1String("utm_source")),
            text(object, QLatin1String("utm_medium")), text(object, QLatin1String("utm_content")),
            text(object, QLatin1String("utm_term"))};
}

void readBooking(const QJsonObject& object, WebhookEvent& event)
{
    Booking& booking = event.booking;
    booking.uid = BookingId(text(object, QLatin1String("uid")));
    booking.eventType = EventTypeId(text(object, QLatin1String("eventTypeUid")));
    booking.statusText = text(object, QLatin1String("status"));
    booking.status = bookingStatusFrom(booking.statusText);
    booking.timeZone = text(object, QLatin1String("timeZone"));
    booking.cancelReason = text(object, QLatin1String("cancelReason"));
    booking.cancelledAt = instant(object, QLatin1String("cancelledAt"));
    booking.cancelledBy = text(object, QLatin1String("cancelledBy"));
    const auto start = instant(object, QLatin1String("startedAt"));
    const auto end = instant(object, QLatin1String("endedAt"));
    booking.span = {start.value_or(0), end.value_or(0)};
    event.hasSpan = start && end && *start <= *end;
    booking.createdAt = instant(object, QLatin1String("createdAt")).value_or(0);
    event.updatedAt = instant(object, QLatin1String("updatedAt"));
    booking.updatedAt = event.updatedAt.value_or(0);
}

struct Parts
{
    EventHead head;
    QJsonObject object; ///< the booking; empty for a test event
};

/// Says what is an event and what is none.
Result<Parts, Malformation> partsOf(const QByteArray& body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject()) return Malformation(QStringLiteral("bad-json"));
    const QJsonObject root = document.object();
    Parts parts;
    EventHead& head = parts.head;
    head.event = text(root, QLatin1String("event"));
    head.createdAtText = text(root, QLatin1String("createdAt"));
    if (head.event.isEmpty()) return Malformation(QStringLiteral("no-event"));
    if (head.event == kTestEvent) return parts;
    const QJsonValue object = root.value(QLatin1String("object"));
    if (!object.isObject()) return Malformation(QStringLiteral("no-object"));
    parts.object = object.toObject();
    head.booking = BookingId(text(parts.object, QLatin1String("uid")));
    if (head.booking.isEmpty()) return Malformation(QStringLiteral("no-uid"));
    head.eventType = EventTypeId(text(parts.object, QLatin1String("eventTypeUid")));
    head.updatedAt = instant(parts.object, QLatin1String("updatedAt")).value_or(0);
    head.guestName = text(parts.object.value(QLatin1String("contact")).toObject(), QLatin1String("name"));
    return parts;
}

} // namespace

Result<EventHead, Malformation> decodeHead(const QByteArray& body)
{
    auto parts = partsOf(body);
    if (!parts) return parts.error();
    return std::move(parts->head);
}

Result<WebhookEvent, Malformation> decodeEvent(const QByteArray& body)
{
    const auto parts = partsOf(body);
    if (!parts) return parts.error();
    WebhookEvent event;
    event.event = parts->head.event;
    event.createdAtText = parts->head.createdAtText;
    event.createdAt = parseInstant(event.createdAtText);
    if (event.event == kTestEvent) return event;
    const QJsonObject& object = parts->object;
    readBooking(object, event);
    event.contact = contactFrom(object);
    event.hasContact = object.value(QLatin1String("contact")).isObject();
    event.tracking = trackingFrom(object.value(QLatin1String("tracking")).toObject());
    return event;
}

ChangeSet hintOf(const WebhookEvent& event)
{
    ChangeSet changes;
    changes.origin = ChangeOrigin::Webhook;
    if (!event.hasSpan || event.booking.uid.isEmpty()) return changes;
    BookingUpsert upsert;
    upsert.booking = event.booking;
    upsert.completeness = BookingUpsert::Completeness::Hint;
    if (!event.tracking.isEmpty()) upsert.tracking = event.tracking;
    if (event.hasContact) upsert.contacts = QVector<Contact>{event.contact};
    changes.bookings << upsert;
    return changes;
}

} // namespace yoyaku::webhook
