#include "core/sync/accountlikeness.h"

#include "core/base/instant.h"

#include <QJsonArray>

namespace yoyaku::likeness {

namespace {

template <class T>
bool isAsSent(const std::optional<T>& sent, const T& found)
{
    return !sent || *sent == found;
}

/// Of an object the members that were sent must be there; the service may add others.
bool holds(const QJsonValue& found, const QJsonValue& sent)
{
    if (sent.isObject()) {
        if (!found.isObject()) return false;
        const QJsonObject members = sent.toObject(), all = found.toObject();
        for (auto it = members.begin(); it != members.end(); ++it)
            if (!all.contains(it.key()) || !holds(all[it.key()], it.value())) return false;
        return true;
    }
    if (!sent.isArray()) return found == sent;
    const QJsonArray items = sent.toArray(), all = found.toArray();
    if (!found.isArray() || items.size() != all.size()) return false;
    for (qsizetype i = 0; i < items.size(); ++i)
        if (!holds(all.at(i), items.at(i))) return false;
    return true;
}

/// Members are compared by who they are: the service may fill in an address or a role of its own.
bool isSameAttendees(const QVector<ScheduleAttendee>& sent, const QVector<ScheduleAttendee>& found)
{
    const auto key = [](const ScheduleAttendee& who) {
        return who.userId.isEmpty() ? who.email.toLower() : who.userId.text();
    };
    QStringList a, b;
    for (const ScheduleAttendee& who : sent) a.append(key(who));
    for (const ScheduleAttendee& who : found) b.append(key(who));
    a.sort();
    b.sort();
    return a == b;
}

} // namespace

bool isMade(const ScheduleCreateEdit& act, const Schedule& schedule, EpochMs madeAt)
{
    return schedule.name == act.schedule.name && schedule.span == act.schedule.span &&
           schedule.createdAt >= madeAt - kClockMargin;
}

bool isDone(const ScheduleUpdateEdit& act, const Schedule& schedule)
{
    const api::SchedulePatch& patch = act.patch;
    return isAsSent(patch.name, schedule.name) && isAsSent(patch.description, schedule.description) &&
           isAsSent(patch.span, schedule.span) && isAsSent(patch.isAllDay, schedule.isAllDay) &&
           isAsSent(patch.timeZone, schedule.timeZone) && isAsSent(patch.blocksTime, schedule.blocksTime()) &&
           isAsSent(patch.locationId, schedule.locationId) &&
           (!patch.attendees || isSameAttendees(*patch.attendees, schedule.attendees));
}

bool isMade(const InviteEdit& act, const Invitation& invitation, EpochMs madeAt)
{
    return invitation.email.compare(act.email, Qt::CaseInsensitive) == 0 && invitation.role == act.role &&
           (invitation.createdAt == 0 || invitation.createdAt >= madeAt - kClockMargin);
}

bool isDone(const RuleEdit& act, const AssignRule& rule, EpochMs madeAt)
{
    if (act.kind == RuleEdit::Kind::Create) {
        const auto createdAt = parseInstant(rule.raw[QLatin1String("createdAt")].toString());
        if (createdAt && *createdAt < madeAt - kClockMargin) return false;
    }
    return holds(rule.raw, act.body);
}

} // namespace yoyaku::likeness
