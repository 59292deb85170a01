#include "ui/format/errortext.h"

#include "ui/format/safetext.h"

#include <QCoreApplication>

namespace yoyaku::ui {

namespace {

using Kind = api::ApiError::Kind;

/// The translator's context of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

/// The sentences before the code: what is so, then what still works and what to do.
struct Sentences
{
    QString fact;
    QString help;
};

template <class... Acts>
bool isAnyOf(const EditAct& act)
{
    return (std::holds_alternative<Acts>(act) || ...);
}

/// What an act is about, as far as the sentences differ.
enum class Thing : quint8 { Booking, Schedule, Members, Hosts, Rules };

Thing thingOf(const EditAct& act)
{
    if (const auto* update = std::get_if<UpdateEdit>(&act)) return update->patch.span ? Thing::Booking : Thing::Hosts;
    if (isBookingAct(act)) return Thing::Booking;
    if (isAnyOf<ScheduleCreateEdit, ScheduleUpdateEdit, ScheduleDeleteEdit>(act)) return Thing::Schedule;
    if (isAnyOf<RoleEdit, MemberRemoveEdit, InviteEdit, WithdrawEdit>(act)) return Thing::Members;
    return std::holds_alternative<RuleEdit>(act) ? Thing::Rules : Thing::Hosts;
}

/// Acts whose path the documentation does not state. Source: API guide, "Endpoints".
bool isPathInferred(const EditAct& act)
{
    return isAnyOf<CancelEdit, ScheduleDeleteEdit, MemberRemoveEdit, WithdrawEdit, HostAddEdit, HostRemoveEdit,
                   RuleEdit>(act);
}

/// Acts after which there is one more of something.
bool adds(const EditAct& act)
{
    const auto* rule = std::get_if<RuleEdit>(&act);
    return isAnyOf<CreateEdit, ScheduleCreateEdit, InviteEdit, HostAddEdit>(act) ||
           (rule && rule->kind == RuleEdit::Kind::Create);
}

Sentences invalidBooking(const EditAct* act)
{
    if (std::holds_alternative<CreateEdit>(*act))
        return {Words::tr("This booking was not accepted."),
                Words::tr("Nobody was told. Choose another time and send it again.")};
    if (std::holds_alternative<CancelEdit>(*act))
        return {Words::tr("This cancellation was not accepted."),
                Words::tr("The booking stands. Look at it again, or drop the change.")};
    return {Words::tr("This move was not accepted."),
            Words::tr("The booking stands at its old time. Choose another one.")};
}

Sentences invalid(const EditAct* act)
{
    if (!act) return {Words::tr("Jicoo did not accept this request."), Words::tr("What you see stays as it is.")};
    if (thingOf(*act) == Thing::Booking) return invalidBooking(act);
    if (std::holds_alternative<ScheduleCreateEdit>(*act))
        return {Words::tr("This schedule entry was not accepted."),
                Words::tr("Nothing was made. Look at its time and members, then enter it again.")};
    if (std::holds_alternative<InviteEdit>(*act))
        return {
            Words::tr("This invitation was not accepted."),
            Words::tr("Nobody was told. Look at the address and the role, or whether they are in the team already.")};
    if (std::holds_alternative<RuleEdit>(*act))
        return {
            Words::tr("This assign rule was not accepted."),
            Words::tr("The rules stand as before. Their form is not documented: compare with one that Jicoo made.")};
    return {Words::tr("This change was not accepted."),
            Words::tr("Everything stands as before. Change it, or drop it.")};
}

QString mayNotChange(Thing thing)
{
    switch (thing) {
    case Thing::Booking:
        return Words::tr("This key may not change bookings.");
    case Thing::Schedule:
        return Words::tr("This key may not change schedule entries.");
    case Thing::Members:
        return Words::tr("This key may not change members and invitations.");
    case Thing::Hosts:
        return Words::tr("This key may not change hosts.");
    case Thing::Rules:
        return Words::tr("This key may not change assign rules.");
    }
    return {};
}

Sentences forbidden(const EditAct* act)
{
    if (!act) return {Words::tr("This key may not read this."), Words::tr("Everything else works.")};
    return {mayNotChange(thingOf(*act)), Words::tr("Viewing works.")};
}

Sentences planLimit(const EditAct* act)
{
    const QString fact = Words::tr("The plan of this Jicoo account does not include this.");
    if (!act) return {fact, Words::tr("Everything else works.")};
    return {fact,
            Words::tr("Nothing was changed, and everything else works. Drop the change, or ask who manages the plan.")};
}

/// The service has no such call; told only where our path is a guess.
Sentences noSuchCall(const EditAct& act)
{
    QString help = Words::tr("Its path is inferred from the documentation and can be set in api-overrides.json.");
    if (isAnyOf<HostAddEdit>(act) || thingOf(act) == Thing::Rules)
        help += u' ' + Words::tr("Or the event type is gone: sync and look.");
    return {Words::tr("This key's service has no such call."), help};
}

Sentences notFound(const api::ApiError& error, const EditAct* act)
{
    if (!act) return {Words::tr("Jicoo does not have this."), Words::tr("Sync again to see what it has.")};
    // What is taken away was looked for: had it gone, the act would be done.
    if (error.httpStatus && isPathInferred(*act)) return noSuchCall(*act);
    if (std::holds_alternative<CreateEdit>(*act))
        return {Words::tr("This event type no longer exists in Jicoo."),
                Words::tr("Choose another one and send it again.")};
    switch (thingOf(*act)) {
    case Thing::Hosts:
        if (isBookingAct(*act)) break;
        return {Words::tr("This host is no longer in that event type."),
                Words::tr("Drop the change; the list is read again.")};
    case Thing::Schedule:
        return {Words::tr("This schedule entry no longer exists in Jicoo."),
                Words::tr("Drop the change; the list is read again.")};
    case Thing::Members:
        return {Words::tr("This member or invitation no longer exists in Jicoo."),
                Words::tr("Drop the change; the list is read again.")};
    case Thing::Rules:
        return {Words::tr("This assign rule no longer exists in Jicoo."),
                Words::tr("Drop the change; the list is read again.")};
    case Thing::Booking:
        break;
    }
    return {Words::tr("This booking no longer exists in Jicoo."), Words::tr("It is kept here, marked.")};
}

Sentences unknownOutcome(const EditAct* act)
{
    const QString fact = Words::tr("The answer was lost, so we cannot tell whether Jicoo did it.");
    if (act && std::holds_alternative<CreateEdit>(*act))
        return {
            fact,
            Words::tr("It was not sent twice. Look in Jicoo whether the booking is there before sending it again.")};
    if (act && adds(*act))
        return {fact, Words::tr("It was not sent twice. Look in Jicoo whether it is there before sending it again.")};
    return {fact, Words::tr("It was not sent twice. Compare with Jicoo, then send it again or drop it.")};
}

Sentences unavailable(const api::ApiError& error, const EditAct* act)
{
    const QString kept = act ? Words::tr("The change is kept and waits.") : Words::tr("You see what was read last.");
    switch (error.kind) {
    case Kind::Timeout:
        return {Words::tr("Jicoo did not answer in time."), kept};
    case Kind::Tls:
        return {Words::tr("The connection to Jicoo is not safe, so nothing was sent."),
                Words::tr("Check this computer's clock and any proxy, then sync again.")};
    case Kind::RateLimited:
        if (error.retryAfterMs)
            return {Words::tr("Jicoo asks us to slow down."),
                    Words::tr("Sending again in %1 s.").arg((*error.retryAfterMs + 999) / 1000)};
        return {Words::tr("Jicoo asks us to slow down."), Words::tr("Sending again by itself.")};
    case Kind::Server:
        return {Words::tr("Jicoo does not answer right now."), act ? kept : Words::tr("We keep trying.")};
    default:
        return {Words::tr("Jicoo cannot be reached."), kept};
    }
}

Sentences sentences(const api::ApiError& error, const EditAct* act)
{
    switch (error.kind) {
    case Kind::Cancelled:
        return {Words::tr("This was stopped."), Words::tr("Nothing more is sent.")};
    case Kind::Unauthorized:
        return {Words::tr("The API key was not accepted. It may have been revoked."),
                Words::tr("Nothing is lost. Enter another key in Settings.")};
    case Kind::PlanLimit:
        return planLimit(act);
    case Kind::Forbidden:
        return forbidden(act);
    case Kind::NotFound:
        return notFound(error, act);
    case Kind::Invalid:
        // 405: the path is there, the verb is not.
        return act && error.httpStatus == 405 && isPathInferred(*act) ? noSuchCall(*act) : invalid(act);
    case Kind::BadReply:
        return {Words::tr("Jicoo's answer could not be read."),
                Words::tr("Nothing was changed here. Syncing again may help.")};
    case Kind::OutcomeUnknown:
        return unknownOutcome(act);
    case Kind::Offline:
    case Kind::Timeout:
    case Kind::Tls:
    case Kind::RateLimited:
    case Kind::Server:
        return unavailable(error, act);
    }
    return {};
}

QString quoted(const api::ApiError& error)
{
    const QString text = safeText(error.serverText).trimmed();
    return text.isEmpty() ? QString() : QString(u' ' + Words::tr("Jicoo says: “%1”.").arg(text));
}

QString code(const api::ApiError& error)
{
    if (error.httpStatus) return QStringLiteral(" (%1)").arg(error.httpStatus);
    if (error.kind == Kind::BadReply && !error.where.isEmpty())
        return QStringLiteral(" (%1)").arg(safeText(error.where));
    return {};
}

} // namespace

QString errorText(const api::ApiError& error, const EditAct* act)
{
    const Sentences s = sentences(error, act);
    return s.fact + u' ' + s.help + quoted(error) + code(error);
}

QString shortErrorText(const api::ApiError& error, const EditAct* act)
{
    return sentences(error, act).fact + code(error);
}

} // namespace yoyaku::ui
