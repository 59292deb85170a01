#pragma once

#include "core/base/id.h"
#include "core/base/timespan.h"

#include <QJsonObject>
#include <QStringList>
#include <QVector>

namespace yoyaku {

/// A member of the organization. Source: API guide, List Organization Users (inferred); the id is read from
/// userId, uid or id, and the name falls back to the id.
struct User
{
    UserId id;
    QString name;
    QString email;
    QString role; ///< owner, admin, member, restricted, or as received
    bool operator==(const User&) const = default;
};

/// A booking page.
struct EventType
{
    EventTypeId id;
    QString name;
    QString description;
    QString status;          ///< "enable" is active according to third-party code; kept as received
    int durationMinutes = 0; ///< 0 when the service did not say
    QStringList locationIds; ///< places the guest can choose
    QJsonObject raw;         ///< as received: most of its fields are not documented
    bool operator==(const EventType&) const = default;
};

/// A member attached to an event type. Priority is 0 to 3; which end wins is not stated by the service.
struct EventTypeHost
{
    UserId userId;
    QString name;
    QString email;
    QString role;
    int priority = 0;
    QString userType; ///< host, notifyHost, or as received
    int sort = 0;
    bool operator==(const EventTypeHost&) const = default;
};

/// One bookable start of an event type; the end follows from the event type's duration.
struct OpenSlot
{
    EpochMs start = 0;
    int remainingCapacity = 1;
    bool operator==(const OpenSlot&) const = default;
};

} // namespace yoyaku
