#pragma once

#include "core/domain/bookingrow.h"

#include <QString>
#include <QVector>

namespace yoyaku {
class DirectoryModel;
}

namespace yoyaku::ui {

class TimeFormat;

/// Bookings as lines for a message: a heading for each day, both clocks where the guest's zone is another. The rows
/// come by start, masked already where guests are hidden.
[[nodiscard]] QString bookingsAsText(const QVector<BookingRow>& rows, const TimeFormat& format,
                                     const DirectoryModel& directory);

/// The same as a table for programs that take one. Everything a stranger wrote is escaped.
[[nodiscard]] QString bookingsAsTable(const QVector<BookingRow>& rows, const TimeFormat& format,
                                      const DirectoryModel& directory);

} // namespace yoyaku::ui
