#include "ui/shell/appmenu.h"

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
    put({"sync.now", "sync.pause", "outbox.show"});
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
    // Each language in its own words, so that it is found by who needs it.
    QMenu* language = addMenu(tr("Language"));
    language->addAction(QStringLiteral("English"), this, [this] { Q_EMIT languageRequested(QStringLiteral("en")); });
    language->addAction(QStringLiteral("日本語"), this, [this] { Q_EMIT languageRequested(QStringLiteral("ja")); });
    addSeparator();
    put({"window.fullScreen", "help.shortcuts", "page.settings"});
    put({"window.quit"});
}

} // namespace yoyaku::ui

#include "moc_appmenu.cpp"
