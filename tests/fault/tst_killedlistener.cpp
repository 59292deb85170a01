#include "core/base/clock.h"
#include "core/domain/delivery.h"

#include "support/rawclient.h"
#include "support/strict.h"
#include "support/webhookevents.h"

#include <QHash>
#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <atomic>
#include <memory>
#include <mutex>
#include <thread>

using namespace yoyaku;
using test::EventText;
using test::RawClient;

namespace {

const Secret kSecret("whsec_fault");
const QByteArray kPath = "/jicoo/fault";
constexpr int kConnections = 8;

QByteArray requestFor(const QByteArray& uid)
{
    EventText event;
    event.uid = uid;
    return test::signedPost(kPath, event.body(), kSecret, SystemClock().now());
}

/// What one burst sent, and what of it was answered 2xx.
struct Burst
{
    std::mutex mutex;
    QSet<QByteArray> sent, acknowledged;
    std::atomic_int answers = 0;
};

/// Sends until the listener is gone.
void sendUntilCut(quint16 port, const QByteArray& prefix, Burst& burst)
{
    RawClient client(port);
    for (int i = 0;; ++i) {
        const QByteArray uid = prefix + QByteArray::number(i);
        {
            const std::lock_guard lock(burst.mutex);
            burst.sent << uid;
        }
        client.send(requestFor(uid));
        const int status = client.read().status;
        if (status != 200) return;
        const std::lock_guard lock(burst.mutex);
        burst.acknowledged << uid;
        ++burst.answers;
    }
}

} // namespace

class tst_KilledListener : public QObject
{
    Q_OBJECT

  private:
    QTemporaryDir m_dir;
    QProcess m_process;
    quint16 m_port = 0;

    QString journal() const { return m_dir.filePath(QStringLiteral("journal.sqlite")); }

    void startListener()
    {
        m_port = 0;
        m_process.start(QStringLiteral(YOYAKU_FAULT_LISTENER),
                        {journal(), QString::fromLatin1(kPath), QString::fromUtf8(kSecret.reveal())});
        while (m_port == 0) {
            QVERIFY2(m_process.canReadLine() || m_process.waitForReadyRead(20'000), "the listener does not listen");
            const QList<QByteArray> words = m_process.readLine().trimmed().split(' ');
            if (words.first() == "listening") m_port = words.last().toUShort();
        }
    }

    void killListener()
    {
        m_process.kill();
        QVERIFY(m_process.waitForFinished(20'000));
        QCOMPARE(m_process.exitStatus(), QProcess::CrashExit);
    }

    /// Kills in the middle of a burst: after a random number of answers and a random pause.
    void burstAndKill(int round, Burst& burst)
    {
        QRandomGenerator random(static_cast<quint32>(4711 + round));
        const int after = random.bounded(1, 400);
        const int pauseUs = random.bounded(0, 3000);
        std::vector<std::thread> senders;
        for (int c = 0; c < kConnections; ++c) {
            const QByteArray prefix = "R" + QByteArray::number(round) + "C" + QByteArray::number(c) + "N";
            senders.emplace_back([this, prefix, &burst] { sendUntilCut(m_port, prefix, burst); });
        }
        while (burst.answers < after) std::this_thread::yield();
        std::this_thread::sleep_for(std::chrono::microseconds(pauseUs));
        killListener();
        for (std::thread& sender : senders) sender.join();
    }

    struct Rows
    {
        int genuine = 0, duplicate = 0, other = 0;
    };
    QHash<QByteArray, Rows> ledger() const
    {
        QHash<QByteArray, Rows> rows;
        const QString name = QStringLiteral("check");
        {
            QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
            db.setDatabaseName(journal());
            db.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
            if (!db.open()) return rows;
            QSqlQuery query(db);
            query.exec(QStringLiteral("SELECT booking, verdict FROM ledger"));
            while (query.next()) {
                Rows& row = rows[query.value(0).toByteArray()];
                switch (static_cast<Verdict>(query.value(1).toInt())) {
                case Verdict::Genuine:
                    ++row.genuine;
                    break;
                case Verdict::Duplicate:
                    ++row.duplicate;
                    break;
                default:
                    ++row.other;
                    break;
                }
            }
            query.exec(QStringLiteral("PRAGMA integrity_check"));
            if (!query.next() || query.value(0).toString() != QLatin1String("ok")) rows.clear();
        }
        QSqlDatabase::removeDatabase(name);
        return rows;
    }

    /// Everything is sent again, as a sender without an answer does.
    void resend(const Burst& burst)
    {
        std::unique_ptr<RawClient> client;
        int sent = 0;
        for (const QByteArray& uid : burst.sent) {
            if (sent++ % 900 == 0) // a connection may ask a thousand times
                client = std::make_unique<RawClient>(m_port);
            client->send(requestFor(uid));
            QCOMPARE(client->read().status, 200);
        }
    }

  private Q_SLOTS:
    void init() { test::failOnUnexpectedWarnings(); }
    void cleanup()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    void everyAcknowledgedDeliveryIsInTheLedgerExactlyOnce()
    {
        const int rounds = qEnvironmentVariableIntValue("YOYAKU_LONG") == 1 ? 200 : 12;
        qsizetype acknowledged = 0;
        for (int round = 0; round < rounds; ++round) {
            Burst burst;
            startListener();
            burstAndKill(round, burst);
            QVERIFY(!burst.acknowledged.isEmpty());
            acknowledged += burst.acknowledged.size();

            auto rows = ledger();
            for (const QByteArray& uid : std::as_const(burst.acknowledged))
                QVERIFY2(rows.value(uid).genuine == 1 && rows.value(uid).duplicate == 0, uid.constData());

            startListener();
            resend(burst);
            killListener();
            rows = ledger();
            for (const QByteArray& uid : std::as_const(burst.sent)) {
                QVERIFY2(rows.value(uid).genuine == 1 && rows.value(uid).other == 0, uid.constData());
                if (burst.acknowledged.contains(uid)) QVERIFY2(rows.value(uid).duplicate == 1, uid.constData());
            }
        }
        qInfo("%d kills, %lld acknowledged deliveries, none lost, none doubled", rounds, qint64(acknowledged));
    }
};

QTEST_GUILESS_MAIN(tst_KilledListener)
#include "tst_killedlistener.moc"
