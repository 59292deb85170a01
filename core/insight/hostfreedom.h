#pragma once

#include "core/domain/bookingrow.h"
#include "core/domain/schedule.h"
#include "core/store/queries.h"

#include <QTimeZone>

namespace yoyaku {

/// What says whether a host can take a span of time: everything of the local days around it, unfiltered.
struct BusyFacts
{
    TimeSpan window;             ///< what rows and schedules are known of
    QVector<BookingRow> rows;    ///< all that overlap the window, every host
    QVector<Schedule> schedules; ///< hand-made entries that overlap it
    bool operator==(const BusyFacts&) const = default;
};

/// Worst reason first wins: a host who is booked and beyond its hours is booked.
enum class Freedom : quint8 {
    Free,
    Unknown,    ///< outside the window, or hours that cannot be computed with; the app says so
    CapReached, ///< free, but a limit of an assign rule is used up (inferred)
    OffHours,
    Busy,    ///< a hand-made schedule entry
    OnLeave, ///< one that lasts all day
    Booked,
};

struct HostFreedom
{
    UserId host;
    Freedom state = Freedom::Unknown;
    BookingId by;                    ///< the booking in the way, for Booked
    std::optional<EpochMs> until;    ///< end of what is in the way, for Booked and Busy
    int minutes = 0;                 ///< booked on the local day the span starts in, the asked-for booking not counted
    std::optional<int> limitMinutes; ///< per day, the tightest rule that names the host for this event type
    int bookingsInWindow = 0;        ///< not cancelled, of `window`
    bool operator==(const HostFreedom&) const = default;
};

struct FreedomQuestion
{
    TimeSpan span;
    EventTypeId eventType; ///< whose rules limit; empty: none
    BookingId except;      ///< the booking that is being moved
    QTimeZone zone;        ///< whose midnights bound "the day"
};

/// Whether a host can take the span, and why not. Availability is what the member's usual calendar says; no calendar
/// known: Unknown instead of OffHours. Pure, any thread.
[[nodiscard]] HostFreedom freedomOf(const UserId& host, const FreedomQuestion& question, const BusyFacts& facts,
                                    const Directory& directory);
/// Of every member, in the directory's order.
[[nodiscard]] QVector<HostFreedom> freedomOfAll(const FreedomQuestion& question, const BusyFacts& facts,
                                                const Directory& directory);

} // namespace yoyaku
