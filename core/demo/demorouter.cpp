#include "core/demo/demorouter.h"

#include "core/demo/demojson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

namespace yoyaku::demo {

namespace {

constexpr int kDefaultPerPage = 20;
constexpr int kMostPerPage = 100;

http::Response refused(int status, const QString& field, const QString& message)
{
    return jsonResponse(status, {{QStringLiteral("errors"), QJsonObject{{field, QJsonArray{message}}}},
                                 {QStringLiteral("message"), message}});
}

http::Response refused(int status, const char* message)
{
    return refused(status, QStringLiteral("base"), QString::fromLatin1(message));
}

http::Response wrapped(const QJsonValue& data, int status = 200)
{
    return jsonResponse(status, {{QStringLiteral("data"), data}, {QStringLiteral("errors"), QJsonObject()}});
}

/// One page of a list with the documented counters; nextPage is missing on the last page, as in one sample.
http::Response paged(const QJsonArray& data, int total, int page, int perPage)
{
    const int pages = std::max(1, (total + perPage - 1) / perPage);
    QJsonObject body{{QStringLiteral("data"), data},        {QStringLiteral("errors"), QJsonObject()},
                     {QStringLiteral("totalCount"), total}, {QStringLiteral("count"), int(data.size())},
                     {QStringLiteral("currentPage"), page}, {QStringLiteral("numberOfPages"), pages}};
    if (page < pages) body.insert(QStringLiteral("nextPage"), page + 1);
    return jsonResponse(200, body);
}

/// page and perPage, or nothing when they are no positive numbers.
struct Paging
{
    int page = 1, perPage = kDefaultPerPage;
    bool isValid = true;
};

Paging pagingOf(const QUrlQuery& query)
{
    Paging paging;
    for (auto [key, value] : {std::pair{"page", &paging.page}, std::pair{"perPage", &paging.perPage}}) {
        const QString text = query.queryItemValue(QLatin1String(key));
        bool isNumber = true;
        if (!text.isEmpty()) *value = text.toInt(&isNumber);
        paging.isValid = paging.isValid && isNumber && *value >= 1;
    }
    paging.perPage = std::min(paging.perPage, kMostPerPage);
    return paging;
}

template <class List, class Json>
http::Response wholeList(const List& list, const QUrlQuery& query, Json json)
{
    const Paging paging = pagingOf(query);
    if (!paging.isValid) return refused(400, "page and perPage are positive numbers");
    QJsonArray data;
    for (qsizetype i = qsizetype(paging.page - 1) * paging.perPage; i < list.size() && data.size() < paging.perPage;
         ++i)
        data.append(json(list[i]));
    return paged(data, int(list.size()), paging.page, paging.perPage);
}

QString text(const QJsonObject& body, const char* key) { return body.value(QLatin1String(key)).toString(); }

} // namespace

http::Response jsonResponse(int status, const QJsonObject& body)
{
    http::Response response;
    response.status = status;
    response.headers = {{"Content-Type", "application/json"}};
    response.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return response;
}

Router::Router(World& world, QByteArray apiKey, Announce announce)
    : m_world(world), m_apiKey(std::move(apiKey)), m_announce(std::move(announce))
{}

http::Response Router::answer(const http::Request& request)
{
    if (request.header("x-jicoo-api-key") != m_apiKey) return refused(401, "No valid API key");
    const QUrl url = QUrl::fromEncoded(request.target);
    Call call{request.method, {}, QUrlQuery(url), {}, true};
    for (const QString& part : url.path(QUrl::FullyEncoded).split(u'/', Qt::SkipEmptyParts))
        call.path.append(QUrl::fromPercentEncoding(part.toUtf8()));
    if (call.path.isEmpty() || call.path.takeFirst() != QLatin1String("v1")) return refused(404, "No such path");
    if (!request.body.isEmpty()) {
        const auto document = QJsonDocument::fromJson(request.body);
        call.isBodyReadable = document.isObject();
        call.body = document.object();
    }
    if (!call.isBodyReadable) return refused(400, "The body is no JSON object");
    return route(call);
}

http::Response Router::counted(const char* operation, http::Response response)
{
    ++m_calls[QString::fromLatin1(operation)];
    return response;
}

http::Response Router::route(const Call& call)
{
    const QString group = call.path.value(0);
    if (group == QLatin1String("bookings")) return bookings(call);
    if (group == QLatin1String("event_types")) return eventTypes(call);
    if (call.path.size() != 1 || call.method != "GET") return refused(404, "No such path");
    if (group == QLatin1String("organization_users"))
        return counted("listOrganizationUsers", wholeList(m_world.users(), call.query, userJson));
    if (group == QLatin1String("event_type_hosts")) {
        const int type = m_world.typeIndex(call.query.queryItemValue(QStringLiteral("eventTypeId")));
        if (type < 0) return refused(422, QStringLiteral("eventTypeId"), QStringLiteral("Unknown event type"));
        return counted("listEventTypeHosts", wholeList(m_world.types()[type].hosts, call.query, hostJson));
    }
    return refused(404, "No such path");
}

http::Response Router::bookings(const Call& call)
{
    if (call.path.size() == 1) {
        if (call.method == "GET") return counted("listBookings", listBookings(call.query));
        if (call.method == "POST") return counted("createBooking", createBooking(call.body));
        return refused(405, "No such method");
    }
    const auto index = m_world.find(call.path[1]);
    if (!index) return refused(404, "No such booking");
    return oneBooking(call, *index);
}

http::Response Router::oneBooking(const Call& call, quint32 index)
{
    const QString act = call.path.value(2);
    if (act.isEmpty() && call.method == "GET") return counted("getBooking", wrapped(bookingJson(m_world, index)));
    if (act.isEmpty() && call.method == "PATCH") return counted("updateBooking", patchBooking(index, call.body));
    if (act == QLatin1String("contacts") && call.method == "GET")
        return counted("listBookingContacts", wrapped(QJsonArray{contactJson(m_world, index)}));
    if (act == QLatin1String("cancel") && call.method == "POST")
        return counted(
            "cancelBooking",
            written(m_world.cancel(index, text(call.body, "cancelReason"), QStringLiteral("host")), "host_cancelled"));
    if (act == QLatin1String("reschedule") && call.method == "POST") {
        const auto start = parseInstant(text(call.body, "startedAt"));
        if (!start) return refused(422, QStringLiteral("startedAt"), QStringLiteral("A time is needed"));
        return counted("rescheduleBooking", written(m_world.reschedule(index, *start), "host_rescheduled"));
    }
    return refused(404, "No such path");
}

http::Response Router::listBookings(const QUrlQuery& query)
{
    const Paging paging = pagingOf(query);
    const auto item = [&](const char* key) { return query.queryItemValue(QLatin1String(key), QUrl::FullyDecoded); };
    World::ListQuery wanted;
    wanted.page = paging.page;
    wanted.perPage = paging.perPage;
    wanted.byCreated = item("order") == QLatin1String("createdAt");
    wanted.descending = item("sort") == QLatin1String("desc");
    bool isValid = paging.isValid;
    for (auto [key, value] : {std::pair{"startedAt", &wanted.startedAt}, std::pair{"endedAt", &wanted.endedAt}})
        if (const QString stamp = item(key); !stamp.isEmpty()) {
            *value = parseInstant(stamp);
            isValid = isValid && value->has_value();
        }
    if (const QString status = item("status"); !status.isEmpty()) {
        wanted.status = bookingStatusFrom(status);
        isValid = isValid && (wanted.status == BookingStatus::Open || wanted.status == BookingStatus::Cancel);
    }
    if (!isValid) return refused(400, "A parameter cannot be read");
    const World::Listing listing = m_world.list(wanted);
    QJsonArray data;
    for (const quint32 index : listing.page) data.append(bookingJson(m_world, index));
    return paged(data, listing.total, paging.page, paging.perPage);
}

http::Response Router::createBooking(const QJsonObject& body)
{
    const int type = m_world.typeIndex(text(body, "eventTypeId"));
    const auto start = parseInstant(text(body, "startedAt"));
    if (type < 0) return refused(404, "No such event type");
    for (const char* key : {"name", "email", "timeZone"})
        if (text(body, key).trimmed().isEmpty())
            return refused(422, QString::fromLatin1(key), QStringLiteral("This field is needed"));
    if (!start) return refused(422, QStringLiteral("startedAt"), QStringLiteral("A time is needed"));
    if (!body.contains(QLatin1String("locationId")) && !body.contains(QLatin1String("location")))
        return refused(422, QStringLiteral("locationId"), QStringLiteral("This field is needed"));
    Guest guest{text(body, "name"),
                text(body, "email"),
                text(body, "company"),
                text(body, "timeZone"),
                text(body, "message"),
                {},
                {}};
    const auto outcome = m_world.create(type, *start, guest, text(body, "locationId"));
    if (!outcome) return refused(outcome.error().status, outcome.error().field, outcome.error().message);
    m_announce(QStringLiteral("guest_booked"), *outcome);
    // Bare, and with an extra key: that is what the documented sample shows.
    QJsonObject bare = bookingJson(m_world, *outcome);
    bare.insert(QStringLiteral("capacity"), QJsonValue());
    return jsonResponse(201, bare);
}

http::Response Router::patchBooking(quint32 index, const QJsonObject& body)
{
    const TimeSpan now = m_world.full(index).span;
    std::optional<TimeSpan> span;
    if (body.contains(QLatin1String("startedAt")) || body.contains(QLatin1String("endedAt"))) {
        const auto start = parseInstant(text(body, "startedAt")), end = parseInstant(text(body, "endedAt"));
        span = TimeSpan{start.value_or(now.start), end.value_or(start ? *start + now.lengthMs() : now.end)};
    }
    std::optional<QVector<UserId>> hosts;
    if (const auto list = body.value(QLatin1String("hosts")); list.isArray()) {
        hosts.emplace();
        for (const QJsonValue& host : list.toArray())
            hosts->append(UserId(host.toObject().value(QLatin1String("userId")).toString()));
    }
    std::optional<QString> name;
    if (body.contains(QLatin1String("name"))) name = text(body, "name");
    return written(m_world.update(index, span, hosts, name), span ? "host_rescheduled" : "");
}

http::Response Router::written(const World::Outcome& outcome, const char* event)
{
    if (!outcome) return refused(outcome.error().status, outcome.error().field, outcome.error().message);
    if (*event) m_announce(QString::fromLatin1(event), *outcome);
    return wrapped(bookingJson(m_world, *outcome));
}

http::Response Router::eventTypes(const Call& call)
{
    QVector<EventType> all;
    for (const World::Type& type : m_world.types()) all.append(type.type);
    if (call.path.size() == 1)
        return call.method == "GET" ? counted("listEventTypes", wholeList(all, call.query, eventTypeJson))
                                    : refused(405, "No such method");
    const int type = m_world.typeIndex(call.path[1]);
    if (type < 0) return refused(404, "No such event type");
    const QString part = call.path.value(2);
    if (part.isEmpty() && call.method == "GET") return counted("getEventType", wrapped(eventTypeJson(all[type])));
    if (part == QLatin1String("available_schedules") && call.method == "GET")
        return counted("listEventTypeAvailableSchedules", openSlots(type, call.query));
    if (part == QLatin1String("hosts") && call.path.size() == 4 && call.method == "PATCH")
        return counted("updateEventTypeHost", patchHost(type, UserId(call.path[3]), call.body));
    return refused(404, "No such path");
}

http::Response Router::openSlots(int type, const QUrlQuery& query)
{
    const auto bound = [&](const char* key) {
        return parseInstant(query.queryItemValue(QLatin1String(key), QUrl::FullyDecoded));
    };
    const auto start = bound("periodStart"), end = bound("periodEnd");
    if (!start || !end || *end <= *start)
        return refused(422, QStringLiteral("periodStart"), QStringLiteral("A period is needed"));
    QJsonArray data;
    for (const OpenSlot& slot : m_world.openSlots(type, {*start, *end}))
        data.append(QJsonObject{{QStringLiteral("startedAt"), formatInstant(slot.start)},
                                {QStringLiteral("remainingCapacity"), slot.remainingCapacity}});
    return jsonResponse(200, {{QStringLiteral("data"), data}});
}

http::Response Router::patchHost(int type, const UserId& host, const QJsonObject& body)
{
    const QJsonValue priority = body.value(QLatin1String("priority"));
    if (!priority.isDouble() || priority.toInt() < 0 || priority.toInt() > 3)
        return refused(422, QStringLiteral("priority"), QStringLiteral("Priority is 0 to 3"));
    if (!m_world.setPriority(type, host, priority.toInt())) return refused(404, "No such host");
    for (const EventTypeHost& one : m_world.types()[type].hosts)
        if (one.userId == host) return jsonResponse(200, {{QStringLiteral("data"), hostJson(one)}});
    return refused(404, "No such host");
}

} // namespace yoyaku::demo
