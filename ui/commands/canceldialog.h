#pragma once

#include "ui/commands/actdialog.h"

class QLineEdit;

namespace yoyaku::ui {

/// Asks before Cancel Booking and takes the reason, which is required. The safe button has the focus' way out.
class CancelDialog final : public ActDialog
{
    Q_OBJECT

  public:
    /// `about` and `when` are ready to show: guest and event type, date and time.
    CancelDialog(const Theme& theme, const QString& about, const QString& when, QWidget* parent);
    void accept() override;

  Q_SIGNALS:
    void confirmed(const QString& reason);

  private:
    QLineEdit* m_reason;
};

} // namespace yoyaku::ui
