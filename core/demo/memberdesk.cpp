#include "core/demo/memberdesk.h"

#include "core/demo/demobody.h"
#include "core/demo/demojson.h"

namespace yoyaku::demo {

namespace {

constexpr BodyMember kRole[] = {{"role", Kind::Choice, 0, Null::Refused, kOrganizationRoles}};
constexpr BodyMember kInvitation[] = {{"email", Kind::Email},
                                      {"role", Kind::Choice, 0, Null::Refused, kOrganizationRoles}};

} // namespace

http::Response MemberDesk::answer(const Call& call)
{
    switch (api::endpoint(call.operation).group) {
    case ApiGroup::Members:
        return member(call);
    case ApiGroup::Invitations:
        return invitation(call);
    default:
        return wrapped(call, teamJson());
    }
}

http::Response MemberDesk::member(const Call& call)
{
    if (call.operation == api::EndpointId::ListOrganizationUsers)
        return listed(call, m_world.people().members(), userJson);
    const auto number = m_world.people().find(UserId(call.args[0]));
    if (!number) return refused(unknown("No such member"));
    if (call.operation == api::EndpointId::DeleteOrganizationUser) {
        const auto left = m_world.leave(*number);
        return left ? deleted() : refused(left.error());
    }
    if (call.operation == api::EndpointId::UpdateOrganizationUser && !call.body.isEmpty()) {
        if (const auto refusal = broken(call.body, kRole)) return refused(*refusal);
        if (call.body.contains(QLatin1String("role"))) {
            const auto changed = m_world.people().setRole(*number, textOf(call.body, "role"));
            if (!changed) return refused(changed.error());
        }
    }
    return wrapped(call, userJson(m_world.people().at(*number)));
}

http::Response MemberDesk::invitation(const Call& call)
{
    People& people = m_world.people();
    if (call.operation == api::EndpointId::ListInvitations) return listed(call, people.invitations(), invitationJson);
    if (call.operation == api::EndpointId::CreateInvitation) {
        if (const auto refusal = broken(call.body, kInvitation, {QStringLiteral("email")})) return refused(*refusal);
        const QString role = textOf(call.body, "role");
        const auto made = people.invite(textOf(call.body, "email"), role.isEmpty() ? QStringLiteral("member") : role);
        return made ? wrapped(call, invitationJson(*made), 201) : refused(made.error());
    }
    const Invitation* found = people.invitation(call.args[0]);
    if (!found) return refused(unknown("No such invitation"));
    if (call.operation == api::EndpointId::GetInvitation) return wrapped(call, invitationJson(*found));
    people.withdraw(call.args[0]);
    return deleted();
}

} // namespace yoyaku::demo
