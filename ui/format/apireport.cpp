#include "ui/format/apireport.h"

#include "ui/format/capabilitytext.h"

#include <QCoreApplication>
#include <QUrl>
#include <algorithm>

namespace yoyaku::ui {

namespace {

using State = GroupAccess::State;

/// The translator's context of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ApiReport)
};

constexpr const char* kGroups[] = {"bookings", "schedules",   "availability", "members",    "invitations",
                                   "team",     "event types", "hosts",        "open slots", "assign rules"};
static_assert(std::size(kGroups) == kApiGroups);

QLatin1String stateWord(State state)
{
    constexpr const char* kStates[] = {"not asked", "asking",    "usable",     "key refused", "plan limit",
                                       "forbidden", "not found", "unreadable", "no answer"};
    return QLatin1String(kStates[int(state)]);
}

QLatin1String confidenceWord(Confidence confidence)
{
    constexpr const char* kWords[] = {"documented", "partial", "inferred"};
    return QLatin1String(kWords[int(confidence)]);
}

QString groupLine(const GroupAccess& access)
{
    QString line = QLatin1String(kGroups[int(access.group)]) + QLatin1String(": ") + stateWord(access.state);
    if (access.httpStatus) line += QStringLiteral(" (%1)").arg(access.httpStatus);
    if (access.state == State::Usable)
        line += access.isShapeConfirmed ? QLatin1String(", shape confirmed") : QLatin1String(", shape not seen");
    if (access.askedAt) line += QLatin1String(", ") + formatInstant(access.askedAt);
    return line;
}

QString withoutSecrets(const QString& apiBase)
{
    const QUrl url(apiBase);
    QUrl bare;
    bare.setScheme(url.scheme());
    bare.setHost(url.host());
    bare.setPort(url.port());
    return bare.toString();
}

} // namespace

StatusLook accessLook(const GroupAccess& access)
{
    switch (access.state) {
    case State::Usable:
        return {Words::tr("Usable"), QLatin1String("st.open"), Color::SuccessText, Color::SuccessTint};
    case State::Asking:
        return {Words::tr("Asking"), QLatin1String("st.sync"), Color::TextSecondary, Color::BgSunken};
    case State::NotAsked:
        return {Words::tr("Not asked"), QLatin1String("st.request"), Color::TextSecondary, Color::BgSunken};
    case State::NoAnswer:
        return {Words::tr("No answer"), QLatin1String("st.offline"), Color::WarningText, Color::WarningTint};
    case State::Unreadable:
        return {Words::tr("Other shape"), QLatin1String("f.file"), Color::WarningText, Color::WarningTint};
    case State::KeyRefused:
        return {Words::tr("Key refused"), QLatin1String("f.key"), Color::DangerText, Color::DangerTint};
    case State::PlanLimit:
        return {Words::tr("Not in the plan"), QLatin1String("f.lock"), Color::WarningText, Color::WarningTint};
    case State::Forbidden:
        return {Words::tr("Not allowed"), QLatin1String("f.lock"), Color::WarningText, Color::WarningTint};
    case State::NotFound:
        return {Words::tr("Not found"), QLatin1String("st.cancel"), Color::WarningText, Color::WarningTint};
    }
    return {};
}

QString accessNote(const GroupAccess& access)
{
    if (const QString denied = deniedText(access); !denied.isEmpty()) return denied;
    if (access.state == State::NotAsked)
        return access.askedAt ? Words::tr("There was nothing to ask about.") : Words::tr("It has not been asked yet.");
    if (access.state != State::Usable) return {};
    return access.isShapeConfirmed ? Words::tr("The answer has the expected shape.")
                                   : Words::tr("It answers. Nothing in it has shown its shape yet.");
}

QString confidenceText(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Documented:
        return Words::tr("documented");
    case Confidence::Partial:
        return Words::tr("partly documented");
    case Confidence::Inferred:
        return Words::tr("inferred");
    }
    return {};
}

QString apiReport(const CapabilityReport& report, const QString& version, const QString& apiBase)
{
    QStringList lines{QStringLiteral("Yoyaku %1, API check of %2").arg(version, withoutSecrets(apiBase)), {}};
    for (const GroupAccess& access : report.groups) lines.append(groupLine(access));
    lines.append(QString());
    for (const OperationFact& fact : report.operations)
        lines.append(QStringLiteral("%1: %2 %3, %4%5")
                         .arg(fact.operation, fact.verb, fact.path, confidenceWord(fact.confidence),
                              fact.isOverridden ? QLatin1String(", overridden") : QLatin1String()));
    const auto overridden =
        std::count_if(report.operations.begin(), report.operations.end(), [](const auto& f) { return f.isOverridden; });
    lines << QString() << QStringLiteral("overrides: %1, faults: %2").arg(overridden).arg(report.overrideFaults.size());
    lines += report.overrideFaults;
    return lines.join(u'\n') + u'\n';
}

} // namespace yoyaku::ui
