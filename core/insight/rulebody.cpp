#include "core/insight/rulebody.h"

#include "core/api/assignrulecodec.h"

#include <QJsonArray>

namespace yoyaku {

using namespace Qt::StringLiterals;

namespace {

QJsonValue orNull(const std::optional<int>& number) { return number ? QJsonValue(*number) : QJsonValue(); }

QJsonObject groupObject(const AssignGroup& group, QJsonObject known)
{
    QJsonArray users;
    for (const UserId& user : group.users) users.append(user.text());
    known.insert("operator"_L1, group.isAlternative ? "or"_L1 : "and"_L1);
    known.insert("userIds"_L1, users);
    return known;
}

// A group that is as before keeps its object, wherever it stands now; a changed one keeps what stood in its place.
QJsonArray groupArray(const AssignRule& before, const QVector<AssignGroup>& wanted)
{
    const QJsonArray known = before.raw["groups"_L1].toArray();
    QVector<bool> isUsed(before.groups.size());
    QJsonArray groups;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        qsizetype at = -1;
        for (qsizetype k = 0; k < before.groups.size() && at < 0; ++k)
            if (!isUsed[k] && before.groups[k] == wanted[i]) at = k;
        const bool isOfPlace = at < 0 && i < before.groups.size() && !isUsed[i] && !wanted.contains(before.groups[i]);
        if (isOfPlace) at = i;
        if (at >= 0) isUsed[at] = true;
        groups.append(groupObject(wanted[i], at >= 0 ? known.at(at).toObject() : QJsonObject()));
    }
    return groups;
}

QJsonObject limitsObject(const AssignRule& before, const AssignRule& wanted)
{
    QJsonObject limits = before.raw["limits"_L1].toObject();
    limits.insert("daily"_L1, orNull(wanted.dailyMinutes));
    limits.insert("weekly"_L1, orNull(wanted.weeklyMinutes));
    limits.insert("monthly"_L1, orNull(wanted.monthlyMinutes));
    return limits;
}

bool hasSameLimits(const AssignRule& a, const AssignRule& b)
{
    return a.dailyMinutes == b.dailyMinutes && a.weeklyMinutes == b.weeklyMinutes &&
           a.monthlyMinutes == b.monthlyMinutes;
}

QJsonObject differing(const QJsonObject& before, const QJsonObject& wanted)
{
    QJsonObject members;
    for (auto it = wanted.begin(); it != wanted.end(); ++it)
        if (before.value(it.key()) != it.value()) members.insert(it.key(), it.value());
    return members;
}

} // namespace

QJsonObject changedMembers(const AssignRule& before, const AssignRule& wanted)
{
    if (!before.isExpectedShape) return differing(before.raw, wanted.raw);
    QJsonObject members;
    if (before.name != wanted.name) members.insert("name"_L1, wanted.name);
    if (before.priority != wanted.priority) members.insert("priority"_L1, orNull(wanted.priority));
    if (before.sort != wanted.sort) members.insert("sort"_L1, orNull(wanted.sort));
    if (before.groups != wanted.groups) members.insert("groups"_L1, groupArray(before, wanted.groups));
    if (!hasSameLimits(before, wanted)) members.insert("limits"_L1, limitsObject(before, wanted));
    return members;
}

AssignRule withMembers(const AssignRule& rule, const QJsonObject& members)
{
    QJsonObject raw = rule.raw;
    for (auto it = members.begin(); it != members.end(); ++it) raw.insert(it.key(), it.value());
    // A rule that is not sent yet has no id of the service; the reader wants one.
    QJsonObject named = raw;
    named.insert("uid"_L1, rule.id.isEmpty() ? QStringLiteral("new") : rule.id.text());
    AssignRule read = api::decodeAssignRule(named, {}).value();
    read.id = rule.id;
    read.raw = raw;
    return read;
}

AssignRule emptyRule(const RuleId& id, const QString& name, std::optional<int> sort)
{
    AssignRule rule;
    rule.id = id;
    rule.isExpectedShape = true;
    QJsonObject members{{"name"_L1, name}, {"groups"_L1, QJsonArray()}, {"limits"_L1, limitsObject(rule, rule)}};
    if (sort) members.insert("sort"_L1, *sort);
    return withMembers(rule, members);
}

QJsonObject stillWanted(const QJsonObject& members, const AssignRule& rule) { return differing(rule.raw, members); }

} // namespace yoyaku
