#include "core/webhook/receiver.h"

#include "fault/badsync.h"

#include <QCoreApplication>
#include <cstdio>

/// The receiver in a process of its own, to be stopped, starved and killed. Arguments: journal file, path, secret,
/// milliseconds another writer is waited for. Says its port, later each change of state and each booking
/// that a genuine delivery was told of, on stdout.
int main(int argc, char** argv)
{
    using namespace yoyaku;
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 5) return 2;
    fault::listenForSyncFaults();
    ReceiverConfig config;
    config.journalPath = arguments[1];
    config.port = 0;
    config.path = arguments[2].toLatin1();
    config.secrets = {Secret(arguments[3].toUtf8())};
    config.ledgerBusyMs = arguments[4].toInt();
    const SystemClock clock;
    Receiver receiver(config, clock);
    QObject::connect(&receiver, &Receiver::stateChanged, &app, [](const ListenerState& state) {
        std::printf("%s %d\n", state.kind == ListenerState::Kind::Listening ? "listening" : "state", int(state.port));
        std::fflush(stdout);
    });
    QObject::connect(&receiver, &Receiver::received, &app, [](const QVector<Delivery>& batch) {
        for (const Delivery& delivery : batch)
            if (delivery.verdict == Verdict::Genuine) std::printf("told %s\n", qPrintable(delivery.booking.text()));
        std::fflush(stdout);
    });
    receiver.start();
    return QCoreApplication::exec();
}
