#include "core/insight/rulechooser.h"

#include <QSet>
#include <algorithm>

namespace yoyaku {

bool RuleChooser::Choice::allows(int host) const
{
    return std::any_of(groups.begin(), groups.end(), [&](const Allowed& group) { return group.hosts.contains(host); });
}

RuleChooser::RuleChooser(const AssignSetup& setup, const ReplayHosts& hosts) : m_hosts(hosts)
{
    for (const AssignRule& rule : setup.rules)
        if (rule.isExpectedShape)
            m_rules.append(compiled(rule, setup.methods.value(rule.id, AssignMethod::FewestFirst)));
    if (m_rules.isEmpty()) m_rules.append(withoutRules());
}

RuleChooser::Rule RuleChooser::compiled(const AssignRule& from, AssignMethod method) const
{
    Rule rule{{from.dailyMinutes, from.weeklyMinutes, from.monthlyMinutes}, method, {}};
    for (const AssignGroup& group : from.groups) {
        if (group.users.isEmpty()) continue; // nobody is asked for
        Group known;
        known.isAlternative = group.isAlternative;
        for (const UserId& user : group.users) {
            const int host = m_hosts.indexOf(user);
            if (host >= 0 && m_hosts.priority(host) > 0)
                known.members.append(host);
            else
                known.isLacking = true;
        }
        rule.groups.append(known);
    }
    return rule;
}

RuleChooser::Rule RuleChooser::withoutRules() const
{
    Group all;
    for (int host = 0; host < m_hosts.count(); ++host)
        if (m_hosts.priority(host) > 0) all.members.append(host);
    return {{}, AssignMethod::Priority, {all}};
}

QVector<int> RuleChooser::allowed(const Rule& rule, const Group& group, TimeSpan span) const
{
    if (group.isAlternative)
        return rule.method == AssignMethod::InTurn ? inTurn(rule, group, span) : best(rule, group, span);
    const auto canTake = [&](int host) { return m_hosts.canTake(host, span, rule.limits); };
    const bool isWhole = !group.isLacking && std::all_of(group.members.begin(), group.members.end(), canTake);
    return isWhole ? group.members : QVector<int>();
}

QVector<int> RuleChooser::inTurn(const Rule& rule, const Group& group, TimeSpan span) const
{
    const int count = int(group.members.size());
    for (int step = 1; step <= count; ++step)
        if (const int host = group.members[(group.last + step) % count]; m_hosts.canTake(host, span, rule.limits))
            return {host};
    return {};
}

// Who is no better than the best so far is not asked whether it is free: that is the costly question.
QVector<int> RuleChooser::best(const Rule& rule, const Group& group, TimeSpan span) const
{
    const bool isByPriority = rule.method == AssignMethod::Priority;
    const auto rank = [&](int host) {
        return std::pair(isByPriority ? -m_hosts.priority(host) : 0, m_hosts.bookings(host));
    };
    QVector<int> best;
    for (const int host : group.members) {
        if (!best.isEmpty() && rank(host) > rank(best.first())) continue;
        if (!m_hosts.canTake(host, span, rule.limits)) continue;
        if (!best.isEmpty() && rank(host) < rank(best.first())) best.clear();
        best.append(host);
    }
    return best;
}

RuleChooser::Choice RuleChooser::choose(TimeSpan span) const
{
    for (int i = 0; i < m_rules.size(); ++i) {
        Choice choice{i, {}};
        const Rule& rule = m_rules[i];
        for (int group = 0; group < rule.groups.size(); ++group) {
            const QVector<int> hosts = allowed(rule, rule.groups[group], span);
            if (hosts.isEmpty()) break;
            choice.groups.append({rule.groups[group].isAlternative, hosts, group});
        }
        if (!choice.groups.isEmpty() && choice.groups.size() == rule.groups.size()) return choice;
    }
    return {};
}

// Somebody who has to come anyway is also the one of several.
QVector<int> RuleChooser::taken(const Choice& choice) const
{
    QVector<int> hosts;
    for (const Allowed& group : choice.groups)
        if (!group.isAlternative)
            for (const int host : group.hosts)
                if (!hosts.contains(host)) hosts.append(host);
    for (const Allowed& group : choice.groups) {
        if (!group.isAlternative) continue;
        const QVector<int>& members = m_rules[choice.rule].groups[group.group].members;
        const auto isThere = [&](int host) { return hosts.contains(host); };
        if (std::none_of(members.begin(), members.end(), isThere)) hosts.append(group.hosts.first());
    }
    return hosts;
}

void RuleChooser::note(const Choice& choice, int host)
{
    if (choice.rule < 0) return;
    for (Group& group : m_rules[choice.rule].groups)
        if (const auto at = group.members.indexOf(host); at >= 0) group.last = int(at);
}

QVector<int> RuleChooser::everybody() const
{
    QSet<int> seen;
    for (const Rule& rule : m_rules)
        for (const Group& group : rule.groups)
            for (const int host : group.members) seen.insert(host);
    QVector<int> hosts(seen.begin(), seen.end());
    std::sort(hosts.begin(), hosts.end());
    return hosts;
}

} // namespace yoyaku
