#pragma once

#include "ui/shell/accountchoice.h"
#include "ui/theme/theme.h"

#include <QMenu>
#include <QVector>

namespace yoyaku::ui {

class ActionRegistry;

/// What the seal opens: the window's commands, accounts, theme and language.
/// Names: "menu.accounts", and its actions "account.<id>", "account.add".
class AppMenu final : public QMenu
{
    Q_OBJECT

  public:
    AppMenu(const ActionRegistry& actions, const Theme& theme, QWidget* parent);
    /// Built anew each time it opens, so texts and check marks are of now.
    void rebuild();
    /// Empty: there is no submenu for them.
    void setAccounts(const QVector<AccountChoice>& accounts) { m_accounts = accounts; }

  Q_SIGNALS:
    void accountRequested(const QString& id);
    void newAccountRequested();
    void themeRequested(yoyaku::ui::ThemeMode mode);
    void languageRequested(const QString& code);

  private:
    void addAccounts();
    void addThemes();

    const ActionRegistry& m_actions;
    const Theme& m_theme;
    QVector<AccountChoice> m_accounts;
};

} // namespace yoyaku::ui
