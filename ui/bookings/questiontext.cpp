#include "ui/bookings/questiontext.h"

#include "core/models/directorymodel.h"
#include "ui/format/safetext.h"
#include "ui/format/statustext.h"
#include "ui/format/timeformat.h"

#include <QCoreApplication>

namespace yoyaku::ui {

namespace {

constexpr int kMostNames = 3;
constexpr int kLongestName = 24;

/// The translator's context of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(QuestionText)
};

QString shortened(const QString& text)
{
    const QString safe = safeText(text).simplified();
    return safe.size() <= kLongestName ? safe : safe.left(kLongestName - 1) + u'…';
}

QString listed(QStringList names)
{
    const auto more = names.size() - kMostNames;
    if (more > 1) {
        names.resize(kMostNames);
        return Words::tr("%1 and %2 more").arg(names.join(Words::tr(", ", "between names"))).arg(more);
    }
    return names.join(Words::tr(", ", "between names"));
}

QString named(const QString& kind, const QStringList& values)
{
    return Words::tr("%1: %2", "filter: values").arg(kind, listed(values));
}

QString dayText(QDate day, const TimeFormat& format) { return format.dateWithYear(format.startOf(day)); }

QString hostsText(const BookingQuestion& question, const DirectoryModel& directory)
{
    if (question.noHost) return Words::tr("No host");
    QStringList names;
    for (const UserId& host : question.hosts) names.append(shortened(directory.userName(host)));
    return named(filterKindText(FilterKind::Host), names);
}

QString zonesText(const BookingQuestion& question)
{
    if (question.isAbroad) return Words::tr("Guests abroad");
    QStringList cities;
    for (const QString& zone : question.zones)
        cities.append(safeText(QTimeZone(zone.toUtf8()).isValid() ? TimeFormat::city(QTimeZone(zone.toUtf8())) : zone));
    return named(filterKindText(FilterKind::Zone), cities);
}

} // namespace

QString weekHourText(const BookingFilter::WeekHour& when, const TimeFormat& format)
{
    const QString text = QStringLiteral("%1 %2:00")
                             .arg(format.weekday(QDate(2024, 1, 1).addDays(when.day - 1))) // a Monday
                             .arg(when.hour, 2, 10, QLatin1Char('0'));
    if (when.zone == format.zone().id()) return text;
    return Words::tr("%1, %2 time", "hour of the week, city").arg(text, TimeFormat::city(QTimeZone(when.zone)));
}

QString filterKindText(FilterKind kind)
{
    switch (kind) {
    case FilterKind::Starts:
        return Words::tr("Time");
    case FilterKind::Status:
        return Words::tr("Status");
    case FilterKind::Host:
        return Words::tr("Host");
    case FilterKind::EventType:
        return Words::tr("Event type");
    case FilterKind::Created:
        return Words::tr("Created");
    case FilterKind::Zone:
        return Words::tr("Guest zone");
    case FilterKind::Campaign:
        return Words::tr("Campaign");
    case FilterKind::Answers:
        return Words::tr("Answers");
    case FilterKind::Marks:
        return Words::tr("Changes");
    case FilterKind::WeekHour:
        return Words::tr("Hour of the week");
    }
    return {};
}

QString dayRangeText(DayRange::Kind kind)
{
    using Kind = DayRange::Kind;
    switch (kind) {
    case Kind::Any:
        return Words::tr("Any time");
    case Kind::FromToday:
        return Words::tr("From today");
    case Kind::Today:
        return Words::tr("Today");
    case Kind::Tomorrow:
        return Words::tr("Tomorrow");
    case Kind::ThisWeek:
        return Words::tr("This week");
    case Kind::Next7:
        return Words::tr("Next 7 days");
    case Kind::Next30:
        return Words::tr("Next 30 days");
    case Kind::Past:
        return Words::tr("Before today");
    case Kind::Last7:
        return Words::tr("Last 7 days");
    case Kind::Since30:
        return Words::tr("Since 30 days ago");
    case Kind::Custom:
        return Words::tr("From – to…");
    }
    return {};
}

QString dayRangeText(const DayRange& range, const TimeFormat& format)
{
    if (range.kind != DayRange::Kind::Custom) return dayRangeText(range.kind);
    if (range.first.isValid() && range.last.isValid())
        return Words::tr("%1 – %2", "days").arg(dayText(range.first, format), dayText(range.last, format));
    if (range.first.isValid()) return Words::tr("From %1").arg(dayText(range.first, format));
    return range.last.isValid() ? Words::tr("Until %1").arg(dayText(range.last, format)) : Words::tr("Any time");
}

QString markText(BookingFilter::Mark mark)
{
    using Mark = BookingFilter::Mark;
    switch (mark) {
    case Mark::Changed:
        return Words::tr("Changed since it was made");
    case Mark::Held:
        return Words::tr("Change not sent yet");
    case Mark::Refused:
        return Words::tr("Change refused");
    case Mark::Gone:
        return Words::tr("Not in Jicoo any more");
    }
    return {};
}

QString conditionText(FilterKind kind, const BookingQuestion& question, const DirectoryModel& directory,
                      const TimeFormat& format)
{
    QStringList values;
    switch (kind) {
    case FilterKind::Starts:
        return dayRangeText(question.starts, format);
    case FilterKind::Status:
        for (const BookingStatus status : question.statuses) values.append(statusLook(status).text);
        break;
    case FilterKind::Host:
        return hostsText(question, directory);
    case FilterKind::EventType:
        for (const EventTypeId& type : question.eventTypes) values.append(shortened(directory.eventTypeName(type)));
        break;
    case FilterKind::Created:
        values.append(dayRangeText(question.created, format));
        break;
    case FilterKind::Zone:
        return zonesText(question);
    case FilterKind::Campaign:
        values.append(shortened(question.campaign));
        break;
    case FilterKind::Answers:
        values.append(Words::tr("“%1”", "text looked for").arg(shortened(question.answers)));
        break;
    case FilterKind::Marks:
        for (const BookingFilter::Mark mark : question.marks) values.append(markText(mark));
        break;
    case FilterKind::WeekHour:
        return question.weekHour ? weekHourText(*question.weekHour, format) : QString();
    }
    return named(filterKindText(kind), values);
}

} // namespace yoyaku::ui
