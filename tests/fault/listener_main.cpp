#include "core/store/store.h"
#include "core/sync/webhookingest.h"
#include "core/webhook/receiver.h"

#include "fault/badsync.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <cstdio>
#include <optional>

using namespace yoyaku;

namespace {

/// What makes bookings of deliveries, in the store beside the journal.
struct Applying
{
    Applying(const QString& journal, const QUrl& service, Receiver& receiver)
        : store(QFileInfo(journal).path()),
          client({service, Secret("sk_fault"), 4, 2000, 2, {10, 50, [] { return 0.0; }}, 1 << 22}),
          hydrator(client, store),
          ingest({20, 100, 50, 4}, client, store, hydrator)
    {
        QObject::connect(&receiver, &Receiver::received, &ingest, &WebhookIngest::take);
        QObject::connect(&ingest, &WebhookIngest::caughtUp, [](int deliveries) {
            std::printf("caughtup %d\n", deliveries);
            std::fflush(stdout);
        });
        QObject::connect(&store, &Store::opened, &ingest, [this, &receiver] {
            ingest.catchUp(receiver.now() - kCatchUpDays * kMsPerDay,
                           [this, &receiver](qint64 after, EpochMs since, int count, auto done) {
                               receiver.readGenuineAfter(after, since, count, &ingest, std::move(done));
                           });
        });
        store.open();
    }

    Store store;
    api::Client client;
    ContactHydrator hydrator;
    WebhookIngest ingest;
};

} // namespace

/// The receiver in a process of its own, to be stopped, starved and killed. Arguments: journal file, path, secret,
/// milliseconds another writer is waited for; with a service's address what is told is applied, too. Says its port,
/// later each change of state, each booking that a genuine delivery was told of, and how many deliveries of an earlier
/// process were applied, on stdout.
int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 5) return 2;
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
    std::optional<Applying> applying;
    if (arguments.size() > 5) applying.emplace(config.journalPath, QUrl(arguments[5]), receiver);
    receiver.start();
    return QCoreApplication::exec();
}
