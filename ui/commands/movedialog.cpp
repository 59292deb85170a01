#include "ui/commands/movedialog.h"

#include "ui/commands/tellguest.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace yoyaku::ui {

namespace {

QString reason(MoveDialog::Why why)
{
    switch (why) {
    case MoveDialog::Why::NotOpen:
        return MoveDialog::tr("This time is not an open slot of the event type.");
    case MoveDialog::Why::NotChecked:
        return MoveDialog::tr("Whether this time is open could not be checked just now.");
    case MoveDialog::Why::OtherHost:
        return MoveDialog::tr("The host changes too.");
    case MoveDialog::Why::NoEventType:
        return MoveDialog::tr("This booking came from no event type.");
    case MoveDialog::Why::HostTaken:
        return MoveDialog::tr("The host is not free at this time.");
    case MoveDialog::Why::BackAgain:
        return MoveDialog::tr("The change was already sent. This moves it back with another call.");
    }
    return {};
}

} // namespace

MoveDialog::MoveDialog(const Theme& theme, Question question, QWidget* parent)
    : ActDialog(theme, tr("Move this booking?"), parent),
      m_edit(std::move(question.edit)),
      m_tell(new TellGuest(theme, this))
{
    (void)addLine(question.about, int(TextRole::BodyStrong));
    addLine(tr("Now: %1").arg(question.from), int(TextRole::Body))->setForegroundRole(QPalette::PlaceholderText);
    addLine(tr("New: %1").arg(question.to), int(TextRole::BodyStrong))->setObjectName(QStringLiteral("newTime"));
    if (!question.guestClock.isEmpty())
        (void)addLine(tr("For the guest: %1").arg(question.guestClock), int(TextRole::Small));
    addLine(reason(question.why), int(TextRole::Small))->setObjectName(QStringLiteral("moveReason"));
    content()->addWidget(m_tell);
    content()->addStretch(1);
    setFoot(tr("Keep as is"), tr("Move"));
    setFootNote(tr("Update Booking, held 5 s. Ctrl Z takes it back."));
    actButton()->setDefault(true);
    actButton()->setFocus();
}

void MoveDialog::accept()
{
    m_tell->writeInto(m_edit.patch);
    Q_EMIT confirmed(m_edit);
    QDialog::accept();
}

} // namespace yoyaku::ui

#include "moc_movedialog.cpp"
