#include "core/api/schedulecodec.h"

#include "core/api/jsonreader.h"
#include "core/base/zone.h"

#include <QDateTime>

namespace yoyaku::api {

using namespace Qt::StringLiterals;

namespace {

// A start or end as it stands in the answer: one of the two, or neither when it cannot be read.
struct When
{
    std::optional<EpochMs> instant;
    QDate date;
    [[nodiscard]] bool isReadable() const { return instant || date.isValid(); }
};

When readWhen(const QJsonObject& object, QLatin1String key)
{
    const QString text = object.value(key).toString();
    const auto instant = parseInstant(text);
    constexpr qsizetype kPlainDate = 10; // 2026-01-15
    return {instant, !instant && text.size() == kPlainDate ? QDate::fromString(text, Qt::ISODate) : QDate()};
}

EpochMs midnight(const QDate& day, const QTimeZone& zone) { return day.startOfDay(zone).toMSecsSinceEpoch(); }

// The day an all-day item's date-time stands for. `isMidnight`: it is the first moment of that day.
struct DayOf
{
    QDate day;
    bool isMidnight = false;
};

DayOf dayOf(EpochMs instant, const QTimeZone& zone)
{
    const QDate local = QDateTime::fromMSecsSinceEpoch(instant, zone).date();
    if (midnight(local, zone) == instant) return {local, true};
    if (instant % kMsPerDay == 0) return {QDateTime::fromMSecsSinceEpoch(instant, Qt::UTC).date(), true};
    return {local, false};
}

TimeSpan wholeDays(const When& start, const When& end, const QTimeZone& zone)
{
    const QDate first = start.instant ? dayOf(*start.instant, zone).day : start.date;
    QDate after = end.date.addDays(1);
    if (end.instant) {
        const DayOf last = dayOf(*end.instant, zone);
        after = last.isMidnight ? last.day : last.day.addDays(1);
    }
    return {midnight(first, zone), midnight(qMax(after, first.addDays(1)), zone)};
}

TimeSpan hours(const When& start, const When& end, const QTimeZone& zone)
{
    const EpochMs from = start.instant ? *start.instant : midnight(start.date, zone);
    return {from, qMax(from, end.instant ? *end.instant : midnight(end.date.addDays(1), zone))};
}

QTimeZone zoneOf(const JsonReader& in, const QString& name)
{
    if (const auto zone = zoneNamed(name)) return *zone;
    if (!name.isEmpty()) in.complain("timeZone"_L1);
    return QTimeZone::utc();
}

QVector<ScheduleAttendee> readAttendees(const JsonReader& in, QStringList* soft)
{
    QVector<ScheduleAttendee> attendees;
    const QJsonArray array = in.array("attendees"_L1);
    for (qsizetype i = 0; i < array.size(); ++i) {
        const JsonReader item(array.at(i).toObject(), in.pathOf("attendees"_L1, i), soft);
        ScheduleAttendee attendee{UserId(item.firstText({"userId"_L1, "uid"_L1, "id"_L1})), item.text("email"_L1),
                                  item.text("role"_L1), item.text("userType"_L1)};
        if (attendee.userId.isEmpty() && attendee.email.isEmpty())
            item.complain("userId"_L1);
        else
            attendees.append(std::move(attendee));
    }
    return attendees;
}

void readWords(const JsonReader& in, Schedule& schedule)
{
    schedule.name = in.text("name"_L1);
    schedule.description = in.text("description"_L1);
    schedule.status = in.text("status"_L1);
    schedule.transparency = in.text("transparency"_L1);
    schedule.behavior = in.text("behavior"_L1);
    schedule.visibilityType = in.text("visibilityType"_L1);
    schedule.displayType = in.text("displayType"_L1);
    schedule.priority = in.text("priority"_L1);
}

void readPlace(const JsonReader& in, Schedule& schedule)
{
    schedule.locationId = in.firstText({"location"_L1, "locationId"_L1});
    schedule.url = in.text("url"_L1);
    schedule.phoneNumber = in.text("phoneNumber"_L1);
    schedule.address = in.text("address"_L1);
    schedule.access = in.text("access"_L1);
    schedule.customLocation = in.text("customLocation"_L1);
}

} // namespace

Reply<Schedule> decodeSchedule(const QJsonObject& object, const QString& where, QStringList* soft)
{
    const JsonReader in(object, where, soft);
    Schedule schedule;
    schedule.id = ScheduleId(in.firstText({"uid"_L1, "id"_L1}));
    if (schedule.id.isEmpty()) return badReply(in.pathOf("uid"_L1));
    const When start = readWhen(object, "startedAt"_L1);
    if (!start.isReadable()) return badReply(in.pathOf("startedAt"_L1));
    const When end = readWhen(object, "endedAt"_L1);
    if (!end.isReadable()) return badReply(in.pathOf("endedAt"_L1));

    schedule.timeZone = in.firstText({"timeZone"_L1, "timezone"_L1});
    const QTimeZone zone = zoneOf(in, schedule.timeZone);
    schedule.isAllDay = in.flag("isAllDay"_L1).value_or(start.date.isValid() && end.date.isValid());
    schedule.span = schedule.isAllDay ? wholeDays(start, end, zone) : hours(start, end, zone);
    if (start.instant && end.instant && *end.instant < *start.instant) in.complain("endedAt"_L1);
    readWords(in, schedule);
    readPlace(in, schedule);
    schedule.attendees = readAttendees(in, soft);
    schedule.routine = in.object("routine"_L1);
    schedule.createdAt = in.instant("createdAt"_L1).value_or(0);
    schedule.updatedAt = in.instant("updatedAt"_L1).value_or(0);
    return schedule;
}

QJsonArray encodeAttendees(const QVector<ScheduleAttendee>& attendees)
{
    QJsonArray array;
    for (const ScheduleAttendee& attendee : attendees) {
        QJsonObject item;
        if (!attendee.userId.isEmpty()) item.insert("userId"_L1, attendee.userId.text());
        if (!attendee.email.isEmpty()) item.insert("email"_L1, attendee.email);
        if (!attendee.role.isEmpty()) item.insert("role"_L1, attendee.role);
        bool isNumber = false;
        const int number = attendee.userType.toInt(&isNumber);
        if (isNumber)
            item.insert("userType"_L1, number);
        else if (!attendee.userType.isEmpty())
            item.insert("userType"_L1, attendee.userType);
        array.append(item);
    }
    return array;
}

} // namespace yoyaku::api
