#include "support/smallaccount.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace yoyaku::test {

using namespace Qt::StringLiterals;

namespace {

Canned json(const QJsonObject& object, int status = 200)
{
    return Canned::http(status, QJsonDocument(object).toJson(QJsonDocument::Compact),
                        "Content-Type: application/json\r\n");
}

Canned failure(int status) { return json({{"errors"_L1, QJsonObject{{"message"_L1, u"no"_s}}}}, status); }

QJsonObject toJson(const Booking& b)
{
    QJsonArray hosts;
    for (const BookingHost& host : b.hosts)
        hosts.append(QJsonObject{{"userId"_L1, host.userId.text()}, {"role"_L1, host.role}});
    return {{"uid"_L1, b.uid.text()},
            {"eventTypeId"_L1, b.eventType.text()},
            {"name"_L1, b.name},
            {"status"_L1, bookingStatusText(b.status)},
            {"startedAt"_L1, formatInstant(b.span.start)},
            {"endedAt"_L1, formatInstant(b.span.end)},
            {"timeZone"_L1, b.timeZone},
            {"createdAt"_L1, formatInstant(b.createdAt)},
            {"updatedAt"_L1, formatInstant(b.updatedAt)},
            {"hosts"_L1, hosts}};
}

QJsonObject paged(const QJsonArray& all, int page, int perPage)
{
    QJsonArray items;
    for (int i = (page - 1) * perPage; i < std::min(int(all.size()), page * perPage); ++i) items.append(all.at(i));
    const int pages = std::max(1, (int(all.size()) + perPage - 1) / perPage);
    QJsonObject object{{"data"_L1, items},         {"errors"_L1, QJsonObject()}, {"totalCount"_L1, all.size()},
                       {"count"_L1, items.size()}, {"currentPage"_L1, page},     {"numberOfPages"_L1, pages}};
    if (page < pages) object.insert("nextPage"_L1, page + 1);
    return object;
}

} // namespace

SmallAccount::SmallAccount()
{
    server.setAnswerer([this](const ReceivedRequest& request) { return answer(request); });
}

Booking& SmallAccount::add(const QString& uid, EpochMs start, EpochMs createdAt)
{
    Booking booking;
    booking.uid = BookingId(uid);
    booking.eventType = EventTypeId(u"ET1"_s);
    booking.name = u"Talk "_s + uid;
    booking.status = BookingStatus::Open;
    booking.statusText = u"open"_s;
    booking.span = {start, start + 30 * kMsPerMinute};
    booking.timeZone = u"Asia/Tokyo"_s;
    booking.hosts = {{UserId(u"U1"_s), u"admin"_s}};
    booking.createdAt = createdAt;
    booking.updatedAt = createdAt;
    bookings.append(booking);
    return bookings.last();
}

void SmallAccount::addMany(int count, EpochMs firstStart, EpochMs step)
{
    for (int i = 0; i < count; ++i)
        add(u"B"_s + QString::number(i + 1).rightJustified(4, u'0'), firstStart + i * step, 1000 + i);
}

Booking* SmallAccount::find(const QString& uid)
{
    const auto it =
        std::find_if(bookings.begin(), bookings.end(), [&](const Booking& b) { return b.uid.text() == uid; });
    return it == bookings.end() ? nullptr : &*it;
}

void SmallAccount::remove(const QString& uid)
{
    bookings.removeIf([&](const Booking& b) { return b.uid.text() == uid; });
}

void SmallAccount::addHost(const QString& eventType, const QString& user, int priority)
{
    m_hosts.append({eventType, user, priority});
}

int SmallAccount::count(const QByteArray& verb, const QByteArray& targetPrefix) const
{
    return int(std::count_if(server.requests().begin(), server.requests().end(), [&](const ReceivedRequest& r) {
        return r.verb == verb && r.target.startsWith(targetPrefix);
    }));
}

api::ClientConfig SmallAccount::clientConfig() const
{
    return {server.base(), Secret("sk_test_1"), 4, 2000, 2, {10, 50, [] { return 0.0; }}, 1 << 22};
}

Canned SmallAccount::answer(const ReceivedRequest& request)
{
    const auto special = intercept ? intercept(request) : std::nullopt;
    const Canned said = special ? *special : dispatch(request);
    if (afterwards) afterwards(request);
    return said;
}

Canned SmallAccount::dispatch(const ReceivedRequest& request)
{
    const QUrl url(QString::fromLatin1(request.target));
    const QUrlQuery query(url);
    const QStringList path = url.path().split(u'/', Qt::SkipEmptyParts);
    const QString group = path.value(1);
    const int page = std::max(1, query.queryItemValue(u"page"_s).toInt());
    if (group == "bookings"_L1 && path.size() == 2) {
        if (request.verb == "POST") return create(QJsonDocument::fromJson(request.body).object());
        return list(query);
    }
    if (group == "bookings"_L1) return one(path, request);
    QJsonArray all;
    if (group == "event_types"_L1 && path.size() == 2)
        all.append(QJsonObject{{"uid"_L1, u"ET1"_s}, {"name"_L1, u"Talk"_s}});
    if (group == "event_type_hosts"_L1)
        for (const Host& host : m_hosts)
            all.append(QJsonObject{{"userId"_L1, host.user}, {"name"_L1, host.user}, {"priority"_L1, host.priority}});
    if (group == "organization_users"_L1) all.append(QJsonObject{{"userId"_L1, u"U1"_s}, {"name"_L1, u"Kana"_s}});
    if (request.verb == "PATCH")
        for (Host& host : m_hosts)
            if (host.user == path.last()) {
                host.priority = QJsonDocument::fromJson(request.body).object()["priority"_L1].toInt();
                return json({{"data"_L1, QJsonObject{{"userId"_L1, host.user}, {"priority"_L1, host.priority}}}});
            }
    return json(paged(all, page, maxPerPage));
}

Canned SmallAccount::list(const QUrlQuery& query) const
{
    const auto from = parseInstant(query.queryItemValue(u"startedAt"_s));
    const auto until = parseInstant(query.queryItemValue(u"endedAt"_s));
    const bool isByCreation = query.queryItemValue(u"order"_s) == "createdAt"_L1;
    const bool isDescending = query.queryItemValue(u"sort"_s) == "desc"_L1;
    QVector<Booking> found;
    for (const Booking& booking : bookings)
        if ((ignoresStartFilter || !from || booking.span.start >= *from) && (!until || booking.span.end <= *until))
            found.append(booking);
    const auto key = [&](const Booking& b) { return isByCreation ? b.createdAt : b.span.start; };
    std::stable_sort(found.begin(), found.end(), [&](const Booking& a, const Booking& b) {
        return isDescending ? key(a) > key(b) : key(a) < key(b);
    });
    QJsonArray all;
    for (const Booking& booking : found) all.append(toJson(booking));
    const int perPage = std::min(maxPerPage, std::max(1, query.queryItemValue(u"perPage"_s).toInt()));
    return json(paged(all, std::max(1, query.queryItemValue(u"page"_s).toInt()), perPage));
}

Canned SmallAccount::one(const QStringList& path, const ReceivedRequest& request)
{
    Booking* booking = find(path.value(2));
    if (!booking) return failure(404);
    if (path.value(3) == "contacts"_L1) {
        const QString email = path.value(2) + u"@example.com"_s;
        const QJsonObject guest{{"name"_L1, QString(u"Guest "_s + path.value(2))}, {"email"_L1, email}};
        return json({{"data"_L1, QJsonArray{guest}}, {"errors"_L1, QJsonObject()}});
    }
    if (request.verb != "GET") return write(*booking, path.value(3), request);
    return json({{"data"_L1, toJson(*booking)}, {"errors"_L1, QJsonObject()}});
}

Canned SmallAccount::write(Booking& booking, const QString& act, const ReceivedRequest& request)
{
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    booking.updatedAt = ++now;
    if (act == "cancel"_L1) {
        booking.status = BookingStatus::Cancel;
    } else if (const auto start = parseInstant(body["startedAt"_L1].toString())) {
        booking.span = booking.span.movedTo(*start);
    }
    if (body.contains("hosts"_L1)) {
        booking.hosts.clear();
        for (const QJsonValue host : body["hosts"_L1].toArray())
            booking.hosts.append({UserId(host["userId"_L1].toString()), host["role"_L1].toString()});
    }
    return json({{"data"_L1, toJson(booking)}, {"errors"_L1, QJsonObject()}});
}

Canned SmallAccount::create(const QJsonObject& body)
{
    const auto start = parseInstant(body["startedAt"_L1].toString());
    if (!start) return failure(422);
    now += 1;
    // The guest's address decides the id, so that contacts() can answer for it.
    const QString uid = body["email"_L1].toString().section(u'@', 0, 0);
    const Booking& made = add(uid.isEmpty() ? u"N"_s + QString::number(++m_created) : uid, *start, now);
    return json({{"data"_L1, toJson(made)}, {"errors"_L1, QJsonObject()}}, 201);
}

} // namespace yoyaku::test
