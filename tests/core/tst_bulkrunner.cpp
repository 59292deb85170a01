#include "core/sync/bulkrunner.h"
#include "support/outboxbench.h"
#include "support/strict.h"

#include <QSignalSpy>
#include <QTest>

using namespace yoyaku;
using namespace yoyaku::test;
using namespace Qt::StringLiterals;

namespace {

using State = BulkItem::State;

constexpr EpochMs kStart = 1794364560000;
constexpr int kLongHold = 600'000;

TimeSpan slot(int hoursLater)
{
    const EpochMs start = kStart + hoursLater * kMsPerHour;
    return {start, start + 30 * kMsPerMinute};
}

QString uid(int n) { return u"B%1"_s.arg(n); }

BulkAct moving(int n)
{
    return {RescheduleEdit{BookingId(uid(n)), slot(n), slot(n + 100), u"Asia/Tokyo"_s}, u"Guest %1"_s.arg(n)};
}

BulkAct cancelling(int n) { return {CancelEdit{BookingId(uid(n)), slot(n), u"Ill"_s}, u"Guest %1"_s.arg(n)}; }

/// An outbox on a real account and a runner on it.
struct Bench : OutboxBench
{
    explicit Bench(int bookings = 3)
    {
        for (int n = 1; n <= bookings; ++n) account.add(uid(n), slot(n).start);
        fillStore();
        makeOutbox(kLongHold); // an item that waited for the outbox's own hold would never be sent
        makeRunner();
    }
    ~Bench() { runner.reset(); }
    void makeRunner(int holdMs = 0, int gapMs = 0)
    {
        runner.reset();
        sender = std::make_unique<EditSender>(*client);
        runner = std::make_unique<BulkRunner>(
            BulkConfig{journalPath(), holdMs, gapMs, 20}, *outbox,
            [this](const EditAct& act, EpochMs madeAt, const EditFinish& finish) {
                sender->check(act, madeAt, finish);
            },
            clock);
        QSignalSpy loaded(runner.get(), &BulkRunner::loaded);
        runner->start();
        QVERIFY(loaded.wait());
    }
    /// As kill -9 and a new start: what is on disk is all there is.
    void crash(int gapMs = 0)
    {
        runner.reset();
        sender.reset();
        restart(kLongHold);
        makeRunner(0, gapMs);
    }
    [[nodiscard]] State stateOf(int index) const { return runner->job().items.value(index).state; }
    [[nodiscard]] bool isEnded() const { return runner->job().state == BulkState::Ended; }
    [[nodiscard]] int sent(int n) const
    {
        return account.count("POST", "/v1/bookings/" + uid(n).toLatin1() + "/reschedule") +
               account.count("POST", "/v1/bookings/" + uid(n).toLatin1() + "/cancel");
    }

    std::unique_ptr<EditSender> sender;
    std::unique_ptr<BulkRunner> runner;
};

} // namespace

/// Many bookings as one run: paced, on disk, never twice.
class tst_BulkRunner : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init() { failOnUnexpectedWarnings(); }

    void oneAfterTheOtherIsSentWithoutAHoldOfItsOwn()
    {
        Bench bench(4);
        QVERIFY(bench.runner->begin(u"reschedule"_s, {moving(1), moving(2), moving(3), moving(4)}));
        QTRY_VERIFY(bench.isEnded());
        QCOMPARE(bench.runner->job().count(State::Done), 4);
        for (int n = 1; n <= 4; ++n) QCOMPARE(bench.sent(n), 1);
        QCOMPARE(bench.account.server.mostAtOnce(), 1);
        QCOMPARE(bench.account.find(u"B3"_s)->span, slot(103));
        QVERIFY(bench.outbox->open().isEmpty());
    }

    void insideTheHoldNothingIsSentAndUndoForgetsTheRun()
    {
        Bench bench;
        bench.makeRunner(kLongHold);
        QVERIFY(bench.runner->begin(u"cancel"_s, {cancelling(1)}));
        QCOMPARE(bench.runner->job().state, BulkState::Held);
        QVERIFY(!bench.runner->begin(u"cancel"_s, {cancelling(2)})); // one at a time
        QVERIFY(bench.runner->undo());
        QVERIFY(bench.runner->job().isEmpty());
        bench.crash();
        QVERIFY(bench.runner->job().isEmpty());
        QCOMPARE(bench.sent(1), 0);
    }

    void anotherIsNotSentBeforeThePaceAllows()
    {
        Bench bench;
        bench.makeRunner(0, kLongHold);
        (void)bench.runner->begin(u"reschedule"_s, {moving(1), moving(2)});
        QTRY_COMPARE(bench.stateOf(0), State::Done);
        QCOMPARE(bench.stateOf(1), State::Waiting);
        QCOMPARE(bench.sent(2), 0);
        bench.runner->pause();
        bench.runner->resume(); // the user's word is sooner than the pace
        QTRY_VERIFY(bench.isEnded());
    }

    void aRefusedItemIsReportedAndTheRestGoesOn()
    {
        Bench bench;
        bench.account.intercept = [](const ReceivedRequest& request) -> std::optional<Canned> {
            if (request.target.contains("/B2/reschedule"))
                return Canned::http(422, R"({"errors":{"message":"taken"}})");
            return std::nullopt;
        };
        (void)bench.runner->begin(u"reschedule"_s, {moving(1), moving(2), moving(3)});
        QTRY_VERIFY(bench.isEnded());
        QCOMPARE(bench.stateOf(1), State::Refused);
        QCOMPARE(bench.runner->job().items.at(1).edit.error.httpStatus, 422);
        QCOMPARE(bench.stateOf(2), State::Done);
        QTRY_VERIFY(bench.outbox->open().isEmpty()); // nobody answers forty cards one by one
        QCOMPARE(bench.detail(u"B2"_s).row.span, slot(2));
    }

    void whatAnotherChangedMeanwhileIsReportedNotForced()
    {
        Bench bench;
        bench.makeRunner(kLongHold);
        (void)bench.runner->begin(u"reschedule"_s, {moving(1), moving(2)});
        bench.account.find(u"B1"_s)->span = slot(50);
        bench.account.find(u"B1"_s)->updatedAt = 9000;
        bench.fillStore(); // a sync told of it after the plan was made
        bench.runner->sendNow();
        QTRY_VERIFY(bench.isEnded());
        QCOMPARE(bench.stateOf(0), State::Conflict);
        QCOMPARE(bench.runner->job().items.at(0).edit.theirs->span, slot(50));
        QCOMPARE(bench.sent(1), 0);
        QCOMPARE(bench.stateOf(1), State::Done);
        QCOMPARE(bench.account.find(u"B1"_s)->span, slot(50));
    }

    void aKeyThatMayNotStopsTheRunInsteadOfAskingForEach()
    {
        Bench bench;
        bench.account.intercept = [](const ReceivedRequest& request) -> std::optional<Canned> {
            if (request.target.contains("/cancel")) return Canned::http(403);
            return std::nullopt;
        };
        (void)bench.runner->begin(u"cancel"_s, {cancelling(1), cancelling(2), cancelling(3)});
        QTRY_COMPARE(bench.runner->job().state, BulkState::Paused);
        QCOMPARE(bench.runner->job().pause, BulkPause::NotAllowed);
        QCOMPARE(bench.stateOf(0), State::Refused);
        QCOMPARE(bench.sent(2), 0);
        bench.runner->stop();
        QVERIFY(bench.isEnded());
        QCOMPARE(bench.runner->job().count(State::Left), 2);
    }

    void askedToSlowDownItWaitsAndThenGoesOn()
    {
        Bench bench;
        int refusals = 0;
        bench.account.intercept = [&](const ReceivedRequest& request) -> std::optional<Canned> {
            if (request.target.contains("/B1/reschedule") && refusals++ < 3)
                return Canned::http(429, {}, "Retry-After: 0\r\n");
            return std::nullopt;
        };
        (void)bench.runner->begin(u"reschedule"_s, {moving(1), moving(2)});
        QTRY_VERIFY(bench.isEnded());
        QCOMPARE(bench.runner->job().count(State::Done), 2);
        QVERIFY(refusals >= 3);
        QCOMPARE(bench.sent(2), 1);
    }

    void offlineItWaitsAndGoesOnByItself()
    {
        Bench bench;
        bench.account.server.goDown();
        (void)bench.runner->begin(u"reschedule"_s, {moving(1), moving(2)});
        QTRY_VERIFY(!bench.outbox->open().isEmpty() && bench.outbox->open().first().state == EditState::Waiting);
        QCOMPARE(bench.stateOf(0), State::Sending);
        QCOMPARE(bench.stateOf(1), State::Waiting);
        bench.account.server.comeUp();
        QTRY_VERIFY(bench.isEnded());
        QCOMPARE(bench.runner->job().count(State::Done), 2);
    }

    void stoppedTheRestIsLeftAlone()
    {
        Bench bench;
        bench.account.server.goDown();
        (void)bench.runner->begin(u"reschedule"_s, {moving(1), moving(2), moving(3)});
        QTRY_VERIFY(!bench.outbox->open().isEmpty() && bench.outbox->open().first().state == EditState::Waiting);
        bench.runner->stop();
        QTRY_VERIFY(bench.isEnded());
        QCOMPARE(bench.runner->job().count(State::Left), 3); // the one that waited was taken back
        QVERIFY(bench.outbox->open().isEmpty());
        bench.account.server.comeUp();
        QCOMPARE(bench.detail(u"B1"_s).row.span, slot(1));
    }

    void foundAfterACrashItStandsStillUntilTheUserResumes()
    {
        Bench bench;
        bench.makeRunner(0, kLongHold);
        (void)bench.runner->begin(u"reschedule"_s, {moving(1), moving(2), moving(3)});
        QTRY_COMPARE(bench.stateOf(0), State::Done);
        bench.crash();
        QCOMPARE(bench.runner->job().state, BulkState::Paused);
        QCOMPARE(bench.runner->job().pause, BulkPause::Restarted);
        QCOMPARE(bench.stateOf(0), State::Done);
        QCOMPARE(bench.sent(2), 0);
        bench.runner->resume();
        QTRY_VERIFY(bench.isEnded());
        for (int n = 1; n <= 3; ++n) QCOMPARE(bench.sent(n), 1);
    }

    void whatWasOnItsWayAtTheCrashIsLookedUpAndNotSentAgain()
    {
        Bench bench;
        // The service does it; the answer never arrives and the program dies.
        bench.account.intercept = [&](const ReceivedRequest& request) -> std::optional<Canned> {
            if (!request.target.contains("/B1/reschedule")) return std::nullopt;
            bench.account.find(u"B1"_s)->span = slot(101);
            bench.account.find(u"B1"_s)->updatedAt = 9000;
            return Canned::silence();
        };
        (void)bench.runner->begin(u"reschedule"_s, {moving(1), moving(2)});
        QTRY_COMPARE(bench.sent(1), 1);
        bench.account.intercept = {};
        bench.crash();
        QTRY_COMPARE(bench.stateOf(0), State::Done);
        QCOMPARE(bench.stateOf(1), State::Waiting);
        bench.runner->resume();
        QTRY_VERIFY(bench.isEnded());
        QCOMPARE(bench.sent(1), 1);
        QCOMPARE(bench.sent(2), 1);
    }

    void whatLeftTheOutboxButWasNotNotedIsLookedUp_data()
    {
        QTest::addColumn<bool>("wasDone");
        QTest::newRow("settled just before the crash") << true;
        QTest::newRow("never reached the outbox") << false;
    }
    void whatLeftTheOutboxButWasNotNotedIsLookedUp()
    {
        QFETCH(bool, wasDone);
        Bench bench;
        bench.runner.reset();
        {
            QObject context;
            BulkJournal journal(bench.journalPath(), &context);
            BulkJob job{u"J1"_s, u"reschedule"_s, 1, 1, BulkState::Running, BulkPause::None, {}};
            for (int n : {1, 2}) {
                BulkItem item;
                item.edit = {EditId(u"I%1"_s.arg(n)), moving(n).act, EditState::Held, {}, 1, 1, {}};
                item.state = n == 1 ? State::Sending : State::Waiting;
                job.items.append(item);
            }
            std::optional<QString> written;
            journal.begin(job, [&](const QString& error) { written = error; });
            QTRY_VERIFY(written);
            QVERIFY2(written->isEmpty(), qPrintable(*written));
        }
        if (wasDone) bench.account.find(u"B1"_s)->span = slot(101);
        bench.makeRunner();
        QTRY_VERIFY(bench.stateOf(0) == (wasDone ? State::Done : State::Waiting));
        QCOMPARE(bench.sent(1), 0);
        bench.runner->resume();
        QTRY_VERIFY(bench.isEnded());
        QCOMPARE(bench.sent(1), wasDone ? 0 : 1);
        QCOMPARE(bench.sent(2), 1);
        QCOMPARE(bench.account.find(u"B1"_s)->span, slot(101));
    }

    void theReportOutlivesARestartUntilItIsPutAway()
    {
        Bench bench;
        (void)bench.runner->begin(u"cancel"_s, {cancelling(1)});
        QTRY_VERIFY(bench.isEnded());
        bench.crash();
        QVERIFY(bench.isEnded());
        QCOMPARE(bench.stateOf(0), State::Done);
        QCOMPARE(bench.runner->job().kind, u"cancel"_s);
        QCOMPARE(bench.runner->job().items.first().edit.about, u"Guest 1"_s);
        bench.runner->putAway();
        bench.crash();
        QVERIFY(bench.runner->job().isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_BulkRunner)
#include "tst_bulkrunner.moc"
