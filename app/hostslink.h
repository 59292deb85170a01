#pragma once

#include "app/session.h"

namespace yoyaku::ui {
class EventTypesPage;
class HostsPage;
class MainWindow;
} // namespace yoyaku::ui

namespace yoyaku::app {

/// The page of event types has no place on the rail: it is reached from the hosts page, which shows the same one, and
/// by its command. Adds both to the window.
void addEventTypes(ui::MainWindow& window, ui::HostsPage& hosts, ui::EventTypesPage& types);

} // namespace yoyaku::app
