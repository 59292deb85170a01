#include "ui/commands/schedulemovedialog.h"

#include "ui/commands/tellguest.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace yoyaku::ui {

namespace {

QString title(ScheduleMoveDialog::Why why)
{
    return why == ScheduleMoveDialog::Why::BackAgain ? ScheduleMoveDialog::tr("Change this entry back?")
                                                     : ScheduleMoveDialog::tr("Move this entry?");
}

QString reason(ScheduleMoveDialog::Why why)
{
    switch (why) {
    case ScheduleMoveDialog::Why::Others:
        return ScheduleMoveDialog::tr("Others are on it.");
    case ScheduleMoveDialog::Why::Repeats:
        return ScheduleMoveDialog::tr("It repeats. What moving this occurrence does to the others is not documented by "
                                      "Jicoo; the rule is left as it is.");
    case ScheduleMoveDialog::Why::BackAgain:
        return ScheduleMoveDialog::tr("The change was already sent. This takes it back with another call.");
    }
    return {};
}

} // namespace

ScheduleMoveDialog::ScheduleMoveDialog(const Theme& theme, Question question, QWidget* parent)
    : ActDialog(theme, title(question.why), parent),
      m_edit(std::move(question.edit)),
      m_tell(new TellGuest(theme, this, TellGuest::Whom::Attendees))
{
    (void)addLine(question.about, int(TextRole::BodyStrong));
    if (question.from != question.to) {
        addLine(tr("Now: %1").arg(question.from), int(TextRole::Body))->setForegroundRole(QPalette::PlaceholderText);
        addLine(tr("New: %1").arg(question.to), int(TextRole::BodyStrong))->setObjectName(QStringLiteral("newTime"));
    }
    if (question.why == Why::Repeats)
        addWarning(reason(question.why))->setObjectName(QStringLiteral("moveReason"));
    else
        addLine(reason(question.why), int(TextRole::Small))->setObjectName(QStringLiteral("moveReason"));
    content()->addWidget(m_tell);
    content()->addStretch(1);
    setFoot(tr("Keep as is"), question.why == Why::BackAgain ? tr("Change back") : tr("Move"));
    setFootNote(tr("Update Schedule, held 5 s. Ctrl Z takes it back."));
    QPushButton* first = question.why == Why::Others ? actButton() : keepButton();
    first->setDefault(true);
    first->setFocus();
}

void ScheduleMoveDialog::accept()
{
    m_tell->writeInto(m_edit.patch);
    Q_EMIT confirmed(m_edit);
    QDialog::accept();
}

} // namespace yoyaku::ui

#include "moc_schedulemovedialog.cpp"
