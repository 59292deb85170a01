#include "app/singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>

namespace yoyaku::app {

namespace {

// Socket names are short on every platform, data folders need not be.
QString serverName(const QString& dataDir)
{
    const QByteArray hash =
        QCryptographicHash::hash(QDir(dataDir).absolutePath().toUtf8(), QCryptographicHash::Sha256).toHex();
    return QStringLiteral("yoyaku-") + QString::fromLatin1(hash.left(20));
}

} // namespace

SingleInstance::SingleInstance(const QString& dataDir, QObject* parent)
    : QObject(parent), m_lock(std::make_unique<QLockFile>(QDir(dataDir).filePath(QStringLiteral("yoyaku.lock"))))
{
    m_lock->setStaleLockTime(0);
    const QString name = serverName(dataDir);
    if (m_lock->tryLock(0)) {
        listen(name);
    } else if (m_lock->error() == QLockFile::LockFailedError) {
        m_role = Role::Second;
        askToRaise(name);
    } else {
        m_role = Role::NoFolder;
    }
}

SingleInstance::~SingleInstance() = default;

void SingleInstance::listen(const QString& name)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    QLocalServer::removeServer(name);
    m_server.listen(name);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* peer = m_server.nextPendingConnection()) {
            connect(peer, &QLocalSocket::disconnected, peer, &QObject::deleteLater);
            Q_EMIT raiseRequested();
        }
    });
}

// Runs before there is any window, in a process that is about to end: the one place where waiting is right.
void SingleInstance::askToRaise(const QString& name)
{
    QLocalSocket socket;
    socket.connectToServer(name);
    if (socket.waitForConnected(2000)) {
        socket.disconnectFromServer();
        if (socket.state() != QLocalSocket::UnconnectedState) socket.waitForDisconnected(500);
    }
}

} // namespace yoyaku::app

#include "moc_singleinstance.cpp"
