#include "support/mockupschedules.h"

#include "support/mockupweek.h"

#include <QJsonArray>
#include <QJsonObject>

namespace yoyaku::test {

namespace {

UserId host(int index) { return UserId(QStringLiteral("host-%1").arg(index)); }

TimeSpan minutes(int day, int hour, int minute, int length)
{
    const EpochMs start = mockupTime(day, hour, minute);
    return {start, start + length * kMsPerMinute};
}

Schedule allDay(const QString& id, const QString& name, int first, int days, QVector<int> hosts)
{
    Schedule entry = mockupEntry(id, name, 0, {mockupTime(first, 0), mockupTime(first + days, 0)});
    entry.isAllDay = true;
    entry.attendees.clear();
    for (const int each : hosts)
        entry.attendees.append({host(each), {}, QStringLiteral("editor"), QStringLiteral("host")});
    return entry;
}

AvailabilityRule window(int weekday, int fromHour, int toHour)
{
    AvailabilityRule rule;
    rule.weekday = weekday;
    rule.startMinute = fromHour * 60;
    rule.endMinute = toHour * 60;
    return rule;
}

AvailabilityCalendar hoursOf(int index, int from, int to, bool hasPause)
{
    AvailabilityCalendar calendar;
    calendar.id = CalendarId(QStringLiteral("cal-%1").arg(index));
    calendar.userId = host(index);
    calendar.name = QStringLiteral("標準の受付時間");
    calendar.isDefault = true;
    calendar.timeZone = QStringLiteral("Asia/Tokyo");
    for (int weekday = 1; weekday <= 5; ++weekday) {
        if (hasPause) {
            calendar.rules.append(window(weekday, from, 12));
            calendar.rules.append(window(weekday, 13, to));
        } else {
            calendar.rules.append(window(weekday, from, to));
        }
    }
    return calendar;
}

} // namespace

Schedule mockupEntry(const QString& id, const QString& name, int index, TimeSpan span)
{
    Schedule entry;
    entry.id = ScheduleId(id);
    entry.name = name;
    entry.attendees = {{host(index), {}, QStringLiteral("editor"), QStringLiteral("host")}};
    entry.span = span;
    entry.timeZone = QStringLiteral("Asia/Tokyo");
    entry.status = QStringLiteral("open");
    entry.transparency = QStringLiteral("opaque");
    entry.createdAt = entry.updatedAt = mockupTime(-7, 9);
    return entry;
}

ChangeSet mockupSchedules()
{
    ChangeSet set;
    const Schedule kickOff = allDay(QStringLiteral("S-kickoff"), QStringLiteral("月初キックオフ"), 0, 1, {});
    Schedule review =
        mockupEntry(QStringLiteral("S-review"), QStringLiteral("週次レビュー"), 2, minutes(1, 16, 30, 60));
    review.attendees.append({host(7), {}, QStringLiteral("viewer"), QStringLiteral("host")});
    review.routine = QJsonObject{{QStringLiteral("duration"), 60},
                                 {QStringLiteral("endedAt"), QJsonValue::Null},
                                 {QStringLiteral("schedules"), QJsonArray{QJsonObject{{QStringLiteral("wday"), 2}}}}};
    Schedule training =
        mockupEntry(QStringLiteral("S-training"), QStringLiteral("Security training & quiz"), 0, minutes(2, 10, 0, 90));
    training.description = QStringLiteral("Bring your laptop.\nRoom 4F.");
    training.locationId = QStringLiteral("inPerson");
    training.address = QStringLiteral("東京都千代田区 1-2-3");
    training.attendees.append(
        {{}, QStringLiteral("trainer@example.com"), QStringLiteral("viewer"), QStringLiteral("guest")});
    Schedule reading = mockupEntry(QStringLiteral("S-reading"), QStringLiteral("Reading"), 0, minutes(3, 13, 0, 60));
    reading.transparency = QStringLiteral("transparent");
    Schedule berlin =
        mockupEntry(QStringLiteral("S-berlin"), QStringLiteral("Berlin stand-up"), 10, minutes(4, 17, 30, 30));
    berlin.timeZone = QStringLiteral("Europe/Berlin");
    set.schedules = {kickOff,
                     allDay(QStringLiteral("S-leave"), QStringLiteral("leave (有給休暇)"), 3, 2, {5}),
                     review,
                     training,
                     reading,
                     berlin,
                     mockupEntry(QStringLiteral("S-dentist"), QStringLiteral("歯医者"), 0, minutes(0, 13, 30, 60))};
    AvailabilityCalendar partly = hoursOf(1, 10, 18, false);
    partly.rules.first().exceptions =
        QJsonArray{QStringLiteral("2026-11-23"), QJsonObject{{QStringLiteral("date"), QStringLiteral("2026-12-24")}}};
    set.calendars = {{host(0), {hoursOf(0, 9, 18, true)}},
                     {host(1), {partly}},
                     {host(2), {hoursOf(2, 8, 16, true)}},
                     {host(5), {hoursOf(5, 9, 17, false)}}};
    return set;
}

} // namespace yoyaku::test
