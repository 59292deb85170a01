#include "core/api/availabilitycodec.h"

#include "core/api/jsonreader.h"

namespace yoyaku::api {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWeekly = 2;
constexpr int kUnreadable = 0;
constexpr int kMinutesOfDay = 24 * 60;

bool isThere(const QJsonObject& object, QLatin1String key)
{
    const QJsonValue value = object.value(key);
    return !value.isNull() && !value.isUndefined();
}

// A missing minute is the full hour.
std::optional<int> readTime(const JsonReader& in, QLatin1String hourKey, QLatin1String minuteKey)
{
    const auto hour = in.number(hourKey);
    if (!hour) return std::nullopt;
    const int minute = in.number(minuteKey).value_or(0);
    const bool isTime = *hour >= 0 && *hour <= 24 && minute >= 0 && minute < 60;
    if (isTime && *hour * 60 + minute <= kMinutesOfDay) return *hour * 60 + minute;
    in.complain(hourKey);
    return std::nullopt;
}

AvailabilityRule decodeRule(const QJsonObject& object, const QString& where, QStringList* soft)
{
    const JsonReader in(object, where, soft);
    AvailabilityRule rule;
    const auto start = readTime(in, "startHour"_L1, "startMinute"_L1);
    const auto end = readTime(in, "endHour"_L1, "endMinute"_L1);
    rule.startMinute = start.value_or(0);
    rule.endMinute = end.value_or(0);
    rule.weekday = in.number("wday"_L1);
    rule.from = in.instant("startedAt"_L1).value_or(0);
    rule.until = in.instant("endedAt"_L1);
    rule.frequencyType =
        in.number("frequencyType"_L1).value_or(isThere(object, "frequencyType"_L1) ? kUnreadable : kWeekly);
    rule.frequencyInterval = in.number("frequencyInterval"_L1).value_or(1);
    rule.exceptions = object.value("exceptions"_L1);
    const bool isUnreadableDay = !rule.weekday && isThere(object, "wday"_L1);
    const bool isUnreadableEnd = !rule.until && isThere(object, "endedAt"_L1);
    if (!start || !end || isUnreadableDay || isUnreadableEnd) rule.frequencyType = kUnreadable;
    return rule;
}

QVector<AvailabilityRule> readRules(const JsonReader& in, QStringList* soft)
{
    QVector<AvailabilityRule> rules;
    const QJsonArray array = in.array("calendars"_L1);
    for (qsizetype i = 0; i < array.size(); ++i)
        rules.append(decodeRule(array.at(i).toObject(), in.pathOf("calendars"_L1, i), soft));
    return rules;
}

} // namespace

Reply<AvailabilityCalendar> decodeAvailabilityCalendar(const QJsonObject& object, const QString& where,
                                                       QStringList* soft)
{
    const JsonReader in(object, where, soft);
    AvailabilityCalendar calendar;
    calendar.id = CalendarId(in.firstText({"uid"_L1, "id"_L1}));
    if (calendar.id.isEmpty()) return badReply(in.pathOf("uid"_L1));
    calendar.userId = UserId(in.text("userId"_L1));
    calendar.name = in.textOr("name"_L1, calendar.id.text());
    calendar.isDefault = in.flag("isDefault"_L1).value_or(false);
    calendar.timeZone = in.firstText({"timezone"_L1, "timeZone"_L1});
    calendar.rules = readRules(in, soft);
    calendar.createdAt = in.instant("createdAt"_L1).value_or(0);
    calendar.updatedAt = in.instant("updatedAt"_L1).value_or(0);
    return calendar;
}

} // namespace yoyaku::api
