#pragma once

#include "core/insight/hostfreedom.h"
#include "core/sync/edit.h"

namespace yoyaku {

/// What is to become of one booking of many.
struct BulkChoice
{
    enum class Kind : quint8 { Leave, Reassign, Move, Cancel };
    Kind kind = Kind::Leave;
    UserId host;             ///< Reassign: who takes it
    UserId instead;          ///< Reassign: whose place; empty: the first host's
    TimeSpan to;             ///< Move
    bool isOpenSlot = false; ///< Move: the service offers this start
    bool operator==(const BulkChoice&) const = default;
};

/// What stands against it: nothing is sent for such a booking.
enum class BulkObstacle : quint8 {
    None,
    NotChosen, ///< Leave
    Unknown,   ///< not known on this computer
    Gone,      ///< the service answered 404
    Cancelled,
    NotMade,    ///< made here and still on its way
    OnItsWay,   ///< another change of it is not settled yet
    Over,       ///< it has begun or is in the past
    Unchanged,  ///< it is so already
    NobodyFree, ///< no host was found for it
    ToThePast,  ///< it would begin before now
};

/// Pure; `isOnItsWay`: an edit of it is open.
[[nodiscard]] BulkObstacle obstacleOf(const BookingDetail& detail, const BulkChoice& choice, bool isOnItsWay,
                                      EpochMs now);

/// How the acts of a run are worded to the guests.
struct BulkMessage
{
    QString reason;        ///< of a cancellation
    bool isTelling = true; ///< Update Booking's sendUpdates; Cancel and Reschedule Booking have no such switch
    QString updateMessage; ///< of Update Booking
};
/// The act that does what was chosen; only for a choice without an obstacle.
[[nodiscard]] EditAct actOf(const BookingDetail& detail, const BulkChoice& choice, const BulkMessage& message);

/// Who may take a booking of this event type: its hosts, who are in rotation first; everybody where none is known.
/// Those only notified are left out.
[[nodiscard]] QVector<UserId> groupOf(const EventTypeId& eventType, const Directory& directory);

/// One booking that looks for a host.
struct SpreadAsk
{
    TimeSpan span;
    QVector<UserId> group;        ///< who may take it
    QVector<UserId> busyWithIt;   ///< its own hosts: not candidates
    QVector<HostFreedom> freedom; ///< of everybody at that time
};
/// For each, a host who is free then and stays below the limits, the one with the fewest bookings (of its day, with
/// those given here) first, in the group's order; empty where nobody is.
/// Whose hours are not known, but who has nothing then, comes after all who are free. Nobody gets two at one time.
/// Pure.
[[nodiscard]] QVector<UserId> spread(const QVector<SpreadAsk>& asks, const QTimeZone& zone);

/// The same wall-clock move for all: days by the calendar of `zone` (a day across a clock change is 23 or 25 hours),
/// then minutes of elapsed time.
[[nodiscard]] TimeSpan shifted(TimeSpan span, int days, int minutes, const QTimeZone& zone);
/// To that date, at the same time of day.
[[nodiscard]] TimeSpan onDate(TimeSpan span, QDate date, const QTimeZone& zone);

} // namespace yoyaku
