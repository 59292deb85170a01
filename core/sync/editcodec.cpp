#include "core/sync/editcodec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace yoyaku::editcodec {

using namespace Qt::StringLiterals;

namespace {

// Milliseconds since 1970 fit a double exactly until the year 287396.
QJsonObject fromSpan(const TimeSpan& span) { return {{"start"_L1, double(span.start)}, {"end"_L1, double(span.end)}}; }

TimeSpan toSpan(const QJsonValue& value)
{
    return {EpochMs(value["start"_L1].toDouble()), EpochMs(value["end"_L1].toDouble())};
}

QJsonArray fromHosts(const QVector<BookingHost>& hosts)
{
    QJsonArray array;
    for (const BookingHost& host : hosts)
        array.append(QJsonObject{{"userId"_L1, host.userId.text()}, {"role"_L1, host.role}});
    return array;
}

QVector<BookingHost> toHosts(const QJsonValue& value)
{
    QVector<BookingHost> hosts;
    for (const QJsonValue host : value.toArray())
        hosts.append({UserId(host["userId"_L1].toString()), host["role"_L1].toString()});
    return hosts;
}

QJsonObject fromPatch(const api::BookingPatch& patch)
{
    QJsonObject object;
    if (patch.name) object.insert("name"_L1, *patch.name);
    if (patch.span) object.insert("span"_L1, fromSpan(*patch.span));
    if (patch.hosts) object.insert("hosts"_L1, fromHosts(*patch.hosts));
    if (patch.updateMessage) object.insert("updateMessage"_L1, *patch.updateMessage);
    if (patch.sendUpdates) object.insert("sendUpdates"_L1, *patch.sendUpdates);
    return object;
}

api::BookingPatch toPatch(const QJsonValue& value)
{
    const QJsonObject object = value.toObject();
    api::BookingPatch patch;
    if (object.contains("name"_L1)) patch.name = object["name"_L1].toString();
    if (object.contains("span"_L1)) patch.span = toSpan(object["span"_L1]);
    if (object.contains("hosts"_L1)) patch.hosts = toHosts(object["hosts"_L1]);
    if (object.contains("updateMessage"_L1)) patch.updateMessage = object["updateMessage"_L1].toString();
    if (object.contains("sendUpdates"_L1)) patch.sendUpdates = object["sendUpdates"_L1].toBool();
    return patch;
}

QJsonObject fromAct(const RescheduleEdit& act)
{
    return {{"kind"_L1, u"reschedule"_s},
            {"booking"_L1, act.booking.text()},
            {"from"_L1, fromSpan(act.from)},
            {"to"_L1, fromSpan(act.to)},
            {"timeZone"_L1, act.timeZone}};
}

QJsonObject fromAct(const UpdateEdit& act)
{
    return {{"kind"_L1, u"update"_s},
            {"booking"_L1, act.booking.text()},
            {"from"_L1, fromSpan(act.from)},
            {"hostsBefore"_L1, fromHosts(act.hostsBefore)},
            {"patch"_L1, fromPatch(act.patch)}};
}

QJsonObject fromAct(const CancelEdit& act)
{
    return {{"kind"_L1, u"cancel"_s},
            {"booking"_L1, act.booking.text()},
            {"span"_L1, fromSpan(act.span)},
            {"reason"_L1, act.reason}};
}

QJsonObject fromAct(const CreateEdit& act)
{
    const api::NewBooking& b = act.booking;
    return {{"kind"_L1, u"create"_s},        {"placeholder"_L1, act.placeholder.text()},
            {"span"_L1, fromSpan(act.span)}, {"eventType"_L1, b.eventType.text()},
            {"start"_L1, double(b.start)},   {"timeZone"_L1, b.timeZone},
            {"guestName"_L1, b.guestName},   {"guestEmail"_L1, b.guestEmail},
            {"company"_L1, b.company},       {"message"_L1, b.message},
            {"locationId"_L1, b.locationId}, {"locale"_L1, b.locale}};
}

QJsonObject fromAct(const PriorityEdit& act)
{
    return {{"kind"_L1, u"priority"_s},
            {"eventType"_L1, act.eventType.text()},
            {"host"_L1, act.host.text()},
            {"before"_L1, act.before},
            {"after"_L1, act.after}};
}

template <class Act>
QJsonObject fromAct(const Act&)
{
    return {};
}

CreateEdit toCreate(const QJsonObject& object)
{
    const auto text = [&](QLatin1String key) { return object[key].toString(); };
    CreateEdit act{BookingId(text("placeholder"_L1)), toSpan(object["span"_L1]), {}};
    act.booking = {EventTypeId(text("eventType"_L1)),
                   EpochMs(object["start"_L1].toDouble()),
                   text("timeZone"_L1),
                   text("guestName"_L1),
                   text("guestEmail"_L1),
                   text("company"_L1),
                   text("message"_L1),
                   text("locationId"_L1),
                   text("locale"_L1)};
    return act;
}

std::optional<EditAct> toAct(const QJsonObject& object)
{
    const auto text = [&](QLatin1String key) { return object[key].toString(); };
    const QString kind = text("kind"_L1);
    const BookingId booking(text("booking"_L1));
    if (kind == "reschedule"_L1)
        return RescheduleEdit{booking, toSpan(object["from"_L1]), toSpan(object["to"_L1]), text("timeZone"_L1)};
    if (kind == "update"_L1)
        return UpdateEdit{booking, toSpan(object["from"_L1]), toHosts(object["hostsBefore"_L1]),
                          toPatch(object["patch"_L1])};
    if (kind == "cancel"_L1) return CancelEdit{booking, toSpan(object["span"_L1]), text("reason"_L1)};
    if (kind == "create"_L1) return toCreate(object);
    if (kind == "priority"_L1)
        return PriorityEdit{EventTypeId(text("eventType"_L1)), UserId(text("host"_L1)), object["before"_L1].toInt(),
                            object["after"_L1].toInt()};
    return std::nullopt;
}

} // namespace

QByteArray encode(const Edit& edit)
{
    const QJsonObject error{{"kind"_L1, int(edit.error.kind)},
                            {"status"_L1, edit.error.httpStatus},
                            {"text"_L1, edit.error.serverText},
                            {"where"_L1, edit.error.where}};
    const QJsonObject object{{"id"_L1, edit.id.text()},
                             {"about"_L1, edit.about},
                             {"createdAt"_L1, double(edit.createdAt)},
                             {"holdUntil"_L1, double(edit.holdUntil)},
                             {"act"_L1, std::visit([](const auto& act) { return fromAct(act); }, edit.act)},
                             {"error"_L1, error}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<Edit> decode(const QByteArray& bytes, EditState state)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    const auto act = toAct(object["act"_L1].toObject());
    if (!act || object["id"_L1].toString().isEmpty()) return std::nullopt;
    Edit edit{EditId(object["id"_L1].toString()), *act, state, object["about"_L1].toString(), 0, 0, {}};
    edit.createdAt = EpochMs(object["createdAt"_L1].toDouble());
    edit.holdUntil = EpochMs(object["holdUntil"_L1].toDouble());
    const QJsonObject error = object["error"_L1].toObject();
    edit.error.kind = api::ApiError::Kind(error["kind"_L1].toInt());
    edit.error.httpStatus = error["status"_L1].toInt();
    edit.error.serverText = error["text"_L1].toString();
    edit.error.where = error["where"_L1].toString();
    return edit;
}

} // namespace yoyaku::editcodec
