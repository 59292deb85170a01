#pragma once

#include "core/api/requests.h"

namespace yoyaku::api {

// Pure decoders of members, invitations and the team; any thread. Member and invitation need only an id: without it
// they fail with BadReply and its key path below `where`. Other malformed fields are left empty and noted in `soft`
// (may be null).

/// Id from userId, uid or id; the name falls back to the id. Source: API guide, open questions 9 and 10.
[[nodiscard]] Reply<User> decodeUser(const QJsonObject& object, const QString& where, QStringList* soft = nullptr);
/// Id from uid, invitationId or id; the end from expiredAt (the guide's guess) or expiresAt. Source: API guide, schema
/// OrganizationInvitation.
[[nodiscard]] Reply<Invitation> decodeInvitation(const QJsonObject& object, const QString& where,
                                                 QStringList* soft = nullptr);
/// Never fails on an object: nothing of its fields is documented. The id is a slug where one is told, since page
/// addresses have it. Source: API guide, schema OrganizationTeam.
[[nodiscard]] Reply<Team> decodeTeam(const QJsonObject& object, const QString& where, QStringList* soft = nullptr);
/// The answer of Get Organization Team, wrapped or bare. The path may turn out to be plural: of a list the first is
/// taken, an empty one is BadReply. Source: API guide, "Endpoints".
[[nodiscard]] Reply<Team> decodeTeamAnswer(const QByteArray& body);

} // namespace yoyaku::api
