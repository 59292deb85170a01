#include "core/models/bookingjson.h"

#include "core/base/instant.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace yoyaku {

namespace {

using namespace Qt::StringLiterals;

QJsonValue orNull(const QString& text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }
QJsonValue orNull(EpochMs instant) { return instant > 0 ? QJsonValue(formatInstant(instant)) : QJsonValue(); }

QJsonArray hostsOf(const Booking& booking)
{
    QJsonArray hosts;
    for (const BookingHost& host : booking.hosts)
        hosts.append(QJsonObject{{"userId"_L1, host.userId.text()}, {"role"_L1, orNull(host.role)}});
    return hosts;
}

QJsonObject contactOf(const Contact& guest)
{
    QJsonArray answers;
    for (const Answer& answer : guest.answers)
        answers.append(
            QJsonObject{{"question"_L1, answer.question}, {"content"_L1, QJsonArray::fromStringList(answer.content)}});
    return {{"name"_L1, guest.name},
            {"email"_L1, orNull(guest.email)},
            {"ccEmails"_L1, QJsonArray::fromStringList(guest.ccEmails)},
            {"company"_L1, orNull(guest.company)},
            {"phoneNumber"_L1, orNull(guest.phoneNumber)},
            {"message"_L1, orNull(guest.message)},
            {"answers"_L1, answers}};
}

QJsonObject trackingOf(const Tracking& tracking)
{
    return {{"utm_source"_L1, orNull(tracking.source)},
            {"utm_medium"_L1, orNull(tracking.medium)},
            {"utm_campaign"_L1, orNull(tracking.campaign)},
            {"utm_content"_L1, orNull(tracking.content)},
            {"utm_term"_L1, orNull(tracking.term)}};
}

} // namespace

QByteArray bookingJson(const BookingDetail& detail)
{
    const Booking& b = detail.booking;
    QJsonObject json{{"uid"_L1, detail.row.uid.text()},
                     {"eventTypeId"_L1, orNull(b.eventType.text())},
                     {"name"_L1, b.name},
                     {"description"_L1, orNull(b.description)},
                     {"status"_L1, b.statusText.isEmpty() ? bookingStatusText(b.status) : b.statusText},
                     {"startedAt"_L1, formatInstant(b.span.start)},
                     {"endedAt"_L1, formatInstant(b.span.end)},
                     {"locationId"_L1, orNull(b.locationId)},
                     {"url"_L1, orNull(b.url)},
                     {"phoneNumber"_L1, orNull(b.phoneNumber)},
                     {"address"_L1, orNull(b.address)},
                     {"customLocation"_L1, orNull(b.customLocation)},
                     {"access"_L1, orNull(b.access)},
                     {"timeZone"_L1, orNull(b.timeZone)},
                     {"priority"_L1, orNull(b.priority)},
                     {"cancelReason"_L1, orNull(b.cancelReason)},
                     {"cancelledAt"_L1, orNull(b.cancelledAt.value_or(0))},
                     {"cancelledBy"_L1, orNull(b.cancelledBy)},
                     {"hosts"_L1, hostsOf(b)},
                     {"createdAt"_L1, orNull(b.createdAt)},
                     {"updatedAt"_L1, orNull(b.updatedAt)}};
    if (!detail.contacts.isEmpty()) {
        QJsonArray contacts;
        for (const Contact& guest : detail.contacts) contacts.append(contactOf(guest));
        json.insert("contacts"_L1, contacts);
    }
    if (!detail.tracking.isEmpty()) json.insert("tracking"_L1, trackingOf(detail.tracking));
    return QJsonDocument(json).toJson(QJsonDocument::Indented).trimmed();
}

} // namespace yoyaku
