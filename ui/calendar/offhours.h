#pragma once

#include "core/domain/availability.h"
#include "ui/calendar/weekgeometry.h"

namespace yoyaku::ui {

/// The hours that are hatched while nothing is known of anybody's working hours: all but 09 to 19 on weekdays, with a
/// pause at 12. Content rectangles, one a stretch.
[[nodiscard]] QVector<QRectF> usualOffHours(const WeekGeometry& geometry);

/// What `open` leaves of the days. `open` is ascending and merged, as openSpans() gives it.
[[nodiscard]] QVector<QRectF> hoursOutside(const WeekGeometry& geometry, const QVector<TimeSpan>& open);

/// The calendar a member's hours are drawn from: the default one, else the first. Which one an event type uses is not
/// told by the service. Empty when there is none.
[[nodiscard]] std::optional<AvailabilityCalendar> usualCalendar(const QVector<AvailabilityCalendar>& calendars);

} // namespace yoyaku::ui
