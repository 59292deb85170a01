// Past 500 lines: Every act against everything that others may have done meanwhile, on one bench: a table of cases more
// than a story.
#include "core/sync/editcodec.h"
#include "core/sync/editconflict.h"
#include "support/fakeclock.h"
#include "support/outboxbench.h"
#include "support/strict.h"

#include <QTest>

using namespace yoyaku;
using namespace yoyaku::test;
using namespace Qt::StringLiterals;

namespace {

constexpr EpochMs kStart = 1794364560000;
constexpr int kLongHold = 600000;
const BookingId kB1(u"B1"_s);

TimeSpan slot(int hoursLater)
{
    const EpochMs start = kStart + hoursLater * kMsPerHour;
    return {start, start + 30 * kMsPerMinute};
}

QVector<BookingHost> hostedBy(const QString& user) { return {{UserId(user), u"admin"_s}}; }

/// B1 stands at slot(0), hosted by U1. Other people change it at the service, and the store may be told.
struct Bench : OutboxBench
{
    explicit Bench(int holdMs = kLongHold)
    {
        account.add(u"B1"_s, kStart);
        account.add(u"B2"_s, kStart);
        fillStore();
        makeOutbox(holdMs);
    }
    EditId move(int fromHours, int toHours)
    {
        return outbox->submit(RescheduleEdit{kB1, slot(fromHours), slot(toHours), u"Asia/Tokyo"_s}, u"Mia"_s);
    }
    EditId assign(const QString& before, const QString& after)
    {
        UpdateEdit edit{kB1, slot(0), hostedBy(before), {}};
        edit.patch.hosts = hostedBy(after);
        return outbox->submit(edit, u"Mia"_s);
    }
    EditId cancel() { return outbox->submit(CancelEdit{kB1, slot(0), u"ill"_s}, u"Mia"_s); }

    Booking& theirs()
    {
        Booking& booking = *account.find(u"B1"_s);
        booking.updatedAt = ++account.now;
        return booking;
    }
    void theyMoveTo(int hours) { theirs().span = slot(hours); }
    void theyAssign(const QString& user) { theirs().hosts = hostedBy(user); }
    void theyCancel()
    {
        theirs().status = BookingStatus::Cancel;
        theirs().statusText = u"cancel"_s;
    }
    /// As a webhook or a sweep does.
    void tellStore()
    {
        ChangeSet news;
        news.origin = ChangeOrigin::Webhook;
        news.bookings.append({*account.find(u"B1"_s), BookingUpsert::Completeness::Full, {}, {}});
        store->apply(std::move(news));
    }
    [[nodiscard]] Edit only() const { return outbox->open().value(0); }
    [[nodiscard]] int writes() const { return account.count("POST", "/") + account.count("PATCH", "/"); }
    [[nodiscard]] int reads() const { return account.count("GET", "/v1/bookings/B1"); }
};

} // namespace

/// What becomes of an edit when somebody else changes the booking meanwhile.
class tst_OutboxConflicts : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init() { failOnUnexpectedWarnings(); }

    void whileEventsComeInLiveAFreshEditIsSentWithoutAsking()
    {
        Bench bench;
        bench.outbox->sendNow(bench.move(0, 3));
        QTRY_VERIFY(bench.outbox->open().isEmpty());
        QCOMPARE(bench.reads(), 0);
        QCOMPARE(bench.writes(), 1);
    }

    void withoutLiveEventsTheServiceIsAskedFirst()
    {
        Bench bench;
        bench.outbox->setFeed(Outbox::Feed::Polling);
        const EditId id = bench.move(0, 3);
        bench.theyMoveTo(5);
        bench.outbox->sendNow(id);
        QTRY_COMPARE(bench.stateOf(id), EditState::Conflict);
        QCOMPARE(bench.only().theirs->span, slot(5));
        QCOMPARE(bench.only().theirs->updatedAt, bench.account.find(u"B1"_s)->updatedAt);
        QCOMPARE(bench.only().origin->span, slot(0));
        QCOMPARE(bench.writes(), 0);
        // The block stays where the user put it, marked.
        QCOMPARE(bench.detail(u"B1"_s).row.span, slot(3));
        QCOMPARE(bench.detail(u"B1"_s).row.pending, PendingState::Conflict);
    }

    void aMoveByOthersIsShownWhileOursIsStillHeld()
    {
        Bench bench;
        const EditId id = bench.move(0, 3);
        QTRY_VERIFY(bench.only().origin);
        bench.theyMoveTo(5);
        bench.tellStore();
        QTRY_COMPARE(bench.stateOf(id), EditState::Conflict);
        QCOMPARE(bench.only().theirs->span, slot(5));
        QCOMPARE(bench.account.server.requests().size(), 0);
    }

    void whatTheUserSawCountsEvenIfTheStoreKnewBetter()
    {
        Bench bench;
        bench.theyMoveTo(5);
        bench.tellStore();
        QTRY_COMPARE(bench.detail(u"B1"_s).row.span, slot(5));
        const EditId id = bench.move(0, 3); // from a dialog that was opened before
        QTRY_COMPARE(bench.stateOf(id), EditState::Conflict);
        QCOMPARE(bench.only().theirs->span, slot(5));
        QCOMPARE(bench.writes(), 0);
    }

    void nobodyMovesWhatTheySeeIsCancelled()
    {
        Bench bench;
        bench.theyCancel();
        bench.tellStore();
        QTRY_COMPARE(bench.detail(u"B1"_s).row.status, BookingStatus::Cancel);
        const EditId id = bench.move(0, 3); // seen before that
        QTRY_COMPARE(bench.stateOf(id), EditState::Conflict);
        QCOMPARE(bench.only().theirs->status, BookingStatus::Cancel);
    }

    void whatIsToldBetweenHoldAndSendingIsNoticed()
    {
        Bench bench(30);
        bench.outbox->setFeed(Outbox::Feed::Polling);
        const EditId id = bench.move(0, 3);
        bench.theyMoveTo(5);
        QTRY_COMPARE(bench.stateOf(id), EditState::Conflict);
        QVERIFY(bench.outbox->undo(id)); // Ctrl Z: nothing was sent
        QTRY_COMPARE(bench.detail(u"B1"_s).row.span, slot(5));
    }

    void whatOthersHaveDoneAlreadyIsSettledWithoutACall()
    {
        Bench bench;
        const EditId id = bench.move(0, 3);
        QTRY_VERIFY(bench.only().origin);
        bench.theyMoveTo(3);
        bench.tellStore();
        QTRY_COMPARE(bench.stateOf(id), EditState::Settled);
        QCOMPARE(bench.account.server.requests().size(), 0);
        QCOMPARE(bench.detail(u"B1"_s).row.span, slot(3));
        QCOMPARE(bench.detail(u"B1"_s).row.pending, PendingState::None);
        QTRY_COMPARE(bench.sqlRows(), 0);
    }

    void aChangeOfWhatTheEditDoesNotTouchIsNoConflict()
    {
        Bench bench;
        const EditId id = bench.move(0, 3);
        bench.theyAssign(u"U2"_s);
        bench.tellStore();
        QTRY_COMPARE(bench.detail(u"B1"_s).row.hosts, QVector<UserId>{UserId(u"U2"_s)});
        bench.outbox->sendNow(id);
        QTRY_COMPARE(bench.stateOf(id), EditState::Settled);
        QCOMPARE(bench.account.find(u"B1"_s)->span, slot(3));
    }

    void otherHostsMeanwhileAreAConflictForHosts()
    {
        Bench bench;
        const EditId id = bench.assign(u"U1"_s, u"U3"_s);
        bench.theyAssign(u"U2"_s);
        bench.tellStore();
        QTRY_COMPARE(bench.stateOf(id), EditState::Conflict);
        QCOMPARE(bench.only().theirs->hosts, hostedBy(u"U2"_s));
        QCOMPARE(bench.detail(u"B1"_s).row.hosts, QVector<UserId>{UserId(u"U3"_s)});
    }

    void aHintThatTellsNoHostsIsFollowedByAQuestion()
    {
        Bench bench;
        const EditId id = bench.assign(u"U1"_s, u"U3"_s);
        QTRY_VERIFY(bench.only().origin);
        bench.theyAssign(u"U2"_s);
        ChangeSet hint;
        hint.origin = ChangeOrigin::Webhook;
        Booking told = *bench.account.find(u"B1"_s);
        told.hosts.clear();
        hint.bookings.append({told, BookingUpsert::Completeness::Hint, {}, {}});
        bench.store->apply(std::move(hint));
        QTRY_COMPARE(bench.detail(u"B1"_s).row.updatedAt, told.updatedAt);
        QCOMPARE(bench.stateOf(id), EditState::Held);
        bench.outbox->sendNow(id);
        QTRY_COMPARE(bench.stateOf(id), EditState::Conflict);
        QCOMPARE(bench.reads(), 1);
        QCOMPARE(bench.writes(), 0);
    }

    void aBookingCancelledMeanwhileIsNotMoved()
    {
        Bench bench;
        const EditId id = bench.move(0, 3);
        bench.theyCancel();
        bench.tellStore();
        QTRY_COMPARE(bench.stateOf(id), EditState::Conflict);
        QCOMPARE(bench.only().theirs->status, BookingStatus::Cancel);
        bench.outbox->discard(id);
        QTRY_COMPARE(bench.detail(u"B1"_s).row.status, BookingStatus::Cancel);
        QCOMPARE(bench.detail(u"B1"_s).row.span, slot(0));
        QCOMPARE(bench.writes(), 0);
    }

    void aBookingThatIsGoneIsNotMoved()
    {
        Bench bench;
        bench.outbox->setFeed(Outbox::Feed::Polling);
        const EditId id = bench.move(0, 3);
        bench.account.remove(u"B1"_s);
        bench.outbox->sendNow(id);
        QTRY_COMPARE(bench.stateOf(id), EditState::Conflict);
        QVERIFY(bench.only().theirs->isGone);
        QTRY_VERIFY(bench.detail(u"B1"_s).row.isGone);
        QCOMPARE(bench.writes(), 0);
    }

    void aCancellationOfWhatWasCancelledIsSettledWithoutACall()
    {
        Bench bench;
        bench.outbox->setFeed(Outbox::Feed::Polling);
        const EditId id = bench.cancel();
        bench.theyCancel();
        bench.outbox->sendNow(id);
        QTRY_COMPARE(bench.stateOf(id), EditState::Settled);
        QCOMPARE(bench.writes(), 0);
        QCOMPARE(bench.detail(u"B1"_s).row.status, BookingStatus::Cancel);
        QVERIFY(!bench.detail(u"B1"_s).row.isGone);
    }

    void aCancellationAsksWhenTheBookingWasMovedOrGivenToAnother()
    {
        Bench moved;
        const EditId first = moved.cancel();
        moved.theyMoveTo(5);
        moved.tellStore();
        QTRY_COMPARE(moved.stateOf(first), EditState::Conflict);
        // What stands must not look as if it were off.
        QTRY_COMPARE(moved.detail(u"B1"_s).row.pending, PendingState::Conflict);
        QCOMPARE(moved.detail(u"B1"_s).row.status, BookingStatus::Open);

        Bench assigned;
        const EditId second = assigned.cancel();
        QTRY_VERIFY(assigned.only().origin);
        assigned.theyAssign(u"U2"_s);
        assigned.tellStore();
        QTRY_COMPARE(assigned.stateOf(second), EditState::Conflict);
    }

    void keepTheirsDropsOurs()
    {
        Bench bench;
        const EditId id = bench.move(0, 3);
        bench.theyMoveTo(5);
        bench.tellStore();
        QTRY_COMPARE(bench.stateOf(id), EditState::Conflict);
        bench.outbox->discard(id);
        QCOMPARE(bench.stateOf(id), EditState::Undone);
        QTRY_COMPARE(bench.detail(u"B1"_s).row.span, slot(5));
        QCOMPARE(bench.detail(u"B1"_s).row.pending, PendingState::None);
        QCOMPARE(bench.writes(), 0);
        QTRY_COMPARE(bench.sqlRows(), 0);
    }

    void sendMineGoesOverTheirs()
    {
        Bench bench;
        const EditId id = bench.move(0, 3);
        bench.theyMoveTo(5);
        bench.tellStore();
        QTRY_COMPARE(bench.stateOf(id), EditState::Conflict);
        bench.outbox->retry(id);
        QTRY_COMPARE(bench.stateOf(id), EditState::Settled);
        QCOMPARE(bench.account.find(u"B1"_s)->span, slot(3));
        QCOMPARE(bench.writes(), 1);
    }

    void sendMineAsksAgainWhenTheyMovedOnceMore()
    {
        Bench bench;
        bench.outbox->setFeed(Outbox::Feed::Polling);
        const EditId id = bench.move(0, 3);
        bench.theyMoveTo(5);
        bench.tellStore();
        QTRY_COMPARE(bench.stateOf(id), EditState::Conflict);
        bench.theyMoveTo(7);
        bench.outbox->retry(id);
        QTRY_COMPARE(bench.stateOf(id), EditState::Conflict);
        QTRY_COMPARE(bench.only().theirs->span, slot(7));
        QCOMPARE(bench.writes(), 0);
    }

    void aConflictFollowsWhatTheyDoNext()
    {
        Bench bench;
        const EditId id = bench.move(0, 3);
        bench.theyMoveTo(5);
        bench.tellStore();
        QTRY_COMPARE(bench.stateOf(id), EditState::Conflict);
        bench.theyMoveTo(0); // back: but the user was asked, and answers
        bench.tellStore();
        QTRY_COMPARE(bench.only().theirs->span, slot(0));
        QCOMPARE(bench.stateOf(id), EditState::Conflict);
        bench.theyMoveTo(3); // as we wanted it
        bench.tellStore();
        QTRY_COMPARE(bench.stateOf(id), EditState::Settled);
        QCOMPARE(bench.writes(), 0);
    }

    void aConflictOutlivesARestart()
    {
        Bench bench;
        const EditId id = bench.move(0, 3);
        bench.theyMoveTo(5);
        bench.tellStore();
        QTRY_COMPARE(bench.stateOf(id), EditState::Conflict);
        bench.restart(kLongHold);
        QCOMPARE(bench.only().state, EditState::Conflict);
        QCOMPARE(bench.only().theirs->span, slot(5));
        QCOMPARE(bench.only().theirs->hosts, hostedBy(u"U1"_s));
        QCOMPARE(bench.only().theirs->status, BookingStatus::Open);
        QCOMPARE(bench.detail(u"B1"_s).row.pending, PendingState::Conflict);
        bench.outbox->retry(id);
        QTRY_COMPARE(bench.stateOf(id), EditState::Settled);
        QCOMPARE(bench.account.find(u"B1"_s)->span, slot(3));
        QVERIFY(bench.reads() >= 1); // after a restart nobody trusts the store
    }

    void anEditThatWaitedOfflineMeetsWhatOthersDid()
    {
        Bench bench(0);
        bench.account.server.goDown();
        const EditId id = bench.move(0, 3);
        QTRY_COMPARE(bench.stateOf(id), EditState::Waiting);
        bench.theyMoveTo(5);
        bench.account.server.comeUp();
        bench.outbox->sendWaiting();
        QTRY_COMPARE(bench.stateOf(id), EditState::Conflict);
        QCOMPARE(bench.writes(), 0);
    }

    void anEditFoundAtTheStartIsComparedBeforeItIsSent()
    {
        Bench bench;
        const EditId id = bench.move(0, 3);
        QTRY_COMPARE(bench.sqlRows(), 1);
        bench.theyMoveTo(5);
        bench.restart(kLongHold);
        QCOMPARE(bench.stateOf(id), EditState::Asking);
        bench.outbox->sendNow(id);
        QTRY_COMPARE(bench.stateOf(id), EditState::Conflict);
        QCOMPARE(bench.writes(), 0);
    }

    void whatTheStoreLearnedBeforeTheStartIsKnownAtOnce()
    {
        Bench bench;
        const EditId id = bench.move(0, 3);
        QTRY_VERIFY(bench.only().origin);
        QTRY_COMPARE(bench.sqlRows(), 1);
        bench.outbox.reset();
        bench.theyMoveTo(5);
        bench.tellStore();
        bench.restart(kLongHold);
        QTRY_COMPARE(bench.stateOf(id), EditState::Conflict);
        QCOMPARE(bench.account.server.requests().size(), 0);
    }

    void laterEditsOfTheBookingWaitBehindAConflict()
    {
        Bench bench;
        const EditId first = bench.move(0, 3);
        UpdateEdit hosts{kB1, slot(3), hostedBy(u"U1"_s), {}};
        hosts.patch.hosts = hostedBy(u"U3"_s);
        const EditId second = bench.outbox->submit(hosts, u"Mia"_s);
        bench.theyMoveTo(5);
        bench.tellStore();
        QTRY_COMPARE(bench.stateOf(first), EditState::Conflict);
        bench.outbox->sendNow(second);
        QTRY_COMPARE(bench.stateOf(second), EditState::Waiting);
        // Other bookings do not wait.
        const EditId other =
            bench.outbox->submit(RescheduleEdit{BookingId(u"B2"_s), slot(0), slot(4), u"Asia/Tokyo"_s}, u"Ken"_s);
        bench.outbox->sendNow(other);
        QTRY_COMPARE(bench.stateOf(other), EditState::Settled);
        QCOMPARE(bench.account.count("PATCH", "/v1/bookings/B1"), 0);
        bench.outbox->retry(first);
        QTRY_COMPARE(bench.stateOf(second), EditState::Settled);
        QCOMPARE(bench.account.find(u"B1"_s)->span, slot(3));
        QCOMPARE(bench.account.find(u"B1"_s)->hosts, hostedBy(u"U3"_s));
    }

    void aMoveOnTopOfOneThatIsTakenBackIsNoConflict()
    {
        Bench bench;
        const EditId first = bench.move(0, 3);
        const EditId second = bench.move(3, 5);
        QTRY_VERIFY(bench.outbox->open().last().origin);
        QVERIFY(bench.outbox->undo(first));
        bench.outbox->sendNow(second);
        QTRY_COMPARE(bench.stateOf(second), EditState::Settled);
        QCOMPARE(bench.account.find(u"B1"_s)->span, slot(5));
    }

    void ourOwnEarlierMoveIsNoConflictForTheNext()
    {
        Bench bench;
        const EditId first = bench.move(0, 3);
        const EditId second = bench.move(3, 5);
        bench.account.afterwards = [&](const ReceivedRequest& request) {
            if (request.verb == "POST") bench.tellStore(); // the webhook is faster than the answer
        };
        bench.outbox->sendNow(first);
        QTRY_COMPARE(bench.stateOf(first), EditState::Settled);
        bench.outbox->sendNow(second);
        QTRY_COMPARE(bench.stateOf(second), EditState::Settled);
        QCOMPARE(bench.account.find(u"B1"_s)->span, slot(5));
    }

    void anotherTimeTakesThePlaceOfAConflictAndBeginsAtTheirs()
    {
        Bench bench;
        const EditId first = bench.move(0, 3);
        bench.theyMoveTo(5);
        bench.tellStore();
        QTRY_COMPARE(bench.stateOf(first), EditState::Conflict);
        const EditId second = bench.move(5, 8);
        QCOMPARE(bench.stateOf(first), EditState::Undone);
        QCOMPARE(bench.only().origin->span, slot(5));
        bench.outbox->sendNow(second);
        QTRY_COMPARE(bench.stateOf(second), EditState::Settled);
        QCOMPARE(bench.account.find(u"B1"_s)->span, slot(8));
    }

    void aRefusedEditKnowsWhatTheServiceHas()
    {
        Bench bench;
        bench.account.server.play({Canned::http(422)});
        const EditId id = bench.move(0, 3);
        bench.outbox->sendNow(id);
        QTRY_COMPARE(bench.stateOf(id), EditState::Refused);
        QTRY_VERIFY(bench.only().theirs);
        QCOMPARE(bench.only().theirs->span, slot(0));
        bench.theyMoveTo(5);
        bench.tellStore();
        QTRY_COMPARE(bench.only().theirs->span, slot(5));
        QCOMPARE(bench.stateOf(id), EditState::Refused);
        QCOMPARE(bench.detail(u"B1"_s).row.span, slot(3));
    }

    void aKeyThatMayNotReadTheBookingLeavesTheJudgementToTheService()
    {
        Bench bench;
        bench.outbox->setFeed(Outbox::Feed::Polling);
        bench.account.intercept = [](const ReceivedRequest& request) -> std::optional<Canned> {
            if (request.verb == "GET") return Canned::http(403);
            return std::nullopt;
        };
        const EditId id = bench.move(0, 3);
        bench.outbox->sendNow(id);
        QTRY_COMPARE(bench.stateOf(id), EditState::Settled);
        QCOMPARE(bench.writes(), 1);
    }

    void aMessageToTheGuestIsSentEvenIfAllElseIsDone()
    {
        Bench bench;
        UpdateEdit edit{kB1, slot(0), hostedBy(u"U1"_s), {}};
        edit.patch.span = slot(3);
        edit.patch.updateMessage = u"Sorry!"_s;
        const EditId id = bench.outbox->submit(edit, u"Mia"_s);
        bench.theyMoveTo(3);
        bench.tellStore();
        bench.outbox->sendNow(id);
        QTRY_COMPARE(bench.stateOf(id), EditState::Settled);
        QCOMPARE(bench.writes(), 1);
    }

    void itIsTooEarlyToQuitWhileTheServiceIsAsked()
    {
        Bench bench;
        bench.outbox->setFeed(Outbox::Feed::Polling);
        QVector<bool> busy;
        bench.account.intercept = [&](const ReceivedRequest&) -> std::optional<Canned> {
            busy << bench.outbox->isWorking();
            return std::nullopt;
        };
        const EditId id = bench.move(0, 3);
        bench.outbox->sendNow(id);
        QTRY_COMPARE(bench.stateOf(id), EditState::Settled);
        QCOMPARE(busy, (QVector<bool>{true, true})); // while it is asked, and while it is sent
        QVERIFY(!bench.outbox->isWorking());
    }

    void aHoldThatWasSleptThroughAsksFirst()
    {
        Bench bench;
        FakeClock clock;
        bench.outbox.reset();
        // The timer fires on waking, since it stood still; the wall clock did not.
        Outbox outbox({bench.journalPath(), 200, 40, 200, 20}, *bench.client, *bench.store, clock);
        outbox.setFeed(Outbox::Feed::Live);
        outbox.start();
        outbox.submit(RescheduleEdit{kB1, slot(0), slot(3), u"Asia/Tokyo"_s}, u"Mia"_s);
        clock.advance(3 * kMsPerHour);
        QTRY_COMPARE(outbox.open().first().state, EditState::Asking);
        QCOMPARE(bench.account.server.requests().size(), 0);
        bench.theyMoveTo(5);
        outbox.sendNow(outbox.open().first().id);
        QTRY_COMPARE(outbox.open().first().state, EditState::Conflict);
        QCOMPARE(bench.writes(), 0);
    }

    void aBusyMomentIsNoSleep()
    {
        Bench bench;
        FakeClock clock;
        bench.outbox.reset();
        Outbox outbox({bench.journalPath(), 200, 40, 200, 20}, *bench.client, *bench.store, clock);
        outbox.setFeed(Outbox::Feed::Live);
        outbox.start();
        outbox.submit(RescheduleEdit{kB1, slot(0), slot(3), u"Asia/Tokyo"_s}, u"Mia"_s);
        clock.advance(20 * 1000);
        QTRY_VERIFY(outbox.open().isEmpty());
        QCOMPARE(bench.writes(), 1);
    }

    void aClockThatIsPutBackDoesNotProlongTheHold()
    {
        Bench bench;
        FakeClock clock;
        bench.outbox.reset();
        Outbox outbox({bench.journalPath(), 100, 40, 200, 20}, *bench.client, *bench.store, clock);
        outbox.start();
        outbox.submit(RescheduleEdit{kB1, slot(0), slot(3), u"Asia/Tokyo"_s}, u"Mia"_s);
        clock.advance(-2 * kMsPerHour);
        // Far less than the two hours that the clock was put back.
        QTRY_VERIFY((clock.advance(200), outbox.open().isEmpty()));
    }

    void anOldEditIsComparedByWhatItsActSays()
    {
        const QByteArray row =
            R"({"id":"e1","about":"Mia","act":{"kind":"reschedule","booking":"B1","from":{"start":1,"end":2},)"
            R"("to":{"start":3,"end":4}}})";
        const auto edit = editcodec::decode(row, EditState::Waiting);
        QVERIFY(edit && !edit->origin && !edit->theirs);
        BookingFacts now;
        now.status = BookingStatus::Open;
        now.span = {1, 2};
        QCOMPARE(editconflict::judge(*edit, now), editconflict::Verdict::Clear);
        now.span = {3, 9}; // the end follows the event type
        QCOMPARE(editconflict::judge(*edit, now), editconflict::Verdict::Done);
        now.span = {7, 8};
        QCOMPARE(editconflict::judge(*edit, now), editconflict::Verdict::Conflict);
    }

    void bothSidesSurviveTheJournal()
    {
        Edit edit{EditId(u"e1"_s), CancelEdit{kB1, {1, 2}, u"ill"_s}, EditState::Conflict, u"Mia"_s, 5, 6, {}};
        edit.origin = BookingFacts{{1, 2}, hostedBy(u"U1"_s), BookingStatus::Request, u"Talk"_s, 7, false};
        edit.theirs = BookingFacts{{3, 4}, {}, BookingStatus::Cancel, u"Talk"_s, 9, true};
        const auto back = editcodec::decode(editcodec::encode(edit), EditState::Conflict);
        QVERIFY(back);
        QCOMPARE(back->state, EditState::Conflict);
        QVERIFY(back->origin == edit.origin);
        QVERIFY(back->theirs == edit.theirs);
    }
};

QTEST_GUILESS_MAIN(tst_OutboxConflicts)
#include "tst_outboxconflicts.moc"
