#include "ui/bookings/bookingquestion.h"

#include "ui/format/timeformat.h"

namespace yoyaku::ui {

namespace {

using Kind = DayRange::Kind;

constexpr int kWeek = 7, kMonth = 30;

/// First day and the day after the last one; either may be missing.
std::pair<QDate, QDate> daysOf(const DayRange& range, QDate today)
{
    switch (range.kind) {
    case Kind::Any:
        return {};
    case Kind::FromToday:
        return {today, {}};
    case Kind::Today:
        return {today, today.addDays(1)};
    case Kind::Tomorrow:
        return {today.addDays(1), today.addDays(2)};
    case Kind::ThisWeek:
        return {today.addDays(1 - today.dayOfWeek()), today.addDays(kWeek + 1 - today.dayOfWeek())};
    case Kind::Next7:
        return {today, today.addDays(kWeek)};
    case Kind::Next30:
        return {today, today.addDays(kMonth)};
    case Kind::Past:
        return {{}, today};
    case Kind::Last7:
        return {today.addDays(1 - kWeek), today.addDays(1)};
    case Kind::Since30:
        return {today.addDays(-kMonth), {}};
    case Kind::Custom:
        return {range.first, range.last.isValid() ? range.last.addDays(1) : QDate()};
    }
    return {};
}

void bound(const DayRange& range, const TimeFormat& format, QDate today, std::optional<EpochMs>& from,
           std::optional<EpochMs>& before)
{
    const auto [first, after] = daysOf(range, today);
    if (first.isValid()) from = format.startOf(first);
    if (after.isValid()) before = format.startOf(after);
}

QVariantMap rangeMap(const DayRange& range)
{
    QVariantMap map{{QStringLiteral("kind"), int(range.kind)}};
    if (range.first.isValid()) map.insert(QStringLiteral("first"), range.first.toString(Qt::ISODate));
    if (range.last.isValid()) map.insert(QStringLiteral("last"), range.last.toString(Qt::ISODate));
    return map;
}

DayRange rangeOf(const QVariantMap& map)
{
    const int kind = map.value(QStringLiteral("kind")).toInt();
    if (kind < 0 || kind > int(Kind::Custom)) return {};
    return {Kind(kind), QDate::fromString(map.value(QStringLiteral("first")).toString(), Qt::ISODate),
            QDate::fromString(map.value(QStringLiteral("last")).toString(), Qt::ISODate)};
}

template <class List>
QStringList textsOf(const List& ids)
{
    QStringList texts;
    for (const auto& id : ids) texts.append(id.text());
    return texts;
}

template <class IdType>
QVector<IdType> idsIn(const QVariant& texts)
{
    QVector<IdType> ids;
    for (const QString& text : texts.toStringList()) ids.append(IdType(text));
    return ids;
}

template <class Enum>
QVariantList numbersOf(const QVector<Enum>& values)
{
    QVariantList numbers;
    for (const Enum value : values) numbers.append(int(value));
    return numbers;
}

template <class Enum>
QVector<Enum> enumsIn(const QVariant& numbers, Enum last)
{
    QVector<Enum> values;
    for (const QVariant& number : numbers.toList())
        if (number.toInt() >= 0 && number.toInt() <= int(last)) values.append(Enum(number.toInt()));
    return values;
}

QVariantMap weekHourMap(const std::optional<BookingFilter::WeekHour>& when)
{
    if (!when) return {};
    return {{QStringLiteral("day"), when->day},
            {QStringLiteral("hour"), when->hour},
            {QStringLiteral("zone"), QString::fromLatin1(when->zone)}};
}

std::optional<BookingFilter::WeekHour> weekHourOf(const QVariantMap& map)
{
    const BookingFilter::WeekHour when{map.value(QStringLiteral("day")).toInt(),
                                       map.value(QStringLiteral("hour"), -1).toInt(),
                                       map.value(QStringLiteral("zone")).toString().toLatin1()};
    const bool isSome =
        when.day >= 1 && when.day <= 7 && when.hour >= 0 && when.hour < 24 && QTimeZone(when.zone).isValid();
    return isSome ? std::optional(when) : std::nullopt;
}

} // namespace

bool BookingQuestion::asks(FilterKind kind) const
{
    BookingQuestion without = *this;
    without.clear(kind);
    return without != *this;
}

void BookingQuestion::clear(FilterKind kind)
{
    switch (kind) {
    case FilterKind::Starts:
        starts = {};
        return;
    case FilterKind::Status:
        return statuses.clear();
    case FilterKind::Host:
        noHost = false;
        return hosts.clear();
    case FilterKind::EventType:
        return eventTypes.clear();
    case FilterKind::Created:
        created = {};
        return;
    case FilterKind::Zone:
        isAbroad = false;
        return zones.clear();
    case FilterKind::Campaign:
        return campaign.clear();
    case FilterKind::Answers:
        return answers.clear();
    case FilterKind::Marks:
        return marks.clear();
    case FilterKind::WeekHour:
        return weekHour.reset();
    }
}

QVector<FilterKind> BookingQuestion::kinds() const
{
    QVector<FilterKind> kinds;
    for (int kind = 0; kind < kFilterKinds; ++kind)
        if (asks(FilterKind(kind))) kinds.append(FilterKind(kind));
    return kinds;
}

BookingFilter BookingQuestion::filter(const TimeFormat& format, QDate today) const
{
    BookingFilter filter;
    bound(starts, format, today, filter.startsFrom, filter.startsBefore);
    bound(created, format, today, filter.createdFrom, filter.createdBefore);
    filter.statuses = statuses;
    filter.hosts = hosts;
    filter.noHostOnly = noHost;
    filter.eventTypes = eventTypes;
    filter.zones = zones;
    if (isAbroad) filter.outsideZone = QString::fromLatin1(format.zone().id());
    filter.campaign = campaign;
    filter.answers = answers;
    filter.marks = marks;
    filter.weekHour = weekHour;
    return filter;
}

BookingQuestion BookingQuestion::of(const BookingFilter& filter, const TimeFormat& format)
{
    BookingQuestion question;
    question.statuses = filter.statuses;
    question.noHost = filter.noHostOnly;
    if (!question.noHost) question.hosts = filter.hosts;
    question.eventTypes = filter.eventTypes;
    question.campaign = filter.campaign;
    question.weekHour = filter.weekHour;
    if (!filter.startsFrom && !filter.startsBefore) return question;
    question.starts.kind = DayRange::Kind::Custom;
    if (filter.startsFrom) question.starts.first = format.day(*filter.startsFrom);
    if (filter.startsBefore) question.starts.last = format.day(*filter.startsBefore - 1);
    return question;
}

QVariantMap BookingQuestion::toMap() const
{
    return {{QStringLiteral("starts"), rangeMap(starts)},
            {QStringLiteral("statuses"), numbersOf(statuses)},
            {QStringLiteral("hosts"), textsOf(hosts)},
            {QStringLiteral("noHost"), noHost},
            {QStringLiteral("eventTypes"), textsOf(eventTypes)},
            {QStringLiteral("created"), rangeMap(created)},
            {QStringLiteral("zones"), zones},
            {QStringLiteral("abroad"), isAbroad},
            {QStringLiteral("campaign"), campaign},
            {QStringLiteral("answers"), answers},
            {QStringLiteral("marks"), numbersOf(marks)},
            {QStringLiteral("weekHour"), weekHourMap(weekHour)}};
}

BookingQuestion BookingQuestion::fromMap(const QVariantMap& map)
{
    const auto at = [&map](const char* key) { return map.value(QLatin1String(key)); };
    BookingQuestion question;
    question.starts = rangeOf(at("starts").toMap());
    question.statuses = enumsIn(at("statuses"), BookingStatus::Cancel);
    question.noHost = at("noHost").toBool();
    if (!question.noHost) question.hosts = idsIn<UserId>(at("hosts"));
    question.eventTypes = idsIn<EventTypeId>(at("eventTypes"));
    question.created = rangeOf(at("created").toMap());
    question.isAbroad = at("abroad").toBool();
    if (!question.isAbroad) question.zones = at("zones").toStringList();
    question.campaign = at("campaign").toString();
    question.answers = at("answers").toString();
    question.marks = enumsIn(at("marks"), BookingFilter::Mark::Gone);
    question.weekHour = weekHourOf(at("weekHour").toMap());
    return question;
}

} // namespace yoyaku::ui
