#include "app/application.h"
#include "app/commandline.h"
#include "app/headless.h"
#include "core/base/privatefiles.h"
#include "core/demo/demoserver.h"

#include <QApplication>
#include <QCoreApplication>
#include <cstdio>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace yoyaku;

namespace {

void describe()
{
    QCoreApplication::setApplicationName(QStringLiteral("yoyaku"));
    QCoreApplication::setOrganizationName(QStringLiteral("yoyaku"));
    QCoreApplication::setApplicationVersion(QStringLiteral(YOYAKU_VERSION));
}

/// The modes that need no display must not make a QApplication: it would refuse to start without one.
int runWithoutWindow(int& argc, char** argv, const app::Options& options)
{
    if (options.mode == app::Options::Mode::ShowText) {
        std::fputs(qPrintable(options.text), stdout);
        return 0;
    }
    QCoreApplication application(argc, argv);
    if (options.mode == app::Options::Mode::Listen) return app::Headless(options).run();
    DemoOptions demo;
    demo.seed = options.demoSeed;
    demo.hosts = options.demoHosts;
    demo.bookings = options.demoBookings;
    demo.ratePerMinute = options.demoRate;
    demo.exitWithParent = options.exitWithParent;
    return runDemoServer(demo);
}

/// A core dump would hold the API key, so none is written, in any build; a debugger can be attached all the same.
/// The limit is 1, not 0: Linux ignores 0 where dumps are piped to a collector, and takes 1 as "none" in both cases
/// (fs/coredump.c). PR_SET_DUMPABLE would shut the desktop's portals out as well.
/// Keys in memory are not wiped: Qt's byte arrays are shared and copied on the way to the socket, so that would
/// promise more than it keeps.
void writeNoCoreDumps()
{
#ifdef Q_OS_UNIX
    const rlimit none{1, 1};
    (void)setrlimit(RLIMIT_CORE, &none);
#endif
}

QStringList argumentsOf(int argc, char** argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i) arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

} // namespace

int main(int argc, char** argv)
{
    createFilesPrivately();
    writeNoCoreDumps();
    describe();
    const auto options = app::parseCommandLine(argumentsOf(argc, argv));
    if (!options) {
        std::fprintf(stderr, "%s\n", qPrintable(options.error()));
        return 2;
    }
    if (options->mode != app::Options::Mode::Window) return runWithoutWindow(argc, argv, *options);
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication application(argc, argv);
    QApplication::setDesktopFileName(QStringLiteral("yoyaku"));
    app::Application yoyaku(*options);
    return yoyaku.run();
}
