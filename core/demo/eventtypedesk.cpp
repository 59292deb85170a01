#include "core/demo/eventtypedesk.h"

#include "core/demo/demobody.h"
#include "core/demo/demojson.h"

namespace yoyaku::demo {

namespace {

constexpr BodyMember kNewHost[] = {{"userId"},
                                   {"uid"},
                                   {"role", Kind::Choice, 0, Null::Refused, kHostRoles},
                                   {"userType", Kind::Choice, 0, Null::Refused, "host notifyHost"},
                                   {"priority", Kind::Number, 3}};
constexpr BodyMember kPriority[] = {{"priority", Kind::Number, 3}};
constexpr BodyMember kIntegration[] = {{"name"}, {"email", Kind::Email}};

} // namespace

http::Response EventTypeDesk::answer(const Call& call)
{
    const EventTypes& types = m_world.types();
    if (call.operation == api::EndpointId::ListEventTypes)
        return listed(call, types.all(), [](const EventTypes::Type& type) { return eventTypeJson(type.type); });
    if (call.operation == api::EndpointId::AccountIntegration) return integrate(call);
    const bool isFlat = call.operation == api::EndpointId::ListEventTypeHosts;
    const int type = types.find(isFlat ? call.query.queryItemValue(QStringLiteral("eventTypeId"), QUrl::FullyDecoded)
                                       : call.args[0]);
    if (type < 0) return refused(isFlat ? wrong("eventTypeId", "Unknown event type") : unknown("No such event type"));
    if (isFlat) return listed(call, types.all()[type].hosts, hostJson);
    if (call.operation == api::EndpointId::GetEventType) return wrapped(call, eventTypeJson(types.all()[type].type));
    if (call.operation == api::EndpointId::OpenSlots) return openSlots(call, type);
    return call.operation == api::EndpointId::CreateEventTypeHost ? createHost(call, type) : oneHost(call, type);
}

http::Response EventTypeDesk::openSlots(const Call& call, int type) const
{
    std::optional<EpochMs> bounds[2];
    int i = 0;
    for (const char* key : {"periodStart", "periodEnd"}) {
        const QString text = call.query.queryItemValue(QLatin1String(key), QUrl::FullyDecoded);
        bounds[i] = parseInstant(text);
        if (!text.isEmpty() && !bounds[i]) return refused(unreadable(key, "This is no time"));
        if (!bounds[i++]) return refused(wrong(key, "A period is needed"));
    }
    if (*bounds[1] <= *bounds[0]) return refused(wrong("periodEnd", "The end must follow the start"));
    QJsonArray data;
    for (const OpenSlot& slot : m_world.openSlots(type, {*bounds[0], *bounds[1]}))
        data.append(QJsonObject{{QStringLiteral("startedAt"), formatInstant(slot.start)},
                                {QStringLiteral("remainingCapacity"), slot.remainingCapacity}});
    return wrapped(call, data);
}

http::Response EventTypeDesk::createHost(const Call& call, int type)
{
    if (const auto refusal = broken(call.body, kNewHost)) return refused(*refusal);
    const auto orElse = [&](const char* key, const char* otherwise) {
        const QString text = textOf(call.body, key);
        return text.isEmpty() ? QString::fromLatin1(otherwise) : text;
    };
    EventTypeHost host;
    host.userId = UserId(textOf(call.body, call.body.contains(QLatin1String("userId")) ? "userId" : "uid"));
    if (host.userId.isEmpty()) return refused(unreadable("userId", "This member is needed"));
    host.role = orElse("role", "editor");
    host.userType = orElse("userType", "host");
    host.priority = call.body.value(QLatin1String("priority")).toInt(1);
    const auto made = m_world.types().addHost(type, host);
    return made ? wrapped(call, hostJson(*made), 201) : refused(made.error());
}

http::Response EventTypeDesk::oneHost(const Call& call, int type)
{
    EventTypes& types = m_world.types();
    const UserId id(call.args[1]);
    if (!types.host(type, id)) return refused(unknown("No such host"));
    if (call.operation == api::EndpointId::DeleteEventTypeHost) {
        types.removeHost(type, id);
        return deleted();
    }
    if (const auto refusal = broken(call.body, kPriority)) return refused(*refusal);
    if (const QJsonValue priority = call.body.value(QLatin1String("priority")); priority.isDouble())
        types.setPriority(type, id, priority.toInt());
    return wrapped(call, hostJson(*types.host(type, id)));
}

http::Response EventTypeDesk::integrate(const Call& call)
{
    if (call.args[0] != People::teamSlug()) return refused(unknown("No such team"));
    if (m_world.types().find(call.args[1]) < 0) return refused(unknown("No such event type"));
    if (auto refusal = broken(call.body, kIntegration, {QStringLiteral("name"), QStringLiteral("email")})) {
        refusal->status = 400; // the contract has no 422 here
        return refused(*refusal);
    }
    if (textOf(call.body, "name").trimmed().isEmpty()) return refused(unreadable("name", "A name is needed"));
    const QString url = QStringLiteral("https://www.jicoo.com/t/%1/e/%2?guestSessionId=%3")
                            .arg(People::teamSlug(), QString::fromLatin1(QUrl::toPercentEncoding(call.args[1])))
                            .arg(mixed(++m_sessions * 48611), 16, 16, QLatin1Char('0'));
    return wrapped(call, QJsonObject{{QStringLiteral("url"), url}}, 201);
}

} // namespace yoyaku::demo
