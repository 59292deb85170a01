#include "core/api/endpoints.h"

#include <array>

namespace yoyaku::api {

namespace {

using namespace Qt::StringLiterals;

// In the order of EndpointId. Source: API guide, "Endpoints"; tst_endpoints compares it with
// tests/contract/openapi.yaml.
constexpr std::array kEndpoints{
    Endpoint{EndpointId::ListBookings, Verb::Get, "listBookings"_L1, "/v1/bookings"_L1, Confidence::Documented,
             ApiGroup::Bookings},
    Endpoint{EndpointId::CreateBooking, Verb::Post, "createBooking"_L1, "/v1/bookings"_L1, Confidence::Partial,
             ApiGroup::Bookings},
    Endpoint{EndpointId::GetBooking, Verb::Get, "getBooking"_L1, "/v1/bookings/{uid}"_L1, Confidence::Documented,
             ApiGroup::Bookings},
    Endpoint{EndpointId::UpdateBooking, Verb::Patch, "updateBooking"_L1, "/v1/bookings/{uid}"_L1,
             Confidence::Documented, ApiGroup::Bookings},
    Endpoint{EndpointId::CancelBooking, Verb::Post, "cancelBooking"_L1, "/v1/bookings/{uid}/cancel"_L1,
             Confidence::Inferred, ApiGroup::Bookings},
    Endpoint{EndpointId::RescheduleBooking, Verb::Post, "rescheduleBooking"_L1, "/v1/bookings/{uid}/reschedule"_L1,
             Confidence::Documented, ApiGroup::Bookings},
    Endpoint{EndpointId::BookingContacts, Verb::Get, "listBookingContacts"_L1, "/v1/bookings/{uid}/contacts"_L1,
             Confidence::Documented, ApiGroup::Bookings},
    Endpoint{EndpointId::ListEventTypes, Verb::Get, "listEventTypes"_L1, "/v1/event_types"_L1, Confidence::Partial,
             ApiGroup::EventTypes},
    Endpoint{EndpointId::GetEventType, Verb::Get, "getEventType"_L1, "/v1/event_types/{uid}"_L1, Confidence::Partial,
             ApiGroup::EventTypes},
    Endpoint{EndpointId::OpenSlots, Verb::Get, "listEventTypeAvailableSchedules"_L1,
             "/v1/event_types/{uid}/available_schedules"_L1, Confidence::Partial, ApiGroup::OpenSlots},
    Endpoint{EndpointId::ListEventTypeHosts, Verb::Get, "listEventTypeHosts"_L1, "/v1/event_type_hosts"_L1,
             Confidence::Partial, ApiGroup::Hosts},
    Endpoint{EndpointId::UpdateEventTypeHost, Verb::Patch, "updateEventTypeHost"_L1,
             "/v1/event_types/{eventTypeId}/hosts/{uid}"_L1, Confidence::Documented, ApiGroup::Hosts},
    Endpoint{EndpointId::ListOrganizationUsers, Verb::Get, "listOrganizationUsers"_L1, "/v1/organization_users"_L1,
             Confidence::Inferred, ApiGroup::Members},
    Endpoint{EndpointId::GetOrganizationUser, Verb::Get, "getOrganizationUser"_L1, "/v1/organization_users/{userId}"_L1,
             Confidence::Partial, ApiGroup::Members},
    Endpoint{EndpointId::UpdateOrganizationUser, Verb::Patch, "updateOrganizationUser"_L1,
             "/v1/organization_users/{userId}"_L1, Confidence::Partial, ApiGroup::Members},
    Endpoint{EndpointId::DeleteOrganizationUser, Verb::Delete, "deleteOrganizationUser"_L1,
             "/v1/organization_users/{userId}"_L1, Confidence::Inferred, ApiGroup::Members},
    Endpoint{EndpointId::ListInvitations, Verb::Get, "listOrganizationInvitations"_L1,
             "/v1/organization_invitations"_L1, Confidence::Partial, ApiGroup::Invitations},
    Endpoint{EndpointId::CreateInvitation, Verb::Post, "createOrganizationInvitation"_L1,
             "/v1/organization_invitations"_L1, Confidence::Partial, ApiGroup::Invitations},
    Endpoint{EndpointId::GetInvitation, Verb::Get, "getOrganizationInvitation"_L1,
             "/v1/organization_invitations/{uid}"_L1, Confidence::Inferred, ApiGroup::Invitations},
    Endpoint{EndpointId::DeleteInvitation, Verb::Delete, "deleteOrganizationInvitation"_L1,
             "/v1/organization_invitations/{uid}"_L1, Confidence::Inferred, ApiGroup::Invitations},
    Endpoint{EndpointId::GetTeam, Verb::Get, "getOrganizationTeam"_L1, "/v1/organization_team"_L1, Confidence::Inferred,
             ApiGroup::Team},
    Endpoint{EndpointId::ListSchedules, Verb::Get, "listSchedules"_L1, "/v1/schedules"_L1, Confidence::Documented,
             ApiGroup::Schedules},
    Endpoint{EndpointId::CreateSchedule, Verb::Post, "createSchedule"_L1, "/v1/schedules"_L1, Confidence::Partial,
             ApiGroup::Schedules},
    Endpoint{EndpointId::UpdateSchedule, Verb::Patch, "updateSchedule"_L1, "/v1/schedules/{uid}"_L1,
             Confidence::Partial, ApiGroup::Schedules},
    Endpoint{EndpointId::DeleteSchedule, Verb::Delete, "deleteSchedule"_L1, "/v1/schedules/{uid}"_L1,
             Confidence::Inferred, ApiGroup::Schedules},
    Endpoint{EndpointId::ListAvailabilityCalendars, Verb::Get, "listUserAvailabilityCalendars"_L1,
             "/v1/user_availability_calendars"_L1, Confidence::Documented, ApiGroup::Availability},
    Endpoint{EndpointId::GetAvailabilityCalendar, Verb::Get, "getUserAvailabilityCalendar"_L1,
             "/v1/user_availability_calendars/{uid}"_L1, Confidence::Documented, ApiGroup::Availability},
    Endpoint{EndpointId::CreateEventTypeHost, Verb::Post, "createEventTypeHost"_L1,
             "/v1/event_types/{eventTypeId}/hosts"_L1, Confidence::Inferred, ApiGroup::Hosts},
    Endpoint{EndpointId::DeleteEventTypeHost, Verb::Delete, "deleteEventTypeHost"_L1,
             "/v1/event_types/{eventTypeId}/hosts/{uid}"_L1, Confidence::Inferred, ApiGroup::Hosts},
    Endpoint{EndpointId::ListAssignRules, Verb::Get, "listEventTypeHostAssignRules"_L1,
             "/v1/event_types/{eventTypeId}/host_assign_rules"_L1, Confidence::Inferred, ApiGroup::AssignRules},
    Endpoint{EndpointId::CreateAssignRule, Verb::Post, "createEventTypeHostAssignRule"_L1,
             "/v1/event_types/{eventTypeId}/host_assign_rules"_L1, Confidence::Inferred, ApiGroup::AssignRules},
    Endpoint{EndpointId::UpdateAssignRule, Verb::Patch, "updateEventTypeHostAssignRule"_L1,
             "/v1/event_types/{eventTypeId}/host_assign_rules/{uid}"_L1, Confidence::Inferred, ApiGroup::AssignRules},
    Endpoint{EndpointId::DeleteAssignRule, Verb::Delete, "deleteEventTypeHostAssignRule"_L1,
             "/v1/event_types/{eventTypeId}/host_assign_rules/{uid}"_L1, Confidence::Inferred, ApiGroup::AssignRules},
    Endpoint{EndpointId::AccountIntegration, Verb::Post, "createAccountIntegrationUrl"_L1,
             "/v1/teams/{teamId}/event_types/{eventTypeId}/validate"_L1, Confidence::Documented, ApiGroup::EventTypes},
};

constexpr bool isInOrder()
{
    for (size_t i = 0; i < kEndpoints.size(); ++i)
        if (static_cast<size_t>(kEndpoints[i].id) != i) return false;
    return true;
}
static_assert(isInOrder(), "endpoint() indexes the table by id");

} // namespace

QLatin1String verbText(Verb verb)
{
    constexpr std::array verbs{"GET"_L1, "POST"_L1, "PATCH"_L1, "DELETE"_L1};
    return verbs[static_cast<size_t>(verb)];
}

std::span<const Endpoint> endpoints() { return kEndpoints; }

const Endpoint& endpoint(EndpointId id) { return kEndpoints[static_cast<size_t>(id)]; }

} // namespace yoyaku::api
