#include "core/sync/hostsender.h"

#include "core/sync/accountlikeness.h"

namespace yoyaku {

using Kind = EditOutcome::Kind;

void HostSender::send(const PriorityEdit& act, const EditFinish& finish)
{
    m_calls.call(api::updateEventTypeHost(act.eventType, act.host, act.after), finish);
}

void HostSender::send(const HostAddEdit& act, const EditFinish& finish)
{
    m_calls.call(api::createEventTypeHost(act.eventType, act.host), finish);
}

void HostSender::send(const HostRemoveEdit& act, const EditFinish& finish)
{
    m_calls.callToRemove<Done>(
        api::deleteEventTypeHost(act.eventType, act.before.userId),
        [this, act](const EditFinish& seen) { check(act, 0, seen); }, finish);
}

void HostSender::send(const RuleEdit& act, const EditFinish& finish)
{
    switch (act.kind) {
    case RuleEdit::Kind::Create:
        return m_calls.call(api::createAssignRule(act.eventType, act.body), finish);
    case RuleEdit::Kind::Update:
        return m_calls.call(api::updateAssignRule(act.eventType, act.before.id, act.body), finish);
    case RuleEdit::Kind::Delete:
        return m_calls.callToRemove<Done>(
            api::deleteAssignRule(act.eventType, act.before.id),
            [this, act](const EditFinish& seen) { check(act, 0, seen); }, finish);
    }
}

void HostSender::check(const PriorityEdit& act, EpochMs, const EditFinish& finish)
{
    searchHost(
        act.eventType, act.host,
        [act](const EventTypeHost& host) { return host.priority == act.after ? Kind::Done : Kind::Unchanged; },
        Kind::Gone, finish);
}

void HostSender::check(const HostAddEdit& act, EpochMs, const EditFinish& finish)
{
    searchHost(
        act.eventType, act.host.userId, [](const EventTypeHost&) { return Kind::Done; }, Kind::Unchanged, finish);
}

void HostSender::check(const HostRemoveEdit& act, EpochMs, const EditFinish& finish)
{
    searchHost(
        act.eventType, act.before.userId, [](const EventTypeHost&) { return Kind::Unchanged; }, Kind::Done, finish);
}

void HostSender::check(const RuleEdit& act, EpochMs madeAt, const EditFinish& finish)
{
    using Act = RuleEdit::Kind;
    const auto judge = [act, madeAt](const AssignRule& rule) -> std::optional<Kind> {
        const bool isIt = act.kind == Act::Create || rule.id == act.before.id;
        if (!isIt) return std::nullopt;
        const bool isDone = act.kind != Act::Delete && likeness::isDone(act, rule, madeAt);
        if (isDone) return Kind::Done;
        return act.kind == Act::Create ? std::nullopt : std::optional(Kind::Unchanged);
    };
    const Kind absent = act.kind == Act::Create ? Kind::Unchanged : act.kind == Act::Update ? Kind::Gone : Kind::Done;
    m_calls.search<AssignRule>(
        {[type = act.eventType](int page) { return api::listAssignRules(type, page, EditCalls::kPerPage); }, judge,
         absent},
        finish);
}

void HostSender::searchHost(const EventTypeId& eventType, const UserId& host, Judge judge, Kind absent,
                            const EditFinish& finish)
{
    m_calls.search<EventTypeHost>(
        {[eventType](int page) { return api::listEventTypeHosts(eventType, page, EditCalls::kPerPage); },
         [host, judge = std::move(judge)](const EventTypeHost& found) -> std::optional<Kind> {
             if (found.userId != host) return std::nullopt;
             return judge(found);
         },
         absent},
        finish);
}

} // namespace yoyaku
