#pragma once

#include "core/domain/bookingrow.h"
#include "core/domain/delivery.h"
#include "ui/theme/tokens.h"

#include <QLatin1String>
#include <QString>

namespace yoyaku::ui {

/// A state as a word, an icon of the tokens and a colour: colour is never alone.
struct StatusLook
{
    QString text;
    QLatin1String icon;
    Color color = Color::TextSecondary;
    Color background = Color::BgSunken;
};

/// How far a change made here has got; an empty text for none.
[[nodiscard]] StatusLook pendingLook(PendingState pending);

/// What a booking's row says of it: an edit on its way comes before the booking's own state.
[[nodiscard]] StatusLook statusLook(const BookingRow& row);
[[nodiscard]] QString statusText(const BookingRow& row);
[[nodiscard]] StatusLook statusLook(BookingStatus status);
[[nodiscard]] StatusLook verdictLook(Verdict verdict);

} // namespace yoyaku::ui
