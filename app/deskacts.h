#pragma once

#include "app/session.h"
#include "ui/commands/bookingcommands.h"
#include "ui/commands/schedulecommands.h"
#include "ui/commands/teamcommands.h"

namespace yoyaku::ui {
class MainWindow;
}

namespace yoyaku::app {

/// What a user can do over one session, behind every view; one undo stack for all. Why an act was not begun is told by
/// a toast. GUI thread.
struct DeskActs
{
    DeskActs(Session& session, QUndoStack& undo, const ui::Theme& theme, const ui::TimeFormat& format,
             const Clock& clock, ui::MainWindow& window);

    ui::BookingCommands bookings;
    ui::ScheduleCommands schedules;
    ui::TeamCommands team;
};

} // namespace yoyaku::app
