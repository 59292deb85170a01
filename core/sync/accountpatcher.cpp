#include "core/sync/accountpatcher.h"

#include "core/store/readsession.h"
#include "core/store/store.h"

#include <algorithm>

namespace yoyaku {

namespace {

using Kind = EditOutcome::Kind;

/// One act's answer laid over what the store has.
class Patch
{
  public:
    Patch(const EditOutcome& outcome, const Directory& known) : m_outcome(outcome), m_known(known)
    {
        // What was only found while looking for an edit was done by somebody else.
        changes.origin = outcome.kind == Kind::Done ? ChangeOrigin::Edit : ChangeOrigin::Sync;
    }

    void operator()(const ScheduleCreateEdit&) { putSchedule(); }
    void operator()(const ScheduleUpdateEdit& act)
    {
        putSchedule();
        if (m_outcome.kind == Kind::Gone) changes.schedulesGone.append(act.before.id);
    }
    void operator()(const ScheduleDeleteEdit& act)
    {
        putSchedule();
        if (isOver()) changes.schedulesGone.append(act.before.id);
    }

    void operator()(const RoleEdit& act)
    {
        QVector<User> users = m_known.users;
        if (m_outcome.kind == Kind::Gone) return dropUser(act.user);
        const auto* told = m_outcome.as<User>();
        QString role = told ? told->role : QString();
        if (role.isEmpty() && m_outcome.kind == Kind::Done) role = act.after;
        for (User& user : users)
            if (user.id == act.user && !role.isEmpty()) user.role = role;
        if (users != m_known.users) changes.users = users;
    }
    void operator()(const MemberRemoveEdit& act)
    {
        if (isOver()) dropUser(act.before.id);
    }
    void operator()(const InviteEdit&) { putInvitation(); }
    void operator()(const WithdrawEdit& act)
    {
        putInvitation();
        QVector<Invitation> left = m_known.invitations;
        if (isOver() && left.removeIf([&](const Invitation& one) { return one.id == act.before.id; }) > 0)
            changes.invitations = left;
    }

    void operator()(const PriorityEdit& act)
    {
        if (m_outcome.kind == Kind::Gone) return dropHost(act.eventType, act.host);
        const auto* told = m_outcome.as<EventTypeHost>();
        if (!told) return;
        QVector<EventTypeHost> hosts = m_known.hosts.value(act.eventType);
        for (EventTypeHost& host : hosts)
            if (host.userId == act.host) host.priority = told->priority;
        replace(act.eventType, hosts);
    }
    void operator()(const HostAddEdit& act)
    {
        if (const auto* told = m_outcome.as<EventTypeHost>()) putHost(act.eventType, filled(*told, act.host));
    }
    void operator()(const HostRemoveEdit& act)
    {
        if (isOver()) return dropHost(act.eventType, act.before.userId);
        if (const auto* found = m_outcome.as<EventTypeHost>()) putHost(act.eventType, *found);
    }

    void operator()(const RuleEdit& act)
    {
        QVector<AssignRule> rules = m_known.rules.value(act.eventType);
        const auto* told = m_outcome.as<AssignRule>();
        const bool isGone = m_outcome.kind == Kind::Gone || (act.kind == RuleEdit::Kind::Delete && isOver());
        if (isGone)
            rules.removeIf([&](const AssignRule& rule) { return rule.id == act.before.id; });
        else if (told && !told->id.isEmpty())
            put(rules, *told, [&](const AssignRule& rule) { return rule.id == told->id; });
        if (rules != m_known.rules.value(act.eventType)) changes.rules.append({act.eventType, rules});
    }

    /// Bookings have their own way into the store.
    template <class Act>
    void operator()(const Act&)
    {}

    ChangeSet changes;

  private:
    /// For acts that take something away.
    [[nodiscard]] bool isOver() const { return m_outcome.kind == Kind::Done || m_outcome.kind == Kind::Gone; }

    template <class T, class IsIt>
    static void put(QVector<T>& list, const T& item, IsIt isIt)
    {
        const auto it = std::find_if(list.begin(), list.end(), isIt);
        if (it == list.end())
            list.append(item);
        else
            *it = item;
    }
    void putSchedule()
    {
        const auto* told = m_outcome.as<Schedule>();
        if (told && !told->id.isEmpty()) changes.schedules.append(*told);
    }
    void putInvitation()
    {
        const auto* told = m_outcome.as<Invitation>();
        if (!told || told->id.isEmpty()) return;
        QVector<Invitation> all = m_known.invitations;
        put(all, *told, [&](const Invitation& one) { return one.id == told->id; });
        if (all != m_known.invitations) changes.invitations = all;
    }
    void dropUser(const UserId& id)
    {
        QVector<User> left = m_known.users;
        if (left.removeIf([&](const User& user) { return user.id == id; }) > 0) changes.users = left;
    }
    /// The service's answer need not repeat what was sent.
    [[nodiscard]] EventTypeHost filled(EventTypeHost host, const api::NewHost& sent) const
    {
        if (host.role.isEmpty()) host.role = sent.role;
        if (host.userType.isEmpty()) host.userType = sent.userType;
        for (const User& user : m_known.users)
            if (user.id == host.userId && (host.name.isEmpty() || host.name == host.userId.text())) {
                host.name = user.name;
                host.email = user.email;
            }
        return host;
    }
    void putHost(const EventTypeId& eventType, const EventTypeHost& host)
    {
        QVector<EventTypeHost> hosts = m_known.hosts.value(eventType);
        put(hosts, host, [&](const EventTypeHost& one) { return one.userId == host.userId; });
        replace(eventType, hosts);
    }
    void dropHost(const EventTypeId& eventType, const UserId& id)
    {
        QVector<EventTypeHost> hosts = m_known.hosts.value(eventType);
        hosts.removeIf([&](const EventTypeHost& host) { return host.userId == id; });
        replace(eventType, hosts);
    }
    void replace(const EventTypeId& eventType, const QVector<EventTypeHost>& hosts)
    {
        if (hosts != m_known.hosts.value(eventType)) changes.hosts.append({eventType, hosts});
    }

    const EditOutcome& m_outcome;
    const Directory& m_known;
};

} // namespace

ChangeSet accountChanges(const EditAct& act, const EditOutcome& outcome, const Directory& known)
{
    Patch patch(outcome, known);
    std::visit([&](const auto& one) { patch(one); }, act);
    return patch.changes;
}

AccountPatcher::AccountPatcher(Store& store, QObject* parent) : QObject(parent), m_store(store) {}

void AccountPatcher::take(const EditAct& act, const EditOutcome& outcome, std::function<void()> done)
{
    m_told.push_back({act, outcome, std::move(done)});
    if (!m_isWorking) work();
}

void AccountPatcher::work()
{
    m_isWorking = !m_told.empty();
    if (!m_isWorking) return;
    const Told told = std::move(m_told.front());
    m_told.pop_front();
    m_store.read<ChangeSet>(
        this, [told](ReadSession& session) { return accountChanges(told.act, told.outcome, session.directory()); },
        [this, done = told.done](ChangeSet changes) {
            m_store.apply(std::move(changes), this, [this, done] {
                work();
                // Behind the readings that the models began when they heard of the change.
                m_store.read<bool>(
                    this, [](ReadSession&) { return true; }, [done](bool) { done(); });
            });
        });
}

} // namespace yoyaku

#include "moc_accountpatcher.cpp"
