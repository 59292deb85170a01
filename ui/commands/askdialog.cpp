#include "ui/commands/askdialog.h"

#include "ui/theme/theme.h"
#include "ui/widgets/tickbox.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace yoyaku::ui {

AskDialog::AskDialog(const Theme& theme, const Question& question, QWidget* parent)
    : ActDialog(theme, question.title, parent)
{
    (void)addLine(question.about, int(TextRole::BodyStrong));
    for (const QString& fact : question.facts) (void)addLine(fact, int(TextRole::Body));
    if (!question.warning.isEmpty()) addWarning(question.warning)->setObjectName(QStringLiteral("askWarning"));
    setFoot(question.keep, question.act, question.tone);
    if (!question.consent.isEmpty()) addConsent(question);
    content()->addStretch(1);
    setFootNote(question.note);
    keepButton()->setDefault(true);
    keepButton()->setFocus();
}

void AskDialog::addConsent(const Question& question)
{
    auto* tick = new TickBox(question.consent, m_theme, this);
    tick->setObjectName(QStringLiteral("askConsent"));
    tick->setChecked(question.isConsentGiven);
    setActAllowed(question.isConsentGiven);
    content()->addWidget(tick);
    connect(tick, &TickBox::toggled, this, [this](bool isGiven) {
        setActAllowed(isGiven);
        Q_EMIT consentChanged(isGiven);
    });
}

} // namespace yoyaku::ui

#include "moc_askdialog.cpp"
