#pragma once

#include "ui/shell/accountchoice.h"

#include <QVector>
#include <QWidget>

class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace yoyaku::ui {

class Theme;

/// The accounts of this computer: open another, rename in place, remove after a question, add.
/// Names: "accounts.list", "accounts.open", "accounts.rename", "accounts.remove", "accounts.add".
class AccountList final : public QWidget
{
    Q_OBJECT

  public:
    explicit AccountList(const Theme& theme, QWidget* parent = nullptr);
    /// Emits nothing; the selection stays where it was.
    void setAccounts(const QVector<AccountChoice>& accounts);

  Q_SIGNALS:
    void openRequested(const QString& id);
    void renamed(const QString& id, const QString& name);
    /// The user has been asked and said yes.
    void removalConfirmed(const QString& id);
    void newRequested();

  private:
    void refresh();
    void take(QListWidgetItem* item);
    void askToRemove();
    [[nodiscard]] const AccountChoice* current() const;

    const Theme& m_theme;
    QVector<AccountChoice> m_accounts;
    QListWidget* m_list;
    QPushButton *m_open, *m_rename, *m_remove, *m_add;
};

} // namespace yoyaku::ui
