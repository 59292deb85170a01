#include "app/windowhabits.h"

#include "ui/settings/settingspage.h"
#include "ui/settings/shortcutssection.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/keymap.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/tips.h"

#include <QJsonArray>

namespace yoyaku::app {

namespace {

const auto kShortcuts = QStringLiteral("shortcuts");
const auto kKnownTips = QStringLiteral("knownTips");

QStringList stringsIn(const QJsonValue& value)
{
    QStringList all;
    for (const QJsonValue& one : value.toArray()) all.append(one.toString());
    return all;
}

} // namespace

void attachHabits(Settings& settings, ui::MainWindow& window, ui::SettingsPage& page)
{
    ui::ActionRegistry* actions = &window.commands();
    actions->restoreKeys(settings.value(kShortcuts).toObject().toVariantMap());
    QObject::connect(actions, &ui::ActionRegistry::keysChanged, &window, [&settings, actions] {
        settings.setValue(kShortcuts, QJsonObject::fromVariantMap(actions->changedKeys()));
    });
    ui::Tips* tips = &window.tips();
    QObject::connect(tips, &ui::Tips::knownChanged, &window, [&settings](const QStringList& known) {
        settings.setValue(kKnownTips, QJsonArray::fromStringList(known));
    });
    QObject::connect(&page, &ui::SettingsPage::tipsWanted, &window, [&settings, tips] {
        settings.setValue(kKnownTips, QJsonArray());
        tips->start({});
    });
    tips->start(stringsIn(settings.value(kKnownTips)));
}

} // namespace yoyaku::app
