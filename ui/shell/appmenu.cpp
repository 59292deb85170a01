#include "ui/shell/appmenu.h"

#include "ui/format/safetext.h"
#include "ui/shell/actionregistry.h"

#include <QActionGroup>

namespace yoyaku::ui {

AppMenu::AppMenu(const ActionRegistry& actions, const Theme& theme, QWidget* parent)
    : QMenu(parent), m_actions(actions), m_theme(theme)
{
    setObjectName(QStringLiteral("menu.app"));
    connect(this, &QMenu::aboutToShow, this, &AppMenu::rebuild);
}

void AppMenu::rebuild()
{
    clear();
    const auto put = [this](std::initializer_list<const char*> ids) {
        for (const char* id : ids)
            if (QAction* action = m_actions.action(QString::fromLatin1(id))) addAction(action);
        addSeparator();
    };
    put({"booking.new", "edit.undo", "edit.redo"});
    put({"sync.now", "sync.pause", "outbox.show", "privacy.hide"});
    addAccounts();
    addThemes();
    // Each language in its own words, so that it is found by who needs it.
    QMenu* language = addMenu(tr("Language"));
    language->addAction(QStringLiteral("English"), this, [this] { Q_EMIT languageRequested(QStringLiteral("en")); });
    language->addAction(QStringLiteral("日本語"), this, [this] { Q_EMIT languageRequested(QStringLiteral("ja")); });
    addSeparator();
    put({"window.fullScreen", "help.shortcuts", "page.settings"});
    put({"window.close", "window.quit"});
}

void AppMenu::addAccounts()
{
    if (m_accounts.isEmpty()) return;
    QMenu* accounts = addMenu(tr("Accounts"));
    accounts->setObjectName(QStringLiteral("menu.accounts"));
    auto* one = new QActionGroup(accounts);
    for (const AccountChoice& choice : m_accounts) {
        // A name is the user's or the service's: what looks like a mnemonic is a letter.
        QString name = safeText(choice.name).replace(u'&', QStringLiteral("&&"));
        QAction* action = accounts->addAction(name, this, [this, id = choice.id] { Q_EMIT accountRequested(id); });
        action->setObjectName(QStringLiteral("account.") + choice.id);
        action->setCheckable(true);
        action->setChecked(choice.isCurrent);
        one->addAction(action);
    }
    accounts->addSeparator();
    QAction* add = accounts->addAction(tr("Add account…"), this, [this] { Q_EMIT newAccountRequested(); });
    add->setObjectName(QStringLiteral("account.add"));
    addSeparator();
}

void AppMenu::addThemes()
{
    QMenu* theme = addMenu(tr("Theme"));
    auto* modes = new QActionGroup(theme);
    for (const auto& [mode, text] :
         std::initializer_list<std::pair<ThemeMode, QString>>{{ThemeMode::System, tr("As the desktop")},
                                                              {ThemeMode::Light, tr("Light")},
                                                              {ThemeMode::Dark, tr("Dark")}}) {
        QAction* action = theme->addAction(text, this, [this, wanted = mode] { Q_EMIT themeRequested(wanted); });
        action->setCheckable(true);
        action->setChecked(m_theme.mode() == mode);
        modes->addAction(action);
    }
}

} // namespace yoyaku::ui

#include "moc_appmenu.cpp"
