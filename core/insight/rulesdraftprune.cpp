// What becomes of a draft when the service has something else than before: a part of RulesDraft.
#include "core/insight/rulebody.h"
#include "core/insight/rulesdraft.h"
#include "core/models/directorymodel.h"

#include <utility>

namespace yoyaku {

void RulesDraft::pruneHosts(const EventTypeId& eventType, Wanted& wanted) const
{
    const QHash<EventTypeId, QVector<EventTypeHost>>& known = m_directory.all().hosts;
    if (!known.contains(eventType)) return;
    QHash<UserId, int> there;
    for (const EventTypeHost& host : known.value(eventType)) there.insert(host.userId, host.priority);
    for (const EventTypeHost& host : before(eventType).hosts) there.insert(host.userId, host.priority);
    wanted.priorities.removeIf([&](const auto& of) { return there.value(of.key(), of.value()) == of.value(); });
}

void RulesDraft::pruneRules(const EventTypeId& eventType, Wanted& wanted) const
{
    if (!m_directory.all().rules.contains(eventType)) return;
    const auto isGone = [&](const RuleId& id) { return !isOfService(eventType, id); };
    wanted.removed.removeIf(isGone);
    wanted.patches.removeIf([&](const auto& of) { return isGone(of.key()); });
    for (const AssignRule& rule : before(eventType).rules) {
        const auto patch = wanted.patches.find(rule.id);
        if (patch == wanted.patches.end()) continue;
        *patch = stillWanted(*patch, rule);
        if (patch->isEmpty()) wanted.patches.erase(patch);
    }
}

// Its name is all that a new rule is known by until the service has given it an id.
void RulesDraft::adoptMethods(const EventTypeId& eventType, Draft& draft) const
{
    for (const AssignRule& rule : m_directory.rulesOf(eventType)) {
        const auto method = draft.ofNew.find(rule.name);
        if (method == draft.ofNew.end() || draft.methods.contains(rule.id)) continue;
        draft.methods.insert(rule.id, *method);
        draft.ofNew.erase(method);
    }
}

void RulesDraft::prune(const EventTypeId& eventType, Draft& draft) const
{
    const Wanted wanted = draft.now;
    pruneHosts(eventType, draft.now);
    pruneRules(eventType, draft.now);
    adoptMethods(eventType, draft);
    if (draft.now == wanted || draft.now != Wanted()) return;
    draft.past.clear();
    draft.undone.clear();
}

void RulesDraft::onDirectory()
{
    const Directory before = std::exchange(m_seen, m_directory.all());
    QVector<EventTypeId> touched;
    for (const EventType& type : std::as_const(m_seen.eventTypes))
        if (before.hosts.value(type.id) != m_seen.hosts.value(type.id) ||
            before.rules.value(type.id) != m_seen.rules.value(type.id))
            touched.append(type.id);
    // An event type that is no more takes its draft with it; before anything was read, nothing is known to be gone.
    if (!m_seen.eventTypes.isEmpty())
        m_drafts.removeIf([this](const auto& of) { return m_directory.eventType(of.key()) == nullptr; });
    for (const EventTypeId& id : std::as_const(touched))
        if (const auto it = m_drafts.find(id); it != m_drafts.end()) prune(id, *it);
    for (const EventTypeId& id : std::as_const(touched)) Q_EMIT changed(id);
}

} // namespace yoyaku
