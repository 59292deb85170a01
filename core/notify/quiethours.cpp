#include "core/notify/quiethours.h"

#include <QDateTime>

namespace yoyaku {

namespace {

/// A wall time that a change of clocks skips is the first instant after it, as Qt has it.
EpochMs instantOf(QDate day, int minutes, const QTimeZone& zone)
{
    return QDateTime(day, QTime(0, 0).addSecs(minutes * 60), zone).toMSecsSinceEpoch();
}

} // namespace

std::optional<EpochMs> quietUntil(const NoticeRules& rules, EpochMs now, const QTimeZone& zone)
{
    if (!rules.hasQuietHours) return std::nullopt;
    const QDate today = QDateTime::fromMSecsSinceEpoch(now, zone).date();
    std::optional<EpochMs> until;
    for (const QDate day : {today.addDays(-1), today}) {
        if (!rules.quietDays[size_t(day.dayOfWeek() - 1)]) continue;
        const EpochMs from = instantOf(day, rules.quietFrom, zone);
        const QDate lastDay = rules.quietTo > rules.quietFrom ? day : day.addDays(1);
        const EpochMs to = instantOf(lastDay, rules.quietTo, zone);
        if (from <= now && now < to && (!until || *until < to)) until = to;
    }
    return until;
}

} // namespace yoyaku
