#include "core/insight/rulereplay.h"

namespace yoyaku {

ReplayResult replay(const AssignSetup& setup, const ReplayFacts&, const Directory&)
{
    ReplayResult result;
    for (const EventTypeHost& host : setup.hosts) result.bookings.insert(host.userId, 0);
    return result;
}

ReplayLikeness likenessOf(const AssignSetup&, const ReplayFacts&, const Directory&) { return {}; }

} // namespace yoyaku
