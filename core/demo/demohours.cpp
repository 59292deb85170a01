#include "core/demo/demohours.h"

#include <QDateTime>
#include <QJsonArray>
#include <algorithm>

namespace yoyaku::demo {

namespace {

/// Which days (0 = Sunday), from and until which minute; repeated.
constexpr const char* kFullTime = "12345 540 1080";
struct HoursSeed
{
    const char *zone, *windows;
};
constexpr const char* kTokyo = "Asia/Tokyo";
/// By host number; the rest of a large office works full time.
constexpr HoursSeed kSeeds[] = {
    {kTokyo, kFullTime},
    {kTokyo, "12345 540 1080"},
    {kTokyo, "12345 540 720 12345 780 1080"}, // a lunch gap
    {kTokyo, "12345 540 1080"},
    {kTokyo, "1245 570 990"}, // part time
    {kTokyo, "12345 540 1080"},
    {kTokyo, "12345 600 1080"},
    {kTokyo, "12345 540 1080"},
    {kTokyo, "12345 540 1050"},
    {kTokyo, "123 540 900 4 540 720"},  // part time
    {"Europe/Berlin", "12345 480 750"}, // mornings, when Tokyo is still awake
    {kTokyo, "12345 510 1110"},
};

void addRules(AvailabilityCalendar& calendar, const char* windows)
{
    const QStringList parts = QString::fromLatin1(windows).split(u' ');
    for (qsizetype i = 0; i + 2 < parts.size(); i += 3)
        for (const QChar day : parts[i]) {
            AvailabilityRule rule;
            rule.weekday = day.digitValue();
            rule.startMinute = parts[i + 1].toInt();
            rule.endMinute = parts[i + 2].toInt();
            rule.from = calendar.createdAt;
            calendar.rules.append(rule);
        }
}

} // namespace

Hours::Hours(const People& people, const Clock& clock)
    : m_people(people), m_madeAt(clock.now() / kMsPerDay * kMsPerDay - 400 * kMsPerDay)
{
    for (int host = 0; host < people.count(); ++host) add(host);
    const QDate today = QDateTime::fromMSecsSinceEpoch(clock.now(), QTimeZone(kTokyo)).date();
    if (m_entries.size() > 8) {
        close(m_entries[7], {today.addDays(9)});
        close(m_entries[8], {today.addDays(5), today.addDays(6), today.addDays(20)});
    }
    if (people.count() > 0) addEntry(0, QStringLiteral("面談用"), kTokyo, "24 600 960");
}

Hours::Entry& Hours::addEntry(int host, const QString& name, const char* zone, const char* windows)
{
    Entry entry;
    entry.host = host;
    entry.calendar.id =
        CalendarId(QStringLiteral("AC%1").arg(m_entries.size() * 7919 + 100003, 10, 36, QLatin1Char('0')));
    entry.calendar.userId = m_people.at(host).id;
    entry.calendar.name = name;
    entry.calendar.timeZone = QString::fromLatin1(zone);
    entry.calendar.createdAt = entry.calendar.updatedAt = m_madeAt;
    addRules(entry.calendar, windows);
    const auto known = std::find_if(m_zones.begin(), m_zones.end(), [&](const Zone& z) { return z.zone.id() == zone; });
    entry.zone = int(known - m_zones.begin());
    if (known == m_zones.end()) m_zones.append({QTimeZone(zone)});
    m_entries.append(entry);
    return m_entries.last();
}

void Hours::add(int host)
{
    const HoursSeed seed = host < int(std::size(kSeeds)) ? kSeeds[host] : HoursSeed{kTokyo, kFullTime};
    m_defaults.append(int(m_entries.size()));
    addEntry(host, QStringLiteral("営業時間"), seed.zone, seed.windows).calendar.isDefault = true;
}

void Hours::close(Entry& entry, const QVector<QDate>& days)
{
    QJsonArray dates;
    for (const QDate day : days) {
        entry.closed.insert(day);
        dates.append(day.toString(Qt::ISODate));
    }
    for (AvailabilityRule& rule : entry.calendar.rules) rule.exceptions = dates;
}

QVector<AvailabilityCalendar> Hours::of(int host) const
{
    QVector<AvailabilityCalendar> all;
    for (const Entry& entry : m_entries)
        if (entry.host == host) all.append(entry.calendar);
    return all;
}

const AvailabilityCalendar* Hours::find(const QString& id) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const Entry& entry) { return entry.calendar.id.text() == id; });
    return found != m_entries.end() ? &found->calendar : nullptr;
}

EpochMs Hours::Zone::wallClock(EpochMs instant) const
{
    if (const EpochMs asked = instant / kMsPerHour; asked != hour) {
        hour = asked;
        offset = qint64(QDateTime::fromMSecsSinceEpoch(instant, zone).offsetFromUtc()) * kMsPerSecond;
    }
    return instant + offset;
}

bool Hours::isOpen(int host, TimeSpan span) const
{
    const Entry& entry = m_entries[m_defaults[host]];
    const EpochMs wall = m_zones[entry.zone].wallClock(span.start);
    const EpochMs day = wall / kMsPerDay;
    const int weekday = int((day + 4) % 7); // 1970-01-01 was a Thursday
    const int start = int((wall - day * kMsPerDay) / kMsPerMinute);
    const int end = start + int(span.lengthMs() / kMsPerMinute);
    return std::any_of(entry.calendar.rules.begin(), entry.calendar.rules.end(),
                       [&](const AvailabilityRule& rule) {
                           return rule.weekday == weekday && rule.startMinute <= start && end <= rule.endMinute;
                       }) &&
           (entry.closed.isEmpty() || !entry.closed.contains(QDate(1970, 1, 1).addDays(day)));
}

} // namespace yoyaku::demo
