#include "support/teambench.h"

#include <QTest>

namespace yoyaku::test {

using namespace Qt::StringLiterals;

Schedule TeamBench::inventory()
{
    Schedule schedule;
    schedule.id = ScheduleId(u"S1"_s);
    schedule.name = u"Inventory"_s;
    schedule.span = kMorning;
    schedule.timeZone = u"Asia/Tokyo"_s;
    schedule.attendees = {{kKana, {}, u"admin"_s, u"host"_s}};
    schedule.createdAt = 1000;
    return schedule;
}

AssignRule TeamBench::seniors()
{
    AssignRule rule;
    rule.id = RuleId(u"R1"_s);
    rule.name = u"Seniors"_s;
    rule.raw = {{"uid"_L1, u"R1"_s}, {"name"_L1, u"Seniors"_s}, {"priority"_L1, 1}, {"kept"_L1, true}};
    return rule;
}

api::NewSchedule TeamBench::training()
{
    return {u"Training"_s, {}, {{kKana, {}, u"admin"_s, u"host"_s}}, kNoon, false, u"Asia/Tokyo"_s, true, {}};
}

ScheduleUpdateEdit TeamBench::moved(const ScheduleId& id, TimeSpan to)
{
    ScheduleUpdateEdit edit{inventory(), {}};
    edit.before.id = id;
    edit.patch.span = to;
    return edit;
}

Invitation TeamBench::aya() { return {InvitationId(u"I1"_s), u"aya@example.com"_s, u"member"_s, {}, 0, {}}; }

TeamBench::TeamBench(int holdMs)
{
    records.records[u"schedules"_s] = {QJsonObject{{"uid"_L1, u"S1"_s},
                                                   {"name"_L1, u"Inventory"_s},
                                                   {"startedAt"_L1, formatInstant(kMorning.start)},
                                                   {"endedAt"_L1, formatInstant(kMorning.end)},
                                                   {"timeZone"_L1, u"Asia/Tokyo"_s},
                                                   {"createdAt"_L1, formatInstant(1000)}}};
    records.records[u"organization_users"_s] = {
        QJsonObject{{"userId"_L1, u"U1"_s}, {"name"_L1, u"Kana"_s}, {"role"_L1, u"member"_s}},
        QJsonObject{{"userId"_L1, u"U2"_s}, {"name"_L1, u"Leo"_s}, {"role"_L1, u"member"_s}}};
    records.records[u"organization_invitations"_s] = {
        QJsonObject{{"uid"_L1, u"I1"_s}, {"email"_L1, u"aya@example.com"_s}, {"role"_L1, u"member"_s}}};
    records.records[u"hosts"_s] = {QJsonObject{{"userId"_L1, u"U1"_s}, {"name"_L1, u"Kana"_s}, {"priority"_L1, 1}}};
    records.records[u"host_assign_rules"_s] = {seniors().raw};
    // As a sync would have stored it.
    ChangeSet synced;
    synced.schedules = {inventory()};
    synced.users = QVector<User>{{kKana, u"Kana"_s, {}, u"member"_s}, {kLeo, u"Leo"_s, {}, u"member"_s}};
    synced.invitations = QVector<Invitation>{aya()};
    synced.hosts.append({kType, {{kKana, u"Kana"_s, {}, {}, 1, {}, 0}}});
    synced.rules.append({kType, {seniors()}});
    store->apply(synced);
    makeOutbox(holdMs);
}

QVector<Schedule> TeamBench::schedules()
{
    (void)storedCount(); // behind everything applied so far
    QObject context;
    std::optional<QVector<Schedule>> found;
    store->read<QVector<Schedule>>(
        &context,
        [](ReadSession& session) {
            return session.schedules({kNine - kMsPerDay, kNine + kMsPerDay});
        },
        [&](QVector<Schedule> read) { found = std::move(read); });
    return QTest::qWaitFor([&] { return found.has_value(); }) ? *found : QVector<Schedule>();
}

std::optional<Schedule> TeamBench::schedule(const QString& name)
{
    for (const Schedule& one : schedules())
        if (one.name == name) return one;
    return std::nullopt;
}

} // namespace yoyaku::test
