#include "core/base/privatefiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QPointer>
#include <QThreadPool>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace yoyaku {

bool makePrivateFolder(const QString& folder)
{
    if (!QDir().mkpath(folder)) return false;
    return QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

void makePrivateFiles(const QString& path)
{
    for (const char* suffix : {"", "-wal", "-shm"})
        if (const QString file = path + QLatin1String(suffix); QFile::exists(file))
            QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
}

void createFilesPrivately()
{
#ifdef Q_OS_UNIX
    ::umask(S_IRWXG | S_IRWXO);
#endif
}

void makePrivateTree(const QString& folder)
{
    QThreadPool::globalInstance()->start([folder] {
        constexpr auto kFile = QFile::ReadOwner | QFile::WriteOwner;
        QDirIterator all(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            const QString path = all.next();
            if (all.fileInfo().isSymLink()) continue; // what it leads to is not ours
            QFile::setPermissions(path, all.fileInfo().isDir() ? kFile | QFile::ExeOwner : kFile);
        }
    });
}

void removeFolder(const QString& folder, QObject* context, std::function<void(bool)> done)
{
    QThreadPool::globalInstance()->start([folder, guard = QPointer<QObject>(context), done = std::move(done)] {
        const bool isGone = QDir(folder).removeRecursively();
        // The pointer is read on its own thread only: the application outlives the pool's work.
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [guard, done, isGone] {
                if (guard) done(isGone);
            },
            Qt::QueuedConnection);
    });
}

} // namespace yoyaku
