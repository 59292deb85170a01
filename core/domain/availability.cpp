#include "core/domain/availability.h"

#include "core/base/zone.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <algorithm>

namespace yoyaku {

namespace {

constexpr int kWeekly = 2;
constexpr int kDaysOfWeek = 7;
const QDate kEpochDay(1970, 1, 1);

bool isComputable(const AvailabilityRule& rule)
{
    const bool isKnownDay = !rule.weekday || (*rule.weekday >= 0 && *rule.weekday < kDaysOfWeek);
    return rule.frequencyType == kWeekly && rule.frequencyInterval == 1 && isKnownDay &&
           rule.startMinute < rule.endMinute;
}

std::optional<QDate> plainDate(const QJsonValue& value)
{
    constexpr qsizetype kLength = 10; // 2026-11-03
    const QString text = value.toString();
    const QDate date = text.size() == kLength ? QDate::fromString(text, Qt::ISODate) : QDate();
    return date.isValid() ? std::optional(date) : std::nullopt;
}

// The days a rule leaves out, and whether there is more in its exceptions than those.
struct Exceptions
{
    QSet<QDate> days;
    bool hasOthers = false;
};

Exceptions readExceptions(const QJsonValue& value)
{
    Exceptions exceptions;
    const auto take = [&](const QJsonValue& one) {
        if (const auto day = plainDate(one))
            exceptions.days.insert(*day);
        else
            exceptions.hasOthers = true;
    };
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        std::for_each(array.begin(), array.end(), take);
    } else if (!value.isNull() && !value.isUndefined() && !(value.isObject() && value.toObject().isEmpty())) {
        take(value);
    }
    return exceptions;
}

// A stretch in which the zone's clock is a constant number of milliseconds ahead of UTC.
struct Piece
{
    TimeSpan span;
    qint64 aheadMs = 0;
};

QVector<Piece> piecesOf(const TimeSpan& window, const QTimeZone& zone)
{
    const auto at = [](EpochMs ms) { return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC); };
    QVector<Piece> pieces;
    EpochMs from = window.start;
    const auto add = [&](EpochMs until) {
        if (from < until) pieces.append({{from, until}, qint64(zone.offsetFromUtc(at(from))) * kMsPerSecond});
        from = qMax(from, until);
    };
    for (const QTimeZone::OffsetData& change : zone.transitions(at(window.start), at(window.end)))
        add(qMin(change.atUtc.toMSecsSinceEpoch(), window.end));
    add(window.end);
    return pieces;
}

qint64 dayNumber(EpochMs local) { return local >= 0 ? local / kMsPerDay : (local + 1) / kMsPerDay - 1; }

// Inside a piece the wall clock runs evenly, so no hour has to be asked for that a day lacks or has twice: a window
// loses what the clock skips and gets what it shows again.
void addRule(const AvailabilityRule& rule, const Exceptions& exceptions, const Piece& piece, QVector<TimeSpan>& open)
{
    const EpochMs from = rule.from == 0 ? piece.span.start : qMax(piece.span.start, rule.from);
    const TimeSpan valid{from, qMin(piece.span.end, rule.until.value_or(piece.span.end))};
    if (valid.isEmpty()) return;
    const qint64 last = dayNumber(valid.end - 1 + piece.aheadMs);
    for (qint64 number = dayNumber(valid.start + piece.aheadMs); number <= last; ++number) {
        const QDate day = kEpochDay.addDays(number);
        if (rule.weekday && *rule.weekday != day.dayOfWeek() % kDaysOfWeek) continue;
        if (exceptions.days.contains(day)) continue;
        const EpochMs midnight = number * kMsPerDay - piece.aheadMs;
        const TimeSpan span{qMax(valid.start, midnight + rule.startMinute * kMsPerMinute),
                            qMin(valid.end, midnight + rule.endMinute * kMsPerMinute)};
        if (!span.isEmpty()) open.append(span);
    }
}

QVector<TimeSpan> merged(QVector<TimeSpan> spans)
{
    std::sort(spans.begin(), spans.end(), [](const TimeSpan& a, const TimeSpan& b) { return a.start < b.start; });
    QVector<TimeSpan> all;
    for (const TimeSpan& span : spans) {
        if (!all.isEmpty() && span.start <= all.last().end)
            all.last().end = qMax(all.last().end, span.end);
        else
            all.append(span);
    }
    return all;
}

} // namespace

QVector<TimeSpan> openSpans(const AvailabilityCalendar& calendar, TimeSpan window)
{
    const auto zone = zoneNamed(calendar.timeZone);
    if (!zone || window.isEmpty()) return {};
    const QVector<Piece> pieces = piecesOf(window, *zone);
    QVector<TimeSpan> open;
    for (const AvailabilityRule& rule : calendar.rules) {
        if (!isComputable(rule)) continue;
        const Exceptions exceptions = readExceptions(rule.exceptions);
        for (const Piece& piece : pieces) addRule(rule, exceptions, piece, open);
    }
    return merged(std::move(open));
}

bool hasUnknownParts(const AvailabilityCalendar& calendar)
{
    if (!zoneNamed(calendar.timeZone)) return true;
    return std::any_of(calendar.rules.begin(), calendar.rules.end(), [](const AvailabilityRule& rule) {
        return !isComputable(rule) || readExceptions(rule.exceptions).hasOthers;
    });
}

} // namespace yoyaku
