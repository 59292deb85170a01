#include "fault/crowd.h"
#include "fault/journal.h"
#include "fault/listenerprocess.h"
#include "fault/senders.h"
#include "support/rawclient.h"
#include "support/strict.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <optional>

using namespace yoyaku;
using namespace yoyaku::fault;
using Manner = Crowd::Manner;

namespace {

constexpr qint64 kMostGrowthKiB = 20 * 1024;
constexpr int kOwnDescriptors = 200; ///< of this process beside the crowd's

/// What a genuine sender met with.
struct Visit
{
    QVector<double> milliseconds; ///< from connecting to the answer 200, tries included
    int turnedAway = 0;           ///< 503 with Retry-After in between
    int cutOff = 0;               ///< no answer
};

double at(QVector<double> times, int percent)
{
    std::sort(times.begin(), times.end());
    return times.isEmpty() ? 0 : times[(times.size() - 1) * percent / 100];
}

} // namespace

class tst_BesiegedListener : public QObject
{
    Q_OBJECT

  private:
    std::optional<QTemporaryDir> m_dir;
    std::optional<ListenerProcess> m_listener;
    int m_visitor = 0;

    /// A sender of its own connects, delivers, and comes again while it is told "later".
    void deliver(Visit& visit)
    {
        const QByteArray uid = "V" + QByteArray::number(++m_visitor);
        QElapsedTimer timer;
        timer.start();
        for (;;) {
            test::RawClient client(m_listener->port());
            client.send(requestFor(uid));
            const test::RawAnswer answer = client.read(test::kPatienceMs);
            if (answer.status == 200) break;
            // Without an answer he was cut off before he could ask; a sender asks again.
            ++(answer.status == 0 ? visit.cutOff : visit.turnedAway);
            if (answer.status != 0)
                QVERIFY2(answer.status == 503 && answer.has("\r\nretry-after: "), answer.head.constData());
            QVERIFY2(timer.elapsed() < 2 * test::kPatienceMs, "turned away for a minute");
        }
        visit.milliseconds << static_cast<double>(timer.nsecsElapsed()) / 1e6;
    }

    void besiege(const char* name, const std::vector<Crowd::Group>& groups, int visits)
    {
        Visit calm;
        for (int i = 0; i < 20; ++i) deliver(calm);
        const qint64 before = m_listener->memory("VmRSS");
        Visit visit;
        {
            const Crowd crowd(m_listener->port(), groups);
            int wanted = 0;
            for (const Crowd::Group& group : groups) wanted += group.connections;
            QTRY_VERIFY(crowd.connected() >= wanted);
            for (int i = 0; i < visits && !QTest::currentTestFailed(); ++i) deliver(visit);
            if (QTest::currentTestFailed()) return;
            QCOMPARE(crowd.withoutSocket(), 0);
            qInfo("%s: %d connections made, %d forged deliveries, %lld MB sent", name, crowd.connected(),
                  crowd.forged(), crowd.sentBytes() / 1'000'000);
        }
        const qint64 growth = m_listener->memory("VmHWM") - before;
        qInfo("%s: %lld genuine answered 200 (median %.1f ms, p99 %.1f ms, longest %.1f ms; calm %.1f ms), "
              "told to come later %d times, cut off %d times, memory grew by %.1f MB at most",
              name, qint64(visit.milliseconds.size()), at(visit.milliseconds, 50), at(visit.milliseconds, 99),
              at(visit.milliseconds, 100), at(calm.milliseconds, 50), visit.turnedAway, visit.cutOff,
              double(growth) / 1024);
        if (isLong() && !isSanitized()) QVERIFY2(at(visit.milliseconds, 100) < 1000, name);
        if (before > 0 && !isSanitized()) QVERIFY2(growth < kMostGrowthKiB, name);
        // All genuine ones are there, once.
        const auto rows = readLedger(m_listener->journal());
        for (int i = 1; i <= m_visitor; ++i) QCOMPARE(rows.value("V" + QByteArray::number(i)).genuine, 1);
    }

  private Q_SLOTS:
    void init()
    {
        test::failOnUnexpectedWarnings();
        m_dir.emplace();
        m_listener.emplace(m_dir->filePath(QStringLiteral("journal.sqlite")));
        m_visitor = 0;
        QVERIFY(m_listener->start());
    }
    void cleanup()
    {
        m_listener.reset();
        m_dir.reset();
    }

    void twoThousandIdleConnectionsShutNobodyOut()
    {
        const int room = raiseDescriptorLimit(2'000 + kOwnDescriptors) - kOwnDescriptors;
        const int idle = std::min(2'000, room);
        if (idle < 2'000) qInfo("only %d connections: this computer allows no more descriptors", idle);
        QVERIFY(idle > 300); // more than the listener holds, or nothing is proved
        besiege("idle", {{Manner::Idle, idle}}, isLong() ? 500 : 40);
    }

    void slowHeadersAndSlowBodiesShutNobodyOut()
    {
        besiege("slow", {{Manner::SlowHeader, 100}, {Manner::SlowBody, 100}}, isLong() ? 500 : 40);
    }

    void hugeBodiesAreRefusedAndNotKept() { besiege("huge", {{Manner::HugeBody, 20}}, isLong() ? 500 : 40); }

    void aFloodOfForgedDeliveriesShutsNobodyOut() { besiege("forged", {{Manner::Forger, 16}}, isLong() ? 500 : 40); }

    void everythingAtOnceShutsNobodyOut()
    {
        const int room = raiseDescriptorLimit(2'300 + kOwnDescriptors) - kOwnDescriptors;
        const int idle = std::clamp(room - 150, 300, 2'000);
        besiege("all",
                {{Manner::Idle, idle},
                 {Manner::SlowHeader, 50},
                 {Manner::SlowBody, 50},
                 {Manner::HugeBody, 10},
                 {Manner::Forger, 10}},
                isLong() ? 500 : 40);
    }

    void moreSlowHeadersThanThereIsRoomForEndWithTheirTime()
    {
        besiege("crowded", {{Manner::SlowHeader, 600}}, isLong() ? 40 : 4);
    }
};

QTEST_GUILESS_MAIN(tst_BesiegedListener)
#include "tst_besiegedlistener.moc"
