#include "core/api/accountcodec.h"
#include "core/api/envelope.h"
#include "core/api/requests.h"

#include <QUrl>
#include <algorithm>

namespace yoyaku::api {

using namespace Qt::StringLiterals;

namespace {

QUrlQuery pageQuery(int page, int perPage)
{
    return {{u"page"_s, QString::number(page)}, {u"perPage"_s, QString::number(perPage)}};
}

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
    return {EndpointId::ListEventTypes, {}, pageQuery(page, perPage), {}, [](const QByteArray& bytes) {
                return decodePage<EventType>(bytes, decodeEventType);
            }};
}

Request<EventType> getEventType(const EventTypeId& id)
{
    return {EndpointId::GetEventType, {id.text()}, {}, {}, [](const QByteArray& bytes) {
                return decodeOne<EventType>(bytes, decodeEventType);
            }};
}

Request<QVector<OpenSlot>> openSlots(const EventTypeId& id, TimeSpan period)
{
    const QUrlQuery query{{u"periodStart"_s, formatInstant(period.start)}, {u"periodEnd"_s, formatInstant(period.end)}};
    return {EndpointId::OpenSlots, {id.text()}, query, {}, [period](const QByteArray& bytes) {
                return decodeSlotsIn(period, bytes);
            }};
}

Request<Page<EventTypeHost>> listEventTypeHosts(const EventTypeId& id, int page, int perPage)
{
    QUrlQuery query = pageQuery(page, perPage);
    query.addQueryItem(u"eventTypeId"_s, QString::fromLatin1(QUrl::toPercentEncoding(id.text())));
    return {EndpointId::ListEventTypeHosts, {}, query, {}, [](const QByteArray& bytes) {
                return decodePage<EventTypeHost>(bytes, decodeEventTypeHost);
            }};
}

Request<EventTypeHost> updateEventTypeHost(const EventTypeId& id, const UserId& host, int priority)
{
    return {EndpointId::UpdateEventTypeHost,
            {id.text(), host.text()},
            {},
            {{"priority"_L1, priority}},
            [](const QByteArray& bytes) { return decodeOne<EventTypeHost>(bytes, decodeEventTypeHost); }};
}

Request<Page<User>> listOrganizationUsers(int page, int perPage)
{
    return {EndpointId::ListOrganizationUsers, {}, pageQuery(page, perPage), {}, [](const QByteArray& bytes) {
                return decodePage<User>(bytes, decodeUser);
            }};
}

} // namespace yoyaku::api
