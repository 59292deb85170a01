#include "core/demo/demooffice.h"

#include "core/demo/demonames.h"

#include <QDateTime>
#include <QJsonArray>
#include <QTimeZone>

namespace yoyaku::demo {

namespace {

using namespace Qt::StringLiterals;

constexpr int kDaysBack = 90, kDaysAhead = 45;
constexpr int kMostHosts = 24; ///< whose calendar is filled; more would make the list long, not livelier
constexpr int kOnLeave = 5;    ///< on leave this Thursday and Friday, as in the pictures
constexpr int kAbroad = 10;    ///< works while Tokyo has its evening: no focus time in Tokyo's morning

/// A meeting of every week, in Tokyo's time.
struct Meeting
{
    int weekday, minute, minutes;
    const char* name;
    const char* hosts; ///< numbers in hexadecimal
    const char* place; ///< nullptr: none
};
constexpr Meeting kMeetings[] = {{1, 540, 30, "週次定例", "0137", "googleMeet"},
                                 {2, 990, 60, "採用ミーティング", "27", "zoom"},
                                 {3, 720, 60, "ランチ勉強会", "4689", nullptr},
                                 {4, 840, 45, "プロダクト共有会", "368", "teams"},
                                 {5, 1020, 30, "週次ふりかえり", "012", nullptr}};

/// The items of one office, gathered.
class Office
{
  public:
    Office(const People& people, quint64 seed) : m_people(people), m_seed(seed) {}

    void addDay(QDate day);
    void addMonth(QDate first, QDate leaveThisWeek);
    void addRepeated(QDate monday);
    void addLeave(int host, QDate first, QDate last);
    [[nodiscard]] const QVector<QJsonObject>& items() const { return m_items; }

  private:
    QJsonObject& add(const char* name, QDate day, int minute, int minutes, const QVector<int>& hosts);
    QJsonObject& addAllDay(const QString& name, QDate first, QDate last, const QVector<int>& hosts);
    void addFocus(QDate day);
    [[nodiscard]] QJsonArray attendees(const QVector<int>& hosts) const;
    [[nodiscard]] int hosts() const { return std::min(m_people.count(), kMostHosts); }
    [[nodiscard]] quint64 chance(qint64 a, qint64 b) const
    {
        return mixed(m_seed * 15485863 + quint64(a) * 1009 + quint64(b));
    }

    const People& m_people;
    quint64 m_seed;
    QTimeZone m_zone{"Asia/Tokyo"};
    QVector<QJsonObject> m_items;
};

QVector<int> numbers(const char* digits)
{
    QVector<int> all;
    for (const char* c = digits; *c; ++c) all.append(*c <= '9' ? *c - '0' : *c - 'a' + 10);
    return all;
}

QJsonArray Office::attendees(const QVector<int>& hosts) const
{
    QJsonArray all;
    for (const int host : hosts)
        if (host < m_people.count())
            all.append(QJsonObject{{"userId"_L1, m_people.at(host).id.text()},
                                   {"role"_L1, all.isEmpty() ? "admin"_L1 : "viewer"_L1},
                                   {"userType"_L1, "host"_L1}});
    return all;
}

QJsonObject& Office::add(const char* name, QDate day, int minute, int minutes, const QVector<int>& hosts)
{
    const EpochMs start = day.startOfDay(m_zone).toMSecsSinceEpoch() + minute * kMsPerMinute;
    m_items.append({{"name"_L1, QString::fromUtf8(name)},
                    {"attendees"_L1, attendees(hosts)},
                    {"timeZone"_L1, "Asia/Tokyo"_L1},
                    {"startedAt"_L1, formatInstant(start)},
                    {"endedAt"_L1, formatInstant(start + minutes * kMsPerMinute)}});
    return m_items.last();
}

QJsonObject& Office::addAllDay(const QString& name, QDate first, QDate last, const QVector<int>& hosts)
{
    QJsonObject& item = add("", first, 0, int(first.daysTo(last) + 1) * 24 * 60, hosts);
    item.insert("name"_L1, name);
    item.insert("isAllDay"_L1, true);
    item.insert("displayType"_L1, "teamPublic"_L1);
    return item;
}

void Office::addLeave(int host, QDate first, QDate last)
{
    if (host >= hosts()) return;
    addAllDay(m_people.at(host).name + u" · leave (有給休暇)"_s, first, last, {host});
}

void Office::addDay(QDate day)
{
    for (const Meeting& meeting : kMeetings) {
        const QVector<int> hosts = numbers(meeting.hosts);
        if (meeting.weekday != day.dayOfWeek() || hosts.first() >= m_people.count()) continue;
        QJsonObject& item = add(meeting.name, day, meeting.minute, meeting.minutes, hosts);
        item.insert("displayType"_L1, "teamPublic"_L1);
        if (meeting.place) item.insert("location"_L1, QString::fromLatin1(meeting.place));
        if (meeting.weekday != 2) continue;
        // Somebody from outside, by address: the other kind of attendee.
        QJsonArray all = item.value("attendees"_L1).toArray();
        all.append(QJsonObject{
            {"email"_L1, "r.tanabe@career.example"_L1}, {"role"_L1, "viewer"_L1}, {"userType"_L1, "guest"_L1}});
        item.insert("attendees"_L1, all);
    }
    addFocus(day);
}

void Office::addFocus(QDate day)
{
    for (int host = 0; host < hosts(); ++host) {
        const quint64 n = chance(day.toJulianDay(), host);
        if (n % 5 != 0 || host == kAbroad) continue;
        QJsonObject& item = add("集中作業", day, 570 + int(n / 5 % 14) * 30, n / 70 % 2 ? 60 : 90, QVector<int>{host});
        item.insert("behavior"_L1, "work"_L1);
        item.insert("visibilityType"_L1, "busy"_L1);
        item.insert("priority"_L1, n / 140 % 2 ? QJsonValue("middle"_L1) : QJsonValue());
    }
}

void Office::addMonth(QDate first, QDate leaveThisWeek)
{
    const QDate kickOff = first.addDays((8 - first.dayOfWeek()) % 7 + 7); // its second Monday
    QVector<int> everybody;
    for (int host = 0; host < hosts(); ++host) everybody.append(host);
    QJsonObject& item = addAllDay(u"月初キックオフ"_s, kickOff, kickOff, everybody);
    item.insert("transparency"_L1, "transparent"_L1);
    // As plain dates: the other form of an all-day item.
    for (const QLatin1String key : {"startedAt"_L1, "endedAt"_L1}) item.insert(key, kickOff.toString(Qt::ISODate));
    for (int host = 0; host < hosts(); ++host) {
        const QDate day = first.addDays(int(chance(first.toJulianDay(), host + 100) % 28));
        if (day.dayOfWeek() < 6 && (host != kOnLeave || day.month() != leaveThisWeek.month())) addLeave(host, day, day);
    }
}

void Office::addRepeated(QDate monday)
{
    const auto rule = [](int weekday, int minute, int minutes, int every) {
        return QJsonObject{{"startHour"_L1, minute / 60},
                           {"startMinute"_L1, minute % 60},
                           {"endHour"_L1, (minute + minutes) / 60},
                           {"endMinute"_L1, (minute + minutes) % 60},
                           {"wday"_L1, weekday},
                           {"frequencyType"_L1, 2},
                           {"frequencyInterval"_L1, every}};
    };
    QJsonArray daily;
    for (int weekday = 1; weekday <= 5; ++weekday) daily.append(rule(weekday, 570, 15, 1));
    add("朝会", monday, 570, 15, {0, 1, 3, 7})
        .insert("routine"_L1, QJsonObject{{"duration"_L1, 15}, {"endedAt"_L1, QJsonValue()}, {"schedules"_L1, daily}});
    add("1on1（隔週）", monday.addDays(1), 900, 30, {0, 4})
        .insert("routine"_L1, QJsonObject{{"duration"_L1, 30},
                                          {"endedAt"_L1, QJsonValue()},
                                          {"schedules"_L1, QJsonArray{rule(2, 900, 30, 2)}}});
    add("四半期レビュー", monday.addDays(4), 660, 60, {0, 1, 2})
        .insert("routine"_L1, QJsonObject{{"duration"_L1, 60},
                                          {"endedAt"_L1, monday.addDays(364).toString(Qt::ISODate)},
                                          {"schedules"_L1, QJsonArray{rule(5, 660, 60, 13)}}});
}

} // namespace

QVector<QJsonObject> officeSchedules(const People& people, quint64 seed, QDate today)
{
    Office office(people, seed);
    const QDate monday = today.addDays(1 - today.dayOfWeek());
    const QDate begin = today.addDays(-kDaysBack), end = today.addDays(kDaysAhead);
    for (QDate first(begin.year(), begin.month(), 1); first <= end; first = first.addMonths(1))
        office.addMonth(first, monday.addDays(3));
    for (QDate day = begin; day <= end; day = day.addDays(1))
        if (day.dayOfWeek() < 6) office.addDay(day);
    office.addRepeated(monday);
    office.addLeave(kOnLeave, monday.addDays(3), monday.addDays(4));
    return office.items();
}

} // namespace yoyaku::demo
