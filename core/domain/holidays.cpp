#include "core/domain/holidays.h"

#include "core/domain/holidaytable.h"

#include <algorithm>
#include <iterator>

namespace yoyaku {

static_assert(kHolidaysFrom == holidaytable::kFirstYear && kHolidaysTo == holidaytable::kLastYear);

std::optional<Holiday> japaneseHoliday(QDate day)
{
    if (!day.isValid() || !areHolidaysKnown(day)) return std::nullopt;
    const qint32 date = day.year() * 10000 + day.month() * 100 + day.day();
    const auto* const found =
        std::lower_bound(std::begin(holidaytable::kDays), std::end(holidaytable::kDays), date,
                         [](const holidaytable::Day& one, qint32 wanted) { return one.date < wanted; });
    if (found == std::end(holidaytable::kDays) || found->date != date) return std::nullopt;
    const holidaytable::Name& name = holidaytable::kNames[found->name];
    return Holiday{QString::fromUtf16(name.japanese), QString::fromLatin1(name.english)};
}

QString holidayTableVersion() { return QString::fromLatin1(holidaytable::kVersion); }

} // namespace yoyaku
