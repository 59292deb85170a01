#include "core/sync/detailreader.h"

#include "core/store/readsession.h"
#include "core/store/store.h"

#include <algorithm>

namespace yoyaku {

namespace {

constexpr EpochMs kFreshMs = kMsPerMinute;

/// Puts `item` in the place of the one with its id. False when the list has none, or the same.
template <class T, class SameId>
bool replaceIn(QVector<T>& list, const T& item, SameId sameId)
{
    const auto it = std::find_if(list.begin(), list.end(), sameId);
    if (it == list.end() || *it == item) return false;
    *it = item;
    return true;
}

bool isLasting(api::ApiError::Kind kind)
{
    using Kind = api::ApiError::Kind;
    return kind == Kind::Forbidden || kind == Kind::PlanLimit || kind == Kind::BadReply;
}

} // namespace

DetailReader::DetailReader(api::Client& client, Store& store, const Clock& clock, QObject* parent)
    : QObject(parent), m_client(client), m_store(store), m_clock(clock)
{}

template <class T>
void DetailReader::read(api::Request<T> request, std::function<Change(const T&)> change)
{
    const api::EndpointId endpoint = request.endpoint;
    const QString key = QString::number(int(endpoint)) + u'/' + request.pathArgs.value(0);
    const EpochMs now = m_clock.now();
    if (m_refused.contains(endpoint) || request.pathArgs.value(0).isEmpty()) return;
    if (const auto asked = m_askedAt.constFind(key); asked != m_askedAt.constEnd() && now - *asked < kFreshMs) return;
    m_askedAt.insert(key, now);
    m_client.send<T>(std::move(request), api::Urgency::Normal, this,
                     [this, endpoint, change = std::move(change)](const api::Reply<T>& reply) {
                         using Kind = api::ApiError::Kind;
                         if (reply) return apply(change(*reply));
                         // A 404 of a documented path is about that one thing only; of another, about the path.
                         const bool isPathGuessed = api::endpoint(endpoint).confidence == Confidence::Inferred;
                         const Kind kind = reply.error().kind;
                         if (isLasting(kind) || (kind == Kind::NotFound && isPathGuessed)) m_refused.insert(endpoint);
                     });
}

void DetailReader::apply(const Change& change)
{
    m_store.read<ChangeSet>(
        this,
        [change](ReadSession& session) {
            ChangeSet changes;
            change(session.directory(), changes);
            return changes;
        },
        [this](ChangeSet changes) { m_store.apply(std::move(changes)); });
}

void DetailReader::readEventType(const EventTypeId& id)
{
    read<EventType>(api::getEventType(id), [id](const EventType& told) -> Change {
        return [id, told](const Directory& known, ChangeSet& changes) {
            QVector<EventType> all = known.eventTypes;
            if (told.id == id && replaceIn(all, told, [&](const EventType& one) { return one.id == id; }))
                changes.eventTypes = all;
        };
    });
}

void DetailReader::readMember(const UserId& id)
{
    read<User>(api::getOrganizationUser(id), [id](const User& told) -> Change {
        return [id, told](const Directory& known, ChangeSet& changes) {
            QVector<User> all = known.users;
            if (told.id == id && replaceIn(all, told, [&](const User& one) { return one.id == id; }))
                changes.users = all;
        };
    });
}

void DetailReader::readInvitation(const InvitationId& id)
{
    read<Invitation>(api::getInvitation(id), [id](const Invitation& told) -> Change {
        return [id, told](const Directory& known, ChangeSet& changes) {
            QVector<Invitation> all = known.invitations;
            if (told.id == id && replaceIn(all, told, [&](const Invitation& one) { return one.id == id; }))
                changes.invitations = all;
        };
    });
}

void DetailReader::readCalendars(const QVector<AvailabilityCalendar>& calendars)
{
    for (const AvailabilityCalendar& calendar : calendars)
        read<AvailabilityCalendar>(api::getAvailabilityCalendar(calendar.id),
                                   [id = calendar.id](const AvailabilityCalendar& told) -> Change {
                                       return [id, told](const Directory& known, ChangeSet& changes) {
                                           QVector<AvailabilityCalendar> all = known.calendars.value(told.userId);
                                           const auto isIt = [&](const auto& one) { return one.id == id; };
                                           if (told.id == id && replaceIn(all, told, isIt))
                                               changes.calendars.append({told.userId, all});
                                       };
                                   });
}

} // namespace yoyaku

#include "moc_detailreader.cpp"
