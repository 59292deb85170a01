#pragma once

#include <QByteArray>
#include <QLatin1String>
#include <span>

namespace yoyaku::api {

enum class Verb : quint8 { Get, Post, Patch, Delete };

/// How well the public documentation states an operation. Shown in the app, so that a guess is never sold as a fact.
enum class Confidence : quint8 { Documented, Partial, Inferred };

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
};

/// One row of the one endpoint table.
struct Endpoint
{
    EndpointId id{};
    Verb verb{};
    QLatin1String operation; ///< operationId of tests/contract/openapi.yaml; safe to log
    QLatin1String path;      ///< with {…} for each path argument
    Confidence confidence{};
};

[[nodiscard]] std::span<const Endpoint> endpoints();
[[nodiscard]] const Endpoint& endpoint(EndpointId id);

} // namespace yoyaku::api
