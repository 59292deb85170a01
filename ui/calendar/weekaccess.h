#pragma once

namespace yoyaku::ui {

/// Makes assistive technology see a WeekView as a table: days as column headers, bookings as cells with a name and the
/// acts Press, Reschedule, Reassign and Cancel. May be called any number of times. Source: DESIGN section 9.
void installWeekAccess();

} // namespace yoyaku::ui
