#include "core/demo/ruledesk.h"

#include "core/demo/demobody.h"

namespace yoyaku::demo {

namespace {

constexpr BodyMember kRule[] = {
    {"name"}, {"priority", Kind::Number}, {"sort", Kind::Number}, {"groups", Kind::List}, {"limits", Kind::Object}};
constexpr BodyMember kGroup[] = {{"operator", Kind::Choice, 0, Null::Refused, "and or"}, {"userIds", Kind::List}};
constexpr BodyMember kLimits[] = {{"daily", Kind::Number, 0, Null::Allowed},
                                  {"weekly", Kind::Number, 0, Null::Allowed},
                                  {"monthly", Kind::Number, 0, Null::Allowed}};

std::optional<Refusal> brokenRule(const QJsonObject& body, const People& people)
{
    if (body.isEmpty()) return unreadable("base", "A rule has at least one member");
    if (auto refusal = broken(body, kRule)) return refusal;
    for (const QJsonValue& group : body.value(QLatin1String("groups")).toArray()) {
        if (auto refusal = broken(group.toObject(), kGroup)) return refusal;
        for (const QJsonValue& user : group.toObject().value(QLatin1String("userIds")).toArray())
            if (!people.find(UserId(user.toString()))) return wrong("groups", "This user is no member");
    }
    return broken(body.value(QLatin1String("limits")).toObject(), kLimits);
}

} // namespace

http::Response RuleDesk::answer(const Call& call)
{
    EventTypes& types = m_world.types();
    const int type = types.find(call.args[0]);
    if (type < 0) return refused(unknown("No such event type"));
    if (call.operation == api::EndpointId::ListAssignRules)
        return listed(call, types.all()[type].rules, [](const QJsonObject& rule) { return rule; });
    if (call.operation == api::EndpointId::DeleteAssignRule)
        return types.removeRule(type, call.args[1]) ? deleted() : refused(unknown("No such rule"));
    const bool isNew = call.operation == api::EndpointId::CreateAssignRule;
    if (!isNew && !types.hasRule(type, call.args[1])) return refused(unknown("No such rule"));
    if (const auto refusal = brokenRule(call.body, m_world.people())) return refused(*refusal);
    if (isNew) return wrapped(call, types.addRule(type, call.body), 201);
    return wrapped(call, types.changeRule(type, call.args[1], call.body));
}

} // namespace yoyaku::demo
