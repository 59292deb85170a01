#pragma once

#include "core/insight/hostfreedom.h"
#include "ui/calendar/weekgeometry.h"

namespace yoyaku::ui {

/// The hours that are hatched while nothing is known of anybody's working hours: all but 09 to 19 on weekdays, with a
/// pause at 12. Content rectangles, one a stretch.
[[nodiscard]] QVector<QRectF> usualOffHours(const WeekGeometry& geometry);

/// What `open` leaves of the days. `open` is ascending and merged, as openSpans() gives it.
[[nodiscard]] QVector<QRectF> hoursOutside(const WeekGeometry& geometry, const QVector<TimeSpan>& open);

} // namespace yoyaku::ui
