#pragma once

#include "core/domain/availability.h"

#include <QStringList>

namespace yoyaku::ui {

class TimeFormat;

/// The weekly windows of one day of the week (1 = Monday, as Qt counts), merged: "09:00 – 12:00, 13:00 – 18:00". In the
/// calendar's own zone. Empty: closed, or not weekly.
[[nodiscard]] QString hoursOn(const AvailabilityCalendar& calendar, int dayOfWeek);

/// What a week's table cannot say: rules that begin or end, with their dates. One line each.
[[nodiscard]] QStringList limitsOf(const AvailabilityCalendar& calendar, const TimeFormat& format, EpochMs now);

/// The days left out, as dates; exceptions of a shape that is not known, as the JSON that came. One line each.
struct ExceptionLine
{
    QString text;
    bool isRaw = false;
};
[[nodiscard]] QVector<ExceptionLine> exceptionsOf(const AvailabilityCalendar& calendar, const TimeFormat& format);

} // namespace yoyaku::ui
