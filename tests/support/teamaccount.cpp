#include "support/teamaccount.h"

#include "support/mockupweek.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace yoyaku::test {

namespace {

AssignRule expectedRule()
{
    AssignRule rule;
    rule.id = RuleId(u"rule-0"_s);
    rule.name = u"Leaders"_s;
    rule.priority = 1;
    rule.groups = {{true, {UserId(u"host-0"_s), UserId(u"host-1"_s)}}, {false, {UserId(u"host-2"_s)}}};
    rule.monthlyMinutes = 1000;
    rule.isExpectedShape = true;
    rule.raw = {{u"uid"_s, u"rule-0"_s},
                {u"name"_s, u"Leaders"_s},
                {u"priority"_s, 1},
                {u"groups"_s,
                 QJsonArray{QJsonObject{{u"operator"_s, u"or"_s}, {u"userIds"_s, QJsonArray{u"host-0"_s, u"host-1"_s}}},
                            QJsonObject{{u"operator"_s, u"and"_s}, {u"userIds"_s, QJsonArray{u"host-2"_s}}}}},
                {u"limits"_s, QJsonObject{{u"monthly"_s, 1000}}}};
    return rule;
}

AssignRule otherRule()
{
    AssignRule rule;
    rule.id = RuleId(u"rule-1"_s);
    rule.name = u"Overflow"_s;
    rule.raw = {
        {u"uid"_s, u"rule-1"_s}, {u"name"_s, u"Overflow"_s}, {u"assignees"_s, QJsonObject{{u"mode"_s, u"rotate"_s}}}};
    return rule;
}

} // namespace

ChangeSet teamAccount()
{
    ChangeSet set;
    QVector<User> users = *mockupWeek().users;
    users[0].role = u"owner"_s;
    users[1].role = u"admin"_s;
    users[2].role = u"auditor"_s; // none that the guide names
    users[3].role = u"restricted"_s;
    set.users = users;
    QVector<EventType> types = *mockupWeek().eventTypes;
    types[0].locationIds = {u"zoom"_s, u"inPerson"_s};
    types[0].description = u"製品の流れを 30 分で案内します。\nA short tour of the product."_s;
    types[0].raw = {{u"uid"_s, u"type-0"_s}, {u"status"_s, u"enable"_s}, {u"bufferBefore"_s, 10}};
    types[3].status = u"disable"_s;
    set.eventTypes = types;
    const EpochMs now = mockupTime(2, 11, 36);
    set.invitations = QVector<Invitation>{
        {InvitationId(u"inv-0"_s), u"new.member@example.com"_s, u"member"_s, u"pending"_s, now - 9 * kMsPerDay,
         now + 5 * kMsPerDay},
        {InvitationId(u"inv-1"_s), u"k.mori@example.com"_s, u"admin"_s, {}, now - 2 * kMsPerDay, std::nullopt}};
    set.team = Team{u"yoyaku-demo"_s, u"よやく商会"_s, {}};
    QVector<EventTypeHost> hosts;
    for (int i = 0; i < 6; ++i)
        hosts.append({users[i].id, users[i].name, users[i].email, u"editor"_s, 3 - i / 2,
                      i == 5 ? u"notifyHost"_s : u"host"_s, i});
    set.hosts = {{types[0].id, hosts},
                 {types[2].id, {{users[10].id, users[10].name, {}, u"admin"_s, 1, u"host"_s, 0}}}};
    for (int i = 0; i < 4; ++i) {
        AvailabilityCalendar calendar;
        calendar.id = CalendarId(u"cal-%1"_s.arg(i));
        calendar.userId = users[i].id;
        calendar.name = u"平日 9–18"_s;
        calendar.timeZone = u"Asia/Tokyo"_s;
        set.calendars.append({users[i].id, {calendar}});
    }
    set.rules = {{types[0].id, {expectedRule(), otherRule()}}};
    return set;
}

} // namespace yoyaku::test
