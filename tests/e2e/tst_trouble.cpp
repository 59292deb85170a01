#include "e2e/office.h"
#include "support/movingclock.h"
#include "support/strict.h"

#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

namespace yoyaku {

/// What goes wrong outside is said in the window, costs nothing that was recorded, and passes when it passes.
class tst_Trouble : public QObject
{
    Q_OBJECT

    test::MovingClock m_clock;
    std::unique_ptr<test::DemoAccount> m_account;

    using Kind = ConnectionState::Kind;
    [[nodiscard]] static Kind kindOf(test::Office& office) { return office.session().connection.state().kind; }
    QString bookSoon()
    {
        return m_account->act(QStringLiteral("guest_books"), {{QStringLiteral("name"), QStringLiteral("青木 千夏")}});
    }

  private Q_SLOTS:
    void init()
    {
        test::failOnUnexpectedWarnings();
        m_account = std::make_unique<test::DemoAccount>(150, m_clock);
    }
    void cleanup() { m_account.reset(); }

    void aWrongKeyIsSaidAndNothingElseIsTried()
    {
        test::Office::Wish wish;
        wish.key = Secret("sk_wrong");
        test::Office office(*m_account, m_clock, wish);
        QTRY_COMPARE(kindOf(office), Kind::KeyRefused);
        QTRY_VERIFY2(office.said().contains(QStringLiteral("API key was not accepted")), qPrintable(office.said()));
        QVERIFY(!office.said().contains(QStringLiteral("sk_wrong")));
    }

    void aPauseTheServiceAsksForIsKeptAndSaid()
    {
        test::Office office(*m_account, m_clock);
        QVERIFY(office.settle());
        m_account->fail({{QStringLiteral("status"), 429},
                         {QStringLiteral("count"), 1},
                         {QStringLiteral("retryAfter"), 2},
                         {QStringLiteral("pathPrefix"), QStringLiteral("/v1/")}});
        const QString uid = bookSoon();
        office.session().sync.syncNow();
        QTRY_COMPARE(office.session().connection.state().pausedByStatus, 429);
        QTRY_VERIFY_WITH_TIMEOUT(office.detail(uid).found && office.session().connection.state().pausedByStatus == 0,
                                 30000);
    }

    void anErrorPageOfAProxyIsNoCrash()
    {
        test::Office office(*m_account, m_clock);
        QVERIFY(office.settle());
        m_account->fail({{QStringLiteral("status"), 502},
                         {QStringLiteral("count"), 2},
                         {QStringLiteral("htmlBody"), true},
                         {QStringLiteral("pathPrefix"), QStringLiteral("/v1/")}});
        const QString uid = bookSoon();
        office.session().sync.syncNow();
        QTRY_VERIFY_WITH_TIMEOUT(office.detail(uid).found, 30000);
    }

    void withoutANetworkTheWeekIsShownAndEditsWait()
    {
        QString uid;
        QTemporaryDir unused;
        test::Office office(*m_account, m_clock);
        QVERIFY(office.settle());
        uid = bookSoon();
        QTRY_VERIFY(office.detail(uid).found);
        m_account.reset(); // the service is gone
        office.session().sync.syncNow();
        QTRY_COMPARE(kindOf(office), Kind::Offline);
        QTRY_VERIFY2(office.said().contains(QStringLiteral("Offline")), qPrintable(office.said()));
        QVERIFY(office.detail(uid).found);
        const BookingDetail before = office.detail(uid);
        (void)office.session().outbox.submit(CancelEdit{BookingId(uid), before.row.span, QStringLiteral("ill")},
                                             QStringLiteral("青木 千夏"));
        // Waiting, or being tried once more: never gone, never refused.
        const auto isKept = [&] {
            const PendingState state = office.detail(uid).row.pending;
            return state == PendingState::Waiting || state == PendingState::Sending;
        };
        QTRY_VERIFY(isKept());
        QCOMPARE(office.session().outbox.open().size(), 1);
        QCOMPARE(office.detail(uid).row.status, BookingStatus::Cancel); // shown as it will be
    }

    void aTakenPortIsSaidAndBookingsAreAskedForInstead()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        test::Office::Wish wish;
        wish.webhookPort = other.serverPort();
        test::Office office(*m_account, m_clock, wish);
        QTRY_COMPARE(office.session().receiver.state().kind, ListenerState::Kind::PortInUse);
        QTRY_VERIFY2(office.said().contains(QStringLiteral("Port %1 is used by another program").arg(wish.webhookPort)),
                     qPrintable(office.said()));
        const QString uid = bookSoon();
        QTRY_VERIFY_WITH_TIMEOUT(office.session().sync.progress().lastSyncAt > 0, 30000);
        office.session().sync.syncNow();
        QTRY_VERIFY(office.detail(uid).found);
    }

    void aFolderNobodyCanWriteIsSaidAndBookingsAreShown()
    {
        test::Office::Wish wish;
        wish.isFolderUsable = false;
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("the cache cannot be kept")));
        test::Office office(*m_account, m_clock, wish);
        QTRY_VERIFY2(office.said().contains(QStringLiteral("cannot be written")), qPrintable(office.said()));
        QTRY_VERIFY_WITH_TIMEOUT(office.session().sync.progress().lastSyncAt > 0, 30000);
        QTRY_VERIFY(!office.session().calendar.rows().isEmpty());
    }

    void aDamagedCacheIsRebuiltAndWhatWasRecordedStays()
    {
        test::Office::Wish wish;
        wish.holdMs = 60'000;
        test::Office office(*m_account, m_clock, wish);
        QVERIFY(office.settle());
        const QString uid = bookSoon();
        QTRY_VERIFY(office.detail(uid).found);
        (void)office.session().outbox.submit(
            CancelEdit{BookingId(uid), office.detail(uid).row.span, QStringLiteral("ill")},
            QStringLiteral("青木 千夏"));
        QTRY_COMPARE(office.detail(uid).row.pending, PendingState::Held);
        office.session().ledger.start();
        QTRY_COMPARE(office.session().ledger.rowCount(), 1);
        office.crash();
        for (const char* log : {"cache.sqlite-wal", "cache.sqlite-shm"})
            QFile::remove(QDir(office.folder()).filePath(QLatin1String(log)));
        QFile cache(QDir(office.folder()).filePath(QStringLiteral("cache.sqlite")));
        QVERIFY(cache.open(QIODevice::WriteOnly));
        QVERIFY(cache.write(QByteArray(8192, 'x')) > 0);
        cache.close();
        office.open();
        QVERIFY(office.settle());
        QVERIFY2(office.said().contains(QStringLiteral("damaged")), qPrintable(office.said()));
        QTRY_VERIFY(office.detail(uid).found);
        QCOMPARE(office.session().outbox.open().size(), 1);
        office.session().ledger.start();
        QTRY_COMPARE(office.session().ledger.rowCount(), 1);
    }

    void damageMetWhileRunningOffersToFetchAgain()
    {
        test::Office office(*m_account, m_clock);
        QVERIFY(office.settle());
        QSignalSpy action(&office.window(), &ui::MainWindow::bannerAction);
        Q_EMIT office.session().store.damaged(); // how the store comes to say so: tst_store
        auto* button = office.window().findChild<QPushButton*>(QStringLiteral("banner.action"));
        QTRY_VERIFY2(office.said().contains(QStringLiteral("can be fetched again")), qPrintable(office.said()));
        QTRY_VERIFY(button->isVisible());
        button->click();
        QCOMPARE(action.size(), 1);
        QCOMPARE(action.first().first().toString(), QString(app::kDamagedCache));
    }

    void aDamagedJournalIsKeptAsideSaidAndBegunAnew()
    {
        test::Office office(*m_account, m_clock);
        QVERIFY(office.settle());
        const QString uid = bookSoon();
        QTRY_VERIFY(office.detail(uid).found);
        office.crash();
        for (const char* log : {"journal.sqlite-wal", "journal.sqlite-shm"})
            QFile::remove(QDir(office.folder()).filePath(QLatin1String(log)));
        QFile journal(QDir(office.folder()).filePath(QStringLiteral("journal.sqlite")));
        QVERIFY(journal.open(QIODevice::WriteOnly));
        const QByteArray damage(8192, 'x');
        QVERIFY(journal.write(damage) == damage.size());
        journal.close();
        office.open();
        QVERIFY(office.settle());
        QVERIFY2(office.said().contains(QStringLiteral("The damaged file was kept")), qPrintable(office.said()));
        const QStringList kept = QDir(office.folder()).entryList({QStringLiteral("journal.corrupt-*.sqlite")});
        QCOMPARE(kept.size(), 1);
        QFile aside(QDir(office.folder()).filePath(kept.first()));
        QVERIFY(aside.open(QIODevice::ReadOnly));
        QCOMPARE(aside.readAll(), damage);
        // Bookings are as they were; events and changes are recorded again.
        QVERIFY(office.detail(uid).found);
        const QString next = bookSoon();
        QTRY_VERIFY(office.detail(next).found);
        office.session().ledger.start();
        QTRY_COMPARE(office.session().ledger.rowCount(), 1);
        (void)office.session().outbox.submit(
            CancelEdit{BookingId(uid), office.detail(uid).row.span, QStringLiteral("ill")},
            QStringLiteral("青木 千夏"));
        QTRY_COMPARE(m_account->booking(uid).value(QStringLiteral("status")).toString(), QStringLiteral("cancel"));
    }

    void aCrashInTheHoldAsksAgainAndSendsOnce()
    {
        test::Office::Wish wish;
        wish.holdMs = 60'000;
        test::Office office(*m_account, m_clock, wish);
        QVERIFY(office.settle());
        const QString uid = bookSoon();
        QTRY_VERIFY(office.detail(uid).found);
        (void)office.session().outbox.submit(
            CancelEdit{BookingId(uid), office.detail(uid).row.span, QStringLiteral("ill")},
            QStringLiteral("青木 千夏"));
        QTRY_COMPARE(office.detail(uid).row.pending, PendingState::Held);
        office.crash();
        office.open();
        QTRY_COMPARE(office.session().outbox.open().size(), 1);
        QCOMPARE(office.session().outbox.open().first().state, EditState::Asking);
        QTRY_VERIFY2(office.said().contains(QStringLiteral("Nothing was sent")), qPrintable(office.said()));
        QCOMPARE(m_account->booking(uid).value(QStringLiteral("status")).toString(), QStringLiteral("open"));
        office.session().outbox.sendNow(office.session().outbox.open().first().id);
        QTRY_COMPARE(m_account->booking(uid).value(QStringLiteral("status")).toString(), QStringLiteral("cancel"));
        QTRY_VERIFY(office.session().outbox.open().isEmpty());
        QCOMPARE(m_account->calls(QStringLiteral("cancelBooking")), 1);
    }
};

} // namespace yoyaku

QTEST_MAIN(yoyaku::tst_Trouble)
#include "tst_trouble.moc"
