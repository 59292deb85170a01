#include "desktop/noticedaemon.h"

#include "support/strict.h"

#include <QDBusArgument>
#include <QDBusConnectionInterface>
#include <QDBusReply>
#include <QDBusVariant>
#include <QFile>
#include <csignal>

namespace yoyaku::test {

namespace {

const auto kService = QStringLiteral("org.freedesktop.Notifications");
const auto kPath = QStringLiteral("/org/freedesktop/Notifications");
const auto kCommands = QStringLiteral("org.dunstproject.cmd0");

const char* const kConfig = R"([global]
markup = full
format = "%s\n%b"
history_length = 1000
notification_limit = 0
dmenu = /bin/grep -m1 Join
[urgency_low]
timeout = 0
[urgency_normal]
timeout = 0
[urgency_critical]
timeout = 0
)";

} // namespace

NoticeDaemon::~NoticeDaemon() { kill(); }

bool NoticeDaemon::isThere() const { return m_desktop.bus().interface()->isServiceRegistered(kService); }

bool NoticeDaemon::start()
{
    if (!m_screen.start(QStringLiteral("1280x800"))) return false;
    QFile config(m_desktop.path(QStringLiteral("dunstrc")));
    if (!config.open(QIODevice::WriteOnly)) return false;
    config.write(kConfig);
    config.close();
    QProcessEnvironment environment = m_desktop.environment();
    environment.insert(QStringLiteral("DISPLAY"), m_screen.display());
    m_daemon.setProcessEnvironment(environment);
    m_daemon.setProcessChannelMode(QProcess::MergedChannels);
    m_daemon.start(QStringLiteral("dunst"), {QStringLiteral("-conf"), config.fileName()});
    const bool isUp =
        QTest::qWaitFor([this] { return isThere() || m_daemon.state() == QProcess::NotRunning; }, kPatienceMs) &&
        isThere();
    if (!isUp) qInfo("%s", m_daemon.readAll().constData());
    return isUp;
}

void NoticeDaemon::kill()
{
    if (m_daemon.state() == QProcess::NotRunning) return;
    m_daemon.kill();
    m_daemon.waitForFinished();
}

void NoticeDaemon::freeze() { ::kill(pid_t(m_daemon.processId()), SIGSTOP); }
void NoticeDaemon::thaw() { ::kill(pid_t(m_daemon.processId()), SIGCONT); }

QDBusMessage NoticeDaemon::call(const QString& method, const QVariantList& arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(kService, kPath, kCommands, method);
    message.setArguments(arguments);
    return m_desktop.bus().call(message);
}

int NoticeDaemon::displayed()
{
    QDBusMessage get = QDBusMessage::createMethodCall(
        kService, kPath, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    get.setArguments({kCommands, QStringLiteral("displayedLength")});
    const QDBusReply<QDBusVariant> reply = m_desktop.bus().call(get);
    return reply.isValid() ? reply.value().variant().toInt() : -1;
}

QString NoticeDaemon::Seen::shownBody() const
{
    return QString(body)
        .replace(QLatin1String("&lt;"), QLatin1String("<"))
        .replace(QLatin1String("&gt;"), QLatin1String(">"))
        .replace(QLatin1String("&amp;"), QLatin1String("&"));
}

QVector<NoticeDaemon::Seen> NoticeDaemon::closeAndTell()
{
    (void)call(QStringLiteral("NotificationCloseAll"));
    if (!QTest::qWaitFor([this] { return displayed() == 0; }, kPatienceMs)) return {};
    const auto argument = call(QStringLiteral("NotificationListHistory")).arguments().value(0).value<QDBusArgument>();
    QVector<Seen> all;
    argument.beginArray();
    while (!argument.atEnd()) {
        QVariantMap one;
        argument >> one;
        all.prepend({one.value(QStringLiteral("id")).toInt(), one.value(QStringLiteral("summary")).toString(),
                     one.value(QStringLiteral("body")).toString(), one.value(QStringLiteral("category")).toString()});
    }
    argument.endArray();
    std::sort(all.begin(), all.end(), [](const Seen& a, const Seen& b) { return a.id < b.id; });
    return all;
}

void NoticeDaemon::click() { (void)call(QStringLiteral("NotificationAction"), {QVariant::fromValue(uint(0))}); }
void NoticeDaemon::chooseJoin() { (void)call(QStringLiteral("ContextMenuCall")); }

} // namespace yoyaku::test
