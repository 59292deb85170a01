#include "core/demo/bookingdesk.h"

#include "core/demo/demobody.h"
#include "core/demo/demojson.h"

namespace yoyaku::demo {

namespace {

constexpr BodyMember kCreate[] = {{"startedAt", Kind::Instant},
                                  {"timeZone", Kind::Zone},
                                  {"eventTypeId"},
                                  {"email", Kind::Email, 255},
                                  {"name", Kind::Text, 64},
                                  {"company", Kind::Text, 32},
                                  {"textRemindCountryCode", Kind::Text, 255},
                                  {"textRemindNumber", Kind::Text, 32},
                                  {"ccEmails", Kind::List, 30},
                                  {"message", Kind::Text, 2000},
                                  {"locale", Kind::Choice, 0, Null::Refused, "ja en"},
                                  {"locationId", Kind::Choice, 0, Null::Allowed, kPlaces},
                                  {"location", Kind::Choice, 0, Null::Allowed, kPlaces},
                                  {"phoneNumber", Kind::Text, 32},
                                  {"tracking", Kind::Object},
                                  {"answers", Kind::List},
                                  {"payment", Kind::Object}};
constexpr BodyMember kAnswer[] = {{"questionUid"}};
constexpr BodyMember kTracking[] = {{"campaign", Kind::Text, 255},
                                    {"source", Kind::Text, 255},
                                    {"medium", Kind::Text, 255},
                                    {"content", Kind::Text, 255},
                                    {"term", Kind::Text, 255}};
constexpr BodyMember kReschedule[] = {{"timeZone", Kind::Zone}, {"startedAt", Kind::Instant}};
constexpr BodyMember kCancel[] = {{"cancelReason"}};
constexpr BodyMember kUpdate[] = {{"name"},
                                  {"description", Kind::Text, 0, Null::Allowed},
                                  {"timeZone", Kind::Zone},
                                  {"startedAt", Kind::Instant},
                                  {"endedAt", Kind::Instant},
                                  {"hosts", Kind::List},
                                  {"priority", Kind::Choice, 0, Null::Allowed, kItemPriorities},
                                  {"updateMessage", Kind::Text, 2000},
                                  {"isSendUpdates", Kind::Flag}};
constexpr BodyMember kHost[] = {{"userId"}, {"role", Kind::Choice, 0, Null::Refused, kHostRoles}};

std::optional<Refusal> brokenCreation(const QJsonObject& body)
{
    if (auto refusal = broken(body, kCreate,
                              {QStringLiteral("startedAt"), QStringLiteral("timeZone"), QStringLiteral("eventTypeId"),
                               QStringLiteral("email"), QStringLiteral("name")}))
        return refusal;
    if (!body.contains(QLatin1String("locationId")) && !body.contains(QLatin1String("location")))
        return unreadable("locationId", "This member is needed");
    if (textOf(body, "name").trimmed().isEmpty()) return wrong("name", "A name is needed");
    for (const QJsonValue& mail : body.value(QLatin1String("ccEmails")).toArray())
        if (!isEmail(mail.toString())) return wrong("ccEmails", "This is no address");
    for (const QJsonValue& answer : body.value(QLatin1String("answers")).toArray())
        if (auto refusal =
                broken(answer.toObject(), kAnswer, {QStringLiteral("questionUid"), QStringLiteral("content")}))
            return refusal;
    return broken(body.value(QLatin1String("tracking")).toObject(), kTracking);
}

/// One value or several, as the contract allows both.
QStringList textsOf(const QJsonValue& value)
{
    if (!value.isArray()) return {value.toString()};
    QStringList all;
    for (const QJsonValue& one : value.toArray()) all.append(one.toString());
    return all;
}

Guest guestFrom(const QJsonObject& body)
{
    Guest guest;
    for (auto [key, member] :
         {std::pair{"name", &guest.name}, std::pair{"email", &guest.email}, std::pair{"company", &guest.company},
          std::pair{"timeZone", &guest.timeZone}, std::pair{"message", &guest.message},
          std::pair{"phoneNumber", &guest.phoneNumber}, std::pair{"textRemindNumber", &guest.textRemindNumber},
          std::pair{"textRemindCountryCode", &guest.textRemindCountryCode}})
        *member = textOf(body, key);
    guest.ccEmails = textsOf(body.value(QLatin1String("ccEmails")).toArray());
    for (const QJsonValue& answer : body.value(QLatin1String("answers")).toArray())
        guest.answers.append(
            {textOf(answer.toObject(), "questionUid"), textsOf(answer.toObject().value(QLatin1String("content")))});
    const QJsonObject tags = body.value(QLatin1String("tracking")).toObject();
    guest.tracking = {textOf(tags, "campaign"), textOf(tags, "source"), textOf(tags, "medium"), textOf(tags, "content"),
                      textOf(tags, "term")};
    return guest;
}

Result<BookingChange, Refusal> changeFrom(const QJsonObject& body, TimeSpan now)
{
    BookingChange change;
    if (body.contains(QLatin1String("startedAt")) || body.contains(QLatin1String("endedAt"))) {
        const auto start = parseInstant(textOf(body, "startedAt")), end = parseInstant(textOf(body, "endedAt"));
        change.span = TimeSpan{start.value_or(now.start), end.value_or(start ? *start + now.lengthMs() : now.end)};
        if (*change.span == now) change.span.reset();
    }
    if (body.contains(QLatin1String("hosts"))) {
        change.hosts.emplace();
        for (const QJsonValue& host : body.value(QLatin1String("hosts")).toArray()) {
            if (const auto refusal = broken(host.toObject(), kHost, {QStringLiteral("userId"), QStringLiteral("role")}))
                return *refusal;
            change.hosts->append({UserId(textOf(host.toObject(), "userId")), textOf(host.toObject(), "role")});
        }
    }
    for (auto [key, member] : {std::pair{"name", &change.name}, std::pair{"description", &change.description},
                               std::pair{"timeZone", &change.timeZone}, std::pair{"priority", &change.priority}})
        if (body.contains(QLatin1String(key))) *member = textOf(body, key);
    return change;
}

/// The one of two words, or nothing when the query has a third.
std::optional<bool> isSecond(const QUrlQuery& query, const char* key, const char* first, const char* second)
{
    const QString word = query.queryItemValue(QLatin1String(key));
    if (word.isEmpty() || word == QLatin1String(first)) return false;
    return word == QLatin1String(second) ? std::optional(true) : std::nullopt;
}

} // namespace

BookingDesk::BookingDesk(World& world, Announce announce) : m_world(world), m_announce(std::move(announce)) {}

http::Response BookingDesk::answer(const Call& call)
{
    if (call.operation == api::EndpointId::ListBookings) return list(call);
    if (call.operation == api::EndpointId::CreateBooking) return create(call);
    const auto index = m_world.find(call.args[0]);
    return index ? one(call, *index) : refused(unknown("No such booking"));
}

http::Response BookingDesk::one(const Call& call, quint32 index)
{
    switch (call.operation) {
    case api::EndpointId::GetBooking:
        return wrapped(call, bookingJson(m_world, index));
    case api::EndpointId::UpdateBooking:
        return update(call, index);
    case api::EndpointId::CancelBooking:
        return cancel(call, index);
    case api::EndpointId::RescheduleBooking:
        return reschedule(call, index);
    default:
        return wrapped(call, QJsonArray{contactJson(m_world, index)});
    }
}

http::Response BookingDesk::list(const Call& call) const
{
    const auto paging = pagingOf(call.query);
    if (!paging) return refused(paging.error());
    const auto item = [&](const char* key) {
        return call.query.queryItemValue(QLatin1String(key), QUrl::FullyDecoded);
    };
    World::ListQuery wanted;
    wanted.page = paging->page;
    wanted.perPage = paging->perPage;
    const auto byCreated = isSecond(call.query, "order", "startedAt", "createdAt");
    const auto descending = isSecond(call.query, "sort", "asc", "desc");
    bool isReadable = byCreated && descending;
    wanted.byCreated = byCreated.value_or(false);
    wanted.descending = descending.value_or(false);
    for (auto [key, value] : {std::pair{"startedAt", &wanted.startedAt}, std::pair{"endedAt", &wanted.endedAt}})
        if (const QString stamp = item(key); !stamp.isEmpty()) {
            *value = parseInstant(stamp);
            isReadable = isReadable && value->has_value();
        }
    if (const QString status = item("status"); !status.isEmpty()) {
        wanted.status = bookingStatusFrom(status);
        isReadable = isReadable && (wanted.status == BookingStatus::Open || wanted.status == BookingStatus::Cancel);
    }
    if (!isReadable) return refused(unreadable("base", "A parameter cannot be read"));
    const World::Listing listing = m_world.list(wanted);
    QJsonArray data;
    for (const quint32 index : listing.page) data.append(bookingJson(m_world, index));
    return paged(call, data, listing.total, *paging);
}

void BookingDesk::runRace(int type, EpochMs start)
{
    if (!std::exchange(m_losesRace, false)) return;
    (void)m_world.takeSlot(type, start); // nobody free any more is as good
}

http::Response BookingDesk::create(const Call& call)
{
    if (const auto refusal = brokenCreation(call.body)) return refused(*refusal);
    const int type = m_world.types().find(textOf(call.body, "eventTypeId"));
    if (type < 0) return refused(unknown("No such event type"));
    const EpochMs start = parseInstant(textOf(call.body, "startedAt")).value_or(0);
    runRace(type, start);
    const QString place = textOf(call.body, "locationId");
    const auto outcome =
        m_world.create(type, start, guestFrom(call.body), place.isEmpty() ? textOf(call.body, "location") : place);
    if (!outcome) return refused(outcome.error());
    m_announce(QStringLiteral("guest_booked"), *outcome);
    QJsonObject made = bookingJson(m_world, *outcome);
    if (call.shape.created == Shape::Created::Wrapped) return wrapped(call, made, 201);
    made.insert(QStringLiteral("capacity"), QJsonValue()); // the documented sample is bare and has this key
    return jsonResponse(201, made);
}

http::Response BookingDesk::update(const Call& call, quint32 index)
{
    if (const auto refusal = broken(call.body, kUpdate)) return refused(*refusal);
    const auto change = changeFrom(call.body, m_world.full(index).span);
    if (!change) return refused(change.error());
    return written(call, m_world.update(index, *change), change->span ? "host_rescheduled" : "");
}

http::Response BookingDesk::reschedule(const Call& call, quint32 index)
{
    if (const auto refusal = broken(call.body, kReschedule, {QStringLiteral("timeZone"), QStringLiteral("startedAt")}))
        return refused(*refusal);
    const EpochMs start = parseInstant(textOf(call.body, "startedAt")).value_or(0);
    runRace(m_world.at(index).type, start);
    return written(call, m_world.reschedule(index, start), "host_rescheduled");
}

http::Response BookingDesk::cancel(const Call& call, quint32 index)
{
    if (const auto refusal = broken(call.body, kCancel)) return refused(*refusal);
    return written(call, m_world.cancel(index, textOf(call.body, "cancelReason"), QStringLiteral("host")),
                   "host_cancelled");
}

http::Response BookingDesk::written(const Call& call, const World::Outcome& outcome, const char* event)
{
    if (!outcome) return refused(outcome.error());
    if (*event) m_announce(QString::fromLatin1(event), *outcome);
    return wrapped(call, bookingJson(m_world, *outcome));
}

} // namespace yoyaku::demo
