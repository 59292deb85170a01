#include "core/api/organizationcodec.h"

#include "core/api/envelope.h"

namespace yoyaku::api {

using namespace Qt::StringLiterals;

Reply<User> decodeUser(const QJsonObject& object, const QString& where, QStringList* soft)
{
    const JsonReader in(object, where, soft);
    User user;
    user.id = UserId(in.firstText({"userId"_L1, "uid"_L1, "id"_L1}));
    if (user.id.isEmpty()) return badReply(in.pathOf("userId"_L1));
    user.name = in.textOr("name"_L1, user.id.text());
    user.email = in.text("email"_L1);
    user.role = in.text("role"_L1);
    return user;
}

Reply<Invitation> decodeInvitation(const QJsonObject& object, const QString& where, QStringList* soft)
{
    const JsonReader in(object, where, soft);
    Invitation invitation;
    invitation.id = InvitationId(in.firstText({"uid"_L1, "invitationId"_L1, "id"_L1}));
    if (invitation.id.isEmpty()) return badReply(in.pathOf("uid"_L1));
    invitation.email = in.text("email"_L1);
    invitation.role = in.text("role"_L1);
    invitation.status = in.text("status"_L1);
    invitation.createdAt = in.instant("createdAt"_L1).value_or(0);
    invitation.expiresAt = in.instant("expiredAt"_L1);
    if (!invitation.expiresAt) invitation.expiresAt = in.instant("expiresAt"_L1);
    return invitation;
}

Reply<Team> decodeTeam(const QJsonObject& object, const QString& where, QStringList* soft)
{
    const JsonReader in(object, where, soft);
    return Team{in.firstText({"slug"_L1, "uid"_L1, "teamId"_L1, "id"_L1}), in.text("name"_L1), object};
}

Reply<Team> decodeTeamAnswer(const QByteArray& body)
{
    if (const auto list = readList(body)) {
        if (!list->items.at(0).isObject()) return badReply(list->path % "[0]"_L1);
        return decodeTeam(list->items.at(0).toObject(), list->path % "[0]"_L1);
    }
    return decodeOne<Team>(body, decodeTeam);
}

} // namespace yoyaku::api
