#include "ui/format/hourstext.h"

#include "ui/format/safetext.h"
#include "ui/format/timeformat.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace yoyaku::ui {

namespace {

constexpr int kWeekly = 2;
constexpr int kDaysOfWeek = 7;
constexpr int kMinutesAnHour = 60;

/// The translator's context of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HoursText)
};

bool isOn(const AvailabilityRule& rule, int dayOfWeek)
{
    const bool isWeekly = rule.frequencyType == kWeekly && rule.frequencyInterval == 1;
    return isWeekly && rule.startMinute < rule.endMinute &&
           (!rule.weekday || *rule.weekday == dayOfWeek % kDaysOfWeek); // the service counts from Sunday = 0 (inferred)
}

QString wall(int minute)
{
    return QStringLiteral("%1:%2")
        .arg(minute / kMinutesAnHour, 2, 10, QLatin1Char('0'))
        .arg(minute % kMinutesAnHour, 2, 10, QLatin1Char('0'));
}

QString range(int start, int end) { return wall(start) + QStringLiteral(" – ") + wall(end); }

/// Array or object on one line; a bare value as it is.
QString rawText(const QJsonValue& value)
{
    const QJsonDocument whole(QJsonArray{value});
    const QString text = QString::fromUtf8(whole.toJson(QJsonDocument::Compact));
    return safeText(text.mid(1, text.size() - 2));
}

void take(const QJsonValue& value, const TimeFormat& format, QVector<ExceptionLine>& lines)
{
    constexpr qsizetype kLength = 10; // 2026-11-03
    const QString text = value.toString();
    const QDate day = text.size() == kLength ? QDate::fromString(text, Qt::ISODate) : QDate();
    const ExceptionLine line = day.isValid() ? ExceptionLine{format.dateWithYear(format.startOf(day)), false}
                                             : ExceptionLine{rawText(value), true};
    const bool isKnown =
        std::any_of(lines.begin(), lines.end(), [&](const ExceptionLine& other) { return other.text == line.text; });
    if (!isKnown) lines.append(line); // each weekday's rule may name the same holiday
}

} // namespace

QString hoursOn(const AvailabilityCalendar& calendar, int dayOfWeek)
{
    QVector<std::pair<int, int>> windows;
    for (const AvailabilityRule& rule : calendar.rules)
        if (isOn(rule, dayOfWeek)) windows.append({rule.startMinute, rule.endMinute});
    std::sort(windows.begin(), windows.end());
    QVector<std::pair<int, int>> merged;
    for (const auto& window : windows) {
        if (!merged.isEmpty() && window.first <= merged.last().second)
            merged.last().second = std::max(merged.last().second, window.second);
        else
            merged.append(window);
    }
    QStringList texts;
    for (const auto& [start, end] : merged) texts << range(start, end);
    return texts.join(QStringLiteral(", "));
}

QStringList limitsOf(const AvailabilityCalendar& calendar, const TimeFormat& format, EpochMs now)
{
    QStringList lines;
    for (const AvailabilityRule& rule : calendar.rules) {
        const QString hours = range(rule.startMinute, rule.endMinute);
        if (rule.from > now) lines << Words::tr("%1 only from %2").arg(hours, format.dateWithYear(rule.from));
        if (rule.until) lines << Words::tr("%1 only until %2").arg(hours, format.dateWithYear(*rule.until));
    }
    lines.removeDuplicates();
    return lines;
}

QVector<ExceptionLine> exceptionsOf(const AvailabilityCalendar& calendar, const TimeFormat& format)
{
    QVector<ExceptionLine> lines;
    for (const AvailabilityRule& rule : calendar.rules) {
        if (rule.exceptions.isNull() || rule.exceptions.isUndefined()) continue;
        if (rule.exceptions.isArray())
            for (const QJsonValue& each : rule.exceptions.toArray()) take(each, format, lines);
        else if (!rule.exceptions.isObject() || !rule.exceptions.toObject().isEmpty())
            take(rule.exceptions, format, lines);
    }
    return lines;
}

} // namespace yoyaku::ui
