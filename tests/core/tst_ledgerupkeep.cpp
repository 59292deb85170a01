#include "core/webhook/judge.h"
#include "core/webhook/ledgerqueries.h"

#include "support/strict.h"
#include "support/webhookevents.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace yoyaku;
using namespace yoyaku::webhook;
using test::EventText;

namespace {
const Secret kSecret("whsec_test");
constexpr EpochMs kNow = 1794364560000;
constexpr qint64 kMegabyte = 1024 * 1024;
} // namespace

class tst_LedgerUpkeep : public QObject
{
    Q_OBJECT

  private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Ledger> m_ledger;

    QString path() const { return m_dir->filePath(QStringLiteral("journal.sqlite")); }

    void openWith(qint64 retentionBytes, int retentionDays = 30)
    {
        LedgerConfig c;
        c.path = path();
        c.retentionDays = retentionDays;
        c.retentionBytes = retentionBytes;
        c.busyMs = 50;
        m_ledger = std::make_unique<Ledger>(c);
        QVERIFY(m_ledger->open());
    }

    /// Genuine rows with bodies of about `bytes`.
    void fill(int count, EpochMs at, const QByteArray& prefix, int bytes = 8000)
    {
        QVERIFY(m_ledger->begin());
        for (int i = 0; i < count; ++i) {
            LedgerRow row;
            row.delivery.receivedAt = at;
            row.delivery.body = EventText{prefix + QByteArray::number(i)}.body() + QByteArray(bytes, ' ');
            row.delivery.signatureHeader = sign(kSecret, at, row.delivery.body);
            judge(row, {{kSecret}, 300'000}, m_ledger.get());
            m_ledger->append(row);
        }
        QVERIFY(m_ledger->commit());
    }

    void prune()
    {
        while (m_ledger->pruneStep(kNow)) {
        }
        while (m_ledger->giveBackStep()) {
        }
    }

    qint64 number(const QString& sql)
    {
        const auto connection = SqlConnection::open(path(), SqlConnection::Access::ReadOnly);
        QSqlQuery query((*connection)->database());
        return query.exec(sql) && query.next() ? query.value(0).toLongLong() : -1;
    }
    qint64 rows() { return number(QStringLiteral("SELECT count(*) FROM ledger")); }

    /// A file as the first version left it.
    void makeFirstVersion()
    {
        const auto connection = SqlConnection::open(path(), SqlConnection::Access::ReadWrite);
        QVERIFY((*connection)->run(QStringLiteral("CREATE TABLE migration (name TEXT PRIMARY KEY) WITHOUT ROWID")));
        QFile file(QStringLiteral(":/yoyaku/migrations/ledger-001.sql"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        for (const QByteArray& statement : file.readAll().split(';'))
            if (!statement.trimmed().isEmpty()) QVERIFY((*connection)->run(QString::fromUtf8(statement)));
        QVERIFY((*connection)->run(QStringLiteral("INSERT INTO migration VALUES ('ledger-001')")));
        QVERIFY((*connection)
                    ->run(QStringLiteral(
                              "INSERT INTO ledger (number, received_at, verdict, status, reason, event, booking, "
                              "event_type, guest_name, updated_at, seen_key, body_hash, answered_us, body_size, body, "
                              "signature_header) VALUES (7, %1, 0, 200, '', 'guest_booked', 'BK7', 'ET1', '山田', 5, "
                              "x'01', x'02', 1500, 2, '{}', 't=1')")
                              .arg(kNow - kMsPerHour)));
    }

  private Q_SLOTS:
    void init()
    {
        test::failOnUnexpectedWarnings();
        m_dir = std::make_unique<QTemporaryDir>();
    }
    void cleanup() { m_ledger.reset(); }

    void overItsSizeTheOldestGoEarlier()
    {
        openWith(5 * kMegabyte);
        fill(600, kNow - 10 * kMsPerDay, "OLD");
        fill(300, kNow - 5 * kMsPerDay, "LATER");
        prune();
        const qint64 left = rows();
        QVERIFY2(left > 300 && left < 600, qPrintable(QString::number(left)));
        QCOMPARE(number(QStringLiteral("SELECT count(*) FROM ledger WHERE booking LIKE 'LATER%'")), 300);
        QCOMPARE(number(QStringLiteral("SELECT min(booking LIKE 'LATER%' OR number > 300) FROM ledger")), 1);
    }

    void whatIsYoungerThanFourDaysStaysWhateverTheSize()
    {
        openWith(1);
        fill(300, kNow - 3 * kMsPerDay, "YOUNG");
        fill(300, kNow - 5 * kMsPerDay, "OLD");
        prune();
        QCOMPARE(rows(), 300);
        QCOMPARE(number(QStringLiteral("SELECT count(*) FROM ledger WHERE booking LIKE 'YOUNG%'")), 300);
    }

    void theDiskGetsItsSpaceBack()
    {
        openWith(512 * kMegabyte);
        fill(3000, kNow - 31 * kMsPerDay, "OLD"); // 25 MB
        fill(10, kNow - kMsPerDay, "NEW");
        m_ledger->close(); // everything is in the file now
        const qint64 before = QFileInfo(path()).size();
        QVERIFY(m_ledger->open());
        prune();
        QCOMPARE(rows(), 10);
        const qint64 after = QFileInfo(path()).size();
        qInfo("pruned: %lld of %lld bytes are left", static_cast<long long>(after), static_cast<long long>(before));
        QVERIFY2(before > 20 * kMegabyte, qPrintable(QString::number(before)));
        // A few megabytes stay: the next deliveries fill them.
        QVERIFY2(after < 6 * kMegabyte, qPrintable(QString::number(after)));
    }

    void timesGoWithTheirRows()
    {
        openWith(512 * kMegabyte);
        fill(3, kNow - 31 * kMsPerDay, "OLD");
        fill(1, kNow, "NEW");
        QVERIFY(m_ledger->begin());
        m_ledger->noteTimes({{1, 10, -1}, {2, 10, 20}, {4, 10, -1}});
        QVERIFY(m_ledger->commit());
        prune();
        QCOMPARE(number(QStringLiteral("SELECT count(*) FROM ledger_time")), 1);
        QCOMPARE(number(QStringLiteral("SELECT number FROM ledger_time")), 4);
    }

    void aLedgerOfTheFirstVersionIsBroughtUpToDate()
    {
        makeFirstVersion();
        {
            const auto old = SqlConnection::open(path(), SqlConnection::Access::ReadOnly);
            QVERIFY(!isLedgerReady((*old)->database()));
        }
        openWith(512 * kMegabyte);
        const auto now = SqlConnection::open(path(), SqlConnection::Access::ReadOnly);
        QVERIFY(isLedgerReady((*now)->database()));
        const auto rows = readLedgerPage((*now)->database(), {});
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows[0].number, 7);
        QCOMPARE(rows[0].guestName, QStringLiteral("山田"));
        QCOMPARE(rows[0].answeredMs, 1.5);
        QCOMPARE(rows[0].shownMs, -1.0);
        QCOMPARE(readLedgerSummary((*now)->database(), kNow - 2 * kMsPerHour).answeredP50Ms, 1.5);
        LedgerFilter text;
        text.text = QStringLiteral("山田");
        QCOMPARE(readLedgerPage((*now)->database(), {0, 10, text}).size(), 1);
        fill(1, kNow, "NEXT");
        QCOMPARE(number(QStringLiteral("SELECT max(number) FROM ledger")), 8);
    }

    void aSmallFileOfTheFirstVersionLearnsToShrink()
    {
        makeFirstVersion();
        QCOMPARE(number(QStringLiteral("PRAGMA auto_vacuum")), 0);
        openWith(512 * kMegabyte);
        fill(1000, kNow - 31 * kMsPerDay, "OLD");
        prune();
        QCOMPARE(number(QStringLiteral("PRAGMA auto_vacuum")), 2);
        QCOMPARE(number(QStringLiteral("PRAGMA freelist_count")), 0);
        QCOMPARE(rows(), 1);
        fill(1, kNow, "NEXT"); // and the writer goes on
        QCOMPARE(rows(), 2);
    }

    void aSecondOpeningMigratesNothing()
    {
        openWith(512 * kMegabyte);
        fill(2, kNow, "A");
        openWith(512 * kMegabyte);
        QCOMPARE(rows(), 2);
        QCOMPARE(number(QStringLiteral("SELECT count(*) FROM migration WHERE name LIKE 'ledger-%'")), 2);
    }
};

QTEST_GUILESS_MAIN(tst_LedgerUpkeep)
#include "tst_ledgerupkeep.moc"
