#pragma once

#include "core/sync/edit.h"
#include "ui/commands/actdialog.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace yoyaku::ui {

/// Create Organization Invitation: whom, and as what. Says when the address is a member's or was invited before.
class InviteDialog final : public ActDialog
{
    Q_OBJECT

  public:
    /// `members` and `invited` are the addresses known here.
    InviteDialog(const Theme& theme, QStringList members, QStringList invited, QWidget* parent);
    void accept() override;

  Q_SIGNALS:
    void confirmed(const yoyaku::InviteEdit& edit);

  private:
    void buildForm();
    void check();
    [[nodiscard]] QString address() const;
    [[nodiscard]] QString problem() const;

    QStringList m_members, m_invited;
    QLineEdit* m_email;
    QComboBox* m_role;
    QLabel* m_problem = nullptr;
};

} // namespace yoyaku::ui
