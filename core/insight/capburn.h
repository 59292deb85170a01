#pragma once

#include "core/base/timespan.h"
#include "core/domain/assignrule.h"

#include <QTimeZone>
#include <QVector>
#include <optional>

namespace yoyaku {

/// How one host's limit of the month has been used up, and when it will be gone if the rest of the month goes as what
/// is past. Minutes booked, whatever became known later; what is booked for later days counts from now on.
struct CapBurn
{
    UserId host;
    int capMinutes = 0;
    int usedMinutes = 0;          ///< of the month so far and of what is booked for the rest of it
    QVector<int> leftAtEnd;       ///< minutes left at the end of each local day of the month up to today
    std::optional<EpochMs> dryAt; ///< local midnight of the day on which nothing will be left; empty: lasts
    bool operator==(const CapBurn&) const = default;
};

/// Minutes a host's bookings (of the event type a rule limits) take, by local day of one month.
struct MonthMinutes
{
    UserId host;
    QVector<int> byDay; ///< index 0 is the first of the month
    bool operator==(const MonthMinutes&) const = default;
};

/// `today`: index of the local day now. The forecast is a straight line through the month so far: none before the third
/// day, none for a host without a booking. Pure.
[[nodiscard]] CapBurn capBurn(const MonthMinutes& minutes, int capMinutes, TimeSpan month, int today,
                              const QTimeZone& zone);

} // namespace yoyaku
