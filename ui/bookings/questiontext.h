#pragma once

#include "ui/bookings/bookingquestion.h"

#include <QString>

namespace yoyaku {
class DirectoryModel;
}

namespace yoyaku::ui {

class TimeFormat;

/// The words of filters, for chips, menus and sentences. Ready to show: strangers' text is made harmless.
[[nodiscard]] QString filterKindText(FilterKind kind);
[[nodiscard]] QString dayRangeText(DayRange::Kind kind);
[[nodiscard]] QString dayRangeText(const DayRange& range, const TimeFormat& format);
[[nodiscard]] QString markText(BookingFilter::Mark mark);
/// "Wed 10:00"; with the city where the clock is another than the user's.
[[nodiscard]] QString weekHourText(const BookingFilter::WeekHour& when, const TimeFormat& format);
/// "Status: Confirmed, Request"; "From today".
[[nodiscard]] QString conditionText(FilterKind kind, const BookingQuestion& question, const DirectoryModel& directory,
                                    const TimeFormat& format);

} // namespace yoyaku::ui
