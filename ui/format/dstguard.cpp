#include "ui/format/dstguard.h"

#include "core/base/zone.h"

#include <QDateTime>

namespace yoyaku::ui {

namespace {

/// The translator's context of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ClockShift)
};

int offsetAt(const QTimeZone& zone, EpochMs instant)
{
    return zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(instant, Qt::UTC)) / 60;
}

QString whatMoved(const ClockShift& shift, const TimeFormat& format, EpochMs now)
{
    const QString city = TimeFormat::city(shift.zone);
    const QDate day = QDateTime::fromMSecsSinceEpoch(shift.at, shift.zone).date();
    const QString date = format.date(format.startOf(day));
    if (shift.haveBoth)
        return Words::tr("Clocks in %1 and in %2 stand otherwise than when the booking was made.")
            .arg(city, TimeFormat::city(format.zone()));
    if (shift.at > now)
        return shift.isForward ? Words::tr("Clocks in %1 go forward on %2, after the booking was made.").arg(city, date)
                               : Words::tr("Clocks in %1 go back on %2, after the booking was made.").arg(city, date);
    return shift.isForward ? Words::tr("Clocks in %1 went forward on %2, after the booking was made.").arg(city, date)
                           : Words::tr("Clocks in %1 went back on %2, after the booking was made.").arg(city, date);
}

} // namespace

std::optional<ClockShift> clockShift(const BookingRow& row, const QTimeZone& own)
{
    if (row.createdAt <= 0 || row.createdAt >= row.span.start || row.timeZone.toUtf8() == own.id()) return {};
    const QTimeZone guest = zoneNamed(row.timeZone).value_or(QTimeZone());
    if (!guest.isValid()) return {};
    const int byGuest = offsetAt(guest, row.span.start) - offsetAt(guest, row.createdAt);
    const int byOwn = offsetAt(own, row.span.start) - offsetAt(own, row.createdAt);
    if (byGuest == byOwn) return {};
    ClockShift shift{byGuest != 0 ? guest : own, 0, byGuest - byOwn, byGuest != 0 && byOwn != 0,
                     (byGuest != 0 ? byGuest : byOwn) > 0};
    const auto change = shift.zone.previousTransition(QDateTime::fromMSecsSinceEpoch(row.span.start + 1, Qt::UTC));
    shift.at = change.atUtc.isValid() ? change.atUtc.toMSecsSinceEpoch() : row.createdAt;
    return shift;
}

QString clockShiftText(const BookingRow& row, const TimeFormat& format, EpochMs now)
{
    const auto shift = clockShift(row, format.zone());
    if (!shift) return {};
    const QTimeZone guest = zoneNamed(row.timeZone).value_or(QTimeZone());
    const QString there = format.timeIn(row.span.start, guest);
    const QString once = format.timeIn(row.span.start - shift->minutes * kMsPerMinute, guest);
    return whatMoved(*shift, format, now) + QLatin1Char(' ') +
           Words::tr("%1 here is %2 there, not %3.").arg(format.time(row.span.start), there, once);
}

} // namespace yoyaku::ui
