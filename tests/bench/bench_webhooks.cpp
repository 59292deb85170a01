#include "core/webhook/receiver.h"

#include "support/webhookevents.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <algorithm>
#include <arpa/inet.h>
#include <cstdio>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

using namespace yoyaku;

namespace {

constexpr int kConnections = 64;
constexpr int kEach = 900; // a connection may ask a thousand times
const Secret kSecret("whsec_bench");
const QByteArray kPath = "/jicoo/bench";

int connectTo(quint16 port)
{
    const int fd = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(fd, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) std::perror("connect");
    return fd;
}

/// Sends one request after another; the time of each in milliseconds. The answers are small enough for one read.
void run(quint16 port, const std::vector<QByteArray>& requests, std::vector<double>& times)
{
    const int fd = connectTo(port);
    char answer[1024];
    for (const QByteArray& request : requests) {
        QElapsedTimer timer;
        timer.start();
        if (::send(fd, request.constData(), static_cast<size_t>(request.size()), MSG_NOSIGNAL) != request.size() ||
            ::recv(fd, answer, sizeof answer, 0) < 12 || QByteArrayView(answer + 9, 3) != "200")
            break;
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    ::close(fd);
}

void measure(quint16 port)
{
    const EpochMs now = SystemClock().now();
    std::vector<std::vector<QByteArray>> requests(kConnections);
    for (int c = 0; c < kConnections; ++c) {
        for (int i = 0; i < kEach; ++i) {
            test::EventText event;
            event.uid = "BK" + QByteArray::number(c * kEach + i);
            requests[static_cast<size_t>(c)].push_back(test::signedPost(kPath, event.body(), kSecret, now));
        }
    }
    std::vector<std::vector<double>> times(kConnections);
    std::vector<std::thread> senders;
    QElapsedTimer timer;
    timer.start();
    for (size_t c = 0; c < kConnections; ++c) senders.emplace_back([&, c] { run(port, requests[c], times[c]); });
    for (std::thread& sender : senders) sender.join();
    const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    std::vector<double> all;
    for (const auto& part : times) all.insert(all.end(), part.begin(), part.end());
    std::sort(all.begin(), all.end());
    if (all.empty()) return;
    std::printf("%zu of %d deliveries kept and answered 200 over %d connections: %.0f/s, p50 %.2f ms, p99 %.2f ms\n",
                all.size(), kConnections * kEach, kConnections, static_cast<double>(all.size()) / seconds,
                all[all.size() / 2], all[all.size() * 99 / 100]);
}

} // namespace

/// Deliveries a second, signed, judged and on the disk, with the senders on the same computer.
int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const QTemporaryDir dir;
    ReceiverConfig config;
    config.journalPath = dir.filePath(QStringLiteral("journal.sqlite"));
    config.port = 0;
    config.path = kPath;
    config.secrets = {kSecret};
    const SystemClock clock;
    Receiver receiver(config, clock);
    std::thread bench;
    QObject::connect(&receiver, &Receiver::stateChanged, &app, [&](const ListenerState& state) {
        if (state.kind != ListenerState::Kind::Listening || bench.joinable()) return;
        bench = std::thread([port = state.port] {
            measure(port);
            QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
        });
    });
    receiver.start();
    const int code = QCoreApplication::exec();
    bench.join();
    return code;
}
