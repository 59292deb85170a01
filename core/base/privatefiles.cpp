#include "core/base/privatefiles.h"

#include <QDir>
#include <QFile>

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

} // namespace yoyaku
