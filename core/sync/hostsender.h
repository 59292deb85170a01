#pragma once

#include "core/sync/edit.h"
#include "core/sync/editcalls.h"

namespace yoyaku {

/// Sends and looks up what is done to the hosts of event types and to assign rules. All are looked for in their lists.
/// GUI thread.
class HostSender
{
  public:
    explicit HostSender(EditCalls& calls) : m_calls(calls) {}

    void send(const PriorityEdit& act, const EditFinish& finish);
    void send(const HostAddEdit& act, const EditFinish& finish);
    void send(const HostRemoveEdit& act, const EditFinish& finish);
    void send(const RuleEdit& act, const EditFinish& finish);

    void check(const PriorityEdit& act, EpochMs madeAt, const EditFinish& finish);
    void check(const HostAddEdit& act, EpochMs madeAt, const EditFinish& finish);
    void check(const HostRemoveEdit& act, EpochMs madeAt, const EditFinish& finish);
    /// A new rule by its body, a changed one by id and the members that were sent.
    void check(const RuleEdit& act, EpochMs madeAt, const EditFinish& finish);

  private:
    using Judge = std::function<EditOutcome::Kind(const EventTypeHost&)>;
    void searchHost(const EventTypeId& eventType, const UserId& host, Judge judge, EditOutcome::Kind absent,
                    const EditFinish& finish);

    EditCalls& m_calls;
};

} // namespace yoyaku
