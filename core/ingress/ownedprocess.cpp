#include "core/ingress/ownedprocess.h"

#include <QTimer>

#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/prctl.h>
#include <unistd.h>
#endif

namespace yoyaku::ingress {

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
    QProcess* leaving = process.release();
    leaving->disconnect();
    leaving->closeReadChannel(QProcess::StandardOutput);
    leaving->closeReadChannel(QProcess::StandardError);
    QObject::connect(leaving, &QProcess::finished, leaving, &QObject::deleteLater);
    QObject::connect(leaving, &QProcess::errorOccurred, leaving, [leaving](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) leaving->deleteLater();
    });
    leaving->terminate();
    QTimer::singleShot(patienceMs, leaving, &QProcess::kill);
}

} // namespace yoyaku::ingress
