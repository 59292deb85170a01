#include "core/sync/organizationsync.h"

#include "core/store/readsession.h"
#include "core/store/store.h"
#include "core/sync/pages.h"

namespace yoyaku {

namespace {

using api::EndpointId;

/// So many answers go into the store at once: each change of the directory is read back whole by its models.
constexpr qsizetype kBatch = 25;

/// The members whose hours are asked for: hosts stand in where the key may not list members.
QVector<UserId> membersOf(const Directory& directory)
{
    QVector<UserId> members;
    for (const User& user : directory.users) members.append(user.id);
    if (!members.isEmpty()) return members;
    for (const EventType& type : directory.eventTypes)
        for (const EventTypeHost& host : directory.hosts.value(type.id))
            if (!members.contains(host.userId)) members.append(host.userId);
    return members;
}

} // namespace

OrganizationSync::OrganizationSync(api::Client& client, Store& store, QObject* parent)
    : QObject(parent), m_client(client), m_store(store)
{}

void OrganizationSync::run()
{
    if (isRunning()) return;
    for (const ApiGroup group : {ApiGroup::Invitations, ApiGroup::Team, ApiGroup::Availability, ApiGroup::AssignRules})
        add(group);
    next();
}

void OrganizationSync::refresh(ApiGroup group)
{
    add(group);
    if (!isRunning()) next();
}

void OrganizationSync::cancel()
{
    ++m_turn;
    flush();
    m_todo.clear();
    m_isRunning = false;
    m_isWhole = true;
}

void OrganizationSync::add(ApiGroup group)
{
    const auto list = [&](EndpointId endpoint, std::function<void()> fetch) {
        m_todo.push_back([this, endpoint, fetch = std::move(fetch)] {
            m_refused.remove(endpoint);
            m_givenUp.remove(endpoint);
            m_answered.remove(endpoint);
            fetch();
        });
    };
    if (group == ApiGroup::Invitations) list(EndpointId::ListInvitations, [this] { fetchInvitations(); });
    if (group == ApiGroup::Team) list(EndpointId::GetTeam, [this] { fetchTeam(); });
    if (group == ApiGroup::Availability) list(EndpointId::ListAvailabilityCalendars, [this, group] { spread(group); });
    if (group == ApiGroup::AssignRules) list(EndpointId::ListAssignRules, [this, group] { spread(group); });
}

void OrganizationSync::next()
{
    m_isRunning = true;
    if (m_todo.empty()) return end();
    const auto step = std::move(m_todo.front());
    m_todo.pop_front();
    step();
}

void OrganizationSync::fetchInvitations()
{
    fetchAll<Invitation>(
        m_client, api::Urgency::Background, this, [](int page) { return api::listInvitations(page, kListPerPage); },
        [this, turn = m_turn](const api::Reply<QVector<Invitation>>& reply) {
            if (turn != m_turn) return;
            if (isGood(EndpointId::ListInvitations, reply)) m_found.invitations = *reply;
            flush();
            next();
        });
}

void OrganizationSync::fetchTeam()
{
    m_client.send<Team>(api::getTeam(), api::Urgency::Background, this,
                        [this, turn = m_turn](const api::Reply<Team>& reply) {
                            if (turn != m_turn) return;
                            if (isGood(EndpointId::GetTeam, reply)) m_found.team = *reply;
                            flush();
                            next();
                        });
}

// One step for each member or event type, ahead of what else is to be fetched.
void OrganizationSync::spread(ApiGroup group)
{
    m_store.read<Directory>(
        this, [](ReadSession& session) { return session.directory(); },
        [this, group, turn = m_turn](const Directory& directory) {
            if (turn != m_turn) return;
            m_todo.push_front([this] {
                flush();
                next();
            });
            if (group == ApiGroup::Availability) {
                const QVector<UserId> members = membersOf(directory);
                for (auto it = members.rbegin(); it != members.rend(); ++it)
                    m_todo.push_front([this, user = *it] { fetchCalendars(user); });
            } else {
                for (auto it = directory.eventTypes.rbegin(); it != directory.eventTypes.rend(); ++it)
                    m_todo.push_front([this, type = it->id] { fetchRules(type); });
            }
            next();
        });
}

void OrganizationSync::fetchCalendars(const UserId& user)
{
    if (m_givenUp.contains(EndpointId::ListAvailabilityCalendars)) return next();
    fetchAll<AvailabilityCalendar>(
        m_client, api::Urgency::Background, this,
        [user](int page) { return api::listAvailabilityCalendars(user, page, kListPerPage); },
        [this, user, turn = m_turn](const api::Reply<QVector<AvailabilityCalendar>>& reply) {
            if (turn != m_turn) return;
            if (isGood(EndpointId::ListAvailabilityCalendars, reply)) m_found.calendars.append({user, *reply});
            if (m_found.calendars.size() >= kBatch) flush();
            next();
        });
}

void OrganizationSync::fetchRules(const EventTypeId& eventType)
{
    if (m_givenUp.contains(EndpointId::ListAssignRules)) return next();
    fetchAll<AssignRule>(
        m_client, api::Urgency::Background, this,
        [eventType](int page) { return api::listAssignRules(eventType, page, kListPerPage); },
        [this, eventType, turn = m_turn](const api::Reply<QVector<AssignRule>>& reply) {
            if (turn != m_turn) return;
            if (isGood(EndpointId::ListAssignRules, reply)) m_found.rules.append({eventType, *reply});
            if (m_found.rules.size() >= kBatch) flush();
            next();
        });
}

template <class T>
bool OrganizationSync::isGood(EndpointId endpoint, const api::Reply<T>& reply)
{
    using Kind = api::ApiError::Kind;
    if (reply) {
        m_answered.insert(endpoint);
        return true;
    }
    switch (reply.error().kind) {
    case Kind::NotFound: // of a path that has answered before it is about this one member or event type
        if (m_answered.contains(endpoint)) break;
        [[fallthrough]];
    case Kind::Unauthorized:
    case Kind::PlanLimit:
    case Kind::Forbidden:
        m_refused.insert(endpoint);
        [[fallthrough]];
    case Kind::Invalid:
    case Kind::BadReply:
        m_givenUp.insert(endpoint);
        break;
    default: // nobody answers: two hundred more questions would not help
        m_isWhole = false;
        m_todo.clear();
        break;
    }
    return false;
}

void OrganizationSync::flush() { m_store.apply(std::exchange(m_found, {})); }

void OrganizationSync::end()
{
    flush();
    m_isRunning = false;
    Q_EMIT ended(std::exchange(m_isWhole, true));
}

} // namespace yoyaku

#include "moc_organizationsync.cpp"
