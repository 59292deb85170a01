#include "ui/commands/tellguest.h"

#include "ui/widgets/tickbox.h"

#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace yoyaku::ui {

namespace {

/// Update Booking and Update Schedule: updateMessage holds at most 2,000 characters.
constexpr int kMessageLimit = 2000;

} // namespace

TellGuest::TellGuest(const Theme& theme, QWidget* parent, Whom whom)
    : QWidget(parent), m_whom(whom), m_tell(new TickBox({}, theme, this)), m_message(new QLineEdit(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_tell->setObjectName(QStringLiteral("tellGuest"));
    m_tell->setChecked(true);
    m_message->setObjectName(QStringLiteral("tellMessage"));
    m_message->setMaxLength(kMessageLimit);
    layout->addWidget(m_tell);
    layout->addWidget(m_message);
    retranslate();
    connect(m_tell, &TickBox::toggled, m_message, &QWidget::setEnabled);
}

void TellGuest::retranslate()
{
    const bool isGuest = m_whom == Whom::Guest;
    m_tell->setText(isGuest ? tr("Tell the guest by e-mail") : tr("Tell the attendees by e-mail"));
    m_message->setPlaceholderText(tr("Optional message, added to the e-mail"));
    m_message->setAccessibleName(isGuest ? tr("Message to the guest") : tr("Message to the attendees"));
}

void TellGuest::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void TellGuest::setTelling(bool isTelling)
{
    m_tell->setChecked(isTelling);
    m_message->setEnabled(isTelling);
}

template <class Patch>
void TellGuest::write(Patch& patch) const
{
    patch.sendUpdates = m_tell->isChecked();
    const QString message = m_message->text().trimmed();
    if (m_tell->isChecked() && !message.isEmpty()) patch.updateMessage = message;
}

template void TellGuest::write(api::BookingPatch&) const;
template void TellGuest::write(api::SchedulePatch&) const;

} // namespace yoyaku::ui

#include "moc_tellguest.cpp"
