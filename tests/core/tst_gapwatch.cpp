#include "core/sync/gapwatch.h"
#include "core/sync/roundpace.h"
#include "core/sync/syncplan.h"

#include "support/storebench.h"

#include <QTest>

using namespace yoyaku;
using namespace Qt::StringLiterals;

namespace {

using Kind = GapClaim::Kind;
using Next = GapWatch::Next;

constexpr EpochMs kNow = 1794364560000;
constexpr int kMinute = 60'000;

/// An account whose first booking was 100 days ago, read once, at `kNow`.
SyncPlan planAfterFirstSync()
{
    SyncPlan plan;
    plan.setOldest(kNow - 100 * kMsPerDay);
    plan.beginRound(kNow, SyncPlan::Future::Sweep, 50);
    while (const auto job = plan.takeNext()) plan.noteDone(*job, kNow - kMsPerDay);
    return plan;
}

} // namespace

class tst_GapWatch : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init() { test::failOnUnexpectedWarnings(); }

    void nothingIsClaimedBeforeTheFirstCompleteSweep()
    {
        GapWatch gaps;
        QCOMPARE(gaps.claim(Next::InTime).kind, Kind::NotChecked);
        QCOMPARE(gaps.claim(Next::Late).kind, Kind::NotChecked);
        gaps.noteUnsure();
        QCOMPARE(gaps.claim(Next::InTime).kind, Kind::Unproven);
        QCOMPARE(gaps.claim(Next::InTime).since, 0);
    }

    void theChainBeginsWithTheFirstCompleteSweepAndGrows()
    {
        GapWatch gaps;
        gaps.noteComplete(kNow);
        gaps.noteComplete(kNow + kMsPerHour);
        gaps.noteRecovered(3);
        QCOMPARE(gaps.claim(Next::InTime), (GapClaim{Kind::NoGaps, kNow, kNow + kMsPerHour, 3}));
        QCOMPARE(gaps.claim(Next::Late), (GapClaim{Kind::Overdue, kNow, kNow + kMsPerHour, 3}));
    }

    void anUnsureSweepIsSaidUntilTheNextCompleteOne()
    {
        GapWatch gaps;
        gaps.noteComplete(kNow);
        gaps.noteUnsure();
        QCOMPARE(gaps.claim(Next::Late), (GapClaim{Kind::Unproven, kNow, kNow, 0}));
        gaps.noteComplete(kNow + kMsPerHour);
        QCOMPARE(gaps.claim(Next::InTime), (GapClaim{Kind::NoGaps, kNow, kNow + kMsPerHour, 0}));
    }

    void aClockSetBackLeavesNoBeginningInTheFuture()
    {
        GapWatch gaps;
        gaps.noteComplete(kNow);
        gaps.noteComplete(kNow - kMsPerDay);
        QCOMPARE(gaps.claim(Next::InTime), (GapClaim{Kind::NoGaps, kNow - kMsPerDay, kNow - kMsPerDay, 0}));
    }

    void aRestartGoesOnWithTheChain()
    {
        test::StoreBench bench;
        GapWatch gaps;
        gaps.noteComplete(kNow);
        gaps.noteRecovered(2);
        gaps.noteUnsure();
        ChangeSet changes;
        gaps.writeTo(changes);
        bench.apply(changes);
        const GapWatch kept = bench.read<GapWatch>([](ReadSession& session) { return GapWatch::read(session); });
        QCOMPARE(kept.claim(Next::InTime), gaps.claim(Next::InTime));
    }

    void pollingNeverWaitsLonger()
    {
        RoundPace pace(kMinute, 10 * kMinute, 30 * kMinute);
        for (int i = 0; i < 5; ++i) pace.noteQuietRound();
        QCOMPARE(pace.waitMs(), kMinute);
    }

    void roundsGetSeldomOnlyOnceDeliveriesHaveProvedThemselves()
    {
        RoundPace pace(kMinute, 10 * kMinute, 30 * kMinute);
        pace.setFeed(Feed::Live);
        for (int i = 0; i < 5; ++i) pace.noteQuietRound();
        QCOMPARE(pace.waitMs(), kMinute);
        pace.noteDelivery();
        QCOMPARE(pace.waitMs(), 10 * kMinute);
        pace.noteQuietRound();
        QCOMPARE(pace.waitMs(), 15 * kMinute);
        for (int i = 0; i < 5; ++i) pace.noteQuietRound();
        QCOMPARE(pace.waitMs(), 30 * kMinute);
    }

    void whatNobodyToldMakesRoundsFrequent()
    {
        RoundPace pace(kMinute, 10 * kMinute, 30 * kMinute);
        pace.setFeed(Feed::Live);
        pace.noteDelivery();
        pace.noteRecovered();
        QCOMPARE(pace.waitMs(), 150'000);
        for (int i = 0; i < 5; ++i) pace.noteRecovered();
        QCOMPARE(pace.waitMs(), kMinute);
        for (int i = 0; i < 20; ++i) pace.noteQuietRound();
        QCOMPARE(pace.waitMs(), 10 * kMinute); // they have to prove themselves anew
        pace.setFeed(Feed::Polling);
        QCOMPARE(pace.waitMs(), kMinute);
    }

    void theSlowPassGoesRoundAndRound()
    {
        SyncPlan plan = planAfterFirstSync();
        QVector<EpochMs> reached;
        for (int i = 0; i < 5; ++i) {
            const auto job = plan.takeRolling();
            QVERIFY(job);
            QCOMPARE(job->kind, SyncJob::Kind::Rolling);
            plan.noteDone(*job, 0);
            reached.append(job->scope.from);
        }
        const EpochMs newest = kNow - kMsPerDay;
        const EpochMs oldest = kNow - 100 * kMsPerDay;
        const EpochMs month = 30 * kMsPerDay;
        QCOMPARE(reached,
                 (QVector<EpochMs>{newest - month, newest - 2 * month, newest - 3 * month, oldest, newest - month}));
    }

    void theSlowPassGoesOnAfterARestartAndStopsAtTheHorizon()
    {
        SyncPlan plan = planAfterFirstSync();
        plan.noteDone(*plan.takeRolling(), 0);
        SyncPlan next;
        next.setCursors(plan.cursors());
        next.setOldest(kNow - 100 * kMsPerDay);
        next.setHorizon(kNow - 40 * kMsPerDay);
        const auto job = next.takeRolling();
        QVERIFY(job);
        QCOMPARE(job->scope.until, kNow - 31 * kMsPerDay);
        QCOMPARE(job->scope.from, kNow - 40 * kMsPerDay);
        next.noteDone(*job, 0);
        QCOMPARE(next.takeRolling()->scope.until, kNow - kMsPerDay);
    }

    void theSlowPassWaitsForTheFirstOne()
    {
        SyncPlan plan;
        plan.setOldest(kNow - 100 * kMsPerDay);
        plan.beginRound(kNow, SyncPlan::Future::Sweep, 50);
        QVERIFY(!plan.takeRolling());
        for (int i = 0; i < 3; ++i) plan.noteDone(*plan.takeNext(), 0); // created, future, one month
        QVERIFY(plan.isRoundDone() && plan.hasHistory());
        QVERIFY(!plan.takeRolling());
    }

    void anUnsureRoundIsReadFromTheSamePlaceAgain()
    {
        SyncPlan plan = planAfterFirstSync();
        const SyncCursors before = plan.cursors();
        plan.beginRound(kNow + kMsPerHour, SyncPlan::Future::Sweep, 50);
        plan.noteDone(*plan.takeNext(), kNow, SyncPlan::Certainty::Unsure);
        plan.noteDone(*plan.takeNext(), kNow, SyncPlan::Certainty::Unsure);
        QCOMPARE(plan.cursors(), before);
    }
};

QTEST_GUILESS_MAIN(tst_GapWatch)
#include "tst_gapwatch.moc"
