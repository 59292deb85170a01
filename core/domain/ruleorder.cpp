#include "core/domain/ruleorder.h"

#include <algorithm>

namespace yoyaku {

QVector<AssignRule> inTryingOrder(QVector<AssignRule> rules)
{
    if (std::all_of(rules.begin(), rules.end(), [](const AssignRule& rule) { return rule.sort.has_value(); }))
        std::stable_sort(rules.begin(), rules.end(), [](const auto& a, const auto& b) { return a.sort < b.sort; });
    return rules;
}

} // namespace yoyaku
