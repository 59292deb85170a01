#pragma once

#include "core/base/id.h"
#include "core/base/timespan.h"

#include <QByteArray>
#include <QVector>
#include <array>

namespace yoyaku {

/// Which bookings are summed up: those that start in `period`. Empty lists mean "all".
struct InsightQuestion
{
    TimeSpan period;
    QVector<EventTypeId> eventTypes;
    QVector<UserId> hosts;
    QByteArray timeZone; ///< IANA id: whose weekdays, hours and midnights count
    bool operator==(const InsightQuestion&) const = default;
};

/// How many bookings, how many of them were cancelled, and how many of the others have had their time changed as far
/// as this computer has seen.
struct Tally
{
    int total = 0;
    int cancelled = 0;
    int moved = 0;
    [[nodiscard]] int kept() const { return total - cancelled; }
    bool operator==(const Tally&) const = default;
};

/// A tally under a name: host id, campaign or time zone.
struct NamedTally
{
    QString key; ///< empty: none
    Tally tally;
    bool operator==(const NamedTally&) const = default;
};

/// Bookings made this many local days before their day.
struct LeadDay
{
    int days = 0; ///< negative: entered after the fact
    Tally tally;
    bool operator==(const LeadDay&) const = default;
};

inline constexpr int kHoursOfWeek = 7 * 24;

/// Sums over the bookings of a question, made by the store; never the bookings themselves.
struct InsightSums
{
    Tally all;
    qint64 keptMinutes = 0;                  ///< of those not cancelled
    EpochMs historySince = 0;                ///< when the first change of any booking was written down; 0: never
    std::array<Tally, kHoursOfWeek> hours{}; ///< by local start; Monday 00:00 first
    QVector<NamedTally> hosts;               ///< by the first host, most bookings first
    QVector<LeadDay> leadDays;               ///< shortest first; what has no creation time is left out
    QVector<NamedTally> campaigns;           ///< most bookings first
    QVector<NamedTally> zones;               ///< the guests' IANA ids
    bool operator==(const InsightSums&) const = default;
};

} // namespace yoyaku
