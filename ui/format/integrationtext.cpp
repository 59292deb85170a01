#include "ui/format/integrationtext.h"

#include "ui/format/errortext.h"
#include "ui/format/safetext.h"

#include <QCoreApplication>

namespace yoyaku::ui {

namespace {

using Kind = api::ApiError::Kind;

/// The translator's context of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(IntegrationText)
};

QString sentences(const api::ApiError& error)
{
    switch (error.kind) {
    case Kind::PlanLimit:
        return Words::tr("The plan of this Jicoo account does not include account integration. It needs Enterprise.");
    case Kind::Forbidden:
        return Words::tr("This key may not use account integration. It needs the Enterprise plan.");
    case Kind::NotFound:
        return Words::tr("Jicoo knows no such team or event type. Compare the team with the address of your booking "
                         "page.");
    case Kind::Invalid:
        return Words::tr("Jicoo did not accept these details. Look at team, name and e-mail.");
    case Kind::OutcomeUnknown:
    case Kind::Timeout:
        return Words::tr("The answer was lost, so no address can be shown. Nothing was sent twice. Ask again.");
    case Kind::Offline:
        return Words::tr("Jicoo cannot be reached. What you typed stays here. Ask again once you are online.");
    default:
        return {};
    }
}

} // namespace

QString integrationErrorText(const api::ApiError& error)
{
    QString text = sentences(error);
    if (text.isEmpty()) return errorText(error);
    if (const QString said = safeText(error.serverText).trimmed(); !said.isEmpty())
        text += u' ' + Words::tr("Jicoo says: “%1”.").arg(said);
    return error.httpStatus ? text + QStringLiteral(" (%1)").arg(error.httpStatus) : text;
}

} // namespace yoyaku::ui
