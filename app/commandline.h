#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>
#include <optional>

namespace yoyaku::app {

/// What the command line asked for.
struct Options
{
    bool demo = false;
    bool serveDemo = false;
    quint64 demoSeed = 1;
    int demoHosts = 12;
    int demoBookings = 18000;
    double demoRate = 6; ///< guest acts a minute
    QString dataDir;     ///< empty: the platform's
    QUrl apiBase;
    std::optional<quint16> webhookPort;
    QString language; ///< "en", "ja" or empty: the system's
};

} // namespace yoyaku::app
