#pragma once

#include "core/domain/bookingrow.h"
#include "ui/format/timeformat.h"

#include <optional>

namespace yoyaku::ui {

/// Clocks that moved between the making of a booking and its time, so that the guest's clock no longer stands where it
/// stood against the own one when the time was agreed.
struct ClockShift
{
    QTimeZone zone;         ///< whose clocks moved; the guest's when both did
    EpochMs at = 0;         ///< the last change of that zone's clocks before the booking
    int minutes = 0;        ///< by how much the guest's clock moved against the own one; negative: back
    bool haveBoth = false;  ///< the own clocks moved as well, by another amount
    bool isForward = false; ///< the way `zone`'s clocks went
};

/// Empty where nothing moved, where both moved alike, and where it is not known when the booking was made or what the
/// guest's zone is. Pure; cheap enough for each row of a layout, too dear for each frame.
[[nodiscard]] std::optional<ClockShift> clockShift(const BookingRow& row, const QTimeZone& own);

/// "Clocks in Berlin went back on Sun 25 Oct, after the booking was made. 17:00 here is 09:00 there, not 10:00."
/// Empty where clockShift() is. `now` decides between "went" and "go".
[[nodiscard]] QString clockShiftText(const BookingRow& row, const TimeFormat& format, EpochMs now);

} // namespace yoyaku::ui
