#pragma once

#include "core/insight/rulereplay.h"
#include "core/sync/edit.h"

namespace yoyaku {

/// How hosts of the event type are chosen as the service has it, with what is on its way laid over: priorities, hosts
/// and rules that are new, changed or leaving. What was refused is not. Hosts by their sort, rules as they are tried.
/// A new rule on its way has the edit's id. Pure.
[[nodiscard]] AssignSetup setupOf(const EventTypeId& eventType, const Directory& directory, const QVector<Edit>& open);

/// The event type whose hosts or rules the act changes; empty when it changes none.
[[nodiscard]] EventTypeId setupChangedBy(const EditAct& act);

} // namespace yoyaku
