#include "app/singleinstance.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QLocalSocket>

namespace yoyaku::app {

namespace {

constexpr int kCallMs = 2'000; // a process whose event loop turns answers in microseconds
constexpr int kRetryMs = 200;
const QByteArray kWindow = "window\n";
const QByteArray kListener = "listener\n";

QByteArray wordOf(SingleInstance::Kind kind) { return kind == SingleInstance::Kind::Window ? kWindow : kListener; }

// Socket names are short on every platform, data folders need not be.
QString serverName(const QString& dataDir)
{
    const QByteArray hash =
        QCryptographicHash::hash(QDir(dataDir).absolutePath().toUtf8(), QCryptographicHash::Sha256).toHex();
    return QStringLiteral("yoyaku-") + QString::fromLatin1(hash.left(20));
}

} // namespace

SingleInstance::SingleInstance(const QString& dataDir, Kind kind, QObject* parent)
    : QObject(parent),
      m_lock(std::make_unique<QLockFile>(QDir(dataDir).filePath(QStringLiteral("yoyaku.lock")))),
      m_kind(kind)
{
    m_lock->setStaleLockTime(0);
    const QString name = serverName(dataDir);
    m_role = settle(name);
    if (m_role == Role::First) listen(name);
}

SingleInstance::~SingleInstance() = default;

// Runs before there is any window: the one place where waiting is right.
SingleInstance::Role SingleInstance::settle(const QString& name)
{
    const QDeadlineTimer patience(kPatienceMs);
    int wait = 0;
    do {
        if (m_lock->tryLock(wait)) return Role::First;
        if (m_lock->error() != QLockFile::LockFailedError) return Role::NoFolder;
        const Answer answer = ask(name);
        if (answer == Answer::Window) m_other = Kind::Window;
        if (answer == Answer::Listener) m_other = Kind::Listener;
        const bool isHandingOver = answer == Answer::Listener && m_kind == Kind::Window;
        // Nobody is there yet or any more; without an answer it is ending, or hangs, which patience tells.
        const bool isUndecided = answer == Answer::Nobody || answer == Answer::NoAnswer;
        if (!isUndecided && !isHandingOver) return Role::Second;
        wait = kRetryMs; // just starting, just ending, or about to hand over
    } while (!patience.hasExpired());
    return Role::Second;
}

SingleInstance::Answer SingleInstance::ask(const QString& name) const
{
    QLocalSocket socket;
    socket.connectToServer(name);
    if (!socket.waitForConnected(kCallMs)) return Answer::Nobody;
    socket.write(wordOf(m_kind));
    socket.flush();
    QByteArray said;
    while (!said.endsWith('\n') && socket.waitForReadyRead(kCallMs)) said += socket.readAll();
    return said == kWindow ? Answer::Window : said == kListener ? Answer::Listener : Answer::NoAnswer;
}

void SingleInstance::listen(const QString& name)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    QLocalServer::removeServer(name);
    m_server.listen(name);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* caller = m_server.nextPendingConnection()) takeCall(caller);
    });
}

void SingleInstance::takeCall(QLocalSocket* caller)
{
    connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
    const auto read = [this, caller] {
        if (!caller->canReadLine()) return;
        const QByteArray word = caller->readLine();
        caller->write(wordOf(m_kind));
        caller->flush();
        caller->disconnectFromServer();
        if (word != kWindow) return;
        if (m_kind == Kind::Window)
            Q_EMIT raiseRequested();
        else
            Q_EMIT handOverRequested();
    };
    connect(caller, &QLocalSocket::readyRead, this, read);
    read(); // what came before anybody looked
}

} // namespace yoyaku::app

#include "moc_singleinstance.cpp"
