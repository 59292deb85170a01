#pragma once

#include "core/domain/capability.h"

#include <QByteArray>
#include <QLatin1String>
#include <span>

namespace yoyaku::api {

enum class Verb : quint8 { Get, Post, Patch, Delete };

/// `GET`, `POST`…
[[nodiscard]] QLatin1String verbText(Verb verb);

using yoyaku::Confidence;

enum class EndpointId : quint8 {
    ListBookings,
    CreateBooking,
    GetBooking,
    UpdateBooking,
    CancelBooking,
    RescheduleBooking,
    BookingContacts,
    ListEventTypes,
    GetEventType,
    OpenSlots,
    ListEventTypeHosts,
    UpdateEventTypeHost,
    ListOrganizationUsers,
    GetOrganizationUser,
    UpdateOrganizationUser,
    DeleteOrganizationUser,
    ListInvitations,
    CreateInvitation,
    GetInvitation,
    DeleteInvitation,
    GetTeam,
    ListSchedules,
    CreateSchedule,
    UpdateSchedule,
    DeleteSchedule,
    ListAvailabilityCalendars,
    GetAvailabilityCalendar,
    CreateEventTypeHost,
    DeleteEventTypeHost,
    ListAssignRules,
    CreateAssignRule,
    UpdateAssignRule,
    DeleteAssignRule,
    AccountIntegration,
};

/// One row of the one endpoint table.
struct Endpoint
{
    EndpointId id{};
    Verb verb{};
    QLatin1String operation; ///< operationId of tests/contract/openapi.yaml; safe to log
    QLatin1String path;      ///< with {…} for each path argument
    Confidence confidence{};
    ApiGroup group{}; ///< whose probe answers for it
};

[[nodiscard]] std::span<const Endpoint> endpoints();
[[nodiscard]] const Endpoint& endpoint(EndpointId id);

} // namespace yoyaku::api
