#include "core/api/accountcodec.h"
#include "core/api/requestparts.h"

namespace yoyaku::api {

using namespace Qt::StringLiterals;

Request<Page<EventTypeHost>> listEventTypeHosts(const EventTypeId& id, int page, int perPage)
{
    QUrlQuery query = pageQuery(page, perPage);
    addIdTo(query, u"eventTypeId"_s, id.text());
    return pageRequest<EventTypeHost>(EndpointId::ListEventTypeHosts, {}, std::move(query), decodeEventTypeHost);
}

Request<EventTypeHost> createEventTypeHost(const EventTypeId& id, const NewHost& host)
{
    QJsonObject body{{"userId"_L1, host.userId.text()}, {"priority"_L1, host.priority}};
    insertUnlessEmpty(body, "role"_L1, host.role);
    insertUnlessEmpty(body, "userType"_L1, host.userType);
    return oneRequest<EventTypeHost>(EndpointId::CreateEventTypeHost, {id.text()}, decodeEventTypeHost,
                                     std::move(body));
}

Request<EventTypeHost> updateEventTypeHost(const EventTypeId& id, const UserId& host, int priority)
{
    return oneRequest<EventTypeHost>(EndpointId::UpdateEventTypeHost, {id.text(), host.text()}, decodeEventTypeHost,
                                     {{"priority"_L1, priority}});
}

Request<Done> deleteEventTypeHost(const EventTypeId& id, const UserId& host)
{
    return deleteRequest(EndpointId::DeleteEventTypeHost, {id.text(), host.text()});
}

} // namespace yoyaku::api
