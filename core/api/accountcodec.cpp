#include "core/api/accountcodec.h"

#include "core/api/jsonreader.h"

#include <QUrl>

namespace yoyaku::api {

using namespace Qt::StringLiterals;

namespace {

QStringList readLocationIds(const JsonReader& in, QStringList* soft)
{
    QStringList ids;
    for (const auto value : in.array("locations"_L1)) {
        const QString id = value.isString()
                               ? value.toString()
                               : JsonReader(value.toObject(), in.pathOf("locations"_L1), soft).text("locationId"_L1);
        if (!id.isEmpty() && !ids.contains(id)) ids.append(id);
    }
    return ids;
}

} // namespace

Reply<EventType> decodeEventType(const QJsonObject& object, const QString& where, QStringList* soft)
{
    const JsonReader in(object, where, soft);
    EventType type;
    type.id = EventTypeId(in.firstText({"uid"_L1, "eventTypeId"_L1, "id"_L1}));
    if (type.id.isEmpty()) return badReply(in.pathOf("uid"_L1));
    type.name = in.textOr("name"_L1, type.id.text());
    type.description = in.text("description"_L1);
    type.status = in.text("status"_L1);
    type.durationMinutes = qMax(0, in.number("duration"_L1).value_or(0));
    type.locationIds = readLocationIds(in, soft);
    type.raw = object;
    return type;
}

Reply<EventTypeHost> decodeEventTypeHost(const QJsonObject& object, const QString& where, QStringList* soft)
{
    const JsonReader in(object, where, soft);
    EventTypeHost host;
    host.userId = UserId(in.firstText({"uid"_L1, "userId"_L1, "id"_L1}));
    if (host.userId.isEmpty()) return badReply(in.pathOf("uid"_L1));
    host.name = in.textOr("name"_L1, host.userId.text());
    host.email = in.text("email"_L1);
    host.role = in.text("role"_L1);
    host.priority = in.number("priority"_L1).value_or(0);
    host.userType = in.text("userType"_L1);
    host.sort = in.number("sort"_L1).value_or(0);
    return host;
}

Reply<OpenSlot> decodeOpenSlot(const QJsonObject& object, const QString& where, QStringList* soft)
{
    const JsonReader in(object, where, soft);
    const auto start = JsonReader(object, where, nullptr).instant("startedAt"_L1);
    if (!start) return badReply(in.pathOf("startedAt"_L1));
    return OpenSlot{*start, in.number("remainingCapacity"_L1).value_or(1)};
}

Reply<QUrl> decodeIntegrationUrl(const QJsonObject& object, const QString& where, QStringList* soft)
{
    const JsonReader in(object, where, soft);
    const QUrl url(in.text("url"_L1), QUrl::StrictMode);
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    if (!isWeb || !url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return badReply(in.pathOf("url"_L1));
    return url;
}

} // namespace yoyaku::api
