#pragma once

#include "ui/commands/actdialog.h"

#include <QTimeZone>

namespace yoyaku::ui {

class ZoneBox;

/// Which time zone is to have a ruler of its own.
class ZoneDialog final : public ActDialog
{
    Q_OBJECT

  public:
    ZoneDialog(const Theme& theme, QWidget* parent);
    void accept() override;

  Q_SIGNALS:
    void chosen(const QTimeZone& zone);

  private:
    ZoneBox* m_zone;
};

} // namespace yoyaku::ui
