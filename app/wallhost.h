#pragma once

#include "app/session.h"
#include "ui/calendar/teamwall.h"

#include <QPointer>
#include <memory>

namespace yoyaku::ui {
class MainWindow;
}

namespace yoyaku::app {

/// Puts the team wall up and takes it down (Shift F11): a window of its own with a calendar model of its own, so that
/// the desk keeps what it shows. Asks the desktop not to blank the screen meanwhile; where nobody answers that, it may.
/// GUI thread.
class WallHost : public QObject
{
    Q_OBJECT

  public:
    /// Adds the command to the window.
    WallHost(Session& session, ui::MainWindow& window, const ui::Theme& theme, const ui::TimeFormat& format,
             const Clock& clock, QObject* parent = nullptr);
    ~WallHost() override;

    void toggle();
    /// Null while it is down.
    [[nodiscard]] ui::TeamWall* wall() const { return m_wall.get(); }

  private:
    void putUp();
    void takeDown();
    void keepAwake();
    void letSleep();

    Session& m_session;
    ui::MainWindow& m_window;
    const ui::Theme& m_theme;
    const ui::TimeFormat& m_format;
    const Clock& m_clock;
    std::unique_ptr<CalendarModel> m_model;
    std::unique_ptr<ui::TeamWall> m_wall;
    quint32 m_cookie = 0; ///< of the desktop's promise not to blank; 0: none
};

} // namespace yoyaku::app
