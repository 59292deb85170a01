#include "core/api/accountcodec.h"

#include "core/api/jsonreader.h"

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

QString nameOr(const JsonReader& in, const QString& id)
{
    const QString name = in.text("name"_L1);
    return name.isEmpty() ? id : name;
}

} // namespace

Reply<EventType> decodeEventType(const QJsonObject& object, const QString& where, QStringList* soft)
{
    const JsonReader in(object, where, soft);
    EventType type;
    type.id = EventTypeId(in.firstText({"uid"_L1, "eventTypeId"_L1, "id"_L1}));
    if (type.id.isEmpty()) return badReply(in.pathOf("uid"_L1));
    type.name = nameOr(in, type.id.text());
    type.description = in.text("description"_L1);
    type.status = in.text("status"_L1);
    type.durationMinutes = qMax(0, in.number("duration"_L1).value_or(0));
    type.locationIds = readLocationIds(in, soft);
    return type;
}

Reply<EventTypeHost> decodeEventTypeHost(const QJsonObject& object, const QString& where, QStringList* soft)
{
    const JsonReader in(object, where, soft);
    EventTypeHost host;
    host.userId = UserId(in.firstText({"uid"_L1, "userId"_L1, "id"_L1}));
    if (host.userId.isEmpty()) return badReply(in.pathOf("uid"_L1));
    host.name = nameOr(in, host.userId.text());
    host.email = in.text("email"_L1);
    host.role = in.text("role"_L1);
    host.priority = in.number("priority"_L1).value_or(0);
    host.userType = in.text("userType"_L1);
    host.sort = in.number("sort"_L1).value_or(0);
    return host;
}

Reply<User> decodeUser(const QJsonObject& object, const QString& where, QStringList* soft)
{
    const JsonReader in(object, where, soft);
    User user;
    user.id = UserId(in.firstText({"userId"_L1, "uid"_L1, "id"_L1}));
    if (user.id.isEmpty()) return badReply(in.pathOf("userId"_L1));
    user.name = nameOr(in, user.id.text());
    user.email = in.text("email"_L1);
    user.role = in.text("role"_L1);
    return user;
}

Reply<OpenSlot> decodeOpenSlot(const QJsonObject& object, const QString& where, QStringList* soft)
{
    const JsonReader in(object, where, soft);
    const auto start = JsonReader(object, where, nullptr).instant("startedAt"_L1);
    if (!start) return badReply(in.pathOf("startedAt"_L1));
    return OpenSlot{*start, in.number("remainingCapacity"_L1).value_or(1)};
}

} // namespace yoyaku::api
