#include "core/store/sqlconnection.h"
#include "core/sync/connectionmonitor.h"
#include "core/sync/syncengine.h"

#include "support/accountbench.h"
#include "support/fakeclock.h"
#include "support/strict.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace yoyaku;
using namespace yoyaku::test;
using namespace Qt::StringLiterals;

using What = BookingFinding::What;
using GapKind = GapClaim::Kind;

namespace {

/// An account of 60 coming bookings and 40 past ones, read once, with a listener that is there but told of nothing.
struct Bench : AccountBench
{
    FakeClock time;
    SyncConfig config;
    std::unique_ptr<SyncEngine> engine;
    QMap<QString, What> found;
    int coming = 0;
    QVector<GapClaim> claims;

    Bench()
    {
        config.pollMs = config.livePollMs = 3'600'000; // rounds are begun by the tests
        config.rollingPageMs = 3'600'000 / 2;
        config.retryMs = 30;
        config.retryMaxMs = 100;
        config.graceMs = 0;
        account.now = time.now();
        addComing(60);
        for (int i = 0; i < 40; ++i)
            account.add(u"P"_s + QString::number(i), time.now() - (5 + 5 * i) * kMsPerDay,
                        time.now() - 300 * kMsPerDay + i);
    }
    void addComing(int count)
    {
        for (const int last = coming + count; coming < last;) {
            const EpochMs hours = ++coming * kMsPerHour, minutes = coming * 10 * kMsPerMinute;
            account.add(u"B"_s + QString::number(coming).rightJustified(4, u'0'), time.now() + kMsPerDay + hours,
                        time.now() - 5 * kMsPerDay + minutes);
        }
    }
    void start(Feed feed = Feed::Live)
    {
        engine = std::make_unique<SyncEngine>(config, *client, *store, time);
        QObject::connect(engine.get(), &SyncEngine::recovered, engine.get(),
                         [this](const QVector<BookingFinding>& findings) {
                             for (const BookingFinding& one : findings) found.insert(one.uid.text(), one.what);
                         });
        QObject::connect(engine.get(), &SyncEngine::gapClaimChanged, engine.get(),
                         [this](const GapClaim& claim) { claims.append(claim); });
        engine->setFeed(feed);
        engine->start();
        waitForRound();
    }
    void restart()
    {
        engine.reset();
        reopen();
        start();
    }
    /// Until everything asked for is here and told.
    void waitForRound()
    {
        QTRY_VERIFY(engine->progress().lastSyncAt == time.now() && !engine->progress().isCatchingUp);
        (void)storedCount();
        (void)storedCount();
    }
    void sweep()
    {
        time.advance(kMsPerMinute); // tells one round from the next
        engine->syncNow();
        waitForRound();
    }
    Booking& change(const QString& uid)
    {
        Booking* booking = account.find(uid);
        booking->updatedAt = ++account.now;
        return *booking;
    }
    void moveThere(const QString& uid)
    {
        Booking& booking = change(uid);
        booking.span = booking.span.movedTo(booking.span.start + kMsPerHour / 2);
    }
    void cancelThere(const QString& uid)
    {
        Booking& booking = change(uid);
        booking.status = BookingStatus::Cancel;
        booking.statusText = u"cancel"_s;
    }
    void tell(const Booking& booking, ChangeOrigin origin = ChangeOrigin::Webhook)
    {
        ChangeSet changes;
        changes.origin = origin;
        changes.bookings.append({booking, BookingUpsert::Completeness::Hint, {}, {}});
        store->apply(std::move(changes));
        (void)storedCount();
    }
    [[nodiscard]] GapKind gaps() const { return engine->gapClaim().kind; }
};

} // namespace

class tst_Recovered : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init() { failOnUnexpectedWarnings(); }

    void theFirstFillingIsNoNews()
    {
        Bench bench;
        bench.start();
        QCOMPARE(bench.storedCount(), 100);
        bench.sweep();
        QVERIFY(bench.found.isEmpty());
    }

    void whateverHappenedUntoldIsMarkedAsWhatItIs()
    {
        Bench bench;
        bench.start();
        bench.moveThere(u"B0001"_s);
        bench.cancelThere(u"B0002"_s);
        bench.change(u"B0003"_s).hosts = {{UserId(u"U2"_s), u"admin"_s}};
        bench.account.remove(u"B0004"_s);
        bench.account.add(u"NEW"_s, bench.time.now() + kMsPerDay, ++bench.account.now);
        bench.sweep();
        const QMap<QString, What> all{{u"B0001"_s, What::Moved},
                                      {u"B0002"_s, What::Cancelled},
                                      {u"B0003"_s, What::Changed},
                                      {u"B0004"_s, What::Gone},
                                      {u"NEW"_s, What::Created}};
        QTRY_COMPARE(bench.found, all);
        bench.found.clear();
        bench.sweep(); // once
        QVERIFY(bench.found.isEmpty());
    }

    /// A program that starts applies what the ledger took in meanwhile; its first sweep may be faster.
    void whatEarlierDeliveriesMayTellIsNotMarkedWhileTheyAreBeingApplied()
    {
        Bench bench;
        bench.start();
        bench.engine->holdRecovered(true);
        bench.moveThere(u"B0001"_s);
        bench.moveThere(u"B0002"_s);
        bench.sweep();
        bench.sweep();
        QVERIFY(bench.found.isEmpty());
        bench.tell(*bench.account.find(u"B0001"_s));
        bench.engine->holdRecovered(false);
        QTRY_COMPARE(bench.found, (QMap<QString, What>{{u"B0002"_s, What::Moved}}));
    }

    void whatCouldNotBeKeptDoesNotCountAsRead()
    {
        Bench bench;
        bench.start();
        const GapClaim before = bench.engine->gapClaim();
        QCOMPARE(before.kind, GapKind::NoGaps);
        const auto other =
            SqlConnection::open(bench.store->folder() + u"/cache.sqlite"_s, SqlConnection::Access::ReadWrite);
        const bool isFull = bool((*other)->run(
            u"CREATE TRIGGER no_space BEFORE INSERT ON booking BEGIN SELECT RAISE(ABORT, 'full'); END"_s));
        QVERIFY(isFull);
        const auto lost = QRegularExpression(u"a change set was not kept"_s);
        QTest::ignoreMessage(QtWarningMsg, lost);
        bench.account.add(u"NEW"_s, bench.time.now() - 2 * kMsPerDay, ++bench.account.now);
        bench.time.advance(kMsPerMinute);
        int lostWrites = 0;
        connect(bench.store.get(), &Store::storeFailed, this, [&] {
            if (++lostWrites < 3)
                QTest::ignoreMessage(QtWarningMsg, lost);
            else
                (void)(*other)->run(u"DROP TRIGGER no_space"_s);
        });
        bench.engine->syncNow();
        QTRY_VERIFY(lostWrites == 3);
        QCOMPARE(bench.engine->gapClaim().checkedAt, before.checkedAt);
        bench.waitForRound();
        QTRY_COMPARE(bench.gaps(), GapKind::NoGaps);
        QVERIFY(bench.engine->gapClaim().checkedAt > before.checkedAt);
        QCOMPARE(bench.storedCount(), 101);
    }

    void aYoungerStampAloneIsNoChange()
    {
        Bench bench;
        bench.start();
        bench.change(u"B0001"_s);
        bench.sweep();
        QVERIFY(bench.found.isEmpty());
    }

    void whileChangesAreOnlyAskedForNothingIsRecovered()
    {
        Bench bench;
        bench.start(Feed::Polling);
        bench.moveThere(u"B0001"_s);
        bench.sweep();
        QCOMPARE(bench.detail(u"B0001"_s).row.span, bench.account.find(u"B0001"_s)->span);
        bench.engine->tellRecovered();
        QVERIFY(bench.found.isEmpty());
    }

    void whatADeliveryToldIsNotMarked()
    {
        Bench bench;
        bench.start();
        bench.moveThere(u"B0001"_s);
        bench.tell(*bench.account.find(u"B0001"_s));
        bench.sweep();
        QVERIFY(bench.found.isEmpty());
    }

    void aDeliveryRightBehindTheSweepTakesTheMarkBack()
    {
        Bench bench;
        bench.config.graceMs = 3'600'000;
        bench.start();
        bench.moveThere(u"B0001"_s);
        bench.account.add(u"NEW"_s, bench.time.now() + kMsPerDay, ++bench.account.now);
        bench.cancelThere(u"B0002"_s);
        bench.sweep();
        bench.tell(*bench.account.find(u"B0001"_s));
        bench.tell(*bench.account.find(u"NEW"_s));
        bench.engine->tellRecovered();
        QCOMPARE(bench.found, (QMap<QString, What>{{u"B0002"_s, What::Cancelled}}));
    }

    void aDeliveryOfAnOlderChangeHidesNoNewerOne()
    {
        Bench bench;
        bench.config.graceMs = 3'600'000;
        bench.start();
        bench.moveThere(u"B0001"_s);
        const Booking older = *bench.account.find(u"B0001"_s);
        bench.cancelThere(u"B0001"_s);
        bench.sweep();
        bench.tell(older);
        bench.engine->tellRecovered();
        QCOMPARE(bench.found, (QMap<QString, What>{{u"B0001"_s, What::Cancelled}}));
    }

    void aDeliveryWithoutADateCountsWhileItsAnswerIsOnTheWay()
    {
        Bench bench;
        bench.start();
        bench.moveThere(u"B0001"_s);
        Booking undated = *bench.account.find(u"B0001"_s);
        undated.updatedAt = 0;
        bench.tell(undated);
        bench.sweep();
        bench.engine->tellRecovered();
        QVERIFY(bench.found.isEmpty());
    }

    void anEditOfOurOwnIsNotMarked()
    {
        Bench bench;
        bench.config.graceMs = 3'600'000;
        bench.start();
        // On its way: the row wears it, and the service has done it already.
        bench.moveThere(u"B0001"_s);
        ChangeSet wearing;
        wearing.origin = ChangeOrigin::Edit;
        BookingOverlay overlay;
        overlay.uid = BookingId(u"B0001"_s);
        overlay.state = PendingState::Sending;
        overlay.span = bench.account.find(u"B0001"_s)->span;
        wearing.overlays = {overlay};
        bench.store->apply(wearing);
        // Made there, and the answer has not been read yet.
        const Booking made = bench.account.add(u"OWN"_s, bench.time.now() + kMsPerDay, ++bench.account.now);
        bench.sweep();
        bench.tell(made, ChangeOrigin::Edit);
        bench.engine->tellRecovered();
        QVERIFY(bench.found.isEmpty());
    }

    void whatSomebodyElseDidToABookingWithAnOpenEditIsMarked()
    {
        Bench bench;
        bench.start();
        bench.moveThere(u"B0001"_s);
        ChangeSet wearing;
        wearing.origin = ChangeOrigin::Edit;
        BookingOverlay overlay;
        overlay.uid = BookingId(u"B0001"_s);
        overlay.span = bench.account.find(u"B0001"_s)->span.movedTo(bench.time.now() + 9 * kMsPerDay);
        wearing.overlays = {overlay};
        bench.store->apply(wearing);
        bench.sweep();
        QTRY_COMPARE(bench.found, (QMap<QString, What>{{u"B0001"_s, What::Moved}}));
    }

    void whatHappenedBetweenTwoStartsIsMarked()
    {
        Bench bench;
        bench.start();
        bench.moveThere(u"B0001"_s);
        bench.restart();
        QTRY_COMPARE(bench.found, (QMap<QString, What>{{u"B0001"_s, What::Moved}}));
    }

    void aChangeToThePastIsFoundByTheSlowPass()
    {
        Bench bench;
        bench.start();
        bench.cancelThere(u"P30"_s); // 155 days ago
        bench.account.remove(u"P20"_s);
        bench.sweep();
        QVERIFY(bench.found.isEmpty());
        bench.config.rollingPageMs = 20;
        bench.restart();
        const QMap<QString, What> both{{u"P30"_s, What::Cancelled}, {u"P20"_s, What::Gone}};
        QTRY_COMPARE(bench.found, both);
    }

    void theSlowPassAsksForOnePageAtATime()
    {
        Bench bench;
        bench.config.rollingPageMs = 3'600'000;
        bench.start();
        const auto lists = [&] { return bench.account.count("GET", "/v1/bookings?"); };
        const int before = lists();
        bench.config.rollingPageMs = 20;
        bench.restart();
        const int round = lists() - before;
        QTRY_VERIFY(lists() > before + round + 8);
        for (const QByteArray& target : bench.account.server.targets().mid(before + round))
            if (target.startsWith("/v1/bookings?") && target.contains("endedAt=")) QVERIFY(!target.contains("&page=2"));
    }

    void gapsAreClaimedFromCompleteSweepsOnlyAndOverRestarts()
    {
        Bench bench;
        const EpochMs first = bench.time.now();
        bench.start();
        QCOMPARE(bench.engine->gapClaim(), (GapClaim{GapKind::NoGaps, first, first, 0}));
        bench.moveThere(u"B0001"_s);
        bench.sweep();
        QTRY_COMPARE(bench.engine->gapClaim().recovered, 1);
        (void)bench.storedCount();
        const EpochMs second = bench.time.now();
        bench.time.advance(kMsPerDay);
        bench.account.intercept = [](const ReceivedRequest&) { return std::optional(Canned::silence()); };
        bench.engine.reset();
        bench.reopen();
        bench.engine = std::make_unique<SyncEngine>(bench.config, *bench.client, *bench.store, bench.time);
        bench.engine->start();
        QTRY_COMPARE(bench.engine->gapClaim(), (GapClaim{GapKind::Overdue, first, second, 1}));
        bench.account.intercept = {};
        bench.restart();
        QCOMPARE(bench.engine->gapClaim(), (GapClaim{GapKind::NoGaps, first, bench.time.now(), 1}));
    }

    void aPauseAndALostConnectionMakeTheSweepLate()
    {
        Bench bench;
        bench.start();
        bench.engine->pause();
        QCOMPARE(bench.gaps(), GapKind::Overdue);
        bench.time.advance(kMsPerMinute);
        bench.engine->resume();
        QTRY_COMPARE(bench.gaps(), GapKind::NoGaps);
        bench.account.server.goDown();
        bench.time.advance(kMsPerMinute);
        bench.engine->syncNow();
        QTRY_COMPARE(bench.gaps(), GapKind::Overdue);
        bench.account.server.comeUp();
        QTRY_COMPARE(bench.engine->gapClaim().checkedAt, bench.time.now());
        QCOMPARE(bench.gaps(), GapKind::NoGaps);
    }

    void nothingIsClaimedOfABookingThatIsMissingAndCannotBeAskedFor()
    {
        Bench bench;
        bench.start();
        bench.account.remove(u"B0004"_s);
        bench.account.intercept = [](const ReceivedRequest& request) {
            const bool isOne = request.target.startsWith("/v1/bookings/B0004");
            return isOne ? std::optional(Canned::http(403, "{}")) : std::nullopt;
        };
        bench.sweep();
        QTRY_COMPARE(bench.gaps(), GapKind::Unproven);
        QVERIFY(bench.found.isEmpty());
        bench.account.intercept = {};
        bench.sweep();
        QTRY_COMPARE(bench.engine->gapClaim(),
                     (GapClaim{GapKind::NoGaps, bench.claims.first().since, bench.time.now(), 1}));
        QCOMPARE(bench.found, (QMap<QString, What>{{u"B0004"_s, What::Gone}}));
    }

    void aListThatWillNotStandStillProvesNothing()
    {
        Bench bench;
        bench.addComing(200);
        bench.start();
        int added = 0;
        bench.account.afterwards = [&](const ReceivedRequest& request) {
            if (request.target.contains("order=startedAt") && !request.target.contains("perPage=1&"))
                bench.account.add(u"X"_s + QString::number(++added), bench.time.now() + 3 * kMsPerDay,
                                  bench.account.now);
        };
        bench.sweep();
        QCOMPARE(bench.gaps(), GapKind::Unproven);
        bench.account.afterwards = {};
        bench.sweep();
        QCOMPARE(bench.gaps(), GapKind::NoGaps);
    }

    void aSleepAndTheNetworksReturnBeginASweep()
    {
        Bench bench;
        bench.start();
        for (const auto cause : {WakeWatch::Cause::Sleep, WakeWatch::Cause::ClockBack, WakeWatch::Cause::Network}) {
            bench.found.clear();
            bench.moveThere(u"B0001"_s);
            bench.time.advance(cause == WakeWatch::Cause::ClockBack ? -kMsPerDay : kMsPerHour);
            bench.engine->catchUp(cause);
            bench.waitForRound();
            QTRY_COMPARE(bench.found, (QMap<QString, What>{{u"B0001"_s, What::Moved}}));
        }
    }

    void aNetworkThatComesAndGoesIsNotAnsweredEachTime()
    {
        Bench bench;
        bench.start();
        const int before = bench.account.count("GET", "/v1/bookings?");
        for (int i = 0; i < 20; ++i) bench.engine->catchUp(WakeWatch::Cause::Network);
        bench.time.advance(kMsPerMinute);
        for (int i = 0; i < 20; ++i) bench.engine->catchUp(WakeWatch::Cause::Network);
        bench.waitForRound();
        QVERIFY(bench.account.count("GET", "/v1/bookings?") - before <= 8); // one round
    }

    /// Two such rounds an hour while deliveries come in (RoundPace), and six pages of history.
    void aRoundOfAQuietLiveAccountCostsFewCalls()
    {
        Bench bench;
        bench.start();
        const qsizetype before = bench.account.server.requests().size();
        bench.sweep();
        const auto calls = [&] { return int(bench.account.server.requests().size() - before); };
        QTRY_COMPARE(bench.account.count("GET", "/v1/schedules"), 2);
        QTRY_VERIFY(bench.account.count("GET", "/v1/event_types/ET1/host_assign_rules") == 2);
        QVERIFY2(calls() <= 14, qPrintable(QString::number(calls())));
    }
};

QTEST_GUILESS_MAIN(tst_Recovered)
#include "tst_recovered.moc"
