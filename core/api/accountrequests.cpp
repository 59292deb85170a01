#include "core/api/accountcodec.h"
#include "core/api/requestparts.h"

#include <algorithm>

namespace yoyaku::api {

using namespace Qt::StringLiterals;

namespace {

Reply<QVector<OpenSlot>> decodeSlotsIn(TimeSpan period, const QByteArray& bytes)
{
    auto reply = decodeList<OpenSlot>(bytes, decodeOpenSlot);
    if (!reply) return reply;
    QVector<OpenSlot>& items = reply.value();
    items.removeIf([&](const OpenSlot& slot) { return !period.contains(slot.start); });
    std::stable_sort(items.begin(), items.end(), [](const auto& a, const auto& b) { return a.start < b.start; });
    const auto sameStart = [](const auto& a, const auto& b) { return a.start == b.start; };
    items.erase(std::unique(items.begin(), items.end(), sameStart), items.end());
    return reply;
}

} // namespace

Request<Page<EventType>> listEventTypes(int page, int perPage)
{
    return pageRequest<EventType>(EndpointId::ListEventTypes, {}, pageQuery(page, perPage), decodeEventType);
}

Request<EventType> getEventType(const EventTypeId& id)
{
    return oneRequest<EventType>(EndpointId::GetEventType, {id.text()}, decodeEventType);
}

Request<QVector<OpenSlot>> openSlots(const EventTypeId& id, TimeSpan period)
{
    const QUrlQuery query{{u"periodStart"_s, formatInstant(period.start)}, {u"periodEnd"_s, formatInstant(period.end)}};
    return {EndpointId::OpenSlots, {id.text()}, query, {}, [period](const QByteArray& bytes) {
                return decodeSlotsIn(period, bytes);
            }};
}

Request<QUrl> accountIntegration(const IntegrationRequest& request)
{
    return oneRequest<QUrl>(EndpointId::AccountIntegration, {request.team, request.eventType.text()},
                            decodeIntegrationUrl, {{"name"_L1, request.name}, {"email"_L1, request.email}});
}

} // namespace yoyaku::api
