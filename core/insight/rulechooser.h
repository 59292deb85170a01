#pragma once

#include "core/insight/replayhosts.h"

namespace yoyaku {

/// Says whom the rules of a setup send to a span, given what the hosts have so far. The assumptions are those of
/// AssignSetup. One thread.
class RuleChooser
{
  public:
    /// Whom the method allows for one group: of an `and` group all, of an `or` group any; the first would be taken.
    struct Allowed
    {
        bool isAlternative = true;
        QVector<int> hosts;
        int group = 0; ///< of the rule
    };
    /// Empty `groups`: no rule can give anybody.
    struct Choice
    {
        int rule = -1;
        QVector<Allowed> groups;
        [[nodiscard]] bool allows(int host) const;
    };

    RuleChooser(const AssignSetup& setup, const ReplayHosts& hosts);

    [[nodiscard]] Choice choose(TimeSpan span) const;
    /// Whom that sends, each once.
    [[nodiscard]] QVector<int> taken(const Choice& choice) const;
    /// That a host was sent by that choice, or really was: in turn goes on after it.
    void note(const Choice& choice, int host);
    /// Hosts that some rule could send at some time.
    [[nodiscard]] QVector<int> everybody() const;

  private:
    struct Group
    {
        bool isAlternative = true;
        QVector<int> members;   ///< that can be assigned at all
        bool isLacking = false; ///< a member of it cannot
        int last = -1;          ///< place in `members` of the one sent last
    };
    struct Rule
    {
        MinuteLimits limits;
        AssignMethod method = AssignMethod::FewestFirst;
        QVector<Group> groups;
    };
    [[nodiscard]] Rule compiled(const AssignRule& rule, AssignMethod method) const;
    [[nodiscard]] Rule withoutRules() const;
    [[nodiscard]] QVector<int> allowed(const Rule& rule, const Group& group, TimeSpan span) const;
    [[nodiscard]] QVector<int> inTurn(const Rule& rule, const Group& group, TimeSpan span) const;
    [[nodiscard]] QVector<int> best(const Rule& rule, const Group& group, TimeSpan span) const;

    const ReplayHosts& m_hosts;
    QVector<Rule> m_rules;
};

} // namespace yoyaku
