#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>
#include <QUrl>
#include <optional>

namespace yoyaku::app {

/// What the command line asked for.
struct Options
{
    enum class Mode : quint8 { Window, Listen, ServeDemo, ShowText };
    Mode mode = Mode::Window;
    QString text; ///< for ShowText: help or version, ready to print

    bool hidden = false; ///< start without the window: listen, and wait to be asked for it
    bool demo = false;
    quint64 demoSeed = 1;
    int demoHosts = 12;
    int demoBookings = 18000;
    double demoRate = 6;         ///< guest acts a minute
    bool exitWithParent = false; ///< --serve-demo only: end when standard input closes

    QString dataDir; ///< empty: the platform's place for application data
    QUrl apiBase;    ///< https, or http to loopback
    std::optional<quint16> webhookPort;
    QString language; ///< "en", "ja", or empty: the system's
    QString page;     ///< "calendar", "bookings", "hosts", "live" or empty: the last one
};

/// Reads the arguments (program name first). The error is one line for standard error. Prints nothing, exits nowhere.
[[nodiscard]] Result<Options, QString> parseCommandLine(const QStringList& arguments);

} // namespace yoyaku::app
