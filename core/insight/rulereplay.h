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
///
/// Documented (API guide, "Hosts, priority, assignment rules"): rules combine members by AND and OR and are tried in an
/// order; they cap booked time per day, week and month, and a member over the cap is skipped; the three methods; the
/// older assignment.
/// Assumed: the first rule that can give a host does; a rule can when all its groups can, an `or` group by one of its
/// members, an `and` group by all of them; caps hold for both kinds, count bookings of this event type whatever rule
/// gave them, by the local day on which they start, and may be filled up to the last minute; 3 is the highest priority;
/// a host of priority 0, or a member who is no host of the event type, is not assigned automatically; what a rule of
/// unknown shape says is not guessed at: it is passed over.
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

/// Chooses hosts for each booking anew, in the order in which they were made. A host is free within the hours of its
/// usual calendar and beside what else keeps it busy; one whose hours are not known counts as free at any hour. Limits
/// know nothing of what was booked before the period, so its first week and month are looser than they were. Everybody
/// whom a rule sends is counted. Pure; any thread. O(bookings x hosts).
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
