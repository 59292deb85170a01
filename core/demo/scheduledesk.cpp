#include "core/demo/scheduledesk.h"

#include "core/demo/demobody.h"

namespace yoyaku::demo {

namespace {

/// Of Create Schedule and of Update Schedule; where the two differ, the place is checked apart.
constexpr BodyMember kSchedule[] = {
    {"name", Kind::Text, 64},
    {"description", Kind::Text, 10000, Null::Allowed},
    {"routine", Kind::Object, 0, Null::Allowed},
    {"isRemind", Kind::Flag},
    {"projectId", Kind::Positive, 0, Null::Allowed},
    {"phoneNumber", Kind::Text, 32, Null::Allowed},
    {"access", Kind::Text, 2000, Null::Allowed},
    {"address", Kind::Text, 255, Null::Allowed},
    {"customLocation", Kind::Text, 2000, Null::Allowed},
    {"attendees", Kind::List},
    {"isAllDay", Kind::Flag},
    {"timeZone", Kind::Zone},
    {"startedAt", Kind::DayOrInstant},
    {"endedAt", Kind::DayOrInstant},
    {"priority", Kind::Choice, 0, Null::Allowed, kItemPriorities},
    {"displayType", Kind::Choice, 0, Null::Refused, "private teamPublic public"},
    {"location", Kind::Text, 0, Null::Allowed},
    {"transparency", Kind::Choice, 0, Null::Refused, "opaque transparent"},
    {"behavior", Kind::Choice, 0, Null::Refused, "event work"},
    {"visibilityType", Kind::Choice, 0, Null::Refused, "default busy"},
};
constexpr BodyMember kPlace[] = {{"location", Kind::Choice, 0, Null::Allowed, kPlaces}};
constexpr BodyMember kSaid[] = {{"updateMessage", Kind::Text, 2000}, {"isSendUpdates", Kind::Flag}};
constexpr BodyMember kAttendee[] = {
    {"userId"}, {"email", Kind::Email}, {"role", Kind::Choice, 0, Null::Refused, kHostRoles}};
constexpr BodyMember kRoutine[] = {{"duration", Kind::Positive}, {"schedules", Kind::List}};

/// An attendee's userType is a word, or a number as in one sample of the guide.
bool isUserType(const QJsonValue& value)
{
    return value.isDouble() || value == QLatin1String("host") || value == QLatin1String("guest");
}

std::optional<Refusal> brokenParts(const QJsonObject& body)
{
    for (const QJsonValue& one : body.value(QLatin1String("attendees")).toArray()) {
        const QJsonObject attendee = one.toObject();
        if (auto refusal = broken(attendee, kAttendee, {QStringLiteral("role"), QStringLiteral("userType")}))
            return refusal;
        if (!isUserType(attendee.value(QLatin1String("userType"))))
            return wrong("userType", "This value is not allowed");
    }
    const QJsonValue routine = body.value(QLatin1String("routine"));
    if (!routine.isObject()) return std::nullopt;
    return broken(routine.toObject(), kRoutine,
                  {QStringLiteral("duration"), QStringLiteral("endedAt"), QStringLiteral("schedules")});
}

std::optional<Refusal> brokenCreation(const QJsonObject& body)
{
    if (auto refusal = broken(body, kSchedule,
                              {QStringLiteral("name"), QStringLiteral("attendees"), QStringLiteral("timeZone"),
                               QStringLiteral("startedAt"), QStringLiteral("endedAt")}))
        return refusal;
    if (auto refusal = broken(body, kPlace)) return refusal;
    return brokenParts(body);
}

std::optional<Refusal> brokenChange(const QJsonObject& body)
{
    if (auto refusal = broken(body, kSchedule)) return refusal;
    if (auto refusal = broken(body, kSaid)) return refusal;
    // "none" is outside the listed values, but a page of the guide sends it.
    const bool isNone = body.value(QLatin1String("location")) == QLatin1String("none");
    if (auto refusal = broken(isNone ? QJsonObject() : body, kPlace)) return refusal;
    return brokenParts(body);
}

} // namespace

http::Response ScheduleDesk::answer(const Call& call)
{
    Schedules& schedules = m_world.schedules();
    if (call.operation == api::EndpointId::ListSchedules)
        return listed(call, schedules.all(), [](const QJsonObject& json) { return json; });
    if (call.operation == api::EndpointId::CreateSchedule) {
        if (const auto refusal = brokenCreation(call.body)) return refused(*refusal);
        const auto made = schedules.create(known(call.body, kSchedule));
        return made ? wrapped(call, *made, 201) : refused(made.error());
    }
    const QString& id = call.args[0];
    if (!schedules.has(id)) return refused(unknown("No such schedule"));
    if (call.operation == api::EndpointId::UpdateSchedule) {
        if (const auto refusal = brokenChange(call.body)) return refused(*refusal);
        const auto changed = schedules.update(id, known(call.body, kSchedule));
        return changed ? wrapped(call, *changed) : refused(changed.error());
    }
    schedules.remove(id);
    return deleted();
}

} // namespace yoyaku::demo
