#include "core/sync/schedulesender.h"

#include "core/sync/accountlikeness.h"

namespace yoyaku {

using Kind = EditOutcome::Kind;

void ScheduleSender::send(const ScheduleCreateEdit& act, const EditFinish& finish)
{
    m_calls.call(api::createSchedule(act.schedule), finish);
}

void ScheduleSender::send(const ScheduleUpdateEdit& act, const EditFinish& finish)
{
    m_calls.call(api::updateSchedule(act.before.id, act.patch), finish);
}

void ScheduleSender::send(const ScheduleDeleteEdit& act, const EditFinish& finish)
{
    m_calls.callToRemove<Done>(
        api::deleteSchedule(act.before.id), [this, act](const EditFinish& seen) { check(act, 0, seen); }, finish);
}

void ScheduleSender::check(const ScheduleCreateEdit& act, EpochMs madeAt, const EditFinish& finish)
{
    search(
        [act, madeAt](const Schedule& found) -> std::optional<Kind> {
            if (!likeness::isMade(act, found, madeAt)) return std::nullopt;
            return Kind::Done;
        },
        Kind::Unchanged, finish);
}

void ScheduleSender::check(const ScheduleUpdateEdit& act, EpochMs, const EditFinish& finish)
{
    search(
        [act](const Schedule& found) -> std::optional<Kind> {
            if (found.id != act.before.id) return std::nullopt;
            return likeness::isDone(act, found) ? Kind::Done : Kind::Unchanged;
        },
        Kind::Gone, finish);
}

void ScheduleSender::check(const ScheduleDeleteEdit& act, EpochMs, const EditFinish& finish)
{
    search(
        [act](const Schedule& found) -> std::optional<Kind> {
            if (found.id != act.before.id) return std::nullopt;
            return Kind::Unchanged;
        },
        Kind::Done, finish);
}

void ScheduleSender::search(Judge judge, Kind absent, const EditFinish& finish)
{
    m_calls.search<Schedule>(
        {[](int page) { return api::listSchedules(page, EditCalls::kPerPage); }, std::move(judge), absent}, finish);
}

} // namespace yoyaku
