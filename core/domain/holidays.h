#pragma once

#include <QDate>
#include <QString>
#include <optional>

namespace yoyaku {

/// A public holiday of Japan. Names as published, in both languages.
struct Holiday
{
    QString japanese, english;
    bool operator==(const Holiday&) const = default;
};

/// The years the table knows, both included. Outside them nothing is known: a day is then neither one nor none.
/// Source: @holiday-jp/holiday_jp (MIT), which follows the Cabinet Office's list; days to come stand as the law is now.
inline constexpr int kHolidaysFrom = 1970;
inline constexpr int kHolidaysTo = 2050;

[[nodiscard]] inline bool areHolidaysKnown(QDate day)
{
    return day.year() >= kHolidaysFrom && day.year() <= kHolidaysTo;
}

/// Empty for a day that is none and for years outside the table. A search in a constant table: costs nothing before it
/// is asked. Any thread.
[[nodiscard]] std::optional<Holiday> japaneseHoliday(QDate day);

/// Version of the package the table was made from.
[[nodiscard]] QString holidayTableVersion();

} // namespace yoyaku
