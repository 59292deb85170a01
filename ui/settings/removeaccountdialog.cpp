#include "ui/settings/removeaccountdialog.h"

#include "ui/format/safetext.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QPushButton>

namespace yoyaku::ui {

RemoveAccountDialog::RemoveAccountDialog(const Theme& theme, const QString& accountName, QWidget* parent)
    : ActDialog(theme, tr("Remove this account from this computer?"), parent)
{
    setObjectName(QStringLiteral("dialog.removeAccount"));
    (void)addLine(safeText(accountName), int(TextRole::BodyStrong));
    (void)addLine(tr("Deleted: the bookings and the record of events kept here, changes that were not sent yet, and "
                     "the API key and signing secret in the keyring."),
                  int(TextRole::Body));
    (void)addLine(tr("Nothing changes at Jicoo. With an API key the account can be added again."), int(TextRole::Body));
    setFoot(tr("Keep as is"), tr("Remove account"), Tone::Destructive);
    keepButton()->setDefault(true);
    keepButton()->setFocus();
}

} // namespace yoyaku::ui

#include "moc_removeaccountdialog.cpp"
