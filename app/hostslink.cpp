#include "app/hostslink.h"

#include "ui/eventtypes/eventtypespage.h"
#include "ui/hosts/hostspage.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/mainwindow.h"

#include <QCoreApplication>

namespace yoyaku::app {

void addEventTypes(ui::MainWindow& window, ui::HostsPage& hosts, ui::EventTypesPage& types)
{
    window.addPageUnder(hosts.key(), &types,
                        QCoreApplication::translate("yoyaku::app::Desk", "Types", "navigation rail: event types"));
    window.commands().add({.id = QStringLiteral("page.eventtypes"),
                           .text = QT_TRANSLATE_NOOP("Actions", "Event types"),
                           .icon = QLatin1String("nav.eventtypes")},
                          &window, [&window, &types] { window.showPage(types.key()); });
    QObject::connect(&hosts, &ui::HostsPage::eventTypeWanted, &types, [&window, &types](const EventTypeId& eventType) {
        types.choose(eventType);
        window.showPage(types.key());
    });
}

} // namespace yoyaku::app
