#include "core/api/bookingcodec.h"
#include "core/api/requestparts.h"

namespace yoyaku::api {

using namespace Qt::StringLiterals;

namespace {

Request<Booking> bookingRequest(EndpointId endpoint, QStringList pathArgs, QJsonObject body = {})
{
    return oneRequest<Booking>(endpoint, std::move(pathArgs), decodeBooking, std::move(body));
}

void insertAnswers(QJsonObject& body, const QVector<NewAnswer>& answers)
{
    QJsonArray array;
    for (const NewAnswer& answer : answers)
        array.append(QJsonObject{{"questionUid"_L1, answer.questionUid},
                                 {"content"_L1, QJsonArray::fromStringList(answer.content)}});
    if (!array.isEmpty()) body.insert("answers"_L1, array);
}

void insertTracking(QJsonObject& body, const Tracking& tracking)
{
    QJsonObject tags;
    insertUnlessEmpty(tags, "campaign"_L1, tracking.campaign);
    insertUnlessEmpty(tags, "source"_L1, tracking.source);
    insertUnlessEmpty(tags, "medium"_L1, tracking.medium);
    insertUnlessEmpty(tags, "content"_L1, tracking.content);
    insertUnlessEmpty(tags, "term"_L1, tracking.term);
    if (!tags.isEmpty()) body.insert("tracking"_L1, tags);
}

} // namespace

Request<Page<Booking>> listBookings(const BookingListQuery& query)
{
    QUrlQuery items = pageQuery(query.page, query.perPage);
    if (query.status == BookingStatus::Open || query.status == BookingStatus::Cancel)
        items.addQueryItem(u"status"_s, bookingStatusText(*query.status));
    if (query.startedAt) items.addQueryItem(u"startedAt"_s, formatInstant(*query.startedAt));
    if (query.endedAt) items.addQueryItem(u"endedAt"_s, formatInstant(*query.endedAt));
    // The service calls the direction "sort" and the field "order".
    items.addQueryItem(u"sort"_s, query.direction == Direction::Ascending ? u"asc"_s : u"desc"_s);
    items.addQueryItem(u"order"_s, query.order == BookingOrder::StartedAt ? u"startedAt"_s : u"createdAt"_s);
    return pageRequest<Booking>(EndpointId::ListBookings, {}, std::move(items), decodeBooking);
}

Request<Booking> getBooking(const BookingId& uid) { return bookingRequest(EndpointId::GetBooking, {uid.text()}); }

Request<Booking> createBooking(const NewBooking& booking)
{
    QJsonObject body{{"eventTypeId"_L1, booking.eventType.text()},
                     {"startedAt"_L1, formatInstant(booking.start)},
                     {"timeZone"_L1, booking.timeZone},
                     {"name"_L1, booking.guestName},
                     {"email"_L1, booking.guestEmail},
                     {"locationId"_L1, QJsonValue::Null}};
    insertUnlessEmpty(body, "locationId"_L1, booking.locationId);
    insertUnlessEmpty(body, "company"_L1, booking.company);
    insertUnlessEmpty(body, "message"_L1, booking.message);
    insertUnlessEmpty(body, "locale"_L1, booking.locale);
    insertUnlessEmpty(body, "phoneNumber"_L1, booking.phoneNumber);
    insertUnlessEmpty(body, "textRemindNumber"_L1, booking.textRemindNumber);
    insertUnlessEmpty(body, "textRemindCountryCode"_L1, booking.textRemindCountryCode);
    if (!booking.ccEmails.isEmpty()) body.insert("ccEmails"_L1, QJsonArray::fromStringList(booking.ccEmails));
    insertAnswers(body, booking.answers);
    insertTracking(body, booking.tracking);
    return bookingRequest(EndpointId::CreateBooking, {}, std::move(body));
}

Request<Booking> updateBooking(const BookingId& uid, const BookingPatch& patch)
{
    QJsonObject body;
    if (patch.name) body.insert("name"_L1, *patch.name);
    if (patch.description)
        body.insert("description"_L1, patch.description->isEmpty() ? QJsonValue() : QJsonValue(*patch.description));
    if (patch.span) {
        body.insert("startedAt"_L1, formatInstant(patch.span->start));
        body.insert("endedAt"_L1, formatInstant(patch.span->end));
    }
    if (patch.hosts) body.insert("hosts"_L1, encodeHosts(*patch.hosts));
    if (patch.updateMessage) body.insert("updateMessage"_L1, *patch.updateMessage);
    if (patch.sendUpdates) body.insert("isSendUpdates"_L1, *patch.sendUpdates);
    return bookingRequest(EndpointId::UpdateBooking, {uid.text()}, std::move(body));
}

Request<Booking> cancelBooking(const BookingId& uid, const QString& reason)
{
    QJsonObject body;
    insertUnlessEmpty(body, "cancelReason"_L1, reason);
    return bookingRequest(EndpointId::CancelBooking, {uid.text()}, std::move(body));
}

Request<Booking> rescheduleBooking(const BookingId& uid, EpochMs start, const QString& timeZone)
{
    return bookingRequest(EndpointId::RescheduleBooking, {uid.text()},
                          {{"startedAt"_L1, formatInstant(start)}, {"timeZone"_L1, timeZone}});
}

Request<QVector<Contact>> bookingContacts(const BookingId& uid)
{
    return {EndpointId::BookingContacts, {uid.text()}, {}, {}, [](const QByteArray& bytes) {
                return decodeList<Contact>(bytes, decodeContact);
            }};
}

} // namespace yoyaku::api
