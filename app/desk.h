#pragma once

#include "app/deskacts.h"
#include "app/hostcolors.h"
#include "app/latencyprobe.h"
#include "app/noticing.h"
#include "app/wallhost.h"
#include "ui/shell/mainwindow.h"

#include <QUndoStack>
#include <memory>

namespace yoyaku::ui {
class BookingsPage;
class CalendarPage;
class EventTypesPage;
class HostsPage;
class LivePage;
class Inspector;
class SchedulesPage;
class SettingsPage;
class TeamPage;
} // namespace yoyaku::ui

namespace yoyaku::app {

/// The banner whose action is to open the session anew.
inline constexpr QLatin1String kDamagedCache("damagedCache");

/// The window over one session: makes pages and inspector, and wires what they ask for to what does it. The only place
/// that knows both sides. GUI thread.
class Desk : public QObject
{
    Q_OBJECT

  public:
    Desk(Session& session, ui::Theme& theme, ui::TimeFormat& format, const Clock& clock, QObject* parent = nullptr);
    ~Desk() override;

    [[nodiscard]] ui::MainWindow& window() { return *m_window; }
    [[nodiscard]] ui::CalendarPage& calendar() { return *m_calendar; }
    [[nodiscard]] ui::SettingsPage& settings() { return *m_settings; }
    [[nodiscard]] LatencyProbe& latency() { return m_latency; }
    [[nodiscard]] Noticing& noticing() { return m_noticing; }
    [[nodiscard]] const DirectoryModel& directory() const { return m_session.directory; }
    /// Sends what is held and calls `done` when nothing is on its way any more, or after a few seconds.
    void finish(const std::function<void()>& done);

  private:
    void addPages();
    void showEdits();
    void connectSelection();
    void connectDetails();
    void connectStates();
    void connectEdits();
    void showOpening(const StoreOpening& opening);
    void sayFirstPaint();
    void select(const BookingId& booking);
    void showOnCalendar(const BookingId& booking);
    void countCached();
    [[nodiscard]] bool isBusy() const;

    Session& m_session;
    ui::Theme& m_theme;
    ui::TimeFormat& m_format;
    const Clock& m_clock;
    QUndoStack m_undo;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<DeskActs> m_acts;
    LatencyProbe m_latency;
    Noticing m_noticing;
    HostColors m_hostColors;
    WallHost m_wallHost;
    ui::Inspector* m_inspector = nullptr;
    ui::CalendarPage* m_calendar = nullptr;
    ui::BookingsPage* m_bookings = nullptr;
    ui::HostsPage* m_hosts = nullptr;
    ui::SchedulesPage* m_schedules = nullptr;
    ui::TeamPage* m_team = nullptr;
    ui::LivePage* m_live = nullptr;
    ui::EventTypesPage* m_eventTypes = nullptr;
    ui::SettingsPage* m_settings = nullptr;
    BookingId m_selected;
};

} // namespace yoyaku::app
