#pragma once

#include "ui/commands/actdialog.h"

namespace yoyaku::ui {

/// Asks before an account leaves this computer, and says what goes and what does not.
class RemoveAccountDialog final : public ActDialog
{
    Q_OBJECT

  public:
    RemoveAccountDialog(const Theme& theme, const QString& accountName, QWidget* parent);
};

} // namespace yoyaku::ui
