#include "core/store/directorywriter.h"

#include "core/store/directorycodec.h"
#include "core/store/rowcodec.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

namespace yoyaku {

namespace {

QString run(QSqlDatabase& db, const char* sql, const QVariantList& values = {})
{
    QSqlQuery query(db);
    if (!query.prepare(QLatin1String(sql))) return query.lastError().text();
    for (const QVariant& value : values)
        query.addBindValue(
            value.typeId() == QMetaType::QString && value.toString().isNull() ? QVariant(QLatin1String("")) : value);
    return query.exec() ? QString() : query.lastError().text();
}

QString writeUsers(QSqlDatabase& db, const QVector<User>& users)
{
    QString error = run(db, "DELETE FROM user");
    for (qsizetype i = 0; i < users.size() && error.isEmpty(); ++i)
        error = run(db, "INSERT OR REPLACE INTO user (id, pos, name, email, role) VALUES (?,?,?,?,?)",
                    {users[i].id.text(), qint64(i), users[i].name, users[i].email, users[i].role});
    if (!error.isEmpty()) return error;
    return run(db, "DELETE FROM availability WHERE user_id NOT IN (SELECT id FROM user)");
}

QString writeEventTypes(QSqlDatabase& db, const QVector<EventType>& types)
{
    QString error = run(db, "DELETE FROM event_type");
    for (qsizetype i = 0; i < types.size() && error.isEmpty(); ++i) {
        const EventType& type = types[i];
        error = run(db,
                    "INSERT OR REPLACE INTO event_type (id, pos, name, description, status, minutes, locations, raw) "
                    "VALUES (?,?,?,?,?,?,?,?)",
                    {type.id.text(), qint64(i), type.name, type.description, type.status, type.durationMinutes,
                     type.locationIds.join(QChar(0x1f)), rowcodec::fromJson(type.raw)});
    }
    if (!error.isEmpty()) return error;
    return run(db, "DELETE FROM assign_rule WHERE event_type NOT IN (SELECT id FROM event_type)");
}

QString writeHosts(QSqlDatabase& db, const HostsOfEventType& of)
{
    QString error = run(db, "DELETE FROM event_type_host WHERE event_type = ?", {of.eventType.text()});
    for (qsizetype i = 0; i < of.hosts.size() && error.isEmpty(); ++i) {
        const EventTypeHost& host = of.hosts[i];
        error = run(db,
                    "INSERT OR REPLACE INTO event_type_host (event_type, user_id, pos, name, email, role, priority, "
                    "user_type, sort) VALUES (?,?,?,?,?,?,?,?,?)",
                    {of.eventType.text(), host.userId.text(), qint64(i), host.name, host.email, host.role,
                     host.priority, host.userType, host.sort});
    }
    return error;
}

QString writeInvitations(QSqlDatabase& db, const QVector<Invitation>& invitations)
{
    QString error = run(db, "DELETE FROM invitation");
    for (qsizetype i = 0; i < invitations.size() && error.isEmpty(); ++i)
        error = run(db, "INSERT OR REPLACE INTO invitation (id, pos, value) VALUES (?,?,?)",
                    {invitations[i].id.text(), qint64(i), rowcodec::fromInvitation(invitations[i])});
    return error;
}

QString writeTeam(QSqlDatabase& db, const Team& team)
{
    return run(db, "INSERT OR REPLACE INTO team (one, value) VALUES (1, ?)", {rowcodec::fromTeam(team)});
}

QString writeCalendars(QSqlDatabase& db, const CalendarsOfUser& of)
{
    return run(db, "INSERT OR REPLACE INTO availability (user_id, calendars) VALUES (?, ?)",
               {of.user.text(), rowcodec::fromCalendars(of.calendars)});
}

QString writeRules(QSqlDatabase& db, const RulesOfEventType& of)
{
    return run(db, "INSERT OR REPLACE INTO assign_rule (event_type, rules) VALUES (?, ?)",
               {of.eventType.text(), rowcodec::fromRules(of.rules)});
}

QString writeSyncValues(QSqlDatabase& db, const QHash<QString, QString>& values)
{
    QString error;
    for (auto it = values.begin(); it != values.end() && error.isEmpty(); ++it)
        error = run(db, "INSERT OR REPLACE INTO sync_value (key, value) VALUES (?, ?)", {it.key(), it.value()});
    return error;
}

} // namespace

QString writeDirectory(QSqlDatabase db, const ChangeSet& changes)
{
    QString error;
    if (changes.users) error = writeUsers(db, *changes.users);
    if (error.isEmpty() && changes.eventTypes) error = writeEventTypes(db, *changes.eventTypes);
    if (error.isEmpty() && changes.invitations) error = writeInvitations(db, *changes.invitations);
    if (error.isEmpty() && changes.team) error = writeTeam(db, *changes.team);
    for (const HostsOfEventType& of : changes.hosts)
        if (error.isEmpty()) error = writeHosts(db, of);
    for (const CalendarsOfUser& of : changes.calendars)
        if (error.isEmpty()) error = writeCalendars(db, of);
    for (const RulesOfEventType& of : changes.rules)
        if (error.isEmpty()) error = writeRules(db, of);
    if (error.isEmpty()) error = writeSyncValues(db, changes.syncValues);
    return error;
}

} // namespace yoyaku
