#include "core/insight/capburn.h"

#include <algorithm>
#include <cmath>

namespace yoyaku {

namespace {

constexpr int kFirstForecast = 2; ///< index of the third day

} // namespace

CapBurn capBurn(const MonthMinutes& minutes, int capMinutes, TimeSpan month, int today, const QTimeZone& zone)
{
    CapBurn burn{minutes.host, capMinutes, 0, {}, {}};
    const QTimeZone known = zone.isValid() ? zone : QTimeZone::utc();
    const QDate first = QDateTime::fromMSecsSinceEpoch(month.start, known).date();
    const int days = int(first.daysTo(QDateTime::fromMSecsSinceEpoch(month.end, known).date()));
    const int last = std::clamp(today, 0, std::max(0, days - 1));
    const auto midnight = [&](int day) { return first.addDays(day).startOfDay(known).toMSecsSinceEpoch(); };
    for (const int ofDay : minutes.byDay) burn.usedMinutes += ofDay;
    int past = 0;
    for (int day = 0; day <= last; ++day) {
        past += minutes.byDay.value(day);
        const int used = day == last ? burn.usedMinutes : past;
        burn.leftAtEnd.append(std::max(0, capMinutes - used));
        if (used >= capMinutes && !burn.dryAt) burn.dryAt = midnight(day);
    }
    if (burn.dryAt || last < kFirstForecast || past <= 0) return burn;
    const double aDay = double(past) / (last + 1);
    const int dry = last + int(std::ceil((capMinutes - burn.usedMinutes) / aDay));
    if (dry < days) burn.dryAt = midnight(dry);
    return burn;
}

} // namespace yoyaku
