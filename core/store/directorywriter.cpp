#include "core/store/directorywriter.h"

#include "core/store/directorycodec.h"
#include "core/store/filtersql.h"
#include "core/store/rowcodec.h"
#include "core/store/setuphistory.h"

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
    for (const char* left : {"DELETE FROM assign_rule WHERE event_type NOT IN (SELECT id FROM event_type)",
                             "DELETE FROM setup_change WHERE event_type NOT IN (SELECT id FROM event_type)"})
        if (error.isEmpty()) error = run(db, left);
    return error;
}

/// As much of them as setupChanges() looks at.
QVector<EventTypeHost> storedHosts(const QSqlDatabase& db, const EventTypeId& eventType)
{
    QVector<EventTypeHost> hosts;
    ReadQuery query(db, QStringLiteral("SELECT user_id, priority FROM event_type_host WHERE event_type = ?"),
                    {eventType.text()});
    while (query.next()) {
        EventTypeHost host;
        host.userId = UserId(query.value(0).toString());
        host.priority = query.value(1).toInt();
        hosts.append(host);
    }
    return hosts;
}

/// Empty: never read.
std::optional<QVector<AssignRule>> storedRules(const QSqlDatabase& db, const EventTypeId& eventType)
{
    ReadQuery query(db, QStringLiteral("SELECT rules FROM assign_rule WHERE event_type = ?"), {eventType.text()});
    if (!query.next()) return std::nullopt;
    return rowcodec::toRules(query.value(0).toByteArray());
}

QString writeHosts(QSqlDatabase& db, const HostsOfEventType& of, bool isOwn)
{
    // Of an event type without hosts it is not known whether they were ever read: the first ones are no change.
    const QVector<EventTypeHost> before = storedHosts(db, of.eventType);
    QString error;
    if (!before.isEmpty()) error = writeSetupChanges(db, of.eventType, setupChanges(before, of.hosts), isOwn);
    if (error.isEmpty()) error = run(db, "DELETE FROM event_type_host WHERE event_type = ?", {of.eventType.text()});
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

QString writeRules(QSqlDatabase& db, const RulesOfEventType& of, bool isOwn)
{
    QString error;
    if (const auto before = storedRules(db, of.eventType))
        error = writeSetupChanges(db, of.eventType, setupChanges(*before, of.rules), isOwn);
    if (!error.isEmpty()) return error;
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
    const bool isOwn = changes.origin == ChangeOrigin::Edit;
    QString error;
    if (changes.users) error = writeUsers(db, *changes.users);
    if (error.isEmpty() && changes.eventTypes) error = writeEventTypes(db, *changes.eventTypes);
    if (error.isEmpty() && changes.invitations) error = writeInvitations(db, *changes.invitations);
    if (error.isEmpty() && changes.team) error = writeTeam(db, *changes.team);
    for (const HostsOfEventType& of : changes.hosts)
        if (error.isEmpty()) error = writeHosts(db, of, isOwn);
    for (const CalendarsOfUser& of : changes.calendars)
        if (error.isEmpty()) error = writeCalendars(db, of);
    for (const RulesOfEventType& of : changes.rules)
        if (error.isEmpty()) error = writeRules(db, of, isOwn);
    if (error.isEmpty()) error = writeSyncValues(db, changes.syncValues);
    return error;
}

} // namespace yoyaku
