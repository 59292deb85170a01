#pragma once

#include "core/base/id.h"

#include <QJsonObject>
#include <QVector>
#include <optional>

namespace yoyaku {

/// One clause of an assignment rule: members who must (and) or may (or) attend.
struct AssignGroup
{
    bool isAlternative = false; ///< `or`
    QVector<UserId> users;
    bool operator==(const AssignGroup&) const = default;
};

/// An assignment rule of an event type. That such an object exists is documented, its fields are not: `raw` is the
/// truth, what is read from it is a guess that is only trusted when `isExpectedShape`. Never rewritten by us: a change
/// sends only the members the user changed. Source: API guide, "Hosts, priority, assignment rules".
struct AssignRule
{
    RuleId id;
    QString name;
    std::optional<int> priority;
    std::optional<int> sort;
    QVector<AssignGroup> groups;
    std::optional<int> dailyMinutes, weeklyMinutes, monthlyMinutes; ///< caps on booked time
    /// Id, name and groups were found where the guide supposes them, and nothing known has another type.
    bool isExpectedShape = false;
    QJsonObject raw; ///< as received
    bool operator==(const AssignRule&) const = default;
};

} // namespace yoyaku
