#include "core/api/endpoints.h"

#include <array>

namespace yoyaku::api {

namespace {

using namespace Qt::StringLiterals;

// In the order of EndpointId. Source: API guide, "Endpoints"; tst_endpoints compares it with
// tests/contract/openapi.yaml.
constexpr std::array kEndpoints{
    Endpoint{EndpointId::ListBookings, Verb::Get, "listBookings"_L1, "/v1/bookings"_L1, Confidence::Documented},
    Endpoint{EndpointId::CreateBooking, Verb::Post, "createBooking"_L1, "/v1/bookings"_L1, Confidence::Partial},
    Endpoint{EndpointId::GetBooking, Verb::Get, "getBooking"_L1, "/v1/bookings/{uid}"_L1, Confidence::Documented},
    Endpoint{EndpointId::UpdateBooking, Verb::Patch, "updateBooking"_L1, "/v1/bookings/{uid}"_L1,
             Confidence::Documented},
    Endpoint{EndpointId::CancelBooking, Verb::Post, "cancelBooking"_L1, "/v1/bookings/{uid}/cancel"_L1,
             Confidence::Inferred},
    Endpoint{EndpointId::RescheduleBooking, Verb::Post, "rescheduleBooking"_L1, "/v1/bookings/{uid}/reschedule"_L1,
             Confidence::Documented},
    Endpoint{EndpointId::BookingContacts, Verb::Get, "listBookingContacts"_L1, "/v1/bookings/{uid}/contacts"_L1,
             Confidence::Documented},
    Endpoint{EndpointId::ListEventTypes, Verb::Get, "listEventTypes"_L1, "/v1/event_types"_L1, Confidence::Partial},
    Endpoint{EndpointId::GetEventType, Verb::Get, "getEventType"_L1, "/v1/event_types/{uid}"_L1, Confidence::Partial},
    Endpoint{EndpointId::OpenSlots, Verb::Get, "listEventTypeAvailableSchedules"_L1,
             "/v1/event_types/{uid}/available_schedules"_L1, Confidence::Partial},
    Endpoint{EndpointId::ListEventTypeHosts, Verb::Get, "listEventTypeHosts"_L1, "/v1/event_type_hosts"_L1,
             Confidence::Partial},
    Endpoint{EndpointId::UpdateEventTypeHost, Verb::Patch, "updateEventTypeHost"_L1,
             "/v1/event_types/{eventTypeId}/hosts/{uid}"_L1, Confidence::Documented},
    Endpoint{EndpointId::ListOrganizationUsers, Verb::Get, "listOrganizationUsers"_L1, "/v1/organization_users"_L1,
             Confidence::Inferred},
};

constexpr bool isInOrder()
{
    for (size_t i = 0; i < kEndpoints.size(); ++i)
        if (static_cast<size_t>(kEndpoints[i].id) != i) return false;
    return true;
}
static_assert(isInOrder(), "endpoint() indexes the table by id");

} // namespace

std::span<const Endpoint> endpoints() { return kEndpoints; }

const Endpoint& endpoint(EndpointId id) { return kEndpoints[static_cast<size_t>(id)]; }

} // namespace yoyaku::api
