#include "core/webhook/judge.h"
#include "core/webhook/ledgerreader.h"

#include "support/fakeclock.h"
#include "support/strict.h"
#include "support/webhookevents.h"

#include <QDir>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace yoyaku;
using namespace yoyaku::webhook;
using test::EventText;

namespace {
const Secret kSecret("whsec_test");
constexpr EpochMs kNow = 1794364560000;
} // namespace

class tst_Ledger : public QObject
{
    Q_OBJECT

  private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Ledger> m_ledger;
    Standard m_standard{{kSecret}, 300'000};

    LedgerConfig config() const
    {
        LedgerConfig c;
        c.path = m_dir->filePath(QStringLiteral("journal.sqlite"));
        c.refusedKept = 10;
        c.busyMs = 50;
        return c;
    }

    /// Judges and stores one delivery in a transaction of its own.
    Delivery deliver(const QByteArray& body, EpochMs at = kNow, std::optional<QByteArray> header = {})
    {
        LedgerRow row;
        row.delivery.receivedAt = at;
        row.delivery.body = body;
        row.delivery.signatureHeader = header ? *header : sign(kSecret, at, body);
        if (!m_ledger->begin()) return {};
        judge(row, m_standard, m_ledger.get());
        m_ledger->append(row);
        m_ledger->trimRefused();
        return m_ledger->commit() ? row.delivery : Delivery{};
    }

    template <class F>
    auto reading(F work)
    {
        const auto connection = SqlConnection::open(config().path, SqlConnection::Access::ReadOnly);
        return work(connection.value()->database());
    }

    QVector<Delivery> page(const LedgerQuery& query)
    {
        return reading([&](const QSqlDatabase& db) { return readLedgerPage(db, query); });
    }

  private Q_SLOTS:
    void init()
    {
        test::failOnUnexpectedWarnings();
        m_dir = std::make_unique<QTemporaryDir>();
        m_ledger = std::make_unique<Ledger>(config());
        QVERIFY(m_ledger->open());
    }
    void cleanup() { m_ledger.reset(); }

    void theKeyThatRepeatsAreNoticedByIsRead()
    {
        test::EventText event;
        const Delivery first = deliver(event.body()), again = deliver(event.body());
        const Delivery forged = deliver(event.body(), kNow, QByteArray("t=1,v1=00"));
        const auto keyOf = [this](const Delivery& row) {
            return reading([&](const QSqlDatabase& db) { return readSeenKey(db, row.number); });
        };
        QCOMPARE(keyOf(first).size(), 16);
        QCOMPARE(keyOf(again), keyOf(first));
        QCOMPARE(forged.verdict, Verdict::Forged);
        QVERIFY(keyOf(forged).isEmpty());
    }

    void keepsWhatAGenuineDeliveryTold()
    {
        const QByteArray body = EventText().body();
        const Delivery d = deliver(body);
        QVERIFY(d.verdict == Verdict::Genuine);
        QCOMPARE(d.number, 1);
        const auto rows = page({});
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows[0].body, body);
        QCOMPARE(rows[0].bodySize, body.size());
        QCOMPARE(rows[0].event, QStringLiteral("guest_booked"));
        QCOMPARE(rows[0].booking.text(), QStringLiteral("BK1"));
        QCOMPARE(rows[0].eventType.text(), QStringLiteral("ET1"));
        QCOMPARE(rows[0].guestName, QStringLiteral("山田 太郎"));
        QCOMPARE(rows[0].status, 200);
        QCOMPARE(rows[0].signatureHeader, sign(kSecret, kNow, body));
    }

    void aRepeatIsADuplicateEvenAfterReopening()
    {
        const QByteArray body = EventText().body();
        deliver(body);
        m_ledger = std::make_unique<Ledger>(config());
        QVERIFY(m_ledger->open());
        const Delivery again = deliver(body, kNow + 60'000);
        QVERIFY(again.verdict == Verdict::Duplicate);
        QCOMPARE(again.status, 200);
        QCOMPARE(again.reason, QStringLiteral("seen"));
    }

    void theSameEventWrittenDifferentlyIsADuplicate()
    {
        const QByteArray body = EventText().body();
        deliver(body);
        QVERIFY(deliver(body + ' ').verdict == Verdict::Duplicate);
    }

    void theSameKeyTellingANewerStateIsApplied()
    {
        EventText event;
        deliver(event.body());
        event.updatedAt += 1;
        QVERIFY(deliver(event.body()).verdict == Verdict::Genuine);
    }

    void anotherEventOfTheSameBookingIsNoDuplicate()
    {
        EventText event;
        deliver(event.body());
        event.event = "guest_cancelled";
        QVERIFY(deliver(event.body()).verdict == Verdict::Genuine);
    }

    void anOlderStateIsStaleAndAnswered200()
    {
        EventText event;
        deliver(event.body());
        event.createdAt -= 5000;
        event.updatedAt -= 5000;
        const Delivery d = deliver(event.body());
        QVERIFY(d.verdict == Verdict::Stale);
        QCOMPARE(d.status, 200);
        QCOMPARE(d.reason, QStringLiteral("stale"));
        event.uid = "BK2";
        QVERIFY(deliver(event.body()).verdict == Verdict::Genuine);
    }

    void aStaleOneDoesNotMakeLaterOnesStale()
    {
        EventText event;
        event.updatedAt = kNow - 10;
        deliver(event.body());
        event.createdAt += 1;
        event.updatedAt = kNow - 20;
        QVERIFY(deliver(event.body()).verdict == Verdict::Stale);
        event.createdAt += 1;
        event.updatedAt = kNow;
        QVERIFY(deliver(event.body()).verdict == Verdict::Genuine);
    }

    void refusesOldFutureForgedAndUnsigned()
    {
        const QByteArray body = EventText().body();
        struct Case
        {
            QByteArray header;
            Verdict verdict;
            const char* reason;
        };
        for (const Case& c : {Case{sign(kSecret, kNow - 301'000, body), Verdict::Stale, "too-old"},
                              Case{sign(kSecret, kNow + 301'000, body), Verdict::Stale, "too-new"},
                              Case{sign(Secret("x"), kNow, body), Verdict::Forged, "mismatch"},
                              Case{"v1=1", Verdict::Forged, "bad-header"}, Case{"", Verdict::Forged, "no-header"}}) {
            const Delivery d = deliver(body, kNow, c.header);
            QVERIFY(d.verdict == c.verdict);
            QCOMPARE(d.status, 401);
            QCOMPARE(d.reason, QLatin1String(c.reason));
            QVERIFY(d.event.isEmpty() && d.booking.isEmpty() && d.guestName.isEmpty());
        }
        // A refused one was not taken: sent again with a fresh signature it counts.
        QVERIFY(deliver(body).verdict == Verdict::Genuine);
    }

    void keepsWhatIsSignedButUnreadable()
    {
        struct Case
        {
            QByteArray body;
            const char* reason;
        };
        for (const Case& c :
             {Case{"<html>", "bad-json"}, Case{"[]", "bad-json"}, Case{"", "bad-json"}, Case{"{}", "no-event"},
              Case{R"({"event":"x"})", "no-object"}, Case{R"({"event":"x","object":{"uid":null}})", "no-uid"}}) {
            const Delivery d = deliver(c.body);
            QVERIFY(d.verdict == Verdict::Malformed);
            QCOMPARE(d.status, 200);
            QCOMPARE(d.reason, QLatin1String(c.reason));
            QVERIFY(deliver(c.body).verdict == Verdict::Duplicate);
        }
    }

    void anImpossibleDateFailsForItselfAlone()
    {
        QByteArray body = EventText().body();
        body.replace("2026-11-17T08:00:00.000Z", "2019-08-294T14:01:01.000Z");
        QVERIFY(deliver(body).verdict == Verdict::Genuine);
    }

    void aTestEventIsNeverADuplicate()
    {
        const QByteArray body = R"({"createdAt":"2026-11-11T02:36:00.000Z","event":"yoyaku_test","object":{}})";
        QVERIFY(deliver(body).verdict == Verdict::Test);
        QVERIFY(deliver(body).verdict == Verdict::Test);
    }

    void refusedRowsAreCappedCutAndCounted()
    {
        for (int i = 0; i < 200; ++i) deliver(QByteArray(5000, 'x'), kNow + i * 10'000, QByteArray(5000, 'h'));
        LedgerQuery all;
        all.count = 1000;
        const auto rows = page(all);
        QVERIFY2(rows.size() >= 10 && rows.size() <= 74, qPrintable(QString::number(rows.size())));
        QCOMPARE(rows.first().number, 200);
        for (qsizetype i = 0; i < rows.size(); ++i) {
            // Of the newest few all is kept, for the diagnosis.
            QCOMPARE(rows[i].body.size(), i < qsizetype(kRefusedKeptWhole) ? 5000 : kRefusedBodyBytes);
            QCOMPARE(rows[i].bodySize, 5000);
            QVERIFY(rows[i].signatureHeader.size() <= 512);
        }
        const auto summary = reading([](const QSqlDatabase& db) { return readLedgerSummary(db, kNow - kMsPerHour); });
        QCOMPARE(summary.forged, 200);
        QCOMPARE(summary.total, 200);
    }

    void aFloodDoesNotReplaceWholeBodiesFasterThanOneASecond()
    {
        for (int i = 0; i < 20; ++i) deliver(QByteArray(5000, 'x'), kNow + i * 10, QByteArray());
        const auto whole = [this] {
            int count = 0;
            for (const Delivery& d : page({})) count += d.body.size() == d.bodySize ? 1 : 0;
            return count;
        };
        QCOMPARE(whole(), int(kRefusedKeptWhole));
        // What is known of them is read back from the file.
        m_ledger = std::make_unique<Ledger>(config());
        QVERIFY(m_ledger->open());
        QCOMPARE(deliver(QByteArray(5000, 'y'), kNow + 200, QByteArray()).body.size(), kRefusedBodyBytes);
        QCOMPARE(deliver(QByteArray(5000, 'z'), kNow + 2000, QByteArray()).body.size(), 5000);
        QCOMPARE(whole(), int(kRefusedKeptWhole));
    }

    void prunesInStepsButNeverBeforeFourDays()
    {
        for (int i = 0; i < 450; ++i) {
            EventText event;
            event.uid = "OLD" + QByteArray::number(i);
            deliver(event.body(), kNow - 31 * kMsPerDay);
        }
        deliver(EventText().body(), kNow - 5 * kMsPerDay);
        int steps = 1;
        while (m_ledger->pruneStep(kNow)) ++steps;
        QCOMPARE(steps, 4); // the last one finds nothing
        QCOMPARE(page({}).size(), 1);

        LedgerConfig greedy = config();
        greedy.retentionDays = 0;
        m_ledger = std::make_unique<Ledger>(greedy);
        QVERIFY(m_ledger->open());
        const Delivery young = deliver(EventText{"YOUNG"}.body(), kNow - 3 * kMsPerDay);
        while (m_ledger->pruneStep(kNow)) {
        }
        const auto left = page({});
        QCOMPARE(left.size(), 1);
        QCOMPARE(left[0].number, young.number); // and its number was not used before
        QCOMPARE(young.number, 452);
    }

    void pagesNewestFirstByVerdictAndText()
    {
        for (int i = 0; i < 25; ++i) {
            EventText event;
            event.uid = "BK_" + QByteArray::number(i);
            deliver(event.body());
            deliver(event.body());
        }
        LedgerQuery query;
        query.count = 10;
        auto rows = page(query);
        QCOMPARE(rows.size(), 10);
        QCOMPARE(rows.first().number, 50);
        query.before = rows.last().number;
        QCOMPARE(page(query).first().number, 40);
        QCOMPARE(page({0, 100, {Verdict::Duplicate, false, {}}}).size(), 25);
        QCOMPARE(page({0, 100, {Verdict::Duplicate, true, {}}}).size(), 25);
        QCOMPARE(page({0, 100, {std::nullopt, false, QStringLiteral("太郎")}}).size(), 50);
        QCOMPARE(page({0, 100, {std::nullopt, false, QStringLiteral("bk_24")}}).size(), 2);
        QCOMPARE(page({0, 100, {std::nullopt, false, QStringLiteral("%")}}).size(), 0);
        LedgerFilter ofOne;
        ofOne.booking = BookingId(QStringLiteral("BK_7"));
        QCOMPARE(page({0, 100, ofOne}).size(), 2);
        ofOne.verdict = Verdict::Duplicate;
        QCOMPARE(page({0, 100, ofOne}).size(), 1);
        ofOne.text = QStringLiteral("BK_8");
        QCOMPARE(page({0, 100, ofOne}).size(), 0);
        QCOMPARE(page({31, 100, {Verdict::Genuine, false, QStringLiteral("bk_")}}).size(), 15);
    }

    void summaryCountsByVerdictAndHalfHour()
    {
        const EpochMs midnight = kNow - kNow % kMsPerDay;
        deliver(EventText{"YESTERDAY"}.body(), midnight - 1);
        const Delivery first = deliver(EventText{"A"}.body(), midnight);
        deliver(EventText{"A"}.body(), midnight + 29 * kMsPerMinute);
        const Delivery late = deliver(EventText{"B"}.body(), midnight + 31 * kMsPerMinute);
        deliver("x", midnight + 26 * kMsPerHour, "");
        QVERIFY(m_ledger->begin());
        m_ledger->noteTimes({{first.number, 2000, -1}, {late.number, 8000, -1}, {late.number, -1, 41'000}});
        QVERIFY(m_ledger->commit());
        const auto s = reading([&](const QSqlDatabase& db) { return readLedgerSummary(db, midnight); });
        QCOMPARE(s.total, 4);
        QCOMPARE(s.genuine, 2);
        QCOMPARE(s.duplicate, 1);
        QCOMPARE(s.forged, 1);
        QCOMPARE(s.perHalfHour.size(), 48);
        QCOMPARE(s.perHalfHour[0], 2);
        QCOMPARE(s.perHalfHour[1], 1);
        QCOMPARE(s.perHalfHour[47], 1);
        QCOMPARE(s.answeredP99Ms, 8.0);
        QCOMPARE(s.shownP50Ms, 41.0);
        const auto rows = page({});
        QCOMPARE(rows[1].number, late.number);
        QCOMPARE(rows[1].answeredMs, 8.0);
        QCOMPARE(rows[1].shownMs, 41.0);
        QCOMPARE(rows[2].shownMs, -1.0);
    }

    void aFailedTransactionLeavesNothing()
    {
        QVERIFY(m_ledger->begin());
        LedgerRow row;
        row.delivery.body = "x";
        m_ledger->append(row);
        m_ledger->rollback();
        QVERIFY(page({}).isEmpty());

        const auto other = SqlConnection::open(config().path, SqlConnection::Access::ReadWrite, Durability::Full, 50);
        QVERIFY(other.value()->run(QStringLiteral("BEGIN IMMEDIATE")));
        QVERIFY(!m_ledger->begin());
        QVERIFY(other.value()->run(QStringLiteral("ROLLBACK")));
        QVERIFY(m_ledger->begin());
        QVERIFY(m_ledger->commit());
    }

    void onlyTheOwnerMayReadTheFiles()
    {
        deliver(EventText().body());
        const QStringList files = QDir(m_dir->path()).entryList(QDir::Files);
        QVERIFY(files.size() >= 2); // the WAL too
        for (const QString& file : files) {
            const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
            QVERIFY2(!(QFile::permissions(m_dir->filePath(file)) & others), qPrintable(file));
        }
    }

    void cannotOpenWhereThereIsNoFolder()
    {
        LedgerConfig nowhere = config();
        nowhere.path = m_dir->filePath(QStringLiteral("no/such/folder/journal.sqlite"));
        Ledger ledger(nowhere);
        QVERIFY(!ledger.open());
        QVERIFY(!ledger.systemText().isEmpty());
    }

    void questionsUseIndexes_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("seen") << QStringLiteral(
            "SELECT max(updated_at), max(body_hash = x'00') FROM ledger WHERE seen_key = x'00'");
        QTest::newRow("newest") << QStringLiteral(
            "SELECT max(updated_at) FROM ledger WHERE verdict = 0 AND booking = 'a' AND booking <> ''");
        QTest::newRow("refused") << QStringLiteral(
            "SELECT number FROM ledger WHERE status = 401 ORDER BY number LIMIT 1");
        QTest::newRow("prune") << QStringLiteral(
            "SELECT number, status, body_size FROM ledger WHERE received_at < 5 ORDER BY received_at LIMIT 5");
        QTest::newRow("one booking") << QStringLiteral(
            "SELECT number FROM ledger WHERE booking = 'a' AND booking <> '' ORDER BY number DESC LIMIT 5");
        QTest::newRow("a rare verdict") << QStringLiteral(
            "SELECT number FROM ledger WHERE verdict = 3 AND verdict <> 0 ORDER BY number DESC LIMIT 5");
        // Out of the index alone: no row, and so no body, is touched.
        QTest::newRow("text, covering") << QStringLiteral(
            "SELECT number FROM ledger INDEXED BY ledger_texts WHERE number < 9 AND "
            "(guest_name LIKE '%a%' OR event LIKE '%a%') ORDER BY number DESC LIMIT 5");
        QTest::newRow("count of a day, covering")
            << QStringLiteral("SELECT count(*) FROM ledger WHERE received_at >= 5 AND status <> 401 AND verdict <> 5");
    }
    void questionsUseIndexes()
    {
        QFETCH(QString, sql);
        const QString plan = reading([&](const QSqlDatabase& db) {
            QSqlQuery query(db);
            QString text;
            query.exec(QStringLiteral("EXPLAIN QUERY PLAN ") + sql);
            while (query.next()) text += query.value(3).toString() + QLatin1Char('\n');
            return text;
        });
        QVERIFY2(plan.contains(QLatin1String("USING")) && plan.contains(QLatin1String("INDEX ledger_")),
                 qPrintable(plan));
        QVERIFY2(!plan.contains(QLatin1String("TEMP B-TREE")) || sql.contains(QLatin1String("booking =")),
                 qPrintable(plan));
        if (QByteArray(QTest::currentDataTag()).endsWith("covering"))
            QVERIFY2(plan.contains(QLatin1String("COVERING INDEX")), qPrintable(plan));
    }
};

QTEST_GUILESS_MAIN(tst_Ledger)
#include "tst_ledger.moc"
