#pragma once

#include "core/sync/bookingsender.h"
#include "core/sync/hostsender.h"
#include "core/sync/schedulesender.h"
#include "core/sync/teamsender.h"

namespace yoyaku {

/// Turns an edit into its call, and an unknown outcome into a look at the service. Never sends anything twice. GUI
/// thread.
class EditSender
{
  public:
    explicit EditSender(api::Client& client);

    void send(const EditAct& act, const EditFinish& finish);
    /// Reads back what `act` was about, to tell whether it was done. What was newly made is looked for among what was
    /// created since `madeAt`.
    void check(const EditAct& act, EpochMs madeAt, const EditFinish& finish);

  private:
    template <class Work>
    void withSenderOf(const EditAct& act, Work work);

    EditCalls m_calls;
    BookingSender m_bookings{m_calls};
    ScheduleSender m_schedules{m_calls};
    TeamSender m_team{m_calls};
    HostSender m_hosts{m_calls};
};

} // namespace yoyaku
