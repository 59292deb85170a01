#include "core/store/directorycodec.h"

#include "core/store/cborparts.h"
#include "core/store/rowcodec.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace yoyaku::rowcodec {

QByteArray fromInvitation(const Invitation& i)
{
    return QCborValue(QCborArray{i.id.text(), i.email, i.role, i.status, i.createdAt, maybe(i.expiresAt)}).toCbor();
}

std::optional<Invitation> toInvitation(const QByteArray& blob)
{
    const QCborArray in = arrayOf(blob);
    if (in.size() < 6) return std::nullopt;
    return Invitation{InvitationId(in.at(0).toString()),
                      in.at(1).toString(),
                      in.at(2).toString(),
                      in.at(3).toString(),
                      in.at(4).toInteger(),
                      maybeInstant(in.at(5))};
}

QByteArray fromTeam(const Team& t) { return QCborValue(QCborArray{t.id, t.name, fromJson(t.raw)}).toCbor(); }

Team toTeam(const QByteArray& blob)
{
    const QCborArray in = arrayOf(blob);
    return {in.at(0).toString(), in.at(1).toString(), toJson(in.at(2).toByteArray())};
}

QByteArray fromCalendars(const QVector<AvailabilityCalendar>& calendars)
{
    QCborArray out;
    for (const AvailabilityCalendar& c : calendars) {
        QCborArray rules;
        for (const AvailabilityRule& r : c.rules)
            rules.append(QCborArray{r.startMinute, r.endMinute, maybeNumber(r.weekday), r.from, maybe(r.until),
                                    r.frequencyType, r.frequencyInterval,
                                    QJsonDocument(QJsonArray{r.exceptions}).toJson(QJsonDocument::Compact)});
        out.append(
            QCborArray{c.id.text(), c.userId.text(), c.name, c.isDefault, c.timeZone, rules, c.createdAt, c.updatedAt});
    }
    return QCborValue(out).toCbor();
}

QVector<AvailabilityCalendar> toCalendars(const QByteArray& blob)
{
    QVector<AvailabilityCalendar> calendars;
    for (const QCborValue& one : arrayOf(blob)) {
        const QCborArray in = one.toArray();
        AvailabilityCalendar c{CalendarId(in.at(0).toString()),
                               UserId(in.at(1).toString()),
                               in.at(2).toString(),
                               in.at(3).toBool(),
                               in.at(4).toString(),
                               {},
                               in.at(6).toInteger(),
                               in.at(7).toInteger()};
        for (const QCborValue& rule : in.at(5).toArray()) {
            const QCborArray r = rule.toArray();
            c.rules.append({int(r.at(0).toInteger()), int(r.at(1).toInteger()), number(r.at(2)), r.at(3).toInteger(),
                            maybeInstant(r.at(4)), int(r.at(5).toInteger()), int(r.at(6).toInteger()),
                            QJsonDocument::fromJson(r.at(7).toByteArray()).array().at(0)});
        }
        calendars.append(c);
    }
    return calendars;
}

QByteArray fromRules(const QVector<AssignRule>& rules)
{
    QCborArray out;
    for (const AssignRule& r : rules) {
        QCborArray groups;
        for (const AssignGroup& group : r.groups) {
            QCborArray users;
            for (const UserId& user : group.users) users.append(user.text());
            groups.append(QCborArray{group.isAlternative, users});
        }
        out.append(QCborArray{r.id.text(), r.name, maybeNumber(r.priority), maybeNumber(r.sort), groups,
                              maybeNumber(r.dailyMinutes), maybeNumber(r.weeklyMinutes), maybeNumber(r.monthlyMinutes),
                              r.isExpectedShape, fromJson(r.raw)});
    }
    return QCborValue(out).toCbor();
}

QVector<AssignRule> toRules(const QByteArray& blob)
{
    QVector<AssignRule> rules;
    for (const QCborValue& one : arrayOf(blob)) {
        const QCborArray in = one.toArray();
        AssignRule r;
        r.id = RuleId(in.at(0).toString());
        r.name = in.at(1).toString();
        r.priority = number(in.at(2));
        r.sort = number(in.at(3));
        for (const QCborValue& group : in.at(4).toArray()) {
            AssignGroup g{group.toArray().at(0).toBool(), {}};
            for (const QCborValue& user : group.toArray().at(1).toArray()) g.users.append(UserId(user.toString()));
            r.groups.append(g);
        }
        r.dailyMinutes = number(in.at(5));
        r.weeklyMinutes = number(in.at(6));
        r.monthlyMinutes = number(in.at(7));
        r.isExpectedShape = in.at(8).toBool();
        r.raw = toJson(in.at(9).toByteArray());
        rules.append(r);
    }
    return rules;
}

} // namespace yoyaku::rowcodec
