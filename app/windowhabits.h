#pragma once

#include "core/base/settings.h"

namespace yoyaku::ui {
class MainWindow;
class SettingsPage;
} // namespace yoyaku::ui

namespace yoyaku::app {

/// What the user has made of the window's keys and tips, kept in settings.json as soon as it changes: for the computer,
/// not for an account. Lives with the window it was attached to. GUI thread.
void attachHabits(Settings& settings, ui::MainWindow& window, ui::SettingsPage& page);

} // namespace yoyaku::app
