#include "app/deskacts.h"

#include "ui/shell/mainwindow.h"

#include <QDesktopServices>
#include <QUrl>

namespace yoyaku::app {

DeskActs::DeskActs(Session& session, QUndoStack& undo, const ui::Theme& theme, const ui::TimeFormat& format,
                   const Clock& clock, ui::MainWindow& window)
    : bookings({session.outbox, undo, session.bookings, session.openSlots, session.directory, theme, format, clock},
               &window),
      schedules({session.outbox, undo, session.directory, theme, format, clock}, &window),
      team({session.outbox, undo, session.team, session.directory, session.integration, theme, format}, &window)
{
    const auto toast = [&window](const QString& why) { window.showToast(why); };
    QObject::connect(&bookings, &ui::BookingCommands::declined, &window, toast);
    QObject::connect(&schedules, &ui::ScheduleCommands::declined, &window, toast);
    QObject::connect(&team, &ui::TeamCommands::declined, &window, toast);
    QObject::connect(&team, &ui::TeamCommands::linkActivated, &window,
                     [](const QUrl& url) { QDesktopServices::openUrl(url); });
}

} // namespace yoyaku::app
