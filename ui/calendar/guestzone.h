#pragma once

#include "core/domain/bookingrow.h"

#include <QTimeZone>
#include <QVector>

namespace yoyaku::ui {

/// The zone most guests of these bookings are in, other than `own`; invalid when there is none.
[[nodiscard]] QTimeZone commonGuestZone(const QVector<BookingRow>& rows, const QTimeZone& own);

} // namespace yoyaku::ui
