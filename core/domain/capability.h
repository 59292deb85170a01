#pragma once

#include "core/base/instant.h"

#include <QMetaType>
#include <QString>
#include <QVector>

namespace yoyaku {

/// How well the public documentation states an operation. Shown in the app, so that a guess is never sold as a fact.
enum class Confidence : quint8 { Documented, Partial, Inferred };

/// What a key may or may not do as a whole; each group is probed by one read-only call.
enum class ApiGroup : quint8 {
    Bookings,
    Schedules,
    Availability,
    Members,
    Invitations,
    Team,
    EventTypes,
    Hosts,
    OpenSlots,
    AssignRules,
};
inline constexpr int kApiGroups = 10;

/// What the probe of one group found.
struct GroupAccess
{
    enum class State : quint8 {
        NotAsked, ///< yet, or it could not be: open slots without an event type
        Asking,
        Usable,
        KeyRefused, ///< 401
        PlanLimit,  ///< 402
        Forbidden,  ///< 403
        NotFound,   ///< 404: the (inferred) path is not there
        Unreadable, ///< 2xx in a shape that Yoyaku does not know
        NoAnswer,   ///< no network, timeout, 5xx: says nothing about the key
    };
    ApiGroup group{};
    State state = State::NotAsked;
    int httpStatus = 0;
    EpochMs askedAt = 0; ///< 0: never
    /// Usable, and the first item had the shape the guide supposes; always true for documented groups that are Usable.
    /// An empty list has not shown its shape.
    bool isShapeConfirmed = false;
    [[nodiscard]] bool isDenied() const
    {
        return state == State::KeyRefused || state == State::PlanLimit || state == State::Forbidden ||
               state == State::NotFound;
    }
    bool operator==(const GroupAccess&) const = default;
};

/// One row of the endpoint table, for the API check.
struct OperationFact
{
    QString operation; ///< operationId of the contract
    QString verb;
    QString path; ///< in force
    Confidence confidence{};
    bool isOverridden = false; ///< by the settings file
    ApiGroup group{};
    bool operator==(const OperationFact&) const = default;
};

/// What is known of an account's API: all groups, in the order of ApiGroup, and all operations.
struct CapabilityReport
{
    QVector<GroupAccess> groups;
    QVector<OperationFact> operations;
    QString overridesFile;      ///< path of the settings file, whether it is there or not
    QStringList overrideFaults; ///< what in it was not taken, and why; technical, one line each
    [[nodiscard]] GroupAccess of(ApiGroup group) const { return groups.value(int(group)); }
    bool operator==(const CapabilityReport&) const = default;
};

} // namespace yoyaku

Q_DECLARE_METATYPE(yoyaku::CapabilityReport)
