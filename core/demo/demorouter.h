#pragma once

#include "core/demo/availabilitydesk.h"
#include "core/demo/bookingdesk.h"
#include "core/demo/eventtypedesk.h"
#include "core/demo/memberdesk.h"
#include "core/demo/ruledesk.h"
#include "core/demo/scheduledesk.h"

#include <QHash>

namespace yoyaku::demo {

/// One call of the contract against the world: knows the operation by verb and path (core/api/endpoints.h, all 34),
/// checks key and body, and takes it to the desk of its group. No sockets, no faults.
class Router
{
  public:
    Router(World& world, QByteArray apiKey, Announce announce);
    [[nodiscard]] http::Response answer(const http::Request& request);
    /// Calls answered so far, by operationId.
    [[nodiscard]] const QHash<QString, int>& calls() const { return m_calls; }
    [[nodiscard]] Shapes& shapes() { return m_shapes; }
    [[nodiscard]] BookingDesk& bookingDesk() { return m_bookings; }

  private:
    [[nodiscard]] http::Response take(const Call& call);

    QByteArray m_apiKey;
    Shapes m_shapes;
    BookingDesk m_bookings;
    ScheduleDesk m_schedules;
    AvailabilityDesk m_availability;
    MemberDesk m_members;
    EventTypeDesk m_eventTypes;
    RuleDesk m_rules;
    QHash<QString, int> m_calls;
};

} // namespace yoyaku::demo
