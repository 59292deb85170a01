#include "core/demo/demojson.h"

#include <QJsonArray>

namespace yoyaku::demo {

namespace {

constexpr int kTeamNumber = 4127; ///< availability calendars name the team by number, everything else by slug

QJsonValue orNull(const QString& text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

QJsonValue orNull(const std::optional<EpochMs>& instant)
{
    return instant ? QJsonValue(formatInstant(*instant)) : QJsonValue();
}

QJsonArray answersJson(const QVector<Answer>& answers)
{
    QJsonArray all;
    for (const Answer& answer : answers)
        all.append(QJsonObject{{QStringLiteral("question"), answer.question},
                               {QStringLiteral("content"), QJsonArray::fromStringList(answer.content)}});
    return all;
}

void add(QJsonObject& to, const char* key, const QJsonValue& value) { to.insert(QLatin1String(key), value); }

} // namespace

QJsonObject bookingJson(const World& world, quint32 index)
{
    const yoyaku::Booking b = world.full(index);
    QJsonArray hosts;
    for (const BookingHost& host : b.hosts)
        hosts.append(QJsonObject{{QStringLiteral("userId"), host.userId.text()}, {QStringLiteral("role"), host.role}});
    QJsonObject json;
    add(json, "uid", b.uid.text());
    add(json, "eventTypeId", b.eventType.text());
    add(json, "name", b.name);
    add(json, "description", orNull(b.description));
    add(json, "status", b.statusText);
    add(json, "startedAt", formatInstant(b.span.start));
    add(json, "endedAt", formatInstant(b.span.end));
    add(json, "locationId", orNull(b.locationId));
    add(json, "url", orNull(b.url));
    add(json, "phoneNumber", orNull(b.phoneNumber));
    add(json, "address", orNull(b.address));
    add(json, "customLocation", QJsonValue());
    add(json, "access", QJsonValue());
    add(json, "timeZone", b.timeZone);
    add(json, "priority", orNull(b.priority));
    add(json, "cancelReason", orNull(b.cancelReason));
    add(json, "cancelledAt", orNull(b.cancelledAt));
    add(json, "cancelledBy", orNull(b.cancelledBy));
    add(json, "hosts", hosts);
    add(json, "createdAt", formatInstant(b.createdAt));
    add(json, "updatedAt", formatInstant(b.updatedAt));
    return json;
}

QJsonObject contactJson(const World& world, quint32 index)
{
    const Guest guest = world.guest(index);
    const auto stamp = formatInstant(world.at(index).created);
    QJsonObject json;
    add(json, "name", guest.name);
    add(json, "email", orNull(guest.email));
    add(json, "ccEmails", QJsonArray::fromStringList(guest.ccEmails));
    add(json, "company", orNull(guest.company));
    add(json, "phoneNumber", orNull(guest.phoneNumber));
    add(json, "message", orNull(guest.message));
    add(json, "textRemindNumber", orNull(guest.textRemindNumber));
    add(json, "textRemindCountryCode", orNull(guest.textRemindCountryCode));
    add(json, "answers", answersJson(guest.answers));
    add(json, "createdAt", stamp);
    add(json, "updatedAt", stamp);
    return json;
}

QJsonObject eventTypeJson(const EventType& type)
{
    QJsonArray locations;
    for (const QString& location : type.locationIds)
        locations.append(QJsonObject{{QStringLiteral("locationId"), location}});
    QJsonObject json;
    add(json, "uid", type.id.text());
    add(json, "eventTypeId", type.id.text());
    add(json, "name", type.name);
    add(json, "description", QJsonValue());
    add(json, "status", type.status);
    add(json, "duration", type.durationMinutes);
    add(json, "locations", locations);
    return json;
}

QJsonObject hostJson(const EventTypeHost& host)
{
    QJsonObject json;
    add(json, "uid", host.userId.text());
    add(json, "name", host.name);
    add(json, "email", host.email);
    add(json, "profileImage", QJsonValue());
    add(json, "role", host.role);
    add(json, "priority", host.priority);
    add(json, "userType", host.userType);
    add(json, "sort", host.sort);
    return json;
}

QJsonObject userJson(const User& user)
{
    QJsonObject json;
    add(json, "userId", user.id.text());
    add(json, "name", user.name);
    add(json, "email", user.email);
    add(json, "profileImage", QJsonValue());
    add(json, "role", user.role);
    return json;
}

QJsonObject invitationJson(const Invitation& invitation)
{
    QJsonObject json;
    add(json, "uid", invitation.id.text());
    add(json, "email", invitation.email);
    add(json, "role", invitation.role);
    add(json, "status", invitation.status);
    add(json, "expiredAt", orNull(invitation.expiresAt));
    add(json, "createdAt", formatInstant(invitation.createdAt));
    add(json, "updatedAt", formatInstant(invitation.createdAt));
    return json;
}

QJsonObject teamJson()
{
    return {{QStringLiteral("uid"), People::teamSlug()}, {QStringLiteral("name"), People::teamName()}};
}

QJsonObject calendarJson(const AvailabilityCalendar& calendar)
{
    QJsonArray rules;
    for (const AvailabilityRule& rule : calendar.rules) {
        QJsonObject one;
        add(one, "startHour", rule.startMinute / 60);
        add(one, "startMinute", rule.startMinute % 60);
        add(one, "endHour", rule.endMinute / 60);
        add(one, "endMinute", rule.endMinute % 60);
        add(one, "startedAt", formatInstant(rule.from));
        add(one, "endedAt", orNull(rule.until));
        if (rule.weekday) add(one, "wday", *rule.weekday);
        add(one, "frequencyType", rule.frequencyType);
        add(one, "frequencyInterval", rule.frequencyInterval);
        add(one, "exceptions", rule.exceptions);
        rules.append(one);
    }
    QJsonObject json;
    add(json, "uid", calendar.id.text());
    add(json, "teamId", kTeamNumber);
    add(json, "userId", calendar.userId.text());
    add(json, "name", calendar.name);
    // A number, as in the documented sample, or a flag, as its name says: clients must expect both.
    add(json, "isDefault", calendar.isDefault ? QJsonValue(1) : QJsonValue(false));
    add(json, "timezone", calendar.timeZone);
    add(json, "createdAt", formatInstant(calendar.createdAt));
    add(json, "updatedAt", formatInstant(calendar.updatedAt));
    add(json, "calendars", rules);
    return json;
}

QJsonObject webhookJson(const World& world, quint32 index, const QString& event, EpochMs createdAt)
{
    const yoyaku::Booking b = world.full(index);
    const Guest guest = world.guest(index);
    QJsonObject object;
    add(object, "uid", b.uid.text());
    add(object, "eventTypeUid", b.eventType.text());
    add(object, "status", b.status == BookingStatus::Cancel ? QStringLiteral("cancel") : QStringLiteral("open"));
    add(object, "timeZone", b.timeZone);
    add(object, "startedAt", formatInstant(b.span.start));
    add(object, "endedAt", formatInstant(b.span.end));
    add(object, "createdAt", formatInstant(b.createdAt));
    add(object, "updatedAt", formatInstant(b.updatedAt));
    add(object, "cancelReason", orNull(b.cancelReason));
    add(object, "cancelledAt", orNull(b.cancelledAt));
    add(object, "cancelledBy", orNull(b.cancelledBy));
    QJsonObject contact, tracking;
    add(contact, "email", guest.email);
    add(contact, "name", guest.name);
    add(object, "contact", contact);
    add(object, "answers", answersJson(guest.answers));
    for (const auto& [key, value] :
         {std::pair{"utm_campaign", guest.tracking.campaign}, std::pair{"utm_source", guest.tracking.source},
          std::pair{"utm_medium", guest.tracking.medium}, std::pair{"utm_content", guest.tracking.content},
          std::pair{"utm_term", guest.tracking.term}})
        if (!value.isEmpty()) add(tracking, key, value);
    add(object, "tracking", tracking);
    QJsonObject json;
    add(json, "createdAt", formatInstant(createdAt));
    add(json, "event", event);
    add(json, "object", object);
    return json;
}

} // namespace yoyaku::demo
