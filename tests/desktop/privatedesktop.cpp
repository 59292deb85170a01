#include "desktop/privatedesktop.h"

#include <QDBusArgument>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QDir>
#include <QFile>
#include <QTest>

namespace yoyaku::test {

namespace {

constexpr int kPatienceMs = 30'000;
const QString kService = QStringLiteral("org.freedesktop.secrets");
const QString kPath = QStringLiteral("/org/freedesktop/secrets");
const QString kInterface = QStringLiteral("org.freedesktop.Secret.Service");

const char* const kBusConfig = R"(<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:path=%1</listen><policy context="default">
<allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy></busconfig>
)";

} // namespace

/// Takes every call and answers none.
class PrivateDesktop::Silence final : public QDBusVirtualObject
{
  public:
    [[nodiscard]] QString introspect(const QString&) const override { return {}; }
    bool handleMessage(const QDBusMessage&, const QDBusConnection&) override { return true; }
};

PrivateDesktop::PrivateDesktop()
{
    for (const char* folder : {"run", "data", "config", "cache"}) {
        QDir(m_home.path()).mkpath(QString::fromLatin1(folder));
        QFile::setPermissions(path(QString::fromLatin1(folder)),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
}

PrivateDesktop::~PrivateDesktop()
{
    endKeyring();
    if (m_connection) QDBusConnection::disconnectFromBus(m_connection->name());
    m_bus.terminate();
    m_bus.waitForFinished();
}

bool PrivateDesktop::startBus()
{
    QFile config(path(QStringLiteral("bus.conf")));
    if (!config.open(QIODevice::WriteOnly)) return false;
    config.write(QString::fromLatin1(kBusConfig).arg(path(QStringLiteral("run/bus"))).toUtf8());
    config.close();
    m_bus.start(QStringLiteral("dbus-daemon"),
                {QStringLiteral("--config-file=") + config.fileName(), QStringLiteral("--nofork"),
                 QStringLiteral("--nopidfile"), QStringLiteral("--print-address")});
    if (!QTest::qWaitFor([this] { return m_bus.canReadLine() || m_bus.state() == QProcess::NotRunning; }, kPatienceMs))
        return false;
    m_address = QString::fromUtf8(m_bus.readLine()).trimmed();
    m_connection = std::make_unique<QDBusConnection>(QDBusConnection::connectToBus(m_address, m_home.path()));
    return m_connection->isConnected();
}

QProcessEnvironment PrivateDesktop::environment() const
{
    QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"YOYAKU_API_KEY", "YOYAKU_WEBHOOK_SECRET", "DISPLAY", "WAYLAND_DISPLAY",
                             "XDG_CURRENT_DESKTOP", "DESKTOP_SESSION", "GNOME_KEYRING_CONTROL"})
        all.remove(QString::fromLatin1(name));
    all.insert(QStringLiteral("HOME"), m_home.path());
    all.insert(QStringLiteral("XDG_RUNTIME_DIR"), path(QStringLiteral("run")));
    all.insert(QStringLiteral("XDG_DATA_HOME"), path(QStringLiteral("data")));
    all.insert(QStringLiteral("XDG_CONFIG_HOME"), path(QStringLiteral("config")));
    all.insert(QStringLiteral("XDG_CACHE_HOME"), path(QStringLiteral("cache")));
    all.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    // An address where nobody is, so that no bus is looked for elsewhere.
    all.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"),
               m_address.isEmpty() ? QStringLiteral("unix:path=") + path(QStringLiteral("run/nobody")) : m_address);
    return all;
}

bool PrivateDesktop::hasKeyring() const { return m_connection->interface()->isServiceRegistered(kService); }

bool PrivateDesktop::startKeyring()
{
    m_keyring.setProcessEnvironment(environment());
    m_keyring.start(QStringLiteral("gnome-keyring-daemon"), {QStringLiteral("--foreground"), QStringLiteral("--unlock"),
                                                             QStringLiteral("--components=secrets")});
    m_keyring.write("\n"); // an empty standard input would make no keyring
    m_keyring.closeWriteChannel();
    return QTest::qWaitFor([this] { return hasKeyring(); }, kPatienceMs);
}

void PrivateDesktop::endKeyring()
{
    if (m_keyring.state() == QProcess::NotRunning) return;
    m_keyring.kill();
    m_keyring.waitForFinished();
}

bool PrivateDesktop::lockKeyring()
{
    QDBusMessage lock = QDBusMessage::createMethodCall(kService, kPath, kInterface, QStringLiteral("Lock"));
    const QList<QDBusObjectPath> all{QDBusObjectPath(QStringLiteral("/org/freedesktop/secrets/aliases/default"))};
    lock.setArguments({QVariant::fromValue(all)});
    return m_connection->call(lock).type() == QDBusMessage::ReplyMessage;
}

// As gnome-keyring's own password dialog does it, with the password it was made with. Not a restart: libsecret
// in a program that runs stays with the service it has met.
bool PrivateDesktop::unlockKeyring()
{
    QDBusMessage open = QDBusMessage::createMethodCall(kService, kPath, kInterface, QStringLiteral("OpenSession"));
    open.setArguments({QStringLiteral("plain"), QVariant::fromValue(QDBusVariant(QString()))});
    const QDBusMessage session = m_connection->call(open);
    if (session.type() != QDBusMessage::ReplyMessage) return false;
    QDBusArgument password;
    password.beginStructure();
    password << session.arguments().value(1).value<QDBusObjectPath>() << QByteArray() << QByteArray("\n")
             << QStringLiteral("text/plain");
    password.endStructure();
    QDBusMessage unlock = QDBusMessage::createMethodCall(
        kService, kPath, QStringLiteral("org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"),
        QStringLiteral("UnlockWithMasterPassword"));
    unlock.setArguments(
        {QVariant::fromValue(QDBusObjectPath(QStringLiteral("/org/freedesktop/secrets/aliases/default"))),
         QVariant::fromValue(password)});
    const QDBusMessage done = m_connection->call(unlock);
    if (done.type() == QDBusMessage::ReplyMessage) return true;
    qInfo("%s", qPrintable(done.errorMessage()));
    return false;
}

bool PrivateDesktop::startSilentKeyring()
{
    m_silence = std::make_unique<Silence>();
    return m_connection->registerVirtualObject(QStringLiteral("/"), m_silence.get(), QDBusConnection::SubPath) &&
           m_connection->registerService(kService);
}

QString PrivateDesktop::secret(const QStringList& call, int timeoutMs)
{
    QStringList arguments{QStringLiteral("--secret"), call.value(0), call.value(1), QString::number(timeoutMs)};
    arguments += call.mid(2);
    QProcess program;
    program.setProcessEnvironment(environment());
    program.start(QStringLiteral(YOYAKU_DRIVEN), arguments);
    // Not waitForFinished(): the silent keyring lives in this process and wants its loop.
    (void)QTest::qWaitFor([&] { return program.state() == QProcess::NotRunning; }, kPatienceMs);
    return QString::fromUtf8(program.readAllStandardOutput()).trimmed();
}

} // namespace yoyaku::test
