// Applying a draft of hosts and rules: the second half of TeamCommands.
#include "core/models/directorymodel.h"
#include "ui/commands/draftquestion.h"
#include "ui/commands/editmacro.h"
#include "ui/commands/edittext.h"
#include "ui/commands/teamcommands.h"
#include "ui/format/ruletext.h"
#include "ui/format/safetext.h"

namespace yoyaku::ui {

void TeamCommands::applyDraft(const EventTypeId& eventType, RulesDraft& draft)
{
    const auto changes = draft.changes(eventType);
    if (changes.isEmpty()) return;
    AskDialog::Question question = draftQuestion(changes, typeName(eventType), m_parts.directory, m_parts.format);
    if (const auto trust = trustOf(eventType); concernsRules(changes) && trust != RuleDialog::Trust::Confirmed) {
        question.consent = tr("Try it on this account");
        question.isConsentGiven = trust == RuleDialog::Trust::Tried;
    }
    auto* dialog = new AskDialog(m_parts.theme, question, m_dialogParent);
    connect(dialog, &AskDialog::consentChanged, this, [this](bool isGiven) { m_isTrialAllowed = isGiven; });
    connect(dialog, &QDialog::accepted, &draft,
            [this, eventType, &draft] { pushAll(draft.takeActs(eventType), eventType); });
    dialog->open();
}

QString TeamCommands::aboutOf(const EditAct& act) const
{
    if (const auto* priority = std::get_if<PriorityEdit>(&act))
        return safeText(m_parts.directory.userName(priority->host));
    const auto* rule = std::get_if<RuleEdit>(&act);
    if (!rule) return {};
    return rule->kind == RuleEdit::Kind::Create ? safeText(rule->body.value(QLatin1String("name")).toString())
                                                : ruleName(rule->before);
}

void TeamCommands::pushAll(const QVector<EditAct>& acts, const EventTypeId& eventType)
{
    QVector<EditMacro::Part> parts;
    for (const EditAct& act : acts) parts.append({act, aboutOf(act), undoText(act, aboutOf(act))});
    if (parts.isEmpty()) return;
    const QString text = tr("Apply the draft of %1").arg(typeName(eventType));
    m_parts.undo.push(new EditMacro(m_parts.sink, parts, text, this, [this, eventType](const QVector<EditAct>& late) {
        QVector<EditAct> back;
        for (const EditAct& act : late)
            if (const auto inverse = inverseOf(act)) back.append(*inverse);
        if (back.size() < late.size())
            Q_EMIT declined(tr("Some of it was already sent, and Jicoo has no call that takes it back."));
        pushAll(back, eventType);
    }));
}

} // namespace yoyaku::ui
