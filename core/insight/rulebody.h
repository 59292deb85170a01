#pragma once

#include "core/domain/assignrule.h"

namespace yoyaku {

/// The top-level members of `before.raw` that have to be sent to make it `wanted`, whole as the service takes them.
/// What is not known of a group or of the limits stays in it. Of a rule that has not the expected shape nothing typed
/// is believed: there it is what differs in `raw`. A member cannot be taken away. Pure.
[[nodiscard]] QJsonObject changedMembers(const AssignRule& before, const AssignRule& wanted);

/// The rule as it is read once the service has taken the members. Its id stays.
[[nodiscard]] AssignRule withMembers(const AssignRule& rule, const QJsonObject& members);

/// A rule without members and limits, as Create takes it. `raw` is what would be sent.
[[nodiscard]] AssignRule emptyRule(const RuleId& id, const QString& name, std::optional<int> sort);

/// What of the members is not so already.
[[nodiscard]] QJsonObject stillWanted(const QJsonObject& members, const AssignRule& rule);

} // namespace yoyaku
