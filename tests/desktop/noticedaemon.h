#pragma once

#include "desktop/privatedesktop.h"

#include <QJsonObject>
#include <QVector>

namespace yoyaku::test {

/// A real notification daemon (dunst) on the bus of a private desktop, with an X server of its own to draw on. Notices
/// stay until somebody acts.
class NoticeDaemon
{
  public:
    explicit NoticeDaemon(const PrivateDesktop& desktop) : m_desktop(desktop) {}
    ~NoticeDaemon();

    [[nodiscard]] bool startScreen();
    /// After startScreen(). True once it owns the name on the bus.
    [[nodiscard]] bool start();
    /// As a crash would.
    void kill();
    /// Stops it in mid-work, as one that hangs.
    void freeze();
    void thaw();

    /// How many are on screen.
    [[nodiscard]] int displayed();
    /// Closes what is on screen, as a click on it would; it is in seen() then.
    void closeAll();
    struct Seen
    {
        int id = 0;
        QString summary, body, category, desktopEntry;
    };
    /// What was closed, oldest first.
    [[nodiscard]] QVector<Seen> seen();
    /// What is on screen, without closing it for good: closed, read, and shown again.
    /// The default action of the notice at the top.
    void act();
    [[nodiscard]] QString ctl(const QStringList& arguments);
    [[nodiscard]] QString display() const { return m_display; }

  private:
    [[nodiscard]] QProcessEnvironment environment() const;

    const PrivateDesktop& m_desktop;
    QProcess m_screen, m_daemon;
    QString m_display;
};

} // namespace yoyaku::test
