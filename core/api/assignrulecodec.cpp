#include "core/api/assignrulecodec.h"

#include "core/api/jsonreader.h"

namespace yoyaku::api {

using namespace Qt::StringLiterals;

namespace {

QVector<UserId> readUsers(const JsonReader& in)
{
    QVector<UserId> users;
    for (const QString& id : in.texts("userIds"_L1)) users.append(UserId(id));
    return users;
}

QVector<AssignGroup> readGroups(const JsonReader& in, QStringList* soft)
{
    QVector<AssignGroup> groups;
    const QJsonArray array = in.array("groups"_L1);
    for (qsizetype i = 0; i < array.size(); ++i) {
        const JsonReader group(array.at(i).toObject(), in.pathOf("groups"_L1, i), soft);
        groups.append({group.text("operator"_L1) == "or"_L1, readUsers(group)});
    }
    return groups;
}

void readLimits(const JsonReader& limits, AssignRule& rule)
{
    rule.dailyMinutes = limits.number("daily"_L1);
    rule.weeklyMinutes = limits.number("weekly"_L1);
    rule.monthlyMinutes = limits.number("monthly"_L1);
}

// The reader is forgiving; whether a shape is the expected one is asked strictly.

bool isWholeNumberOrNothing(const QJsonValue& value)
{
    return value.isNull() || value.isUndefined() || (value.isDouble() && value.toInt(-1) >= 0);
}

bool isExpectedGroup(const QJsonValue& value)
{
    const QJsonValue word = value["operator"_L1];
    if (word != "and"_L1 && word != "or"_L1) return false;
    if (!value["userIds"_L1].isArray()) return false;
    for (const QJsonValue user : value["userIds"_L1].toArray())
        if (!user.isString() || user.toString().isEmpty()) return false;
    return true;
}

bool areExpectedGroups(const QJsonValue& value)
{
    if (!value.isArray()) return false;
    const QJsonArray groups = value.toArray();
    return std::all_of(groups.begin(), groups.end(), [](const QJsonValue& group) { return isExpectedGroup(group); });
}

bool areExpectedLimits(const QJsonValue& value)
{
    if (value.isNull() || value.isUndefined()) return true;
    return value.isObject() && isWholeNumberOrNothing(value["daily"_L1]) &&
           isWholeNumberOrNothing(value["weekly"_L1]) && isWholeNumberOrNothing(value["monthly"_L1]);
}

bool isExpected(const QJsonObject& object)
{
    return object["uid"_L1].isString() && object["name"_L1].isString() && areExpectedGroups(object["groups"_L1]) &&
           areExpectedLimits(object["limits"_L1]) && isWholeNumberOrNothing(object["priority"_L1]) &&
           isWholeNumberOrNothing(object["sort"_L1]);
}

} // namespace

Reply<AssignRule> decodeAssignRule(const QJsonObject& object, const QString& where, QStringList* soft)
{
    const JsonReader in(object, where, soft);
    AssignRule rule;
    rule.id = RuleId(in.firstText({"uid"_L1, "ruleId"_L1, "id"_L1}));
    if (rule.id.isEmpty()) return badReply(in.pathOf("uid"_L1));
    rule.name = in.text("name"_L1);
    rule.priority = in.number("priority"_L1);
    rule.sort = in.number("sort"_L1);
    rule.groups = readGroups(in, soft);
    readLimits(JsonReader(in.object("limits"_L1), in.pathOf("limits"_L1), soft), rule);
    rule.isExpectedShape = isExpected(object);
    rule.raw = object;
    return rule;
}

} // namespace yoyaku::api
