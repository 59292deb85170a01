#pragma once

#include "core/domain/assignrule.h"
#include "core/insight/hostfreedom.h"

#include <QHash>
#include <QVector>

namespace yoyaku {

/// How a rule chooses among those who may take a booking. The service has these three (help centre), but tells of none
/// which a rule uses: it is assumed here, and the app says so.
enum class AssignMethod : quint8 {
    FewestFirst, ///< who has the fewest bookings of the period; ties in the list's order
    Priority,    ///< highest priority; equals as FewestFirst
    InTurn,      ///< the list's order, going on after the last one chosen
};

/// How the hosts of one event type are chosen: hosts in the service's order, rules in the order in which they are
/// tried. Without rules it is the older automatic assignment: the highest priority that is free, equals share evenly.
struct AssignSetup
{
    QVector<EventTypeHost> hosts;
    QVector<AssignRule> rules;
    QHash<RuleId, AssignMethod> methods; ///< absent: FewestFirst
    bool operator==(const AssignSetup&) const = default;
};

/// A booking that was really made in the replayed period.
struct ReplayBooking
{
    BookingId id;
    TimeSpan span;
    EpochMs createdAt = 0; ///< the order in which hosts were chosen
    UserId host;           ///< who has it; empty: nobody
    bool operator==(const ReplayBooking&) const = default;
};

struct ReplayFacts
{
    TimeSpan period;
    QVector<ReplayBooking> bookings; ///< of the event type, of the period, that count; by createdAt
    BusyFacts others;                ///< what else keeps its hosts busy in the period
    QTimeZone zone;                  ///< whose midnights bound days, weeks (from Monday) and months of the limits
    int slotMinutes = 30;            ///< length of a slot, for the share of slots offered
};

/// What one setup would have made of the bookings.
struct ReplayResult
{
    QHash<UserId, int> bookings; ///< by host; every host of the setup has an entry
    int withoutHost = 0;
    int slotsInAll = 0;   ///< starts within the hours of at least one host, at which somebody could have been asked
    int slotsOffered = 0; ///< of these, somebody was free and below its limits
    bool operator==(const ReplayResult&) const = default;
};

/// Chooses a host for each booking anew, in the order in which they were made. Pure; any thread. O(bookings x hosts).
[[nodiscard]] ReplayResult replay(const AssignSetup& setup, const ReplayFacts& facts, const Directory& directory);

/// How many of the real choices are among those the setup's method allows at that moment, everything before being as it
/// really was. Bookings without a host, or with one that is no host of the setup, are not judged.
struct ReplayLikeness
{
    int judged = 0;
    int same = 0;
};
[[nodiscard]] ReplayLikeness likenessOf(const AssignSetup& setup, const ReplayFacts& facts, const Directory& directory);

} // namespace yoyaku
