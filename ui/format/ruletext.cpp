#include "ui/format/ruletext.h"

#include "core/models/directorymodel.h"
#include "ui/format/safetext.h"
#include "ui/format/timeformat.h"

#include <QCoreApplication>

namespace yoyaku::ui {

namespace {

/// The translator's context of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RuleText)
};

QString groupLine(const AssignGroup& group, const DirectoryModel& directory, bool isFirst)
{
    QStringList names;
    for (const UserId& user : group.users) names.append(safeText(directory.userName(user)));
    const QString who = names.isEmpty() ? Words::tr("nobody") : names.join(Words::tr(", ", "between names"));
    if (group.isAlternative) return (isFirst ? Words::tr("One of %1") : Words::tr("and one of %1")).arg(who);
    return (isFirst ? Words::tr("All of %1") : Words::tr("and all of %1")).arg(who);
}

QString limitLine(const AssignRule& rule, const TimeFormat& format)
{
    QStringList caps;
    if (rule.dailyMinutes) caps.append(Words::tr("%1 min a day").arg(format.number(*rule.dailyMinutes)));
    if (rule.weeklyMinutes) caps.append(Words::tr("%1 min a week").arg(format.number(*rule.weeklyMinutes)));
    if (rule.monthlyMinutes) caps.append(Words::tr("%1 min a month").arg(format.number(*rule.monthlyMinutes)));
    return caps.isEmpty() ? Words::tr("No limit on booked time")
                          : Words::tr("At most %1").arg(caps.join(Words::tr(", ", "between limits")));
}

} // namespace

QString ruleName(const AssignRule& rule)
{
    if (!rule.name.isEmpty()) return safeText(rule.name);
    return rule.id.isEmpty() ? Words::tr("A rule without a name") : Words::tr("Rule %1").arg(safeText(rule.id.text()));
}

QStringList ruleLines(const AssignRule& rule, const DirectoryModel& directory, const TimeFormat& format)
{
    if (!rule.isExpectedShape) return {};
    QStringList lines;
    for (const AssignGroup& group : rule.groups) lines.append(groupLine(group, directory, lines.isEmpty()));
    lines.append(limitLine(rule, format));
    if (rule.priority) lines.append(Words::tr("Priority %1").arg(*rule.priority));
    if (rule.sort) lines.append(Words::tr("Tried as no. %1").arg(*rule.sort));
    return lines;
}

} // namespace yoyaku::ui
