#include "ui/format/capabilitytext.h"

#include <QCoreApplication>

namespace yoyaku::ui {

namespace {

using State = GroupAccess::State;

/// The translator's context of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CapabilityText)
};

QString fact(const GroupAccess& access)
{
    const QString what = groupNoun(access.group);
    switch (access.state) {
    case State::KeyRefused:
        return Words::tr("The API key was not accepted when %1 were asked for.").arg(what);
    case State::PlanLimit:
        return Words::tr("The plan of this Jicoo account does not include %1.").arg(what);
    case State::Forbidden:
        return Words::tr("This key may not use %1.").arg(what);
    case State::NotFound:
        return Words::tr("Jicoo has no %1 at the address that was asked.").arg(what);
    case State::Unreadable:
        return Words::tr("Jicoo answers about %1 in a shape that Yoyaku does not know.").arg(what);
    case State::NoAnswer:
        return Words::tr("Jicoo did not answer when %1 were asked for.").arg(what);
    case State::NotAsked:
    case State::Asking:
    case State::Usable:
        break;
    }
    return {};
}

QString stillWorks(ApiGroup group)
{
    switch (group) {
    case ApiGroup::Bookings:
        return Words::tr("What was read before stays here.");
    case ApiGroup::Schedules:
        return Words::tr("Bookings work, without other busy time beside them.");
    case ApiGroup::Availability:
        return Words::tr("Bookings work, and usual office hours are drawn instead.");
    case ApiGroup::Members:
        return Words::tr("Bookings work, and hosts are shown by their id.");
    case ApiGroup::Invitations:
        return Words::tr("Members and hosts work.");
    case ApiGroup::Team:
        return Words::tr("Everything except the team's name works.");
    case ApiGroup::EventTypes:
        return Words::tr("Bookings are shown, and can be moved after asking.");
    case ApiGroup::Hosts:
        return Words::tr("Bookings work, with the hosts that each one names.");
    case ApiGroup::OpenSlots:
        return Words::tr("Bookings can be moved to any time, after asking.");
    case ApiGroup::AssignRules:
        return Words::tr("Hosts and their priorities work.");
    }
    return {};
}

QString nextStep(State state)
{
    switch (state) {
    case State::KeyRefused:
        return Words::tr("Enter another key in Settings.");
    case State::PlanLimit:
        return Words::tr("The plan can be changed in Jicoo.");
    case State::Forbidden:
        return Words::tr("Use the key of an administrator, in Settings.");
    case State::NotFound:
        return Words::tr("The API check in Settings shows the address.");
    case State::Unreadable:
        return Words::tr("The API check in Settings tells more.");
    case State::NoAnswer:
        return Words::tr("Ask again later with the API check in Settings.");
    case State::NotAsked:
    case State::Asking:
    case State::Usable:
        break;
    }
    return {};
}

} // namespace

QString groupNoun(ApiGroup group)
{
    switch (group) {
    case ApiGroup::Bookings:
        return Words::tr("bookings");
    case ApiGroup::Schedules:
        return Words::tr("schedules");
    case ApiGroup::Availability:
        return Words::tr("availability calendars");
    case ApiGroup::Members:
        return Words::tr("members");
    case ApiGroup::Invitations:
        return Words::tr("invitations");
    case ApiGroup::Team:
        return Words::tr("team details");
    case ApiGroup::EventTypes:
        return Words::tr("event types");
    case ApiGroup::Hosts:
        return Words::tr("hosts of event types");
    case ApiGroup::OpenSlots:
        return Words::tr("open slots");
    case ApiGroup::AssignRules:
        return Words::tr("assign rules");
    }
    return {};
}

QString deniedText(const GroupAccess& access)
{
    const QString what = fact(access);
    if (what.isEmpty()) return {};
    const QString code = access.httpStatus ? QStringLiteral(" (%1)").arg(access.httpStatus) : QString();
    return what + u' ' + stillWorks(access.group) + u' ' + nextStep(access.state) + code;
}

} // namespace yoyaku::ui
