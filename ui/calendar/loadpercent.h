#pragma once

#include <QtGlobal>

namespace yoyaku::ui {

/// What counts as a full day of one host.
inline constexpr int kHostDayMinutes = 8 * 60;

/// Booked minutes of `days` days as part of what `hosts` hosts have; -1: no hosts, so nothing to compare with.
[[nodiscard]] constexpr int loadPercent(qint64 minutes, qint64 hosts, int days = 1)
{
    if (hosts <= 0 || days <= 0) return -1;
    return int(minutes * 100 / (hosts * kHostDayMinutes * days));
}

} // namespace yoyaku::ui
