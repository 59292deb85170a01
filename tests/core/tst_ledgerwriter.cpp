#include "core/webhook/ledgerqueries.h"
#include "core/webhook/ledgerwriter.h"

#include "support/fakeclock.h"
#include "support/strict.h"
#include "support/webhookevents.h"

#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <chrono>
#include <semaphore>

using namespace yoyaku;
using namespace yoyaku::webhook;
using std::chrono::steady_clock;
using test::EventText;

namespace {
const Secret kSecret("whsec_test");
}

class tst_LedgerWriter : public QObject
{
    Q_OBJECT

  private:
    std::unique_ptr<QTemporaryDir> m_dir;
    test::FakeClock m_clock;
    std::unique_ptr<LedgerWriter> m_writer;
    std::unique_ptr<std::counting_semaphore<>> m_answers;
    std::atomic_int m_lastStatus = 0;
    std::atomic_int m_accepted = 0;

    QString path() const { return m_dir->filePath(QStringLiteral("journal.sqlite")); }

    void begin(int refusedKept = 1000)
    {
        LedgerConfig config;
        config.path = path();
        config.refusedKept = refusedKept;
        m_writer = std::make_unique<LedgerWriter>(config, m_clock, this, [] {});
        m_writer->setStandard({{kSecret}, 300'000});
    }
    void post(const QByteArray& body, bool isTrue, steady_clock::time_point arrived = steady_clock::now())
    {
        Incoming incoming;
        incoming.arrived = arrived;
        incoming.row.delivery.receivedAt = m_clock.now();
        incoming.row.delivery.body = body;
        incoming.row.delivery.signatureHeader = sign(isTrue ? kSecret : Secret("guess"), m_clock.now(), body);
        incoming.respond = [this](const http::Response& response) {
            m_lastStatus = response.status;
            m_accepted += response.status == 200 ? 1 : 0;
            m_answers->release();
        };
        m_writer->post(std::move(incoming));
    }
    int postAndWait(const QByteArray& body, bool isTrue = true)
    {
        post(body, isTrue);
        m_answers->acquire();
        return m_lastStatus;
    }
    template <class F>
    auto reading(F work)
    {
        const auto connection = SqlConnection::open(path(), SqlConnection::Access::ReadOnly);
        return work((*connection)->database());
    }
    qint64 number(const QString& sql)
    {
        return reading([&](const QSqlDatabase& db) {
            QSqlQuery query(db);
            return query.exec(sql) && query.next() ? query.value(0).toLongLong() : qint64(-1);
        });
    }
    QVector<TimeSpan> listening(EpochMs from)
    {
        return reading([&](const QSqlDatabase& db) {
            return readListeningHours(db, {from, m_clock.now() + kMsPerDay}).listening;
        });
    }
    void advanceWithDelivery(EpochMs by)
    {
        m_clock.advance(by);
        QCOMPARE(postAndWait(EventText{"BK" + QByteArray::number(m_clock.now())}.body()), 200);
    }

  private Q_SLOTS:
    void init()
    {
        test::failOnUnexpectedWarnings();
        m_dir = std::make_unique<QTemporaryDir>();
        m_answers = std::make_unique<std::counting_semaphore<>>(0);
        m_accepted = 0;
    }
    void cleanup() { m_writer.reset(); }

    void aFloodOfForgedOnesFillsNothingAndHidesNoGenuineOne()
    {
        constexpr int kForged = 10'000;
        constexpr int kKept = 100;
        begin(kKept);
        const QByteArray large(256 * 1024, 'x');
        // Ten thousand in one second, whatever this computer makes of it.
        auto arrived = steady_clock::now() - std::chrono::seconds(2);
        for (int i = 0; i < kForged; ++i) {
            if (i % 1000 == 0) post(EventText{"BK" + QByteArray::number(i)}.body(), true, arrived);
            if (i % 100 == 0) {
                m_clock.advance(10);
                arrived += std::chrono::milliseconds(10);
            }
            post(i % 500 == 0 ? large : QByteArray("{\"event\":\"guess\"}"), false, arrived);
            if (i % 256 == 255) // as connections would, senders wait for their answers
                for (int answered = 0; answered < 256; ++answered) m_answers->acquire();
        }
        m_writer->finish();
        QCOMPARE(m_accepted.load(), kForged / 1000);
        QCOMPARE(number(QStringLiteral("SELECT count(*) FROM ledger WHERE verdict = 0")), kForged / 1000);
        // Few are written at all: a burst of 256, then 32 a second…
        const qint64 written = number(QStringLiteral("SELECT max(number) FROM ledger")) - kForged / 1000;
        QVERIFY2(written >= 256 + 31 && written <= 256 + 32, qPrintable(QString::number(written)));
        // …bounded by number and by bytes…
        const qint64 rows = number(QStringLiteral("SELECT count(*) FROM ledger WHERE status = 401"));
        QVERIFY2(rows >= kKept && rows <= kKept + 64, qPrintable(QString::number(rows)));
        const qint64 bytes = number(QStringLiteral("SELECT sum(length(body)) FROM ledger WHERE status = 401"));
        const qint64 most = (kKept + 64) * kRefusedBodyBytes + qint64(kRefusedKeptWhole) * large.size();
        QVERIFY2(bytes <= most, qPrintable(QString::number(bytes)));
        QVERIFY(number(QStringLiteral("PRAGMA page_count")) * 4096 < 12 * 1024 * 1024);
        QCOMPARE(
            number(QStringLiteral("SELECT count(*) FROM ledger_time WHERE number NOT IN (SELECT number FROM ledger)")),
            0);
        // …and every one is counted.
        const auto summary =
            reading([this](const QSqlDatabase& db) { return readLedgerSummary(db, m_clock.now() - kMsPerDay); });
        QCOMPARE(summary.forged, kForged);
        QCOMPARE(summary.genuine, kForged / 1000);
        // What is kept whole can be diagnosed: some of the flood…
        QVERIFY(number(QStringLiteral("SELECT count(*) FROM ledger WHERE status = 401 AND length(body) = 262144")) > 0);
        // …and again what comes when it is over.
        m_answers = std::make_unique<std::counting_semaphore<>>(0);
        begin(kKept);
        m_clock.advance(2 * kRefusedWholeEveryMs);
        QCOMPARE(postAndWait(large, false), 401);
        QCOMPARE(number(QStringLiteral("SELECT length(body) FROM ledger ORDER BY number DESC LIMIT 1")), large.size());
    }

    void theLedgerKeepsWhenSomebodyListened()
    {
        const EpochMs start = m_clock.now();
        begin();
        m_writer->setListening(true);
        advanceWithDelivery(0);
        for (int minute = 0; minute < 5; ++minute) advanceWithDelivery(kMsPerMinute);
        m_clock.advance(30'000);
        m_writer->finish(); // a beat at the end
        QCOMPARE(listening(start), QVector<TimeSpan>({TimeSpan{start, start + 5 * kMsPerMinute + 30'000}}));
    }

    void aSleepLeavesAGap()
    {
        const EpochMs start = m_clock.now();
        begin();
        m_writer->setListening(true);
        advanceWithDelivery(0);
        advanceWithDelivery(kMsPerMinute);
        advanceWithDelivery(3 * kMsPerHour); // no beat meanwhile
        advanceWithDelivery(kMsPerMinute);
        m_writer->finish();
        const EpochMs woken = start + kMsPerMinute + 3 * kMsPerHour;
        QCOMPARE(listening(start),
                 QVector<TimeSpan>({TimeSpan{start, start + kMsPerMinute}, TimeSpan{woken, woken + kMsPerMinute}}));
    }

    void aCrashLeavesAnHonestEnd()
    {
        const EpochMs start = m_clock.now();
        begin();
        m_writer->setListening(true);
        advanceWithDelivery(0);
        advanceWithDelivery(kMsPerMinute);
        m_clock.advance(40'000);
        // What stands in the file when nobody says goodbye.
        QCOMPARE(listening(start), QVector<TimeSpan>({TimeSpan{start, start + kMsPerMinute}}));
    }

    void withoutAnOpenDoorNobodyListens()
    {
        const EpochMs start = m_clock.now();
        begin();
        advanceWithDelivery(0);
        advanceWithDelivery(kMsPerMinute);
        QVERIFY(listening(start).isEmpty());
        m_writer->setListening(true);
        advanceWithDelivery(0); // its transaction holds the first beat
        const EpochMs opened = m_clock.now();
        m_clock.advance(10'000);
        m_writer->setListening(false);
        QTRY_COMPARE(listening(start), QVector<TimeSpan>({TimeSpan{opened, opened + 10'000}}));
        m_clock.advance(kMsPerMinute);
        m_writer->finish();
        QCOMPARE(listening(start), QVector<TimeSpan>({TimeSpan{opened, opened + 10'000}}));
    }

    void aClockPutBackTellsNothingTwice()
    {
        const EpochMs start = m_clock.now();
        begin();
        m_writer->setListening(true);
        advanceWithDelivery(0);
        advanceWithDelivery(kMsPerMinute);
        m_clock.advance(-30'000);
        QCOMPARE(postAndWait(EventText{"BACK"}.body()), 200);
        advanceWithDelivery(kMsPerMinute);
        QCOMPARE(listening(start), QVector<TimeSpan>({TimeSpan{start, start + 90'000}}));
    }

    void hoursCountWhatCameAndWhatWasRecovered()
    {
        const EpochMs start = m_clock.now();
        begin();
        QCOMPARE(postAndWait(EventText{"A"}.body()), 200);
        QCOMPARE(postAndWait("x", false), 401);
        Incoming found;
        found.kind = Incoming::Kind::Recovered;
        found.row.delivery.receivedAt = start + 5;
        found.row.delivery.verdict = Verdict::Recovered;
        m_writer->post(std::move(found));
        m_writer->finish();
        const auto hours = reading([&](const QSqlDatabase& db) { return readListeningHours(db, {start, start + 10}); });
        QCOMPARE(hours.deliveries, 1);
        QCOMPARE(hours.recoveredAt, QVector<EpochMs>{start + 5});
        QVERIFY(hours.listening.isEmpty());
        QCOMPARE(reading([&](const QSqlDatabase& db) {
                     return readListeningHours(db, {start + 6, start + 10});
                 }).deliveries,
                 0);
    }

    /// Before a delivery is turned away: the user can make room until one comes.
    void aLedgerThatCannotBeWrittenIsToldWithoutADelivery()
    {
        LedgerConfig config;
        config.path = path();
        config.busyMs = 1;
        m_writer = std::make_unique<LedgerWriter>(config, m_clock, this, [] {});
        m_writer->setStandard({{kSecret}, 300'000});
        QCOMPARE(postAndWait(EventText{"A"}.body()), 200);
        const auto other = SqlConnection::open(path(), SqlConnection::Access::ReadWrite);
        QVERIFY((*other)->run(QStringLiteral("BEGIN IMMEDIATE")));
        m_writer->setListening(true); // the first beat is due
        QTRY_VERIFY(m_writer->takeReport().ledgerFailed);
        QVERIFY((*other)->run(QStringLiteral("ROLLBACK")));
        QCOMPARE(postAndWait(EventText{"B"}.body()), 200);
        QTRY_VERIFY(!m_writer->takeReport().ledgerFailed);
    }

    void whatASweepFoundIsNoEventThatCame()
    {
        begin();
        QCOMPARE(postAndWait(EventText{"A"}.body()), 200);
        const EpochMs came = m_clock.now();
        m_clock.advance(kMsPerHour);
        Incoming found;
        found.kind = Incoming::Kind::Recovered;
        found.row.delivery.receivedAt = m_clock.now();
        found.row.delivery.verdict = Verdict::Recovered;
        m_writer->post(std::move(found));
        m_writer->finish();
        const WriterReport report = m_writer->takeReport();
        QCOMPARE(report.batch.size(), 2);
        QCOMPARE(report.lastEventAt, came);
    }

    void timesToScreenAreWrittenSoonAndTogether()
    {
        begin();
        QCOMPARE(postAndWait(EventText{"A"}.body()), 200);
        m_writer->noteShown(1, 41'000);
        QTRY_COMPARE(number(QStringLiteral("SELECT shown_us FROM ledger_time WHERE number = 1")), 41'000);
        QVERIFY(number(QStringLiteral("SELECT answered_us FROM ledger_time WHERE number = 1")) > 0);
    }
};

QTEST_GUILESS_MAIN(tst_LedgerWriter)
#include "tst_ledgerwriter.moc"
