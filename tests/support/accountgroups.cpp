#include "support/accountgroups.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace yoyaku::test {

using namespace Qt::StringLiterals;

namespace {

Canned json(const QJsonObject& object)
{
    return Canned::http(200, QJsonDocument(object).toJson(QJsonDocument::Compact),
                        "Content-Type: application/json\r\n");
}

QJsonObject toJson(const Schedule& s)
{
    QJsonArray attendees;
    for (const ScheduleAttendee& one : s.attendees)
        attendees.append(QJsonObject{{"userId"_L1, one.userId.text()}, {"role"_L1, one.role}});
    QJsonObject object{{"uid"_L1, s.id.text()},
                       {"name"_L1, s.name},
                       {"status"_L1, s.status},
                       {"transparency"_L1, s.transparency},
                       {"startedAt"_L1, formatInstant(s.span.start)},
                       {"endedAt"_L1, formatInstant(s.span.end)},
                       {"timeZone"_L1, s.timeZone},
                       {"attendees"_L1, attendees},
                       {"createdAt"_L1, formatInstant(s.createdAt)},
                       {"updatedAt"_L1, formatInstant(s.updatedAt)}};
    if (!s.routine.isEmpty()) object.insert("routine"_L1, s.routine);
    return object;
}

Canned paged(const QJsonArray& all, const QUrlQuery& query, int most)
{
    const int perPage = std::min(most, std::max(1, query.queryItemValue(u"perPage"_s).toInt()));
    const int page = std::max(1, query.queryItemValue(u"page"_s).toInt());
    const int pages = std::max(1, (int(all.size()) + perPage - 1) / perPage);
    QJsonArray items;
    for (int i = (page - 1) * perPage; i < std::min(int(all.size()), page * perPage); ++i) items.append(all.at(i));
    QJsonObject object{{"data"_L1, items},
                       {"errors"_L1, QJsonObject()},
                       {"totalCount"_L1, all.size()},
                       {"currentPage"_L1, page},
                       {"numberOfPages"_L1, pages}};
    if (page < pages) object.insert("nextPage"_L1, page + 1);
    return json(object);
}

QJsonObject calendarOf(const QString& user)
{
    const QJsonObject rule{{"startHour"_L1, 9}, {"endHour"_L1, 17}, {"wday"_L1, 1}, {"frequencyType"_L1, 2}};
    return {{"uid"_L1, QString(u"C-"_s + user)},       {"userId"_L1, user},    {"name"_L1, u"Hours"_s},
            {"timezone"_L1, u"Asia/Tokyo"_s}, {"isDefault"_L1, true}, {"calendars"_L1, QJsonArray{rule}}};
}

} // namespace

AccountGroups::AccountGroups(SmallAccount& account)
{
    account.intercept = [this](const ReceivedRequest& request) { return answer(request); };
}

Schedule& AccountGroups::addSchedule(const QString& id, EpochMs start, const QString& member)
{
    Schedule s;
    s.id = ScheduleId(id);
    s.name = u"Item "_s + id;
    s.attendees = {{UserId(member), {}, u"admin"_s, {}}};
    s.span = {start, start + kMsPerHour};
    s.timeZone = u"Asia/Tokyo"_s;
    s.status = u"open"_s;
    s.transparency = u"opaque"_s;
    s.createdAt = s.updatedAt = 1000;
    schedules.append(s);
    return schedules.last();
}

void AccountGroups::removeSchedule(const QString& id)
{
    schedules.removeIf([&](const Schedule& s) { return s.id.text() == id; });
}

std::optional<Canned> AccountGroups::answer(const ReceivedRequest& request)
{
    if (before) before(request);
    for (auto it = refuse.cbegin(); it != refuse.cend(); ++it)
        if (request.target.startsWith(it.key())) return it.value() == 0 ? Canned::cut() : Canned::http(it.value());
    const QUrl url(QString::fromLatin1(request.target));
    const QUrlQuery query(url);
    const QStringList path = url.path().split(u'/', Qt::SkipEmptyParts);
    const QString group = path.value(1);
    QJsonArray all;
    if (group == "schedules"_L1) {
        for (const Schedule& s : schedules) all.append(toJson(s));
    } else if (group == "organization_users"_L1) {
        for (const QString& id : members) all.append(QJsonObject{{"userId"_L1, id}, {"name"_L1, QString(u"Name "_s + id)}});
    } else if (group == "organization_invitations"_L1) {
        for (const QString& id : invitations)
            all.append(QJsonObject{{"uid"_L1, id}, {"email"_L1, QString(id + u"@example.com"_s)}});
    } else if (group == "organization_team"_L1) {
        return json({{"data"_L1, QJsonObject{{"slug"_L1, u"acme"_s}, {"name"_L1, u"Acme"_s}}}});
    } else if (group == "user_availability_calendars"_L1) {
        all.append(calendarOf(query.queryItemValue(u"userId"_s)));
    } else if (path.value(3) == "host_assign_rules"_L1) {
        for (const QJsonObject& rule : rules) all.append(rule);
    } else {
        return std::nullopt;
    }
    return paged(all, query, perPage);
}

} // namespace yoyaku::test
