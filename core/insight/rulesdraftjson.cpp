// How a draft is kept between two runs: a part of RulesDraft. What cannot be read is left out.
#include "core/insight/rulesdraft.h"

#include "core/insight/rulebody.h"

#include <QJsonArray>

namespace yoyaku {

using namespace Qt::StringLiterals;

namespace {

constexpr std::pair<AssignMethod, const char*> kMethods[] = {
    {AssignMethod::FewestFirst, "fewestFirst"}, {AssignMethod::Priority, "priority"}, {AssignMethod::InTurn, "inTurn"}};

} // namespace

QJsonObject RulesDraft::written(const Draft& draft)
{
    QJsonObject priorities, patches, methods;
    QJsonArray added, removed;
    for (auto it = draft.now.priorities.begin(); it != draft.now.priorities.end(); ++it)
        priorities.insert(it.key().text(), it.value());
    for (auto it = draft.now.patches.begin(); it != draft.now.patches.end(); ++it)
        patches.insert(it.key().text(), it.value());
    for (const AssignRule& rule : draft.now.added)
        added.append(QJsonObject{{"id"_L1, rule.id.text()}, {"body"_L1, rule.raw}});
    for (const RuleId& rule : draft.now.removed) removed.append(rule.text());
    for (auto it = draft.methods.begin(); it != draft.methods.end(); ++it)
        for (const auto& [method, name] : kMethods)
            if (method == it.value()) methods.insert(it.key().text(), QLatin1String(name));
    QJsonObject kept;
    if (!priorities.isEmpty()) kept.insert("priorities"_L1, priorities);
    if (!patches.isEmpty()) kept.insert("rules"_L1, patches);
    if (!added.isEmpty()) kept.insert("added"_L1, added);
    if (!removed.isEmpty()) kept.insert("removed"_L1, removed);
    if (!methods.isEmpty()) kept.insert("methods"_L1, methods);
    return kept;
}

RulesDraft::Draft RulesDraft::read(const QJsonValue& kept)
{
    Draft draft;
    const QJsonObject priorities = kept["priorities"_L1].toObject(), patches = kept["rules"_L1].toObject(),
                      methods = kept["methods"_L1].toObject();
    for (auto it = priorities.begin(); it != priorities.end(); ++it)
        if (const int priority = it.value().toInt(-1); priority >= 0 && priority <= 3)
            draft.now.priorities.insert(UserId(it.key()), priority);
    for (auto it = patches.begin(); it != patches.end(); ++it)
        if (const QJsonObject patch = it.value().toObject(); !patch.isEmpty())
            draft.now.patches.insert(RuleId(it.key()), patch);
    for (const QJsonValue one : kept["added"_L1].toArray()) {
        AssignRule rule;
        rule.id = RuleId(one["id"_L1].toString());
        if (rule.id.isEmpty() || !one["body"_L1].isObject()) continue;
        rule = withMembers(rule, one["body"_L1].toObject());
        if (rule.isExpectedShape) draft.now.added.append(rule);
    }
    for (const QJsonValue one : kept["removed"_L1].toArray())
        if (one.isString()) draft.now.removed.append(RuleId(one.toString()));
    for (auto it = methods.begin(); it != methods.end(); ++it)
        for (const auto& [method, name] : kMethods)
            if (it.value() == QLatin1String(name)) draft.methods.insert(RuleId(it.key()), method);
    return draft;
}

QJsonObject RulesDraft::toJson() const
{
    QJsonObject all;
    for (auto it = m_drafts.begin(); it != m_drafts.end(); ++it)
        if (const QJsonObject kept = written(*it); !kept.isEmpty()) all.insert(it.key().text(), kept);
    return all;
}

void RulesDraft::fromJson(const QJsonObject& kept)
{
    QVector<EventTypeId> touched = m_drafts.keys();
    m_drafts.clear();
    for (auto it = kept.begin(); it != kept.end(); ++it) {
        const EventTypeId eventType(it.key());
        m_drafts.insert(eventType, read(it.value()));
        if (!touched.contains(eventType)) touched.append(eventType);
    }
    for (const EventTypeId& eventType : std::as_const(touched)) Q_EMIT changed(eventType);
}

} // namespace yoyaku
