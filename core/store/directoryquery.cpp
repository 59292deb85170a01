#include "core/store/directorycodec.h"
#include "core/store/filtersql.h"
#include "core/store/readsession.h"
#include "core/store/rowcodec.h"

namespace yoyaku {

namespace {

void readExtras(Directory& all, const QSqlDatabase& db)
{
    ReadQuery invitations(db, QStringLiteral("SELECT value FROM invitation ORDER BY pos"), {});
    while (invitations.next())
        if (auto one = rowcodec::toInvitation(invitations.value(0).toByteArray())) all.invitations.append(*one);
    ReadQuery team(db, QStringLiteral("SELECT value FROM team"), {});
    if (team.next()) all.team = rowcodec::toTeam(team.value(0).toByteArray());
    ReadQuery calendars(db, QStringLiteral("SELECT user_id, calendars FROM availability"), {});
    while (calendars.next())
        all.calendars.insert(UserId(calendars.value(0).toString()),
                             rowcodec::toCalendars(calendars.value(1).toByteArray()));
    ReadQuery rules(db, QStringLiteral("SELECT event_type, rules FROM assign_rule"), {});
    while (rules.next())
        all.rules.insert(EventTypeId(rules.value(0).toString()), rowcodec::toRules(rules.value(1).toByteArray()));
}

} // namespace

Directory ReadSession::directory() const
{
    Directory all;
    ReadQuery users(m_db, QStringLiteral("SELECT id, name, email, role FROM user ORDER BY pos"), {});
    while (users.next())
        all.users.append({UserId(users.value(0).toString()), users.value(1).toString(), users.value(2).toString(),
                          users.value(3).toString()});
    ReadQuery types(
        m_db,
        QStringLiteral("SELECT id, name, description, status, minutes, locations, raw FROM event_type ORDER BY pos"),
        {});
    while (types.next())
        all.eventTypes.append({EventTypeId(types.value(0).toString()), types.value(1).toString(),
                               types.value(2).toString(), types.value(3).toString(), types.value(4).toInt(),
                               types.value(5).toString().split(QChar(0x1f), Qt::SkipEmptyParts),
                               rowcodec::toJson(types.value(6).toByteArray())});
    ReadQuery hosts(m_db,
                    QStringLiteral("SELECT event_type, user_id, name, email, role, priority, user_type, sort FROM "
                                   "event_type_host ORDER BY event_type, pos"),
                    {});
    while (hosts.next())
        all.hosts[EventTypeId(hosts.value(0).toString())].append(
            {UserId(hosts.value(1).toString()), hosts.value(2).toString(), hosts.value(3).toString(),
             hosts.value(4).toString(), hosts.value(5).toInt(), hosts.value(6).toString(), hosts.value(7).toInt()});
    readExtras(all, m_db);
    return all;
}

} // namespace yoyaku
