#include "core/webhook/receiver.h"

#include <QCoreApplication>
#include <cstdio>

/// The receiver in a process of its own, to be killed. Arguments: journal file, path, secret. Says its port on stdout.
int main(int argc, char** argv)
{
    using namespace yoyaku;
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4) return 2;
    ReceiverConfig config;
    config.journalPath = arguments[1];
    config.port = 0;
    config.path = arguments[2].toLatin1();
    config.secrets = {Secret(arguments[3].toUtf8())};
    const SystemClock clock;
    Receiver receiver(config, clock);
    QObject::connect(&receiver, &Receiver::stateChanged, &app, [](const ListenerState& state) {
        std::printf("%s %d\n", state.kind == ListenerState::Kind::Listening ? "listening" : "state", int(state.port));
        std::fflush(stdout);
    });
    receiver.start();
    return QCoreApplication::exec();
}
