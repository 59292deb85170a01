#pragma once

#include "core/base/timespan.h"

#include <QString>

class QTimeZone;

/// Private to core/store.
namespace yoyaku {

/// What localMsSql() adds so that its values are positive, since SQLite's division rounds towards zero. A whole number
/// of weeks.
inline constexpr qint64 kLocalShiftDays = 99'999'998; // 14,285,714 weeks

/// The local wall-clock ms of a column of instants as SQL, shifted by kLocalShiftDays. The zone's offset is constant
/// between its transitions, so a CASE over the few of them between `first` and `last` is exact, on days of 23 and 25
/// hours too.
[[nodiscard]] QString localMsSql(const QString& column, const QTimeZone& zone, EpochMs first, EpochMs last);

} // namespace yoyaku
