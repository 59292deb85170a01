#include "ui/commands/tellguest.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace yoyaku::ui {

namespace {

/// Update Booking: updateMessage holds at most 2,000 characters.
constexpr int kMessageLimit = 2000;

} // namespace

TellGuest::TellGuest(QWidget* parent)
    : QWidget(parent), m_tell(new QCheckBox(tr("Tell the guest by e-mail"), this)), m_message(new QLineEdit(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_tell->setObjectName(QStringLiteral("tellGuest"));
    m_tell->setChecked(true);
    m_message->setObjectName(QStringLiteral("tellMessage"));
    m_message->setPlaceholderText(tr("Optional message, added to the e-mail"));
    m_message->setAccessibleName(tr("Message to the guest"));
    m_message->setMaxLength(kMessageLimit);
    layout->addWidget(m_tell);
    layout->addWidget(m_message);
    connect(m_tell, &QCheckBox::toggled, m_message, &QWidget::setEnabled);
}

void TellGuest::writeInto(api::BookingPatch& patch) const
{
    patch.sendUpdates = m_tell->isChecked();
    const QString message = m_message->text().trimmed();
    if (m_tell->isChecked() && !message.isEmpty()) patch.updateMessage = message;
}

} // namespace yoyaku::ui

#include "moc_tellguest.cpp"
