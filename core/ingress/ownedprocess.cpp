#include "core/ingress/ownedprocess.h"

#include <QCoreApplication>
#include <QTimer>

#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/prctl.h>
#include <unistd.h>
#endif

namespace yoyaku::ingress {

namespace {

constexpr int kLastWaitMs = 1000;

/// A process on its way out, which belongs to the application now.
class Leaving : public QObject
{
  public:
    explicit Leaving(std::unique_ptr<QProcess> process)
        : QObject(QCoreApplication::instance()), m_process(std::move(process))
    {}
    ~Leaving() override
    {
        if (m_process->state() == QProcess::NotRunning) return;
        m_process->disconnect();
        m_process->kill();
        m_process->waitForFinished(kLastWaitMs);
    }

  private:
    std::unique_ptr<QProcess> m_process;
};

} // namespace

std::unique_ptr<QProcess> makeOwnedProcess()
{
    auto process = std::make_unique<QProcess>();
    process->setStandardInputFile(QProcess::nullDevice());
#ifdef Q_OS_LINUX
    process->setChildProcessModifier([parent = ::getpid()] {
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
        if (::getppid() != parent) ::_exit(127); // we died in between
    });
#endif
    return process;
}

void endProcess(std::unique_ptr<QProcess> process, int patienceMs)
{
    if (!process) return;
    if (process->state() == QProcess::NotRunning) return process.release()->deleteLater();
    QProcess* leaving = process.get();
    leaving->disconnect();
    leaving->setParent(nullptr);
    leaving->closeReadChannel(QProcess::StandardOutput);
    leaving->closeReadChannel(QProcess::StandardError);
    auto* owner = new Leaving(std::move(process));
    QObject::connect(leaving, &QProcess::finished, owner, &QObject::deleteLater);
    QObject::connect(leaving, &QProcess::errorOccurred, owner, [owner](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) owner->deleteLater();
    });
    leaving->terminate();
    QTimer::singleShot(patienceMs, leaving, &QProcess::kill);
}

} // namespace yoyaku::ingress
