#pragma once

#include "core/base/id.h"
#include "core/base/timespan.h"

#include <QDate>
#include <QHash>
#include <QSet>
#include <QTimeZone>
#include <QVector>

namespace yoyaku {

class ReadSession;

// Reads beside the hosts of an event type. Bookings count unless they are cancelled or gone. On a reader thread.

/// As much of a booking as a replay needs.
struct HostSpan
{
    BookingId uid; ///< of bookings of the event type only
    TimeSpan span;
    EpochMs createdAt = 0;
    UserId host; ///< the first one; empty: nobody
};

/// Bookings of the event type that begin in `period`, latest first, at most `most`; by index. Ones that end before they
/// begin are left out.
[[nodiscard]] QVector<HostSpan> bookingsOfType(const ReadSession& session, const EventTypeId& eventType,
                                               TimeSpan period, int most);

/// When bookings keep one of the hosts busy within `window`, one entry a host; those of the event type that begin in
/// `period` are left out. By the index of starts; costs as much as there is in the window.
[[nodiscard]] QVector<HostSpan> otherSpans(const ReadSession& session, TimeSpan window, const QSet<UserId>& hosts,
                                           const EventTypeId& eventType, TimeSpan period);

/// Minutes of the event type's bookings by host and local day, from `first` on: every host of a booking has them, all
/// on the day it begins. One sum in SQL over an index range.
[[nodiscard]] QHash<UserId, QVector<int>> minutesByDay(const ReadSession& session, const EventTypeId& eventType,
                                                       QDate first, int days, const QTimeZone& zone);

/// Bookings that begin in `period` by event type and first host, cancelled ones left out, as ReadSession::hostTotals()
/// counts them; one pass over an index that holds all it needs.
[[nodiscard]] QHash<EventTypeId, QHash<UserId, int>> totalsByType(const ReadSession& session, TimeSpan period);

} // namespace yoyaku
