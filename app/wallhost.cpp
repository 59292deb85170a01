#include "app/wallhost.h"

#include "ui/shell/actionregistry.h"
#include "ui/shell/mainwindow.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QScreen>
#include <QWindow>

namespace yoyaku::app {

namespace {

QDBusMessage screenSaverCall(const char* method)
{
    // Source: freedesktop.org idle inhibition service.
    return QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.ScreenSaver"),
                                          QStringLiteral("/org/freedesktop/ScreenSaver"),
                                          QStringLiteral("org.freedesktop.ScreenSaver"), QLatin1String(method));
}

} // namespace

WallHost::WallHost(Session& session, ui::MainWindow& window, const ui::Theme& theme, const ui::TimeFormat& format,
                   const Clock& clock, QObject* parent)
    : QObject(parent), m_session(session), m_window(window), m_theme(theme), m_format(format), m_clock(clock)
{
    window.commands().add({.id = QStringLiteral("window.teamWall"),
                           .text = QT_TRANSLATE_NOOP("Actions", "Team wall"),
                           .keys = {QKeySequence(Qt::SHIFT | Qt::Key_F11)}},
                          this, [this] { toggle(); });
}

WallHost::~WallHost() { letSleep(); }

void WallHost::toggle()
{
    if (m_wall)
        m_wall->close();
    else
        putUp();
}

void WallHost::putUp()
{
    m_model = std::make_unique<CalendarModel>(m_session.store);
    m_wall = std::make_unique<ui::TeamWall>(
        ui::TeamWall::Parts{*m_model, m_session.freedom, m_session.directory, m_theme, m_format, m_clock});
    connect(m_wall.get(), &ui::TeamWall::closed, this, &WallHost::takeDown);
    // On the screen the window is on: the television is where somebody moved it to.
    if (const QScreen* screen = m_window.screen()) m_wall->setGeometry(screen->geometry());
    m_wall->showFullScreen();
    m_wall->activateWindow();
    keepAwake();
}

void WallHost::takeDown()
{
    letSleep();
    // Not under the feet of its own close event.
    m_wall.release()->deleteLater();
    m_model.release()->deleteLater();
    m_window.activateWindow();
}

void WallHost::keepAwake()
{
    QDBusMessage call = screenSaverCall("Inhibit");
    call << QStringLiteral("Yoyaku") << ui::TeamWall::tr("Team wall");
    auto* watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* done) {
        const QDBusPendingReply<quint32> reply = *done;
        done->deleteLater();
        if (reply.isError()) return;
        m_cookie = reply.value();
        if (!m_wall) letSleep(); // taken down while the desktop thought about it
    });
}

void WallHost::letSleep()
{
    if (m_cookie == 0) return;
    QDBusMessage call = screenSaverCall("UnInhibit");
    call << std::exchange(m_cookie, 0);
    QDBusConnection::sessionBus().send(call);
}

} // namespace yoyaku::app

#include "moc_wallhost.cpp"
