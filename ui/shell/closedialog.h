#pragma once

#include "ui/commands/actdialog.h"

namespace yoyaku::ui {

/// The first time the window is closed: whether Yoyaku goes on listening. Escape leaves the window open.
/// Names: "close.quit", "close.keep", "close.remember".
class CloseDialog final : public ActDialog
{
    Q_OBJECT

  public:
    enum class Tray : quint8 { There, Missing };
    CloseDialog(const Theme& theme, Tray tray, QWidget* parent);

  Q_SIGNALS:
    void keepChosen(bool isRemembered);
    void quitChosen(bool isRemembered);
};

} // namespace yoyaku::ui
