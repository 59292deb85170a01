#include "ui/format/gaptext.h"

#include "ui/format/timeformat.h"

#include <QCoreApplication>

namespace yoyaku::ui {

namespace {

constexpr int kWeekdayDays = 6; ///< a weekday alone names one day for this long

/// The translator's context of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(GapText)
};

QString recoveredSentence(const GapClaim& claim)
{
    if (claim.recovered == 0) return {};
    return u' ' + Words::tr("%n change(s) found only by a comparison are marked recovered.", nullptr, claim.recovered);
}

} // namespace

QString sinceText(EpochMs instant, const TimeFormat& format, EpochMs now)
{
    const QDate day = format.day(instant);
    const qint64 ago = day.daysTo(format.day(now));
    if (ago == 0) return format.time(instant);
    if (ago > 0 && ago <= kWeekdayDays)
        return Words::tr("%1 %2", "weekday and time: Mon 09:00").arg(format.weekday(day), format.time(instant));
    return format.stamp(instant);
}

GapText gapText(const GapClaim& claim, const TimeFormat& format, EpochMs now)
{
    using Kind = GapClaim::Kind;
    const QLatin1String shield("v.genuine");
    const QString since = sinceText(claim.since, format, now), at = sinceText(claim.checkedAt, format, now);
    switch (claim.kind) {
    case Kind::NoGaps:
        return {shield, Color::SuccessMark, Words::tr("Nothing lost"), Words::tr("0 gaps since %1").arg(since),
                Words::tr("Whatever happened from %1 to %2 was told by a delivery or found by a comparison with Jicoo.")
                        .arg(since, at) +
                    recoveredSentence(claim)};
    case Kind::Overdue:
        return {QLatin1String("v.stale"), Color::WarningMark, Words::tr("Comparison is late"),
                Words::tr("0 gaps until %1").arg(at),
                Words::tr("From %1 to %2 nothing was lost. The next comparison with Jicoo is late, so what came after "
                          "is known only as far as deliveries told it.")
                        .arg(since, at) +
                    recoveredSentence(claim)};
    case Kind::Unproven: {
        const QString known = claim.checkedAt > 0 ? u' ' + Words::tr("Until %1 nothing was lost.").arg(at) : QString();
        return {QLatin1String("st.info"), Color::WarningMark, Words::tr("Not proven"), Words::tr("Gaps not ruled out"),
                Words::tr("The last comparison with Jicoo ended without being sure: the bookings changed while they "
                          "were read, or were not told whole. It is made again.") +
                    known};
    }
    case Kind::NotChecked:
        break;
    }
    return {shield, Color::TextTertiary, Words::tr("Not compared yet"), Words::tr("Gaps not checked"),
            Words::tr("Lost events are found by comparing with Jicoo. No comparison has ended yet.")};
}

} // namespace yoyaku::ui
