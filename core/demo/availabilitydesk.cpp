#include "core/demo/availabilitydesk.h"

#include "core/demo/demojson.h"

namespace yoyaku::demo {

http::Response AvailabilityDesk::answer(const Call& call) const
{
    if (call.operation == api::EndpointId::ListAvailabilityCalendars) {
        const auto member = m_world.people().find(UserId(call.query.queryItemValue(QStringLiteral("userId"))));
        if (!member) return refused(wrong("userId", "Unknown member"));
        return listed(call, m_world.hours().of(*member), calendarJson);
    }
    const AvailabilityCalendar* calendar = m_world.hours().find(call.args[0]);
    return calendar ? wrapped(call, calendarJson(*calendar)) : refused(unknown("No such calendar"));
}

} // namespace yoyaku::demo
