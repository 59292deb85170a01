#include "fault/listenerprocess.h"

#include <QFile>
#include <csignal>

namespace yoyaku::fault {

bool isLong() { return qEnvironmentVariableIntValue("YOYAKU_LONG") == 1; }

bool isSanitized()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    return true;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
    return true;
#else
    return false;
#endif
#else
    return false;
#endif
}

ListenerProcess::~ListenerProcess()
{
    m_process.kill();
    m_process.waitForFinished();
}

void ListenerProcess::setWrapper(QString program, QStringList arguments)
{
    m_wrapper = std::move(program);
    m_wrapperArguments = std::move(arguments);
}

bool ListenerProcess::start()
{
    m_port = 0;
    m_told.clear();
    m_caughtUp = -1;
    QStringList arguments{m_journal, QString::fromLatin1(kPath), QString::fromUtf8(kSecret.reveal()),
                          QString::number(m_busyMs)};
    if (!m_service.isEmpty()) arguments << m_service.toString();
    QString program = QStringLiteral(YOYAKU_FAULT_LISTENER);
    if (!m_wrapper.isEmpty()) {
        arguments = m_wrapperArguments + QStringList{program} + arguments;
        program = m_wrapper;
    }
    m_process.setReadChannel(QProcess::StandardOutput);
    m_process.start(program, arguments);
    while (m_port == 0) {
        if (!m_process.canReadLine() && !m_process.waitForReadyRead(20'000)) return false;
        listenToIt();
    }
    return true;
}

void ListenerProcess::listenToIt()
{
    while (m_process.canReadLine()) {
        const QList<QByteArray> words = m_process.readLine().trimmed().split(' ');
        if (words.first() == "listening") m_port = words.last().toUShort();
        if (words.first() == "told") ++m_told[words.last()];
        if (words.first() == "caughtup") m_caughtUp = words.last().toInt();
    }
}

const QHash<QByteArray, int>& ListenerProcess::told()
{
    listenToIt();
    return m_told;
}

int ListenerProcess::caughtUp()
{
    listenToIt();
    return m_caughtUp;
}

bool ListenerProcess::kill()
{
    m_process.kill();
    return m_process.waitForFinished(20'000) && m_process.exitStatus() == QProcess::CrashExit;
}

void ListenerProcess::signal(int number) { ::kill(static_cast<pid_t>(pid()), number); }

qint64 ListenerProcess::memory(const char* name) const
{
    QFile status(QStringLiteral("/proc/%1/status").arg(pid()));
    if (!status.open(QIODevice::ReadOnly)) return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray& line : lines)
        if (line.startsWith(name)) return line.mid(line.indexOf(':') + 1).trimmed().split(' ').first().toLongLong();
    return 0;
}

} // namespace yoyaku::fault
