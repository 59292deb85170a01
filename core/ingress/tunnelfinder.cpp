#include "core/ingress/tunnelfinder.h"

#include "core/ingress/ownedprocess.h"
#include "core/ingress/tunnelcommand.h"
#include "core/ingress/tunneloutput.h"

#include <QCoreApplication>
#include <QPointer>
#include <QStandardPaths>
#include <QThreadPool>
#include <QTimer>

namespace yoyaku::ingress {

namespace {

constexpr qint64 kMostOutput = 4096; ///< bytes of what is printed for a version

QVector<FoundProgram> programsIn(const QStringList& folders)
{
    QVector<FoundProgram> found;
    for (const TunnelProgram program : kTunnelPrograms)
        if (const QString path = QStandardPaths::findExecutable(commandOf(program), folders); !path.isEmpty())
            found.append({program, path, {}});
    return found;
}

} // namespace

TunnelFinder::~TunnelFinder()
{
    for (QProcess* process : findChildren<QProcess*>()) {
        process->setParent(nullptr);
        endProcess(std::unique_ptr<QProcess>(process), 0);
    }
}

void TunnelFinder::search()
{
    if (std::exchange(m_isSearching, true)) return;
    QThreadPool::globalInstance()->start([folders = m_config.folders, guard = QPointer<TunnelFinder>(this)] {
        const QVector<FoundProgram> found = programsIn(folders);
        // The pointer is read on its own thread only: the application outlives the pool's work.
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [guard, found] {
                if (guard) guard->askVersions(found);
            },
            Qt::QueuedConnection);
    });
}

void TunnelFinder::askVersions(QVector<FoundProgram> found)
{
    m_asked = std::move(found);
    m_open = int(m_asked.size()) + 1;
    for (int i = 0; i < m_asked.size(); ++i) askVersion(i);
    answered();
}

void TunnelFinder::askVersion(int index)
{
    QProcess* process = makeOwnedProcess().release();
    process->setParent(this);
    process->setProcessChannelMode(QProcess::MergedChannels);
    const auto once = [this, process, index](const QByteArray& output) {
        process->disconnect(this);
        m_asked[index].version = versionIn(m_asked[index].program, QString::fromUtf8(output));
        process->setParent(nullptr);
        endProcess(std::unique_ptr<QProcess>(process), 0);
        answered();
    };
    connect(process, &QProcess::finished, this, [process, once] { once(process->read(kMostOutput)); });
    connect(process, &QProcess::errorOccurred, this, [once](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) once({});
    });
    auto* patience = new QTimer(process);
    patience->setSingleShot(true);
    connect(patience, &QTimer::timeout, this, [once] { once({}); });
    patience->start(m_config.versionPatienceMs);
    process->start(m_asked[index].path, versionArgumentsOf(m_asked[index].program), QIODevice::ReadOnly);
}

void TunnelFinder::answered()
{
    if (--m_open > 0) return;
    m_found = m_asked;
    m_isSearching = false;
    Q_EMIT ended(m_found);
}

} // namespace yoyaku::ingress

#include "moc_tunnelfinder.cpp"
