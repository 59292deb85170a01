#include "ui/format/setuptext.h"

#include "core/models/directorymodel.h"
#include "ui/format/ruletext.h"
#include "ui/format/safetext.h"
#include "ui/format/timeformat.h"

#include <QCoreApplication>

namespace yoyaku::ui::setuptext {

namespace {

/// The translator's context of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SetupText)
};

constexpr int kNamesInSummary = 4;

QString perPeriod(const char* text, const QString& minutes) { return Words::tr(text).arg(minutes); }

constexpr const char* kPer[] = {QT_TRANSLATE_NOOP("SetupText", "%1 min per day"),
                                QT_TRANSLATE_NOOP("SetupText", "%1 min per week"),
                                QT_TRANSLATE_NOOP("SetupText", "%1 min per month")};

QVector<std::optional<int>> limitsOf(const AssignRule& rule)
{
    return {rule.dailyMinutes, rule.weeklyMinutes, rule.monthlyMinutes};
}

QString orNone(std::optional<int> minutes, const TimeFormat& format)
{
    return minutes ? format.number(*minutes) : Words::tr("no limit", "instead of a number of minutes");
}

/// What differs between two states of a rule, in parts: limits in numbers, the rest by what it is.
QStringList differences(const AssignRule& before, const AssignRule& after, const TimeFormat& format)
{
    QStringList parts;
    const auto old = limitsOf(before), now = limitsOf(after);
    for (int i = 0; i < old.size(); ++i)
        if (old[i] != now[i])
            parts.append(perPeriod(kPer[i], Words::tr("%1 → %2").arg(orNone(old[i], format), orNone(now[i], format))));
    if (before.groups != after.groups) parts.append(Words::tr("other hosts"));
    if (before.name != after.name) parts.append(Words::tr("renamed “%1”").arg(ruleName(after)));
    if (before.sort != after.sort || before.priority != after.priority) parts.append(Words::tr("another place"));
    return parts;
}

QString joined(const QStringList& parts) { return parts.join(Words::tr(", ", "between changes of one rule")); }

} // namespace

QString method(AssignMethod method)
{
    switch (method) {
    case AssignMethod::Priority:
        return Words::tr("Priority", "how a rule chooses");
    case AssignMethod::InTurn:
        return Words::tr("In turn");
    case AssignMethod::FewestFirst:
        break;
    }
    return Words::tr("Fewest first");
}

QString name(const UserId& user, const DirectoryModel& directory) { return safeText(directory.userName(user)); }

QString shortName(const UserId& user, const DirectoryModel& directory)
{
    return safeText(ui::shortName(directory.userName(user), NameLength::Short));
}

QString summary(const AssignRule& rule, const DirectoryModel& directory, const TimeFormat& format)
{
    if (!rule.isExpectedShape) return Words::tr("Fields of another shape: shown as received");
    QStringList groups;
    for (const AssignGroup& group : rule.groups) {
        QStringList names;
        for (const UserId& user : group.users.mid(0, kNamesInSummary)) names.append(shortName(user, directory));
        if (group.users.size() > kNamesInSummary)
            names.append(Words::tr("%n more", nullptr, int(group.users.size()) - kNamesInSummary));
        const QString between = group.isAlternative ? Words::tr(" or ", "between names") : Words::tr(" and ");
        groups.append(names.isEmpty() ? Words::tr("nobody") : names.join(between));
    }
    QStringList parts{groups.isEmpty() ? Words::tr("nobody") : groups.join(Words::tr(" with ", "between groups"))};
    QStringList caps;
    const auto limits = limitsOf(rule);
    for (int i = 0; i < limits.size(); ++i)
        if (limits[i]) caps.append(perPeriod(kPer[i], format.number(*limits[i])));
    parts.append(caps.isEmpty() ? Words::tr("no limit") : Words::tr("%1 each").arg(joined(caps)));
    return parts.join(QStringLiteral(" · "));
}

QString change(const RulesDraft::Change& change, const DirectoryModel& directory, const TimeFormat& format)
{
    using What = RulesDraft::Change::What;
    switch (change.what) {
    case What::Priority:
        return Words::tr("%1 %2 → %3", "host, priority before and after")
            .arg(name(change.host, directory))
            .arg(change.before)
            .arg(change.after);
    case What::RuleAdded:
        return Words::tr("new rule “%1”").arg(ruleName(change.rule));
    case What::RuleRemoved:
        return Words::tr("without rule “%1”").arg(ruleName(change.ruleBefore));
    case What::RuleChanged:
        break;
    }
    const QStringList parts = differences(change.ruleBefore, change.rule, format);
    return Words::tr("%1 %2", "a rule and what differs of it").arg(ruleName(change.ruleBefore), joined(parts));
}

QString change(const SetupChange& change, const DirectoryModel& directory, const TimeFormat& format)
{
    using What = SetupChange::What;
    const QString host = name(change.host, directory);
    switch (change.what) {
    case What::Priority:
        return Words::tr("%1 · priority %2 → %3").arg(host).arg(change.before).arg(change.after);
    case What::HostAdded:
        return Words::tr("%1 added").arg(host);
    case What::HostRemoved:
        return Words::tr("%1 removed").arg(host);
    case What::RuleAdded:
        return Words::tr("Rule “%1” added").arg(ruleName(change.rule));
    case What::RuleRemoved:
        return Words::tr("Rule “%1” removed").arg(ruleName(change.ruleBefore));
    case What::RuleChanged:
        break;
    }
    const QStringList parts = differences(change.ruleBefore, change.rule, format);
    return Words::tr("Rule “%1” · %2")
        .arg(ruleName(change.ruleBefore), parts.isEmpty() ? Words::tr("changed") : joined(parts));
}

QString shortDay(QDate day, const TimeFormat& format)
{
    return format.language() == TimeFormat::Language::Japanese
               ? QStringLiteral("%1/%2").arg(day.month()).arg(day.day())
               : QLocale(QLocale::English).toString(day, QStringLiteral("d MMM"));
}

QString shortMonth(QDate day, const TimeFormat& format)
{
    return format.language() == TimeFormat::Language::Japanese
               ? QStringLiteral("%1月").arg(day.month())
               : QLocale(QLocale::English).toString(day, QStringLiteral("MMM"));
}

QString days(TimeSpan period, const TimeFormat& format)
{
    if (period.isEmpty()) return {};
    return shortDay(format.day(period.start), format) + QStringLiteral(" – ") +
           shortDay(format.day(period.end - 1), format);
}

} // namespace yoyaku::ui::setuptext
