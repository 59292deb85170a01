#include "core/sync/capabilityprobe.h"

namespace yoyaku {

namespace {

using State = GroupAccess::State;

constexpr int kPerPage = 1;
constexpr EpochMs kSlotsAhead = 7 * kMsPerDay;

/// A group comes after those whose answers it needs: a member, an event type.
constexpr ApiGroup kOrder[] = {ApiGroup::Bookings,     ApiGroup::Schedules,   ApiGroup::Members, ApiGroup::EventTypes,
                               ApiGroup::Availability, ApiGroup::Invitations, ApiGroup::Team,    ApiGroup::Hosts,
                               ApiGroup::OpenSlots,    ApiGroup::AssignRules};
static_assert(std::size(kOrder) == kApiGroups);

State stateOf(api::ApiError::Kind kind)
{
    using Kind = api::ApiError::Kind;
    switch (kind) {
    case Kind::Unauthorized:
        return State::KeyRefused;
    case Kind::PlanLimit:
        return State::PlanLimit;
    case Kind::Forbidden:
        return State::Forbidden;
    case Kind::NotFound:
        return State::NotFound;
    case Kind::BadReply:
        return State::Unreadable;
    default:
        return State::NoAnswer;
    }
}

/// What an answer that was asked for by a documented list needs no sample to confirm.
bool isDocumented(ApiGroup group)
{
    return group == ApiGroup::Bookings || group == ApiGroup::Schedules || group == ApiGroup::Availability;
}

} // namespace

CapabilityProbe::CapabilityProbe(api::Client& client, const Clock& clock, QObject* parent)
    : QObject(parent), m_client(client), m_clock(clock)
{
    for (int i = 0; i < kApiGroups; ++i) {
        GroupAccess access;
        access.group = ApiGroup(i);
        m_report.groups.append(access);
    }
    m_report.operations = api::operationFacts({});
}

void CapabilityProbe::setTable(const QVector<OperationFact>& operations, const QString& overridesFile,
                               const QStringList& overrideFaults)
{
    m_report.operations = operations;
    m_report.overridesFile = overridesFile;
    m_report.overrideFaults = overrideFaults;
    Q_EMIT changed();
}

void CapabilityProbe::run()
{
    if (m_isRunning) return;
    m_isRunning = true;
    m_member = {};
    m_eventType = {};
    m_todo = QVector<ApiGroup>(std::begin(kOrder), std::end(kOrder));
    askNext();
}

void CapabilityProbe::askNext()
{
    while (!m_todo.isEmpty()) {
        const ApiGroup group = m_todo.takeFirst();
        GroupAccess asking = m_report.of(group);
        asking.state = State::Asking;
        if (ask(group)) return note(asking);
        GroupAccess unasked;
        unasked.group = group;
        note(unasked);
    }
    m_isRunning = false;
    Q_EMIT ended();
}

bool CapabilityProbe::ask(ApiGroup group)
{
    switch (group) {
    case ApiGroup::Bookings:
    case ApiGroup::Members:
    case ApiGroup::EventTypes:
        askForIds(group);
        return true;
    case ApiGroup::Schedules:
        sendPage<Schedule>(group, api::listSchedules(1, kPerPage), {});
        return true;
    case ApiGroup::Invitations:
        sendPage<Invitation>(group, api::listInvitations(1, kPerPage), {});
        return true;
    case ApiGroup::Team:
        send<Team>(group, api::getTeam(), [](const Team& team) { return !team.id.isEmpty(); });
        return true;
    case ApiGroup::Availability:
        if (!m_member.isEmpty())
            sendPage<AvailabilityCalendar>(group, api::listAvailabilityCalendars(m_member, 1, kPerPage), {});
        return !m_member.isEmpty();
    default:
        if (!m_eventType.isEmpty()) askOfEventType(group);
        return !m_eventType.isEmpty();
    }
}

void CapabilityProbe::askForIds(ApiGroup group)
{
    if (group == ApiGroup::Members)
        return sendPage<User>(group, api::listOrganizationUsers(1, kPerPage), [this](const User& user) {
            m_member = user.id;
            return true;
        });
    if (group == ApiGroup::EventTypes)
        return sendPage<EventType>(group, api::listEventTypes(1, kPerPage), [this](const EventType& type) {
            m_eventType = type.id;
            return true;
        });
    api::BookingListQuery query;
    query.perPage = kPerPage;
    sendPage<Booking>(group, api::listBookings(query), [this](const Booking& booking) {
        if (!booking.hosts.isEmpty()) m_member = booking.hosts.first().userId;
        m_eventType = booking.eventType;
        return true;
    });
}

void CapabilityProbe::askOfEventType(ApiGroup group)
{
    const EpochMs now = m_clock.now();
    if (group == ApiGroup::Hosts)
        sendPage<EventTypeHost>(group, api::listEventTypeHosts(m_eventType, 1, kPerPage), {});
    else if (group == ApiGroup::OpenSlots)
        send<QVector<OpenSlot>>(group, api::openSlots(m_eventType, {now, now + kSlotsAhead}),
                                [](const QVector<OpenSlot>& open) { return !open.isEmpty(); });
    else
        sendPage<AssignRule>(group, api::listAssignRules(m_eventType, 1, kPerPage),
                             [](const AssignRule& rule) { return rule.isExpectedShape; });
}

template <class T>
void CapabilityProbe::send(ApiGroup group, api::Request<T> request, std::function<bool(const T&)> look)
{
    m_client.send<T>(std::move(request), api::Urgency::Normal, this,
                     [this, group, look = std::move(look)](const api::Reply<T>& reply) {
                         GroupAccess access;
                         access.group = group;
                         access.askedAt = m_clock.now();
                         access.state = reply ? State::Usable : stateOf(reply.error().kind);
                         access.httpStatus = reply ? 200 : reply.error().httpStatus;
                         access.isShapeConfirmed = reply && look(*reply);
                         note(access);
                         askNext();
                     });
}

template <class T>
void CapabilityProbe::sendPage(ApiGroup group, api::Request<api::Page<T>> request, std::function<bool(const T&)> look)
{
    // A list of which nothing could be read is in a shape nobody knows.
    request.decode = [decode = std::move(request.decode)](const QByteArray& bytes) -> api::Reply<api::Page<T>> {
        auto page = decode(bytes);
        if (!page || !page->items.isEmpty() || page->undecodable.isEmpty()) return page;
        api::ApiError error;
        error.kind = api::ApiError::Kind::BadReply;
        error.where = page->undecodable.first();
        return error;
    };
    send<api::Page<T>>(group, std::move(request), [group, look = std::move(look)](const api::Page<T>& page) {
        if (page.items.isEmpty()) return isDocumented(group);
        return !look || look(page.items.first()); // it was read, so what must be there is there
    });
}

void CapabilityProbe::note(const GroupAccess& access)
{
    if (m_report.groups[int(access.group)] == access) return;
    m_report.groups[int(access.group)] = access;
    Q_EMIT changed();
}

} // namespace yoyaku

#include "moc_capabilityprobe.cpp"
