#include "core/api/organizationcodec.h"
#include "core/api/requestparts.h"

namespace yoyaku::api {

using namespace Qt::StringLiterals;

Request<Page<User>> listOrganizationUsers(int page, int perPage)
{
    return pageRequest<User>(EndpointId::ListOrganizationUsers, {}, pageQuery(page, perPage), decodeUser);
}

Request<User> getOrganizationUser(const UserId& id)
{
    return oneRequest<User>(EndpointId::GetOrganizationUser, {id.text()}, decodeUser);
}

Request<User> updateOrganizationUser(const UserId& id, const QString& role)
{
    return oneRequest<User>(EndpointId::UpdateOrganizationUser, {id.text()}, decodeUser, {{"role"_L1, role}});
}

Request<Done> deleteOrganizationUser(const UserId& id)
{
    return deleteRequest(EndpointId::DeleteOrganizationUser, {id.text()});
}

Request<Page<Invitation>> listInvitations(int page, int perPage)
{
    return pageRequest<Invitation>(EndpointId::ListInvitations, {}, pageQuery(page, perPage), decodeInvitation);
}

Request<Invitation> createInvitation(const QString& email, const QString& role)
{
    QJsonObject body{{"email"_L1, email}};
    insertUnlessEmpty(body, "role"_L1, role);
    return oneRequest<Invitation>(EndpointId::CreateInvitation, {}, decodeInvitation, std::move(body));
}

Request<Invitation> getInvitation(const InvitationId& id)
{
    return oneRequest<Invitation>(EndpointId::GetInvitation, {id.text()}, decodeInvitation);
}

Request<Done> deleteInvitation(const InvitationId& id)
{
    return deleteRequest(EndpointId::DeleteInvitation, {id.text()});
}

Request<Team> getTeam() { return {EndpointId::GetTeam, {}, {}, {}, decodeTeamAnswer}; }

} // namespace yoyaku::api
