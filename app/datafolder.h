#pragma once

#include "app/commandline.h"
#include "app/settingskeys.h"

#include <QDir>
#include <QStandardPaths>

namespace yoyaku::app {

/// Where everything is kept: as the command line says, else where this platform keeps an application's data.
[[nodiscard]] inline QString dataDirOf(const Options& options)
{
    if (!options.dataDir.isEmpty()) return QDir(options.dataDir).absolutePath();
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/yoyaku");
}

/// Of the time when there was one account: where its key was meant for, whatever the command line says today.
[[nodiscard]] inline QUrl storedBase(const Settings& settings)
{
    return QUrl(settings.value(QStringLiteral("apiBase"), QStringLiteral("https://api.jicoo.com")).toString());
}

} // namespace yoyaku::app
