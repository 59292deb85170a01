#pragma once

namespace yoyaku::ui {

/// Makes assistive technology see a WeekCanvas as a table: days as column headers, things as cells with a name, Press
/// and the acts of their own. May be called any number of times. Source: DESIGN section 9.
void installWeekAccess();

} // namespace yoyaku::ui
