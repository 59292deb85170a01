#pragma once

#include "core/base/id.h"
#include "core/base/timespan.h"

#include <QJsonValue>
#include <QString>
#include <QVector>
#include <optional>

namespace yoyaku {

/// One weekly window of an availability calendar, in the wall-clock time of the calendar's zone. The meaning of the
/// numbers is inferred from one sample. Source: API guide, schema AvailabilityRule.
struct AvailabilityRule
{
    int startMinute = 0; ///< of the day, 0 to 1440
    int endMinute = 0;
    std::optional<int> weekday; ///< 0 = Sunday (inferred); empty: every day
    EpochMs from = 0;           ///< applies from this instant; 0: always
    std::optional<EpochMs> until;
    int frequencyType = 2; ///< 2 = weekly (inferred); others are shown and not computed with
    int frequencyInterval = 1;
    QJsonValue exceptions; ///< as received; their shape is not documented
    bool operator==(const AvailabilityRule&) const = default;
};

/// A reusable template of hours in which a member accepts bookings.
/// Source: API guide, schema UserAvailabilityCalendar.
struct AvailabilityCalendar
{
    CalendarId id;
    UserId userId;
    QString name;
    bool isDefault = false;
    QString timeZone; ///< IANA zone; the service calls the key `timezone` here
    QVector<AvailabilityRule> rules;
    EpochMs createdAt = 0;
    EpochMs updatedAt = 0;
    bool operator==(const AvailabilityCalendar&) const = default;
};

/// When the rules of `calendar` are open within `window`: ascending, merged, never overlapping. Right on days of 23 and
/// 25 hours. A rule that is not weekly contributes nothing; an unknown zone gives nothing. Exceptions given as plain
/// dates ("2026-11-03", or a list of them) close that day; others are not guessed at. Pure, any thread.
[[nodiscard]] QVector<TimeSpan> openSpans(const AvailabilityCalendar& calendar, TimeSpan window);

/// True when a part of the calendar could not be computed with: rules that are not weekly, exceptions of unknown shape,
/// a zone this computer does not know. The app says so beside the hours.
[[nodiscard]] bool hasUnknownParts(const AvailabilityCalendar& calendar);

} // namespace yoyaku
