#include "core/insight/assignsetup.h"

#include "core/domain/ruleorder.h"
#include "core/insight/rulebody.h"

#include <algorithm>

namespace yoyaku {

namespace {

/// One edit on its way, laid over a setup.
class Overlay
{
  public:
    Overlay(AssignSetup& setup, const EditId& edit) : m_setup(setup), m_edit(edit) {}

    void operator()(const PriorityEdit& act)
    {
        for (EventTypeHost& host : m_setup.hosts)
            if (host.userId == act.host) host.priority = act.after;
    }
    void operator()(const HostAddEdit& act)
    {
        const auto isIt = [&](const EventTypeHost& host) { return host.userId == act.host.userId; };
        if (std::any_of(m_setup.hosts.begin(), m_setup.hosts.end(), isIt)) return;
        EventTypeHost host;
        host.userId = act.host.userId;
        host.role = act.host.role;
        host.priority = act.host.priority;
        host.userType = act.host.userType;
        m_setup.hosts.append(host);
    }
    void operator()(const HostRemoveEdit& act)
    {
        m_setup.hosts.removeIf([&](const EventTypeHost& host) { return host.userId == act.before.userId; });
    }
    void operator()(const RuleEdit& act)
    {
        using Kind = RuleEdit::Kind;
        if (act.kind == Kind::Create) {
            AssignRule rule;
            rule.id = RuleId(m_edit.text());
            m_setup.rules.append(withMembers(rule, act.body));
        }
        if (act.kind == Kind::Delete)
            m_setup.rules.removeIf([&](const AssignRule& rule) { return rule.id == act.before.id; });
        if (act.kind != Kind::Update) return;
        for (AssignRule& rule : m_setup.rules)
            if (rule.id == act.before.id) rule = withMembers(rule, act.body);
    }
    template <class Act>
    void operator()(const Act&)
    {}

  private:
    AssignSetup& m_setup;
    const EditId& m_edit;
};

} // namespace

EventTypeId setupChangedBy(const EditAct& act)
{
    if (const auto* priority = std::get_if<PriorityEdit>(&act)) return priority->eventType;
    if (const auto* add = std::get_if<HostAddEdit>(&act)) return add->eventType;
    if (const auto* remove = std::get_if<HostRemoveEdit>(&act)) return remove->eventType;
    if (const auto* rule = std::get_if<RuleEdit>(&act)) return rule->eventType;
    return {};
}

AssignSetup setupOf(const EventTypeId& eventType, const Directory& directory, const QVector<Edit>& open)
{
    AssignSetup setup{directory.hosts.value(eventType), directory.rules.value(eventType), {}};
    std::stable_sort(setup.hosts.begin(), setup.hosts.end(),
                     [](const auto& a, const auto& b) { return a.sort < b.sort; });
    for (const Edit& edit : open)
        if (edit.state != EditState::Refused && setupChangedBy(edit.act) == eventType)
            std::visit(Overlay(setup, edit.id), edit.act);
    setup.rules = inTryingOrder(std::move(setup.rules));
    return setup;
}

} // namespace yoyaku
