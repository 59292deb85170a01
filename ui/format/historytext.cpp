#include "ui/format/historytext.h"

#include "ui/format/safetext.h"
#include "ui/format/timeformat.h"

#include <QCoreApplication>

namespace yoyaku::ui {

namespace {

using Field = HistoryChange::Field;

/// The translator's context of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HistoryText)
};

QString namesOf(const QVector<UserId>& hosts, const HostNames& names)
{
    QStringList all;
    for (const UserId& host : hosts) all << safeText(names ? names(host) : host.text());
    return all.join(QStringLiteral(", "));
}

QString timeText(const HistoryChange& change, const TimeFormat& format)
{
    const TimeSpan was = change.spanBefore, is = change.spanAfter;
    if (was.start == is.start) return Words::tr("Ends %1, was %2").arg(format.time(is.end), format.time(was.end));
    const bool isSameDay = format.day(was.start) == format.day(is.start);
    return Words::tr("Moved from %1")
        .arg(isSameDay ? format.time(was.start) : QString(format.date(was.start) + u' ' + format.time(was.start)));
}

QString hostsText(const HistoryChange& change, const HostNames& names)
{
    if (change.hostsAfter.isEmpty())
        return Words::tr("No host any more, was %1").arg(namesOf(change.hostsBefore, names));
    if (change.hostsBefore.isEmpty()) return Words::tr("Given to %1").arg(namesOf(change.hostsAfter, names));
    return Words::tr("Given to %1, was %2").arg(namesOf(change.hostsAfter, names), namesOf(change.hostsBefore, names));
}

QString statusText(const HistoryChange& change)
{
    switch (bookingStatusFrom(change.after)) {
    case BookingStatus::Cancel:
        return Words::tr("Cancelled");
    case BookingStatus::Request:
        return Words::tr("Became a request");
    case BookingStatus::Open:
        return bookingStatusFrom(change.before) == BookingStatus::Cancel ? Words::tr("Open again")
                                                                         : Words::tr("Confirmed");
    case BookingStatus::Unknown:
        break;
    }
    return Words::tr("Status %1").arg(safeText(change.after));
}

QString changeText(const HistoryChange& change, const TimeFormat& format, const HostNames& names)
{
    switch (change.field) {
    case Field::Time:
        return timeText(change, format);
    case Field::Hosts:
        return hostsText(change, names);
    case Field::Status:
        return statusText(change);
    case Field::Name:
        return Words::tr("Renamed, was %1").arg(safeText(change.before));
    case Field::Note:
        return change.before.isEmpty()  ? Words::tr("Note added")
               : change.after.isEmpty() ? Words::tr("Note removed")
                                        : Words::tr("Note changed");
    case Field::Place:
        return Words::tr("Place changed");
    case Field::TimeZone:
        return Words::tr("Guest's zone %1, was %2").arg(safeText(change.after), safeText(change.before));
    case Field::Reason:
        return change.after.isEmpty() ? QString() : Words::tr("Reason: %1").arg(safeText(change.after));
    case Field::Existence:
        return change.after.isEmpty() ? Words::tr("No longer in Jicoo") : Words::tr("In Jicoo again");
    }
    return {};
}

QString eventWords(const Delivery& delivery)
{
    static const std::pair<const char*, const char*> events[] = {
        {"guest_booked", QT_TRANSLATE_NOOP("HistoryText", "Booked by guest")},
        {"guest_rescheduled", QT_TRANSLATE_NOOP("HistoryText", "Moved by guest")},
        {"guest_cancelled", QT_TRANSLATE_NOOP("HistoryText", "Cancelled by guest")},
        {"host_rescheduled", QT_TRANSLATE_NOOP("HistoryText", "Moved by host")},
        {"host_cancelled", QT_TRANSLATE_NOOP("HistoryText", "Cancelled by host")}};
    for (const auto& [key, text] : events)
        if (delivery.event == QLatin1String(key)) return Words::tr(text);
    if (delivery.verdict == Verdict::Recovered) return Words::tr("Found by a check for gaps");
    return delivery.event.isEmpty() ? Words::tr("Told by an event") : safeText(delivery.event);
}

/// Who did it, as far as what was learned says so.
QString doer(const HistoryLine& line)
{
    if (line.delivery && line.delivery->verdict == Verdict::Genuine) {
        if (line.delivery->event.startsWith(QLatin1String("guest_"))) return Words::tr("by guest");
        if (line.delivery->event.startsWith(QLatin1String("host_"))) return Words::tr("by host");
    }
    switch (line.entry->source) {
    case HistorySource::OwnEdit:
        return Words::tr("from here");
    case HistorySource::Recovered:
        return Words::tr("found by a check");
    case HistorySource::Sync:
    case HistorySource::Webhook:
        break;
    }
    return {};
}

} // namespace

QString historyText(const HistoryLine& line, const TimeFormat& format, const HostNames& names)
{
    QStringList parts;
    if (line.entry && !line.entry->isFirst) {
        for (const HistoryChange& change : line.entry->changes) parts << changeText(change, format, names);
        parts << doer(line);
    } else if (line.delivery) {
        parts << eventWords(*line.delivery);
    } else if (line.entry) {
        parts << (line.entry->source == HistorySource::OwnEdit ? Words::tr("Booked from here") : Words::tr("Booked"))
              << (line.entry->source == HistorySource::Recovered ? Words::tr("found by a check") : QString());
    }
    const bool isFirst = !line.entry || line.entry->isFirst;
    if (isFirst && line.delivery && line.delivery->answeredMs > 0)
        parts << Words::tr("%1 ms").arg(qRound(line.delivery->answeredMs));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString historyOrigin(const HistoryLine& line, const TimeFormat& format)
{
    if (line.delivery) {
        const QString when = format.stamp(line.delivery->receivedAt);
        return line.delivery->verdict == Verdict::Recovered
                   ? Words::tr("Found %1 by a check for gaps. Opens its line on Live.").arg(when)
                   : Words::tr("Told %1 by an event. Opens it on Live.").arg(when);
    }
    const QString when = format.stamp(line.entry->learnedAt);
    switch (line.entry->source) {
    case HistorySource::OwnEdit:
        return Words::tr("Done from here, confirmed %1.").arg(when);
    case HistorySource::Webhook:
        return Words::tr("Told %1 by an event.").arg(when);
    case HistorySource::Recovered:
        return Words::tr("Found %1 by a check for gaps.").arg(when);
    case HistorySource::Sync:
        break;
    }
    return Words::tr("Learned %1 when bookings were read.").arg(when);
}

} // namespace yoyaku::ui
