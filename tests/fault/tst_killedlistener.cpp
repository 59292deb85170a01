#include "fault/journal.h"
#include "fault/listenerprocess.h"
#include "fault/senders.h"
#include "support/strict.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace yoyaku;
using namespace yoyaku::fault;

namespace {

constexpr int kConnections = 8;

/// Kills in the middle of a burst: after a random number of answers and a random pause.
void burstAndKill(ListenerProcess& listener, int round, Senders& senders)
{
    QRandomGenerator random(static_cast<quint32>(4711 + round));
    const int after = random.bounded(1, 400);
    const int pauseUs = random.bounded(0, 3000);
    while (senders.accepted() < after) std::this_thread::yield();
    std::this_thread::sleep_for(std::chrono::microseconds(pauseUs));
    QVERIFY(listener.kill());
    senders.join();
}

} // namespace

class tst_KilledListener : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init() { test::failOnUnexpectedWarnings(); }

    void everyAcknowledgedDeliveryIsInTheLedgerExactlyOnce()
    {
        const QTemporaryDir dir;
        ListenerProcess listener(dir.filePath(QStringLiteral("journal.sqlite")));
        const int rounds = isLong() ? 200 : 12;
        qsizetype acknowledged = 0;
        for (int round = 0; round < rounds; ++round) {
            QVERIFY2(listener.start(), "the listener does not listen");
            Senders senders(listener.port(), kConnections, "R" + QByteArray::number(round), Senders::AfterCut::GiveUp);
            burstAndKill(listener, round, senders);
            QVERIFY2(senders.wrong().isEmpty(), senders.wrong().value(0).constData());
            QVERIFY(!senders.acknowledged().isEmpty());
            acknowledged += senders.acknowledged().size();

            auto rows = readLedger(listener.journal());
            for (const QByteArray& uid : senders.acknowledged())
                QVERIFY2(rows.value(uid).genuine == 1 && rows.value(uid).duplicate == 0, uid.constData());

            // Everything is sent again, as a sender without an answer does.
            QVERIFY(listener.start());
            QCOMPARE(sendAll(listener.port(), senders.sent()), int(senders.sent().size()));
            QVERIFY(listener.kill());
            rows = readLedger(listener.journal());
            for (const QByteArray& uid : senders.sent()) {
                QVERIFY2(rows.value(uid).genuine == 1 && rows.value(uid).other == 0, uid.constData());
                if (senders.acknowledged().contains(uid)) QVERIFY2(rows.value(uid).duplicate == 1, uid.constData());
            }
        }
        qInfo("%d kills, %lld acknowledged deliveries, none lost, none doubled", rounds, qint64(acknowledged));
    }
};

QTEST_GUILESS_MAIN(tst_KilledListener)
#include "tst_killedlistener.moc"
