#pragma once

#include <QString>

namespace yoyaku::ui {

/// How long past bookings may be kept here, in days; 0: for good.
inline constexpr int kRetentionChoices[] = {90, 400, 730, 0};

/// "90 days", "2 years", "All".
[[nodiscard]] QString retentionText(int days);
/// The promise of the first window, with the number that is set.
[[nodiscard]] QString retentionPromise(int days);

} // namespace yoyaku::ui
