#include "core/api/bookingcodec.h"

#include "core/api/jsonreader.h"

namespace yoyaku::api {

using namespace Qt::StringLiterals;

namespace {

QVector<BookingHost> readHosts(const JsonReader& in, QStringList* soft)
{
    QVector<BookingHost> hosts;
    const QJsonArray array = in.array("hosts"_L1);
    for (qsizetype i = 0; i < array.size(); ++i) {
        const JsonReader host(array.at(i).toObject(), in.pathOf("hosts"_L1, i), soft);
        const QString id = host.firstText({"userId"_L1, "uid"_L1, "id"_L1});
        if (id.isEmpty())
            host.complain("userId"_L1);
        else
            hosts.append({UserId(id), host.text("role"_L1)});
    }
    return hosts;
}

void readPlace(const JsonReader& in, Booking& booking)
{
    booking.locationId = in.firstText({"locationId"_L1, "location"_L1});
    booking.url = in.text("url"_L1);
    booking.phoneNumber = in.text("phoneNumber"_L1);
    booking.address = in.text("address"_L1);
    booking.customLocation = in.text("customLocation"_L1);
    booking.access = in.text("access"_L1);
}

void readCancel(const JsonReader& in, Booking& booking)
{
    booking.cancelReason = in.text("cancelReason"_L1);
    booking.cancelledAt = in.instant("cancelledAt"_L1);
    booking.cancelledBy = in.text("cancelledBy"_L1);
}

} // namespace

Reply<Booking> decodeBooking(const QJsonObject& object, const QString& where, QStringList* soft)
{
    const JsonReader strict(object, where, nullptr);
    Booking booking;
    booking.uid = BookingId(strict.firstText({"uid"_L1, "id"_L1}));
    if (booking.uid.isEmpty()) return badReply(strict.pathOf("uid"_L1));
    const auto start = strict.instant("startedAt"_L1);
    if (!start) return badReply(strict.pathOf("startedAt"_L1));
    const auto end = strict.instant("endedAt"_L1);
    if (!end) return badReply(strict.pathOf("endedAt"_L1));

    const JsonReader in(object, where, soft);
    booking.span = {*start, qMax(*start, *end)};
    if (*end < *start) in.complain("endedAt"_L1);
    booking.eventType = EventTypeId(in.firstText({"eventTypeId"_L1, "eventTypeUid"_L1}));
    booking.name = in.text("name"_L1);
    booking.description = in.text("description"_L1);
    booking.statusText = in.text("status"_L1);
    booking.status = bookingStatusFrom(booking.statusText);
    readPlace(in, booking);
    booking.timeZone = in.firstText({"timeZone"_L1, "timezone"_L1});
    booking.priority = in.text("priority"_L1);
    readCancel(in, booking);
    booking.hosts = readHosts(in, soft);
    booking.createdAt = in.instant("createdAt"_L1).value_or(0);
    booking.updatedAt = in.instant("updatedAt"_L1).value_or(0);
    return booking;
}

QVector<Answer> decodeAnswers(const QJsonObject& object, const QString& where, QStringList* soft)
{
    const JsonReader in(object, where, soft);
    QVector<Answer> answers;
    const QJsonArray array = in.array("answers"_L1);
    for (qsizetype i = 0; i < array.size(); ++i) {
        const JsonReader item(array.at(i).toObject(), in.pathOf("answers"_L1, i), soft);
        Answer answer{item.text("question"_L1), item.texts("content"_L1)};
        if (answer.content.isEmpty()) answer.content = item.texts("value"_L1);
        if (answer != Answer{}) answers.append(answer);
    }
    return answers;
}

Reply<Contact> decodeContact(const QJsonObject& object, const QString& where, QStringList* soft)
{
    const JsonReader in(object, where, soft);
    Contact contact;
    contact.name = in.text("name"_L1);
    contact.email = in.text("email"_L1);
    contact.ccEmails = in.texts("ccEmails"_L1);
    contact.company = in.text("company"_L1);
    contact.phoneNumber = in.text("phoneNumber"_L1);
    contact.message = in.text("message"_L1);
    contact.textRemindNumber = in.text("textRemindNumber"_L1);
    contact.textRemindCountryCode = in.text("textRemindCountryCode"_L1);
    contact.answers = decodeAnswers(object, where, soft);
    return contact;
}

QJsonArray encodeHosts(const QVector<BookingHost>& hosts)
{
    QJsonArray array;
    for (const BookingHost& host : hosts) {
        QJsonObject item{{"userId"_L1, host.userId.text()}};
        if (!host.role.isEmpty()) item.insert("role"_L1, host.role);
        array.append(item);
    }
    return array;
}

} // namespace yoyaku::api
