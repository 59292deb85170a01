#include "core/sync/webhookingest.h"
#include "core/webhook/judge.h"
#include "core/webhook/ledgerreader.h"

#include "support/accountbench.h"
#include "support/strict.h"
#include "support/webhookevents.h"

#include <QSignalSpy>
#include <QTest>

using namespace yoyaku;
using namespace yoyaku::test;
using namespace yoyaku::webhook;
using namespace Qt::StringLiterals;

namespace {

const Secret kSecret("whsec_test");
constexpr EpochMs kTold = 1794364500000;

/// A store and an account beside a real ledger that took deliveries while nobody applied them.
struct Bench : AccountBench
{
    std::unique_ptr<LedgerReader> reader;
    std::unique_ptr<ContactHydrator> hydrator;
    std::unique_ptr<WebhookIngest> ingest;
    EpochMs now = kTold + kMsPerMinute;
    int pages = 0, rowsRead = 0, largestPage = 0;
    int unreadable = 0; ///< so many questions are not answered

    Bench() { begin(); }

    void begin()
    {
        reader = std::make_unique<LedgerReader>(journalPath());
        hydrator = std::make_unique<ContactHydrator>(*client, *store);
        ingest = std::make_unique<WebhookIngest>(IngestConfig{20, 200, 40, 4}, *client, *store, *hydrator);
    }
    /// As a crash and a new start: nothing of the session is left but its files.
    void restart()
    {
        ingest.reset();
        hydrator.reset();
        reader.reset();
        reopen();
        begin();
    }
    /// Takes deliveries into the ledger in one transaction, as the listener does; each an event of booking B<n>.
    QVector<Delivery> deliver(const QVector<int>& bookings, EpochMs at = 0)
    {
        LedgerConfig config;
        config.path = journalPath();
        Ledger ledger(config);
        QVector<Delivery> taken;
        if (!ledger.open() || !ledger.begin()) return taken;
        for (const int booking : bookings) {
            EventText event;
            event.uid = "B" + QByteArray::number(booking).rightJustified(4, '0');
            event.createdAt = kTold + m_events;
            event.updatedAt = kTold + m_events++;
            LedgerRow row;
            row.delivery.receivedAt = at == 0 ? now : at;
            row.delivery.body = event.body();
            row.delivery.signatureHeader = sign(kSecret, row.delivery.receivedAt, row.delivery.body);
            judge(row, {{kSecret}, 300'000}, &ledger);
            ledger.append(row);
            taken << row.delivery;
        }
        return ledger.commit() ? taken : QVector<Delivery>();
    }
    /// Bookings B0001 to B<count>, newer than any event.
    void fillAccount(int count)
    {
        account.addMany(count, clock.now(), kMsPerHour);
        for (Booking& booking : account.bookings) booking.updatedAt = kTold + kMsPerHour;
    }
    void catchUp()
    {
        ingest->catchUp(now - kCatchUpDays * kMsPerDay, [this](qint64 after, EpochMs since, int count, auto done) {
            ++pages;
            if (unreadable-- > 0) return done(std::nullopt);
            reader->genuineAfter(after, since, count, ingest.get(), [this, done](auto page) {
                if (page) rowsRead += int(page->size());
                if (page) largestPage = std::max(largestPage, int(page->size()));
                done(std::move(page));
            });
        });
    }
    [[nodiscard]] int gets() const
    {
        return int(std::count_if(account.server.requests().begin(), account.server.requests().end(), [](const auto& r) {
            return r.target.startsWith("/v1/bookings/") && !r.target.endsWith("/contacts");
        }));
    }
    [[nodiscard]] int cursor() { return syncValue(AppliedCursor::key()).toInt(); }

  private:
    int m_events = 0;
};

} // namespace

class tst_WebhookCatchUp : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init() { failOnUnexpectedWarnings(); }

    void whatWasTakenInAndNotAppliedIsAppliedAtTheNextStart()
    {
        Bench bench;
        bench.fillAccount(3);
        QCOMPARE(bench.deliver({1, 2, 3}).size(), 3);
        bench.catchUp();
        QTRY_COMPARE(bench.cursor(), 3);
        QCOMPARE(bench.gets(), 3);
        QCOMPARE(bench.detail(u"B0003"_s).row.title, u"Talk B0003"_s);

        bench.restart();
        QSignalSpy done(bench.ingest.get(), &WebhookIngest::caughtUp);
        bench.catchUp();
        QTRY_COMPARE(done.size(), 1);
        QCOMPARE(done[0][0].toInt(), 0);
        QCOMPARE(bench.gets(), 3); // nothing is applied twice
    }

    void theCursorWaitsForTheAnswerOfTheService()
    {
        Bench bench;
        bench.fillAccount(2);
        bench.deliver({1, 2});
        bench.account.server.goDown();
        bench.catchUp();
        QSignalSpy reach(bench.client.get(), &api::Client::reachableChanged);
        QTRY_VERIFY(!reach.isEmpty());
        QVERIFY(bench.detail(u"B0002"_s).found); // the hints are there
        QCOMPARE(bench.cursor(), 0);
        bench.restart();
        bench.account.server.comeUp();
        bench.catchUp();
        QTRY_COMPARE(bench.cursor(), 2);
        QCOMPARE(bench.detail(u"B0001"_s).row.title, u"Talk B0001"_s);
    }

    void oneThatIsNotAnsweredHoldsTheCursorAndTheOthersGoOn()
    {
        Bench bench;
        bench.fillAccount(3);
        bench.deliver({1, 2, 3});
        bench.account.intercept = [](const ReceivedRequest& request) -> std::optional<Canned> {
            if (request.target != "/v1/bookings/B0002") return std::nullopt;
            return Canned::http(403);
        };
        bench.catchUp();
        QTRY_COMPARE(bench.gets(), 3);
        QTRY_COMPARE(bench.cursor(), 1);
        QTRY_COMPARE(bench.detail(u"B0003"_s).row.title, u"Talk B0003"_s);

        // With another key the next start asks once more, for what is not known only.
        bench.restart();
        bench.account.intercept = nullptr;
        bench.catchUp();
        QTRY_COMPARE(bench.cursor(), 3);
        QCOMPARE(bench.detail(u"B0002"_s).row.title, u"Talk B0002"_s);
    }

    void tensOfThousandsAreReadInPagesAndCostOneGetABooking()
    {
        Bench bench;
        bench.fillAccount(300);
        QVector<int> bookings;
        for (int i = 0; i < 20'000; ++i) bookings << 1 + (i * 7) % 300;
        QCOMPARE(bench.deliver(bookings).size(), 20'000);
        QSignalSpy done(bench.ingest.get(), &WebhookIngest::caughtUp);
        bench.catchUp();
        QTRY_COMPARE_WITH_TIMEOUT(bench.cursor(), 20'000, 60'000);
        QCOMPARE(done.size(), 1);
        QCOMPARE(done[0][0].toInt(), 20'000);
        QCOMPARE(bench.rowsRead, 20'000);
        QVERIFY2(bench.largestPage <= 500, qPrintable(QString::number(bench.largestPage)));
        QVERIFY2(bench.gets() >= 300 && bench.gets() <= 320, qPrintable(QString::number(bench.gets())));
        QCOMPARE(bench.storedCount(), 300);
    }

    void aStoreWithoutACursorIsNotToldTheWholeLedger()
    {
        Bench bench;
        bench.fillAccount(4);
        bench.deliver({1, 2}, bench.now - 10 * kMsPerDay);
        bench.deliver({3, 4}, bench.now - kMsPerDay);
        bench.catchUp();
        QTRY_COMPARE(bench.cursor(), 4);
        QCOMPARE(bench.rowsRead, 2);
        QCOMPARE(bench.gets(), 2);
        QVERIFY(!bench.detail(u"B0001"_s).found); // the sweeps bring it

        // One with a cursor goes on there, however long ago that was.
        bench.deliver({1}, bench.now - 9 * kMsPerDay);
        bench.restart();
        bench.catchUp();
        QTRY_COMPARE(bench.cursor(), 5);
        QCOMPARE(bench.rowsRead, 3);
    }

    void whatTheListenerTellsMeanwhileIsNotAppliedTwice()
    {
        Bench bench;
        bench.fillAccount(3);
        bench.deliver({1, 2});
        const QVector<Delivery> live = bench.deliver({3});
        bench.catchUp();
        bench.ingest->take(live); // before the ledger was read
        QTRY_COMPARE(bench.cursor(), 3);
        QCOMPARE(bench.gets(), 3);

        bench.restart();
        const QVector<Delivery> late = bench.deliver({3});
        QSignalSpy done(bench.ingest.get(), &WebhookIngest::caughtUp);
        bench.catchUp();
        QTRY_COMPARE(done.size(), 1);
        bench.ingest->take(late); // after it
        QTRY_COMPARE(bench.cursor(), 4);
        QCOMPARE(done[0][0].toInt(), 1);
        QCOMPARE(bench.gets(), 4);
    }

    void liveEventsMoveTheCursorToo()
    {
        Bench bench;
        bench.fillAccount(2);
        QSignalSpy done(bench.ingest.get(), &WebhookIngest::caughtUp);
        bench.deliver({});
        bench.catchUp();
        QTRY_COMPARE(done.size(), 1);
        bench.ingest->take(bench.deliver({1, 2, 1}));
        QTRY_COMPARE(bench.cursor(), 3);
        // Of this one everything is known: no GET, and it counts as applied all the same.
        const int before = bench.gets();
        bench.ingest->take(bench.deliver({2}));
        QTRY_COMPARE(bench.cursor(), 4);
        QCOMPARE(bench.gets(), before);
    }

    void aLedgerThatCannotBeReadIsAskedAgainAndNothingCountsAsApplied()
    {
        Bench bench;
        bench.fillAccount(2);
        bench.deliver({1});
        bench.unreadable = 2;
        bench.ingest->take(bench.deliver({2}));
        bench.catchUp();
        QTRY_COMPARE(bench.cursor(), 2);
        QVERIFY(bench.pages >= 4); // twice in vain, a page, and the end
        QCOMPARE(bench.gets(), 2);
    }

    void aLedgerThatBeganAnewTakesTheCursorBack()
    {
        Bench bench;
        bench.fillAccount(2);
        bench.deliver({1, 1, 1});
        bench.catchUp();
        QTRY_COMPARE(bench.cursor(), 3);
        bench.restart();
        for (const char* suffix : {"", "-wal", "-shm"}) QFile::remove(bench.journalPath() + QLatin1String(suffix));
        QSignalSpy done(bench.ingest.get(), &WebhookIngest::caughtUp);
        bench.deliver({});
        bench.catchUp();
        QTRY_COMPARE(done.size(), 1);
        const QVector<Delivery> first = bench.deliver({2});
        QCOMPARE(first.first().number, 1);
        bench.ingest->take(first);
        QTRY_COMPARE(bench.cursor(), 1);
        QTRY_COMPARE(bench.detail(u"B0002"_s).row.title, u"Talk B0002"_s);
    }

    void appliedAgainOnDemandAsksTheServiceAlthoughItIsKnown()
    {
        Bench bench;
        bench.fillAccount(1);
        const QVector<Delivery> taken = bench.deliver({1});
        bench.ingest->take(taken);
        QTRY_COMPARE(bench.detail(u"B0001"_s).row.title, u"Talk B0001"_s);
        bench.account.bookings[0].name = u"Renamed"_s;
        bench.account.bookings[0].updatedAt += 1;
        bench.ingest->takeAgain(taken);
        QTRY_COMPARE(bench.detail(u"B0001"_s).row.title, u"Renamed"_s);
        QCOMPARE(bench.gets(), 2);
    }
};

QTEST_GUILESS_MAIN(tst_WebhookCatchUp)
#include "tst_webhookcatchup.moc"
