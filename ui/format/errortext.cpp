#include "ui/format/errortext.h"

#include "ui/format/safetext.h"

#include <QCoreApplication>

namespace yoyaku::ui {

namespace {

using Kind = api::ApiError::Kind;

QString tr(const char* text) { return QCoreApplication::translate("ErrorText", text); }

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
    if (!act) return {tr("Jicoo did not accept this request."), tr("What you see stays as it is.")};
    if (std::holds_alternative<CreateEdit>(*act))
        return {tr("This booking was not accepted."), tr("Nobody was told. Choose another time and send it again.")};
    if (std::holds_alternative<CancelEdit>(*act))
        return {tr("This cancellation was not accepted."),
                tr("The booking stands. Look at it again, or drop the change.")};
    if (movesTime(act))
        return {tr("This move was not accepted."), tr("The booking stands at its old time. Choose another one.")};
    return {tr("This change was not accepted."), tr("Everything stands as before. Change it, or drop it.")};
}

Sentences forbidden(const EditAct* act)
{
    if (!act) return {tr("This key may not read this."), tr("Everything else works.")};
    const bool isAboutHosts =
        std::holds_alternative<PriorityEdit>(*act) || (std::holds_alternative<UpdateEdit>(*act) && !movesTime(act));
    if (isAboutHosts) return {tr("This key may not change hosts."), tr("Viewing works.")};
    return {tr("This key may not change bookings."), tr("Viewing works.")};
}

Sentences notFound(const EditAct* act)
{
    if (act && std::holds_alternative<PriorityEdit>(*act))
        return {tr("This host is no longer in that event type."), tr("Drop the change; the list is read again.")};
    if (act && std::holds_alternative<CreateEdit>(*act))
        return {tr("This event type no longer exists in Jicoo."), tr("Choose another one and send it again.")};
    return {tr("This booking no longer exists in Jicoo."), tr("It is kept here, marked.")};
}

Sentences unknownOutcome(const EditAct* act)
{
    const QString fact = tr("The answer was lost, so we cannot tell whether Jicoo did it.");
    if (act && std::holds_alternative<CreateEdit>(*act))
        return {fact, tr("It was not sent twice. Look in Jicoo whether the booking is there before sending it again.")};
    return {fact, tr("It was not sent twice. Compare with Jicoo, then send it again or drop it.")};
}

Sentences unavailable(const api::ApiError& error, const EditAct* act)
{
    const QString kept = act ? tr("The change is kept and waits.") : tr("You see what was read last.");
    switch (error.kind) {
    case Kind::Timeout:
        return {tr("Jicoo did not answer in time."), kept};
    case Kind::Tls:
        return {tr("The connection to Jicoo is not safe, so nothing was sent."),
                tr("Check this computer's clock and any proxy, then sync again.")};
    case Kind::RateLimited:
        if (error.retryAfterMs)
            return {tr("Jicoo asks us to slow down."),
                    tr("Sending again in %1 s.").arg((*error.retryAfterMs + 999) / 1000)};
        return {tr("Jicoo asks us to slow down."), tr("Sending again by itself.")};
    case Kind::Server:
        return {tr("Jicoo does not answer right now."), act ? kept : tr("We keep trying.")};
    default:
        return {tr("Jicoo cannot be reached."), kept};
    }
}

Sentences sentences(const api::ApiError& error, const EditAct* act)
{
    switch (error.kind) {
    case Kind::Cancelled:
        return {tr("This was stopped."), tr("Nothing more is sent.")};
    case Kind::Unauthorized:
        return {tr("The API key was not accepted. It may have been revoked."),
                tr("Nothing is lost. Enter another key in Settings.")};
    case Kind::PlanLimit:
        return {tr("The plan of this Jicoo account does not include this."), tr("Everything else works.")};
    case Kind::Forbidden:
        return forbidden(act);
    case Kind::NotFound:
        return notFound(act);
    case Kind::Invalid:
        return invalid(act);
    case Kind::BadReply:
        return {tr("Jicoo's answer could not be read."), tr("Nothing was changed here. Syncing again may help.")};
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
    return text.isEmpty() ? QString() : QString(u' ' + tr("Jicoo says: “%1”.").arg(text));
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
