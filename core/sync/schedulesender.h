#pragma once

#include "core/sync/edit.h"
#include "core/sync/editcalls.h"

namespace yoyaku {

/// Sends and looks up what is done to hand-made schedules. There is no Get Schedule, so all are looked for in the list.
/// GUI thread.
class ScheduleSender
{
  public:
    explicit ScheduleSender(EditCalls& calls) : m_calls(calls) {}

    void send(const ScheduleCreateEdit& act, const EditFinish& finish);
    void send(const ScheduleUpdateEdit& act, const EditFinish& finish);
    void send(const ScheduleDeleteEdit& act, const EditFinish& finish);

    /// By name, span and having been created since `madeAt`.
    void check(const ScheduleCreateEdit& act, EpochMs madeAt, const EditFinish& finish);
    void check(const ScheduleUpdateEdit& act, EpochMs madeAt, const EditFinish& finish);
    void check(const ScheduleDeleteEdit& act, EpochMs madeAt, const EditFinish& finish);

  private:
    using Judge = std::function<std::optional<EditOutcome::Kind>(const Schedule&)>;
    void search(Judge judge, EditOutcome::Kind absent, const EditFinish& finish);

    EditCalls& m_calls;
};

} // namespace yoyaku
