#pragma once

#include "core/base/instant.h"
#include "core/domain/assignrule.h"

namespace yoyaku {

/// What changed of hosts and rules of an event type, as it was learned here.
struct SetupChange
{
    enum class What : quint8 { Priority, HostAdded, HostRemoved, RuleAdded, RuleRemoved, RuleChanged };
    qint64 id = 0;
    EpochMs at = 0;     ///< learned, by this computer's clock
    bool isOwn = false; ///< done on this computer
    EventTypeId eventType;
    What what = What::Priority;
    UserId host;                 ///< Priority, HostAdded, HostRemoved
    int before = 0, after = 0;   ///< priorities; of a host who came or went, the one it has or had
    AssignRule ruleBefore, rule; ///< rules; empty where there was or is none
    bool operator==(const SetupChange&) const = default;
};

} // namespace yoyaku
