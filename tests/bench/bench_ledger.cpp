#include "core/webhook/ledgerwriter.h"

#include "support/webhookevents.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <condition_variable>
#include <cstdio>

using namespace yoyaku;
using namespace yoyaku::webhook;

namespace {

constexpr int kOutstanding = 64; // as many connections wait for their answer
const Secret kSecret("whsec_bench");

std::vector<LedgerRow> signedRows(int count, EpochMs now)
{
    std::vector<LedgerRow> rows(static_cast<size_t>(count));
    for (int i = 0; i < count; ++i) {
        test::EventText event;
        event.uid = "BK" + QByteArray::number(i);
        Delivery& delivery = rows[static_cast<size_t>(i)].delivery;
        delivery.receivedAt = now;
        delivery.body = event.body();
        delivery.signatureHeader = sign(kSecret, now, delivery.body);
    }
    return rows;
}

/// Lets `kOutstanding` at a time be on their way, as so many senders would that wait for their answer.
class Gate
{
  public:
    void enter()
    {
        std::unique_lock lock(m_mutex);
        m_answered.wait(lock, [this] { return m_inside < kOutstanding; });
        ++m_inside;
    }
    void leave()
    {
        const std::lock_guard lock(m_mutex);
        --m_inside;
        m_answered.notify_one();
    }
    void waitUntilEmpty()
    {
        std::unique_lock lock(m_mutex);
        m_answered.wait(lock, [this] { return m_inside == 0; });
    }

  private:
    std::mutex m_mutex;
    std::condition_variable m_answered;
    int m_inside = 0;
};

} // namespace

/// Deliveries a second that the ledger's writer judges, keeps and answers, without sockets. `bench_ledger [count]`;
/// under callgrind a few thousand tell the instructions a delivery costs.
int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const int count = argc > 1 ? std::atoi(argv[1]) : 100'000;
    const QTemporaryDir dir;
    const SystemClock clock;
    std::vector<LedgerRow> rows = signedRows(count, clock.now());
    QObject target;
    LedgerConfig config;
    config.path = dir.filePath(QStringLiteral("journal.sqlite"));
    LedgerWriter writer(config, clock, &target, [] {});
    writer.setStandard({{kSecret}, 300'000});
    Gate gate;
    QElapsedTimer timer;
    timer.start();
    for (LedgerRow& row : rows) {
        Incoming incoming;
        incoming.row = std::move(row);
        incoming.arrived = std::chrono::steady_clock::now();
        incoming.respond = [&gate](const http::Response&) { gate.leave(); };
        gate.enter();
        writer.post(std::move(incoming));
    }
    gate.waitUntilEmpty();
    std::printf("%d deliveries judged, kept and answered: %.0f/s\n", count,
                count / (static_cast<double>(timer.nsecsElapsed()) / 1e9));
    writer.finish();
    return 0;
}
