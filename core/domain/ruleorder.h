#pragma once

#include "core/domain/assignrule.h"

namespace yoyaku {

/// Rules in the order in which they are tried: by `sort` when every rule has one, else as the service lists them
/// (inferred: that there is an evaluation order is documented, where it stands is not).
[[nodiscard]] QVector<AssignRule> inTryingOrder(QVector<AssignRule> rules);

} // namespace yoyaku
