#include "ui/format/scheduletext.h"

#include "core/base/zone.h"
#include "core/models/directorymodel.h"
#include "ui/format/safetext.h"
#include "ui/format/timeformat.h"

#include <QCoreApplication>

namespace yoyaku::ui {

namespace {

/// The translator's context of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ScheduleText)
};

QTimeZone zoneOf(const Schedule& schedule)
{
    const QTimeZone zone = zoneNamed(schedule.timeZone).value_or(QTimeZone());
    return zone.isValid() ? zone : QTimeZone::utc();
}

QString separator(const TimeFormat& format)
{
    return format.language() == TimeFormat::Language::Japanese ? QStringLiteral("、") : QStringLiteral(", ");
}

} // namespace

QString scheduleTitle(const Schedule& schedule)
{
    const QString name = safeText(schedule.name).trimmed();
    return name.isEmpty() ? Words::tr("Untitled") : name;
}

DayRange allDayRange(const Schedule& schedule)
{
    const QTimeZone zone = zoneOf(schedule);
    const auto day = [&](EpochMs at) { return QDateTime::fromMSecsSinceEpoch(at, zone).date(); };
    const QDate first = day(schedule.span.start);
    return {first, std::max(first, day(schedule.span.end - 1))};
}

QString scheduleWhen(const Schedule& schedule, const TimeFormat& format)
{
    if (!schedule.isAllDay) {
        const TimeSpan span = schedule.span;
        if (format.day(span.start) == format.day(span.end)) return format.date(span.start) + u' ' + format.range(span);
        return format.date(span.start) + u' ' + format.time(span.start) + QStringLiteral(" – ") +
               format.date(span.end) + u' ' + format.time(span.end);
    }
    const DayRange days = allDayRange(schedule);
    const QString first = format.date(format.startOf(days.first));
    if (days.first == days.last) return Words::tr("%1, all day").arg(first);
    return Words::tr("%1 – %2, all day").arg(first, format.date(format.startOf(days.last)));
}

QString schedulePeople(const Schedule& schedule, const DirectoryModel& directory)
{
    QStringList names;
    for (const ScheduleAttendee& attendee : schedule.attendees)
        names << safeText(attendee.userId.isEmpty() ? attendee.email : directory.userName(attendee.userId));
    names.removeAll(QString());
    return names.join(QStringLiteral(", "));
}

QString repeatNote()
{
    return Words::tr("Repeats. Jicoo does not document the rule, so only this occurrence is shown.");
}

QString scheduleSentence(const Schedule& schedule, const TimeFormat& format, const DirectoryModel& directory)
{
    QStringList parts{scheduleTitle(schedule), Words::tr("schedule entry"), scheduleWhen(schedule, format)};
    const QString people = schedulePeople(schedule, directory);
    if (!people.isEmpty()) parts << people;
    parts << (schedule.blocksTime() ? Words::tr("blocks time") : Words::tr("does not block time"));
    if (schedule.isRecurring()) parts << Words::tr("repeats");
    return parts.join(separator(format));
}

QString scheduleTip(const Schedule& schedule, const TimeFormat& format, const DirectoryModel& directory)
{
    QStringList lines{QStringLiteral("<b>%1</b>").arg(scheduleTitle(schedule).toHtmlEscaped()),
                      scheduleWhen(schedule, format).toHtmlEscaped()};
    const QString people = schedulePeople(schedule, directory);
    if (!people.isEmpty()) lines << people.toHtmlEscaped();
    if (!schedule.blocksTime()) lines << Words::tr("Does not block time").toHtmlEscaped();
    if (schedule.isRecurring()) lines << repeatNote().toHtmlEscaped();
    return QStringLiteral("<qt>%1</qt>").arg(lines.join(QStringLiteral("<br>")));
}

} // namespace yoyaku::ui
