#pragma once

#include "core/domain/bookingrow.h"

#include <QString>

namespace yoyaku {
class DirectoryModel;
}

namespace yoyaku::ui {

class TimeFormat;

/// A booking as one sentence for those who listen: guest, type, day, times, the guest's clock, host, state and how many
/// stand beside it. Source: DESIGN section 9.
struct BookingName
{
    const BookingRow& row;
    int lane = 0;
    int lanes = 1;
    [[nodiscard]] QString text(const TimeFormat& format, const DirectoryModel& directory) const;
};

} // namespace yoyaku::ui
