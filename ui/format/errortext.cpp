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

bool movesTime(const EditAct* act)
{
    if (!act) return false;
    if (const auto* update = std::get_if<UpdateEdit>(act)) return update->patch.span.has_value();
    return std::holds_alternative<RescheduleEdit>(*act) || std::holds_alternative<CreateEdit>(*act);
}

Sentences invalid(const EditAct* act)
{
    if (!act) return {Words::tr("Jicoo did not accept this request."), Words::tr("What you see stays as it is.")};
    if (std::holds_alternative<CreateEdit>(*act))
        return {Words::tr("This booking was not accepted."),
                Words::tr("Nobody was told. Choose another time and send it again.")};
    if (std::holds_alternative<CancelEdit>(*act))
        return {Words::tr("This cancellation was not accepted."),
                Words::tr("The booking stands. Look at it again, or drop the change.")};
    if (movesTime(act))
        return {Words::tr("This move was not accepted."),
                Words::tr("The booking stands at its old time. Choose another one.")};
    return {Words::tr("This change was not accepted."),
            Words::tr("Everything stands as before. Change it, or drop it.")};
}

bool isAboutMembers(const EditAct& act)
{
    return std::holds_alternative<RoleEdit>(act) || std::holds_alternative<MemberRemoveEdit>(act) ||
           std::holds_alternative<InviteEdit>(act) || std::holds_alternative<WithdrawEdit>(act);
}

bool isAboutHosts(const EditAct& act)
{
    return std::holds_alternative<PriorityEdit>(act) || std::holds_alternative<HostAddEdit>(act) ||
           std::holds_alternative<HostRemoveEdit>(act) || (std::holds_alternative<UpdateEdit>(act) && !movesTime(&act));
}

Sentences forbidden(const EditAct* act)
{
    if (!act) return {Words::tr("This key may not read this."), Words::tr("Everything else works.")};
    if (isAboutMembers(*act)) return {Words::tr("This key may not manage members."), Words::tr("Viewing works.")};
    if (std::holds_alternative<RuleEdit>(*act))
        return {Words::tr("This key may not change assign rules."), Words::tr("Viewing works.")};
    if (isAboutHosts(*act)) return {Words::tr("This key may not change hosts."), Words::tr("Viewing works.")};
    return {Words::tr("This key may not change bookings."), Words::tr("Viewing works.")};
}

/// What the account consists of: nothing of it is kept when the service has it no more.
std::optional<Sentences> memberNotFound(const EditAct& act)
{
    const QString help = Words::tr("Drop the change; the list is read again.");
    if (std::holds_alternative<RoleEdit>(act) || std::holds_alternative<MemberRemoveEdit>(act))
        return Sentences{Words::tr("This member is no longer in the organization, or cannot be named this way."), help};
    if (std::holds_alternative<WithdrawEdit>(act))
        return Sentences{Words::tr("This invitation is no longer there, or cannot be named this way."), help};
    if (std::holds_alternative<InviteEdit>(act))
        return Sentences{Words::tr("Jicoo takes no invitations at the address that was asked."), help};
    if (std::holds_alternative<HostRemoveEdit>(act))
        return Sentences{Words::tr("This host is no longer in that event type."), help};
    if (std::holds_alternative<HostAddEdit>(act))
        return Sentences{Words::tr("Jicoo knows no such event type or member, or takes no hosts at that address."),
                         help};
    if (std::holds_alternative<RuleEdit>(act))
        return Sentences{Words::tr("Jicoo has no such assign rule at the (inferred) address."), help};
    return std::nullopt;
}

Sentences notFound(const EditAct* act)
{
    if (act)
        if (const auto found = memberNotFound(*act)) return *found;
    if (act && std::holds_alternative<PriorityEdit>(*act))
        return {Words::tr("This host is no longer in that event type."),
                Words::tr("Drop the change; the list is read again.")};
    if (act && std::holds_alternative<CreateEdit>(*act))
        return {Words::tr("This event type no longer exists in Jicoo."),
                Words::tr("Choose another one and send it again.")};
    return {Words::tr("This booking no longer exists in Jicoo."), Words::tr("It is kept here, marked.")};
}

Sentences unknownOutcome(const EditAct* act)
{
    const QString fact = Words::tr("The answer was lost, so we cannot tell whether Jicoo did it.");
    if (act && std::holds_alternative<CreateEdit>(*act))
        return {
            fact,
            Words::tr("It was not sent twice. Look in Jicoo whether the booking is there before sending it again.")};
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
        return {Words::tr("The plan of this Jicoo account does not include this."),
                Words::tr("Everything else works.")};
    case Kind::Forbidden:
        return forbidden(act);
    case Kind::NotFound:
        return notFound(act);
    case Kind::Invalid:
        return invalid(act);
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
