#pragma once

namespace yoyaku::ui {

class MonthView;

/// Makes assistive technology see a MonthView as a table of days, each with its bookings. May be called any number of
/// times. Source: DESIGN section 9.
void installMonthAccess();

/// Tells it that the keyboard went to another day or line.
void accessMonthMoved(MonthView* view);

} // namespace yoyaku::ui
