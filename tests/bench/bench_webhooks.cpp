#include "core/http/server.h"
#include "core/webhook/receiver.h"

#include "senders.h"
#include "support/webhookevents.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTimer>
#include <cstdio>
#include <cstdlib>
#include <thread>

using namespace yoyaku;

namespace {

constexpr std::size_t kConnections = 64;
constexpr int kFrameMs = 16;
const Secret kSecret("whsec_bench");
const QByteArray kPath = "/jicoo/bench";

using Requests = std::vector<std::vector<QByteArray>>;

/// `each` signed deliveries a connection, no two alike. A connection may ask a thousand times.
Requests deliveries(int each)
{
    const EpochMs now = SystemClock().now();
    Requests requests(kConnections);
    int number = 0;
    for (auto& line : requests) {
        for (int i = 0; i < each; ++i) {
            test::EventText event;
            event.uid = "BK" + QByteArray::number(number++);
            line.push_back(test::signedPost(kPath, event.body(), kSecret, now));
        }
    }
    return requests;
}

void print(const char* what, const bench::Sent& sent)
{
    const double one = 1e6 / static_cast<double>(std::max<std::size_t>(sent.accepted, 1));
    std::printf("%-22s %6.0f/s, p50 %5.2f ms, p99 %5.2f ms, longest %5.2f ms; processor time of one: %.1f us, of its "
                "sender %.1f us (%zu answered 200, %zu not)\n",
                what, static_cast<double>(sent.accepted) / sent.seconds, sent.percentile(0.5), sent.percentile(0.99),
                sent.percentile(1), sent.otherSeconds * one, sent.ownSeconds * one, sent.accepted, sent.others);
}

/// The same listener with nobody behind it: what the sockets alone can do.
void measureWithoutLedger(const Requests& requests)
{
    http::Server server({}, [](const http::Request&, const http::Responder& respond) {
        http::Response response;
        response.body = QByteArrayLiteral("ok\n");
        respond(response);
    });
    print("Answered, not stored:", bench::send(server.listen().port, requests));
}

/// How long the window would have stood still: the longest time between two frames.
class Frames : public QObject
{
  public:
    Frames()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            m_longest = qMax(m_longest, m_since.nsecsElapsed());
            m_since.start();
        });
        m_since.start();
        m_timer.start(kFrameMs);
    }
    [[nodiscard]] double longestMs() const { return static_cast<double>(m_longest) / 1e6; }

  private:
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

} // namespace

/// Deliveries a second, signed, judged and on the disk, with the senders on the same computer. The argument: deliveries
/// a connection (900).
int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const Requests requests = deliveries(argc > 1 ? std::atoi(argv[1]) : 900);
    measureWithoutLedger(requests);
    const QTemporaryDir dir;
    ReceiverConfig config;
    config.journalPath = dir.filePath(QStringLiteral("journal.sqlite"));
    config.port = 0;
    config.path = kPath;
    config.secrets = {kSecret};
    const SystemClock clock;
    Receiver receiver(config, clock);
    std::thread sender;
    std::unique_ptr<Frames> frames;
    qsizetype told = 0;
    QObject::connect(&receiver, &Receiver::received, &app,
                     [&](const QVector<Delivery>& batch) { told += batch.size(); });
    QObject::connect(&receiver, &Receiver::stateChanged, &app, [&](const ListenerState& state) {
        if (state.kind != ListenerState::Kind::Listening || sender.joinable()) return;
        frames = std::make_unique<Frames>();
        sender = std::thread([port = state.port, &requests] {
            print("Verified and stored:", bench::send(port, requests));
            QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
        });
    });
    receiver.start();
    const int code = QCoreApplication::exec();
    sender.join();
    std::printf("Longest time between two frames of %d ms: %.1f ms; %lld deliveries reached the window's thread\n",
                kFrameMs, frames->longestMs(), static_cast<long long>(told));
    return code;
}
