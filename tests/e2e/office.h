#pragma once

#include "app/desk.h"
#include "app/settingslink.h"
#include "support/demoaccount.h"
#include "support/memorykeyring.h"
#include "ui/bookings/bookingspage.h"
#include "ui/calendar/calendarpage.h"

#include <QTemporaryDir>

namespace yoyaku::test {

/// One running Yoyaku on a demo account: session and window, on a data folder of its own.
class Office
{
  public:
    struct Wish
    {
        int holdMs = 200;
        quint16 webhookPort = 0;
        Secret key; ///< empty: the account's own
        bool isFolderUsable = true;
    };
    Office(DemoAccount& account, const Clock& clock, Wish wish);
    Office(DemoAccount& account, const Clock& clock) : Office(account, clock, Wish()) {}
    ~Office();

    /// Ends session and window as a crash would: nothing is finished first.
    void crash();
    void open();
    /// Until the first complete sync; then the listener is told to the account. False when it takes too long.
    [[nodiscard]] bool settle();
    [[nodiscard]] bool waitForListener();

    [[nodiscard]] app::Session& session() { return *m_session; }
    [[nodiscard]] app::Desk& desk() { return *m_desk; }
    [[nodiscard]] ui::MainWindow& window() { return m_desk->window(); }
    [[nodiscard]] ui::WeekView& week() { return m_desk->calendar().view(); }
    void setTheme(ui::ThemeMode mode) { m_theme.apply(mode); }
    [[nodiscard]] ui::Theme& theme() { return m_theme; }
    /// The window is made anew, as the program does.
    void setTextPercent(int percent);
    /// As the translator that was just installed is; the window is made anew, as the program does.
    void setLanguage(ui::TimeFormat::Language language);
    /// What the program fills its settings with, now and in each window that follows.
    void fillSettings();
    [[nodiscard]] QString folder() const { return m_config.folder; }

    /// As the store has it now.
    [[nodiscard]] BookingDetail detail(const QString& uid);
    /// The row of the bookings table, or -1; reads the pages it needs, as scrolling would.
    [[nodiscard]] int tableRow(const QString& uid);
    [[nodiscard]] bool isOnCalendar(const QString& uid);
    /// Drags the booking's block to `start` with the mouse.
    void drag(const QString& uid, EpochMs start);
    /// The open dialog of this class, or null.
    template <class T>
    [[nodiscard]] T* dialog()
    {
        return window().findChild<T*>();
    }
    /// Open starts of an event type.
    [[nodiscard]] QVector<EpochMs> openSlots(const EventTypeId& eventType, TimeSpan period);
    /// What toasts and banners say, in one text; a banner may wait behind a worse one.
    [[nodiscard]] QString said();

  private:
    /// The parts that the program has for its settings page.
    struct SettingsParts;

    void openDesk();
    void linkSettings();

    const Clock& m_clock;
    DemoAccount& m_account;
    QTemporaryDir m_folder;
    app::SessionConfig m_config;
    ui::Theme m_theme;
    ui::TimeFormat m_format{QTimeZone("Asia/Tokyo")};
    std::unique_ptr<app::Session> m_session;
    std::unique_ptr<app::Desk> m_desk;
    std::unique_ptr<SettingsParts> m_settings; ///< none: the page stays empty
};

} // namespace yoyaku::test
