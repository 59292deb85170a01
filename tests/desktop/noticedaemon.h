#pragma once

#include "desktop/privatedesktop.h"
#include "desktop/virtualscreen.h"

#include <QDBusMessage>
#include <QVector>

namespace yoyaku::test {

/// A real notification service (dunst) on the bus of a private desktop, with an X server of its own to draw on. Its
/// notices stay until somebody acts. Spoken to as dunstctl does.
class NoticeDaemon
{
  public:
    explicit NoticeDaemon(PrivateDesktop& desktop) : m_desktop(desktop) {}
    ~NoticeDaemon();

    /// Screen and service; true once it owns its name on the bus. Again after kill().
    [[nodiscard]] bool start();
    /// As a crash would.
    void kill();
    /// Stops it as it is, as one that hangs; thaw() lets it go on.
    void freeze();
    void thaw();

    [[nodiscard]] int displayed();
    struct Seen
    {
        int id = 0;
        QString summary, body, category;
        /// What the body looks like on screen: its markup read.
        [[nodiscard]] QString shownBody() const;
    };
    /// Closes what is on screen as its user, and tells what it was, oldest first, with what was closed before.
    [[nodiscard]] QVector<Seen> closeAndTell();
    /// A click on the notice on top.
    void click();
    /// The action of this label in the menu of the notice on top. The menu is `grep`, which picks the line.
    void chooseJoin();

  private:
    QDBusMessage call(const QString& method, const QVariantList& arguments = {});
    [[nodiscard]] bool isThere() const;

    PrivateDesktop& m_desktop;
    VirtualScreen m_screen;
    QProcess m_daemon;
};

} // namespace yoyaku::test
