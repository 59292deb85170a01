#include "ui/commands/canceldialog.h"

#include "ui/theme/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace yoyaku::ui {

CancelDialog::CancelDialog(const Theme& theme, const QString& about, const QString& when, QWidget* parent)
    : ActDialog(theme, tr("Cancel this booking?"), parent), m_reason(new QLineEdit(this))
{
    (void)addLine(about, int(TextRole::BodyStrong));
    addLine(when, int(TextRole::Body))->setForegroundRole(QPalette::PlaceholderText);
    (void)addLine(tr("Reason"), int(TextRole::SmallStrong));
    m_reason->setObjectName(QStringLiteral("cancelReason"));
    m_reason->setAccessibleName(tr("Reason for cancelling"));
    m_reason->setPlaceholderText(tr("The guest may read it"));
    m_reason->setMaxLength(2000);
    content()->addWidget(m_reason);
    setFoot(tr("Keep as is"), tr("Cancel booking"), Tone::Destructive);
    setFootNote(tr("Cancel Booking, held 5 s. The call's address is inferred, not documented."));
    setActAllowed(false);
    keepButton()->setDefault(true);
    connect(m_reason, &QLineEdit::textChanged, this,
            [this](const QString& text) { setActAllowed(!text.trimmed().isEmpty()); });
    m_reason->setFocus();
}

void CancelDialog::accept()
{
    const QString reason = m_reason->text().trimmed();
    if (reason.isEmpty()) return;
    Q_EMIT confirmed(reason);
    QDialog::accept();
}

} // namespace yoyaku::ui

#include "moc_canceldialog.cpp"
