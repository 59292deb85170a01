#pragma once

#include "core/api/requests.h"

#include <QJsonArray>

namespace yoyaku::api {

/// Decodes one schedule. Needs uid, startedAt and endedAt: without one it fails with BadReply and its key path below
/// `where`. Any other field that is malformed is left empty and its key path appended to `soft` (may be null).
///
/// A time is a date-time or a plain date of the schedule's own zone (UTC where this computer does not know it). What is
/// inferred: a plain date as the end names the last day, so that the span ends at the midnight after it; plain dates on
/// both ends make an all-day item where isAllDay does not say; an all-day item's date-times are widened to whole days,
/// and those that are midnights in UTC but not in its zone are read as that day. Pure, any thread. Source: API guide,
/// schema Schedule and "Dates, zones, ids".
[[nodiscard]] Reply<Schedule> decodeSchedule(const QJsonObject& object, const QString& where,
                                             QStringList* soft = nullptr);

/// The `attendees` value of a schedule body. A userType that is a number goes back as one.
[[nodiscard]] QJsonArray encodeAttendees(const QVector<ScheduleAttendee>& attendees);

} // namespace yoyaku::api
