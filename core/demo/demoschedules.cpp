#include "core/demo/demoschedules.h"

#include "core/demo/demonames.h"
#include "core/demo/demooffice.h"

#include <QDateTime>
#include <QJsonArray>
#include <algorithm>

namespace yoyaku::demo {

namespace {

using namespace Qt::StringLiterals;

/// Every member of the contract's Schedule that Create Schedule may leave out.
QJsonObject defaults()
{
    QJsonObject json;
    for (const QLatin1String key : {"description"_L1, "routine"_L1, "projectId"_L1, "phoneNumber"_L1, "access"_L1,
                                    "address"_L1, "customLocation"_L1, "priority"_L1, "location"_L1, "url"_L1})
        json.insert(key, QJsonValue());
    for (const QLatin1String key : {"isRemind"_L1, "isAllDay"_L1}) json.insert(key, false);
    json.insert("displayType"_L1, "private"_L1);
    json.insert("transparency"_L1, "opaque"_L1);
    json.insert("behavior"_L1, "event"_L1);
    json.insert("visibilityType"_L1, "default"_L1);
    json.insert("status"_L1, "open"_L1);
    return json;
}

enum class Bound : quint8 { Start, End };

/// A plain date is its midnight, or as an end the midnight after it (inferred: a last day).
EpochMs instantOf(const QString& text, const QTimeZone& zone, Bound bound)
{
    if (const auto instant = parseInstant(text)) return *instant;
    const QDate day = QDate::fromString(text, Qt::ISODate).addDays(bound == Bound::End ? 1 : 0);
    return day.startOfDay(zone).toMSecsSinceEpoch();
}

/// Sorted, and merged where they overlap or touch.
QVector<TimeSpan> merged(QVector<TimeSpan> spans)
{
    std::sort(spans.begin(), spans.end(), [](const TimeSpan& a, const TimeSpan& b) { return a.start < b.start; });
    QVector<TimeSpan> all;
    for (const TimeSpan& span : spans)
        if (!all.isEmpty() && span.start <= all.last().end)
            all.last().end = std::max(all.last().end, span.end);
        else
            all.append(span);
    return all;
}

} // namespace

Schedules::Schedules(const People& people, const Clock& clock, quint64 seed)
    : m_people(people), m_clock(clock), m_seed(seed)
{
    const EpochMs now = clock.now();
    const QDate today = QDateTime::fromMSecsSinceEpoch(now, QTimeZone("Asia/Tokyo")).date();
    for (const QJsonObject& body : officeSchedules(people, seed, today)) {
        const quint64 chance = mixed(seed + quint64(size()));
        (void)add(body, now - qint64(1 + chance % 40) * kMsPerDay - qint64(chance % 480) * kMsPerMinute);
    }
    indexBusy();
}

QVector<QJsonObject> Schedules::all() const
{
    QVector<QJsonObject> all;
    for (const Item& item : m_items) all.append(item.json);
    return all;
}

int Schedules::position(const QString& id) const
{
    for (int i = 0; i < m_items.size(); ++i)
        if (m_items[i].json.value("uid"_L1).toString() == id) return i;
    return -1;
}

std::optional<Refusal> Schedules::wrongAttendees(const QJsonObject& json) const
{
    for (const QJsonValue& one : json.value("attendees"_L1).toArray()) {
        const QString user = one.toObject().value("userId"_L1).toString();
        if (user.isEmpty() && one.toObject().value("email"_L1).toString().isEmpty())
            return wrong("attendees", "An attendee is a member or has an address");
        if (!user.isEmpty() && !m_people.find(UserId(user))) return wrong("attendees", "This user is no member");
    }
    return std::nullopt;
}

Result<Schedules::Item, Refusal> Schedules::read(QJsonObject json) const
{
    if (const auto refusal = wrongAttendees(json)) return *refusal;
    const QString place = json.value("location"_L1).toString();
    const bool isOnline = place == "zoom"_L1 || place == "googleMeet"_L1 || place == "teams"_L1;
    json.insert("url"_L1, isOnline ? QJsonValue(u"https://meet.example/"_s + json.value("uid"_L1).toString().toLower())
                                   : QJsonValue());
    const QTimeZone zone(json.value("timeZone"_L1).toString().toLatin1());
    Item item;
    item.json = json;
    item.span = {instantOf(json.value("startedAt"_L1).toString(), zone, Bound::Start),
                 instantOf(json.value("endedAt"_L1).toString(), zone, Bound::End)};
    if (item.span.isEmpty()) return wrong("endedAt", "The end must follow the start");
    item.blocks = json.value("transparency"_L1) != "transparent"_L1 && json.value("status"_L1) != "cancel"_L1;
    for (const QJsonValue& one : json.value("attendees"_L1).toArray())
        if (const auto host = m_people.find(UserId(one.toObject().value("userId"_L1).toString())))
            item.hosts.append(*host);
    return item;
}

Result<QJsonObject, Refusal> Schedules::add(const QJsonObject& body, EpochMs at)
{
    QJsonObject json = defaults();
    for (auto it = body.begin(); it != body.end(); ++it) json.insert(it.key(), it.value());
    const QString id =
        u"SC%1"_s.arg(mixed(m_seed * 6007 + quint64(++m_made)) % 0xFFFFFFFFFFFFULL, 10, 36, QLatin1Char('0'));
    json.insert("uid"_L1, id);
    json.insert("createdAt"_L1, formatInstant(at));
    json.insert("updatedAt"_L1, formatInstant(at));
    const auto item = read(json);
    if (!item) return item.error();
    m_items.append(*item);
    return item->json;
}

Result<QJsonObject, Refusal> Schedules::create(const QJsonObject& body)
{
    const auto made = add(body, m_clock.now());
    if (made) indexBusy();
    return made;
}

Result<QJsonObject, Refusal> Schedules::update(const QString& id, const QJsonObject& body)
{
    const int i = position(id);
    if (i < 0) return unknown("No such schedule");
    QJsonObject json = m_items[i].json;
    for (auto it = body.begin(); it != body.end(); ++it) json.insert(it.key(), it.value());
    const EpochMs last = parseInstant(m_items[i].json.value("updatedAt"_L1).toString()).value_or(0);
    json.insert("updatedAt"_L1, formatInstant(std::max(m_clock.now(), last + 1))); // strictly rising
    const auto item = read(json);
    if (!item) return item.error();
    m_items[i] = *item;
    indexBusy();
    return item->json;
}

bool Schedules::remove(const QString& id)
{
    const int i = position(id);
    if (i < 0) return false;
    m_items.removeAt(i);
    indexBusy();
    return true;
}

void Schedules::indexBusy()
{
    m_busy = QVector<QVector<TimeSpan>>(m_people.count());
    for (const Item& item : m_items)
        if (item.blocks)
            for (const int host : item.hosts) m_busy[host].append(item.span);
    for (QVector<TimeSpan>& spans : m_busy) spans = merged(spans);
}

bool Schedules::isBusy(int host, TimeSpan span) const
{
    if (host >= m_busy.size()) return false; // joined after the last schedule
    const QVector<TimeSpan>& spans = m_busy[host];
    const auto next = std::upper_bound(spans.begin(), spans.end(), span.start,
                                       [](EpochMs at, const TimeSpan& one) { return at < one.end; });
    return next != spans.end() && next->overlaps(span);
}

} // namespace yoyaku::demo
