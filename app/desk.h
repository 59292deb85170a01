#pragma once

#include "app/bookingkeys.h"
#include "app/bookingslink.h"
#include "app/bulkdesk.h"
#include "app/deskacts.h"
#include "app/deskstates.h"
#include "app/hostcolors.h"
#include "app/latencyprobe.h"
#include "app/noticing.h"
#include "app/wallhost.h"
#include "ui/calendar/calendarprefs.h"
#include "ui/shell/mainwindow.h"

#include <QUndoStack>
#include <memory>

namespace yoyaku::ui {
class BookingsPage;
class CalendarPage;
class EventTypesPage;
class HostsPage;
class InsightsPage;
class LivePage;
class Inspector;
class SchedulesPage;
class SettingsPage;
class TeamPage;
} // namespace yoyaku::ui

namespace yoyaku::app {

class DeskPalette;
class Exporting;

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
    [[nodiscard]] ui::CalendarPrefs& calendarPrefs() { return m_calendarPrefs; }
    [[nodiscard]] ui::SettingsPage& settings() { return *m_settings; }
    [[nodiscard]] LatencyProbe& latency() { return m_latency; }
    [[nodiscard]] BulkOffice& bulk() { return *m_bulk; }
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
    void addExports();
    void countCached();
    [[nodiscard]] bool isBusy() const;

    Session& m_session;
    ui::Theme& m_theme;
    ui::TimeFormat& m_format;
    ui::CalendarPrefs m_calendarPrefs;
    const Clock& m_clock;
    QUndoStack m_undo;
    BookingsLink m_bookingsLink; ///< before the page that it serves
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<DeskActs> m_acts;
    std::unique_ptr<BookingKeys> m_keys;
    std::unique_ptr<BulkOffice> m_bulk;
    DeskPalette* m_palette = nullptr;
    LatencyProbe m_latency;
    Noticing m_noticing;
    DeskStates m_states;
    HostColors m_hostColors;
    WallHost m_wallHost;
    ui::Inspector* m_inspector = nullptr;
    ui::CalendarPage* m_calendar = nullptr;
    ui::BookingsPage* m_bookings = nullptr;
    ui::HostsPage* m_hosts = nullptr;
    ui::SchedulesPage* m_schedules = nullptr;
    ui::TeamPage* m_team = nullptr;
    ui::LivePage* m_live = nullptr;
    ui::InsightsPage* m_insights = nullptr;
    Exporting* m_exporting = nullptr;
    ui::EventTypesPage* m_eventTypes = nullptr;
    ui::SettingsPage* m_settings = nullptr;
    BookingId m_selected;
};

} // namespace yoyaku::app
