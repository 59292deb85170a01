#include "core/insight/rulesdraft.h"

#include "core/domain/ruleorder.h"
#include "core/insight/assignsetup.h"
#include "core/insight/rulebody.h"
#include "core/models/directorymodel.h"

#include <algorithm>
#include <utility>

namespace yoyaku {

namespace {

constexpr int kHighestPriority = 3;
const QLatin1String kPlaceholder("draft-");

template <class Rules>
auto findRule(Rules& rules, const RuleId& id)
{
    return std::find_if(rules.begin(), rules.end(), [&](const AssignRule& rule) { return rule.id == id; });
}

void lay(QHash<RuleId, QJsonObject>& patches, const AssignRule& rule, const QJsonObject& members)
{
    QJsonObject patch = patches.value(rule.id);
    for (auto it = members.begin(); it != members.end(); ++it) patch.insert(it.key(), it.value());
    patch = stillWanted(patch, rule);
    if (patch.isEmpty())
        patches.remove(rule.id);
    else
        patches.insert(rule.id, patch);
}

RuleId freePlaceholder(const QVector<AssignRule>& added)
{
    int highest = 0;
    for (const AssignRule& rule : added)
        highest = std::max(highest, QStringView(rule.id.text()).mid(kPlaceholder.size()).toInt());
    return RuleId(kPlaceholder + QString::number(highest + 1));
}

/// The sort each rule of the new order gets: the values they have, dealt out anew, so that nobody else is concerned;
/// where they say nothing of an order, the position.
QVector<int> sortsOf(const QVector<AssignRule>& before)
{
    QVector<int> sorts, positions;
    for (const AssignRule& rule : before) {
        positions.append(int(positions.size()));
        if (rule.sort && (sorts.isEmpty() || *rule.sort > sorts.last())) sorts.append(*rule.sort);
    }
    return sorts.size() == before.size() ? sorts : positions;
}

} // namespace

RulesDraft::RulesDraft(DirectoryModel& directory, EditSink& edits, QObject* parent)
    : QObject(parent), m_directory(directory), m_edits(edits), m_seen(directory.all())
{
    connect(&directory, &DirectoryModel::changed, this, &RulesDraft::onDirectory);
    connect(&edits, &EditSink::editChanged, this, [this](const Edit& edit) {
        const EventTypeId eventType = setupChangedBy(edit.act);
        if (eventType.isEmpty()) return;
        if (edit.state != EditState::Settled) {
            Q_EMIT changed(eventType);
            return;
        }
        m_directory.settle(this, [this, eventType] { Q_EMIT changed(eventType); });
    });
}

const RulesDraft::Draft* RulesDraft::draftOf(const EventTypeId& eventType) const
{
    const auto it = m_drafts.find(eventType);
    return it == m_drafts.end() ? nullptr : &*it;
}

AssignSetup RulesDraft::before(const EventTypeId& eventType) const
{
    AssignSetup setup = setupOf(eventType, m_directory.all(), m_edits.open());
    if (const Draft* draft = draftOf(eventType)) setup.methods = draft->methods;
    return setup;
}

AssignSetup RulesDraft::after(const EventTypeId& eventType) const
{
    AssignSetup setup = before(eventType);
    const Draft* draft = draftOf(eventType);
    if (!draft) return setup;
    for (EventTypeHost& host : setup.hosts) host.priority = draft->now.priorities.value(host.userId, host.priority);
    setup.rules.removeIf([&](const AssignRule& rule) { return draft->now.removed.contains(rule.id); });
    for (AssignRule& rule : setup.rules)
        if (const QJsonObject patch = stillWanted(draft->now.patches.value(rule.id), rule); !patch.isEmpty())
            rule = withMembers(rule, patch);
    setup.rules = inTryingOrder(setup.rules + draft->now.added);
    return setup;
}

QVector<RulesDraft::Change> RulesDraft::changes(const EventTypeId& eventType) const
{
    using What = Change::What;
    QVector<Change> all;
    const Draft* draft = draftOf(eventType);
    if (!draft) return all;
    const Wanted& wanted = draft->now;
    const AssignSetup setup = before(eventType);
    for (const EventTypeHost& host : setup.hosts)
        if (const int after = wanted.priorities.value(host.userId, host.priority); after != host.priority)
            all.append({What::Priority, host.userId, host.priority, after, {}, {}, {}});
    for (const AssignRule& rule : setup.rules) {
        const QJsonObject patch = stillWanted(wanted.patches.value(rule.id), rule);
        if (wanted.removed.contains(rule.id))
            all.append({What::RuleRemoved, {}, 0, 0, rule, rule, {}});
        else if (!patch.isEmpty())
            all.append({What::RuleChanged, {}, 0, 0, withMembers(rule, patch), rule, patch});
    }
    for (const AssignRule& rule : wanted.added) all.append({What::RuleAdded, {}, 0, 0, rule, {}, rule.raw});
    return all;
}

QVector<EventTypeId> RulesDraft::eventTypes() const
{
    QVector<EventTypeId> types;
    for (const EventType& type : m_directory.eventTypes())
        if (!changes(type.id).isEmpty()) types.append(type.id);
    return types;
}

void RulesDraft::step(const EventTypeId& eventType, const std::function<void(Wanted&)>& change)
{
    Draft& draft = m_drafts[eventType];
    const Wanted before = draft.now;
    change(draft.now);
    if (draft.now == before) return;
    draft.past.append(before);
    draft.undone.clear();
    Q_EMIT changed(eventType);
}

bool RulesDraft::isOfService(const EventTypeId& eventType, const RuleId& rule) const
{
    const QVector<AssignRule> rules = m_directory.rulesOf(eventType);
    return findRule(rules, rule) != rules.end();
}

void RulesDraft::setPriority(const EventTypeId& eventType, const UserId& host, int priority)
{
    const int wanted = std::clamp(priority, 0, kHighestPriority);
    const QVector<EventTypeHost> hosts = before(eventType).hosts;
    const auto it = std::find_if(hosts.begin(), hosts.end(), [&](const auto& one) { return one.userId == host; });
    if (it == hosts.end()) return;
    step(eventType, [&](Wanted& draft) {
        if (it->priority == wanted)
            draft.priorities.remove(host);
        else
            draft.priorities.insert(host, wanted);
    });
}

void RulesDraft::setRule(const EventTypeId& eventType, const AssignRule& rule)
{
    const QVector<AssignRule> rules = before(eventType).rules;
    const auto known = findRule(rules, rule.id);
    const bool canChange = known != rules.end() && isOfService(eventType, rule.id);
    step(eventType, [&](Wanted& draft) {
        const auto added = findRule(draft.added, rule.id);
        if (added != draft.added.end()) {
            *added = withMembers(*added, changedMembers(*added, rule));
            return;
        }
        if (!canChange || draft.removed.contains(rule.id)) return;
        const QJsonObject patch = changedMembers(*known, rule);
        if (patch.isEmpty())
            draft.patches.remove(rule.id);
        else
            draft.patches.insert(rule.id, patch);
    });
}

RuleId RulesDraft::addRule(const EventTypeId& eventType, const QString& name)
{
    const QVector<AssignRule> rules = after(eventType).rules;
    std::optional<int> sort = -1;
    for (const AssignRule& rule : rules)
        sort = sort && rule.sort ? std::optional(std::max(*sort, *rule.sort)) : std::nullopt;
    if (sort) ++*sort;
    RuleId id;
    step(eventType, [&](Wanted& draft) {
        id = freePlaceholder(draft.added);
        draft.added.append(emptyRule(id, name, sort));
    });
    return id;
}

void RulesDraft::removeRule(const EventTypeId& eventType, const RuleId& rule)
{
    step(eventType, [&](Wanted& draft) {
        if (draft.added.removeIf([&](const AssignRule& one) { return one.id == rule; }) > 0) return;
        if (!isOfService(eventType, rule) || draft.removed.contains(rule)) return;
        draft.patches.remove(rule);
        draft.removed.append(rule);
    });
}

void RulesDraft::moveRule(const EventTypeId& eventType, int from, int to)
{
    QVector<AssignRule> rules = after(eventType).rules;
    if (from == to || std::min(from, to) < 0 || std::max(from, to) >= rules.size()) return;
    const QVector<int> sorts = sortsOf(rules);
    rules.move(from, to);
    // One whose shape is not known cannot be told a new place, one on its way cannot yet.
    for (qsizetype i = 0; i < rules.size(); ++i)
        if (rules[i].sort != sorts[i] && !rules[i].isExpectedShape) return;
    const QVector<AssignRule> known = before(eventType).rules;
    step(eventType, [&](Wanted& draft) {
        for (qsizetype i = 0; i < rules.size(); ++i) {
            const RuleId& id = rules[i].id;
            const QJsonObject sort{{QStringLiteral("sort"), sorts[i]}};
            if (const auto added = findRule(draft.added, id); added != draft.added.end())
                *added = withMembers(*added, sort);
            else if (isOfService(eventType, id))
                lay(draft.patches, *findRule(known, id), sort);
        }
    });
}

void RulesDraft::assumeMethod(const EventTypeId& eventType, const RuleId& rule, AssignMethod method)
{
    Draft& draft = m_drafts[eventType];
    if (draft.methods.value(rule, AssignMethod::FewestFirst) == method) return;
    if (method == AssignMethod::FewestFirst)
        draft.methods.remove(rule);
    else
        draft.methods.insert(rule, method);
    Q_EMIT changed(eventType);
}

void RulesDraft::clear(const EventTypeId& eventType)
{
    Draft& draft = m_drafts[eventType];
    draft.now = {};
    draft.past.clear();
    draft.undone.clear();
    draft.methods.removeIf([](const auto& of) { return of.key().text().startsWith(kPlaceholder); });
    Q_EMIT changed(eventType);
}

void RulesDraft::discard(const EventTypeId& eventType)
{
    if (draftOf(eventType)) clear(eventType);
}

bool RulesDraft::canUndo(const EventTypeId& eventType) const
{
    const Draft* draft = draftOf(eventType);
    return draft && !draft->past.isEmpty();
}

bool RulesDraft::canRedo(const EventTypeId& eventType) const
{
    const Draft* draft = draftOf(eventType);
    return draft && !draft->undone.isEmpty();
}

void RulesDraft::undo(const EventTypeId& eventType)
{
    if (!canUndo(eventType)) return;
    Draft& draft = m_drafts[eventType];
    draft.undone.append(std::exchange(draft.now, draft.past.takeLast()));
    Q_EMIT changed(eventType);
}

void RulesDraft::redo(const EventTypeId& eventType)
{
    if (!canRedo(eventType)) return;
    Draft& draft = m_drafts[eventType];
    draft.past.append(std::exchange(draft.now, draft.undone.takeLast()));
    Q_EMIT changed(eventType);
}

QVector<EditAct> RulesDraft::takeActs(const EventTypeId& eventType)
{
    using What = Change::What;
    using Kind = RuleEdit::Kind;
    QVector<EditAct> acts;
    for (const Change& change : changes(eventType)) {
        switch (change.what) {
        case What::Priority:
            acts.append(PriorityEdit{eventType, change.host, change.before, change.after});
            break;
        case What::RuleChanged:
            acts.append(RuleEdit{Kind::Update, eventType, change.ruleBefore, change.body});
            break;
        case What::RuleAdded:
            acts.append(RuleEdit{Kind::Create, eventType, {}, change.body});
            if (Draft& draft = m_drafts[eventType]; draft.methods.contains(change.rule.id))
                draft.ofNew.insert(change.rule.name, draft.methods.value(change.rule.id));
            break;
        case What::RuleRemoved:
            acts.append(RuleEdit{Kind::Delete, eventType, change.ruleBefore, {}});
            break;
        }
    }
    if (draftOf(eventType)) clear(eventType);
    return acts;
}

} // namespace yoyaku

#include "moc_rulesdraft.cpp"
