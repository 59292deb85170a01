#pragma once

#include "core/base/id.h"
#include "core/base/timespan.h"

#include <QJsonObject>
#include <QMetaType>
#include <QString>
#include <QVector>

namespace yoyaku {

/// Somebody on a schedule: a member by id, or an outsider by e-mail (inferred reading). Role and userType as received;
/// one page of the guide sends the number 1 as userType, which is kept as "1".
struct ScheduleAttendee
{
    UserId userId;
    QString email;
    QString role;     ///< admin, editor, viewer
    QString userType; ///< host, guest
    bool operator==(const ScheduleAttendee&) const = default;
};

/// A calendar item made by hand. It is no booking, but blocks the availability of event types while it is opaque.
/// Empty strings stand for null. Source: API guide, schema Schedule and "Things that share a name".
struct Schedule
{
    ScheduleId id;
    QString name;
    QString description;
    QVector<ScheduleAttendee> attendees;
    /// Of an all-day item: from the first day's midnight to the midnight after the last day, in its own zone.
    TimeSpan span;
    bool isAllDay = false;
    QString timeZone;       ///< IANA zone
    QString status;         ///< open, cancel, or as received
    QString transparency;   ///< opaque blocks time, transparent does not (inferred)
    QString behavior;       ///< event, work
    QString visibilityType; ///< default, busy
    QString displayType;    ///< private, teamPublic, public
    QString priority;
    QString locationId; ///< Schedule.location: the same values as Booking::locationId
    QString url;
    QString phoneNumber;
    QString address;
    QString access;
    QString customLocation;
    /// The repetition rule exactly as received; empty: it does not repeat. Its inside is not documented, so it is never
    /// read, and sent back untouched or not at all.
    QJsonObject routine;
    EpochMs createdAt = 0;
    EpochMs updatedAt = 0;

    [[nodiscard]] bool isRecurring() const { return !routine.isEmpty(); }
    [[nodiscard]] bool blocksTime() const
    {
        return status != QLatin1String("cancel") && transparency != QLatin1String("transparent");
    }
    bool operator==(const Schedule&) const = default;
};

} // namespace yoyaku

Q_DECLARE_METATYPE(yoyaku::Schedule)
