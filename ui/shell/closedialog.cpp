#include "ui/shell/closedialog.h"

#include "ui/theme/theme.h"
#include "ui/widgets/tickbox.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace yoyaku::ui {

CloseDialog::CloseDialog(const Theme& theme, Tray tray, QWidget* parent)
    : ActDialog(theme, tr("Keep listening without the window?"), parent)
{
    setObjectName(QStringLiteral("closeDialog"));
    (void)addLine(tr("Yoyaku then goes on receiving events, and notices tell you of new bookings."),
                  int(TextRole::Body));
    (void)addLine(tray == Tray::There
                      ? tr("The icon in the tray brings the window back; starting Yoyaku again does too.")
                      : tr("There is no tray on this desktop: starting Yoyaku again brings the window back."),
                  int(TextRole::Body));
    auto* remember = new TickBox(tr("Remember this"), theme, this);
    remember->setObjectName(QStringLiteral("close.remember"));
    remember->setChecked(true);
    content()->addWidget(remember);
    content()->addStretch(1);
    setFoot(tr("Quit"), tr("Keep listening"));
    setFootNote(tr("Change this any time in Settings › Notifications."));
    keepButton()->setObjectName(QStringLiteral("close.quit"));
    actButton()->setObjectName(QStringLiteral("close.keep"));
    actButton()->setDefault(true);
    actButton()->setFocus();
    // The other button is no way out here, but the second answer; Escape is.
    keepButton()->disconnect(this);
    connect(keepButton(), &QPushButton::clicked, this, [this, remember] {
        Q_EMIT quitChosen(remember->isChecked());
        accept();
    });
    connect(actButton(), &QPushButton::clicked, this, [this, remember] { Q_EMIT keepChosen(remember->isChecked()); });
}

} // namespace yoyaku::ui

#include "moc_closedialog.cpp"
