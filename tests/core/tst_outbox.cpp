#include "support/outboxbench.h"
#include "support/strict.h"

#include <QSignalSpy>
#include <QTest>

using namespace yoyaku;
using namespace yoyaku::test;
using namespace Qt::StringLiterals;

namespace {

constexpr EpochMs kStart = 1794364560000;
constexpr int kLongHold = 600000;

TimeSpan slot(int hoursLater)
{
    const EpochMs start = kStart + hoursLater * kMsPerHour;
    return {start, start + 30 * kMsPerMinute};
}

struct Bench : OutboxBench
{
    explicit Bench(int holdMs = 0)
    {
        account.add(u"B1"_s, kStart);
        account.add(u"B2"_s, kStart);
        fillStore();
        makeOutbox(holdMs);
    }
    EditId move(const QString& uid, int fromHours, int toHours)
    {
        return outbox->submit(RescheduleEdit{BookingId(uid), slot(fromHours), slot(toHours), u"Asia/Tokyo"_s},
                              u"Mia"_s);
    }
    EditId create(const QString& guest, int hours)
    {
        api::NewBooking booking;
        booking.eventType = EventTypeId(u"ET1"_s);
        booking.start = slot(hours).start;
        booking.timeZone = u"Asia/Tokyo"_s;
        booking.guestName = u"Ken"_s;
        booking.guestEmail = guest + u"@example.com"_s;
        return outbox->submit(CreateEdit{BookingId(u"local-1"_s), slot(hours), booking}, u"Ken"_s);
    }
};

} // namespace

class tst_Outbox : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init() { failOnUnexpectedWarnings(); }

    void aMoveShowsAtOnceAndIsHeld()
    {
        Bench bench(kLongHold);
        const EditId id = bench.move(u"B1"_s, 0, 3);
        QCOMPARE(bench.stateOf(id), EditState::Held);
        const BookingDetail shown = bench.detail(u"B1"_s);
        QCOMPARE(shown.row.span, slot(3));
        QCOMPARE(shown.row.pending, PendingState::Held);
        QTRY_COMPARE(bench.sqlRows(), 1);
        QCOMPARE(bench.account.server.requests().size(), 0);
    }

    void undoInsideTheHoldSendsNothing()
    {
        Bench bench(kLongHold);
        const EditId id = bench.move(u"B1"_s, 0, 3);
        QVERIFY(bench.outbox->undo(id));
        QVERIFY(!bench.outbox->undo(id));
        QCOMPARE(bench.stateOf(id), EditState::Undone);
        QCOMPARE(bench.detail(u"B1"_s).row.span, slot(0));
        QCOMPARE(bench.detail(u"B1"_s).row.pending, PendingState::None);
        QTRY_COMPARE(bench.sqlRows(), 0);
        QCOMPARE(bench.account.server.requests().size(), 0);
    }

    void aMoveIsSentAfterTheHoldAndTheAnswerReplacesTheGuess()
    {
        Bench bench(30);
        bool wasOnDisk = false;
        bench.account.intercept = [&](const ReceivedRequest&) -> std::optional<Canned> {
            wasOnDisk = bench.sqlRows() == 1;
            return std::nullopt;
        };
        const EditId id = bench.move(u"B1"_s, 0, 3);
        QTRY_COMPARE(bench.stateOf(id), EditState::Settled);
        QVERIFY(wasOnDisk);
        QCOMPARE(bench.account.count("POST", "/v1/bookings/B1/reschedule"), 1);
        QCOMPARE(bench.detail(u"B1"_s).row.span, slot(3));
        QCOMPARE(bench.detail(u"B1"_s).row.pending, PendingState::None);
        QTRY_COMPARE(bench.sqlRows(), 0);
        QVERIFY(bench.outbox->open().isEmpty());
    }

    void sendNowEndsTheHold()
    {
        Bench bench(kLongHold);
        const EditId id = bench.move(u"B1"_s, 0, 3);
        bench.outbox->sendNow(id);
        QTRY_COMPARE(bench.stateOf(id), EditState::Settled);
    }

    void aRefusedMoveStaysWhereItWasPutMarkedUntilDiscarded()
    {
        Bench bench;
        bench.account.intercept = [](const ReceivedRequest& request) -> std::optional<Canned> {
            if (request.verb == "GET") return std::nullopt;
            return Canned::http(422, R"({"errors":{"message":"slot is taken"}})");
        };
        const EditId id = bench.move(u"B1"_s, 0, 3);
        QTRY_COMPARE(bench.stateOf(id), EditState::Refused);
        QCOMPARE(bench.outbox->open().first().error.kind, api::ApiError::Kind::Invalid);
        QCOMPARE(bench.outbox->open().first().error.serverText, u"slot is taken"_s);
        QCOMPARE(bench.detail(u"B1"_s).row.pending, PendingState::Refused);
        QCOMPARE(bench.detail(u"B1"_s).row.span, slot(3));
        bench.restart(0);
        QCOMPARE(bench.outbox->open().first().state, EditState::Refused);
        QCOMPARE(bench.outbox->open().first().error.serverText, u"slot is taken"_s);
        bench.outbox->discard(id);
        QTRY_COMPARE(bench.detail(u"B1"_s).row.pending, PendingState::None);
        QCOMPARE(bench.detail(u"B1"_s).row.span, slot(0));
    }

    void aRefusedMoveCanBeTriedAgain()
    {
        Bench bench;
        bench.account.server.play({Canned::http(403)});
        const EditId id = bench.move(u"B1"_s, 0, 3);
        QTRY_COMPARE(bench.stateOf(id), EditState::Refused);
        bench.outbox->retry(id);
        QTRY_COMPARE(bench.stateOf(id), EditState::Settled);
    }

    void aLostAnswerIsLookedUpAndNeverSentTwice()
    {
        Bench bench;
        bench.account.intercept = [&](const ReceivedRequest& request) -> std::optional<Canned> {
            if (request.verb == "GET") return std::nullopt;
            bench.account.find(u"B1"_s)->span = slot(3); // done, but the answer is lost
            return Canned::cut();
        };
        const EditId id = bench.move(u"B1"_s, 0, 3);
        QTRY_COMPARE(bench.stateOf(id), EditState::Settled);
        QCOMPARE(bench.account.count("POST", "/"), 1);
        QCOMPARE(bench.account.count("GET", "/v1/bookings/B1"), 1);
    }

    void anAnswerLostBeforeItWasDoneLeavesTheChoiceToTheUser()
    {
        Bench bench;
        bench.account.intercept = [](const ReceivedRequest& request) -> std::optional<Canned> {
            if (request.verb == "GET") return std::nullopt;
            return Canned::cut();
        };
        const EditId id = bench.move(u"B1"_s, 0, 3);
        QTRY_COMPARE(bench.stateOf(id), EditState::Refused);
        QCOMPARE(bench.outbox->open().first().error.kind, api::ApiError::Kind::OutcomeUnknown);
        QCOMPARE(bench.account.count("POST", "/"), 1);
        QCOMPARE(bench.account.count("GET", "/v1/bookings/B1"), 2);
    }

    void aCrashInTheHoldAsksAtTheNextStart()
    {
        Bench bench(kLongHold);
        const EditId id = bench.move(u"B1"_s, 0, 3);
        QTRY_COMPARE(bench.sqlRows(), 1);
        bench.restart(kLongHold);
        QCOMPARE(bench.stateOf(id), EditState::Asking);
        QCOMPARE(bench.detail(u"B1"_s).row.span, slot(3));
        QCOMPARE(bench.account.server.requests().size(), 0);
        bench.outbox->sendNow(id);
        QTRY_COMPARE(bench.stateOf(id), EditState::Settled);
    }

    void aCrashWhileSendingIsLookedUpAtTheNextStart()
    {
        Bench bench;
        bench.account.intercept = [&](const ReceivedRequest& request) -> std::optional<Canned> {
            if (request.verb == "GET") return std::nullopt;
            bench.account.find(u"B1"_s)->span = slot(3);
            return Canned::silence();
        };
        const EditId id = bench.move(u"B1"_s, 0, 3);
        QTRY_COMPARE(bench.account.count("POST", "/"), 1);
        QCOMPARE(bench.stateOf(id), EditState::Sending);
        bench.restart(0);
        QTRY_COMPARE(bench.stateOf(id), EditState::Settled);
        QCOMPARE(bench.account.count("POST", "/"), 1);
        QCOMPARE(bench.detail(u"B1"_s).row.pending, PendingState::None);
    }

    void aCacheThatLostAnEditShowsItAgainOnceTheBookingIsBack()
    {
        Bench bench(kLongHold);
        bench.move(u"B1"_s, 0, 3);
        QTRY_COMPARE(bench.sqlRows(), 1);
        bench.outbox.reset();
        bench.client.reset();
        bench.store.reset();
        for (const char* suffix : {"", "-wal", "-shm"})
            QFile::remove(bench.folder.filePath(u"account/cache.sqlite"_s) + QLatin1String(suffix));
        bench.restart(kLongHold);
        QVERIFY(!bench.detail(u"B1"_s).found);
        bench.fillStore();
        QTRY_COMPARE(bench.detail(u"B1"_s).row.span, slot(3));
    }

    void aRowWearingAnEditThatIsNoLongerOpenIsCleared()
    {
        Bench bench(kLongHold);
        ChangeSet stray;
        stray.overlays.append({BookingId(u"B1"_s), PendingState::Sending, slot(5), {}, {}, {}});
        bench.outbox.reset(); // or the first one clears it
        bench.store->apply(stray);
        QTRY_COMPARE(bench.detail(u"B1"_s).row.pending, PendingState::Sending);
        bench.restart(kLongHold);
        QTRY_COMPARE(bench.detail(u"B1"_s).row.pending, PendingState::None);
    }

    void twoMovesShowTheLastAndSendOnlyIt()
    {
        Bench bench(60);
        const EditId first = bench.move(u"B1"_s, 0, 3);
        const EditId second = bench.move(u"B1"_s, 3, 5);
        QCOMPARE(bench.detail(u"B1"_s).row.span, slot(5));
        QTRY_COMPARE(bench.stateOf(second), EditState::Settled);
        QCOMPARE(bench.stateOf(first), EditState::Settled);
        QCOMPARE(bench.account.count("POST", "/"), 1);
        QCOMPARE(bench.account.find(u"B1"_s)->span, slot(5));
    }

    void undoOfTheSecondMoveLeavesTheFirst()
    {
        Bench bench(kLongHold);
        const EditId first = bench.move(u"B1"_s, 0, 3);
        const EditId second = bench.move(u"B1"_s, 3, 5);
        QVERIFY(bench.outbox->undo(second));
        QCOMPARE(bench.detail(u"B1"_s).row.span, slot(3));
        bench.outbox->sendNow(first);
        QTRY_COMPARE(bench.stateOf(first), EditState::Settled);
        QCOMPARE(bench.account.find(u"B1"_s)->span, slot(3));
    }

    void differentActsOnOneBookingGoInOrder()
    {
        Bench bench(20);
        const EditId moved = bench.move(u"B1"_s, 0, 3);
        bool wasMoved = false;
        bench.account.intercept = [&](const ReceivedRequest& request) -> std::optional<Canned> {
            if (request.target.endsWith("/cancel")) wasMoved = bench.stateOf(moved) == EditState::Settled;
            return std::nullopt;
        };
        const EditId cancel = bench.outbox->submit(CancelEdit{BookingId(u"B1"_s), slot(3), u"ill"_s}, u"Mia"_s);
        QTRY_COMPARE(bench.stateOf(cancel), EditState::Settled);
        QVERIFY(wasMoved);
        QCOMPARE(bench.detail(u"B1"_s).row.status, BookingStatus::Cancel);
        QCOMPARE(bench.detail(u"B1"_s).row.span, slot(3));
    }

    void anEditWaitsWhileOfflineAndGoesWhenReachable()
    {
        Bench bench;
        bench.account.server.goDown();
        const EditId id = bench.move(u"B1"_s, 0, 3);
        const auto times = [&](EditState state) {
            return std::count_if(bench.history.begin(), bench.history.end(),
                                 [&](const Edit& edit) { return edit.id == id && edit.state == state; });
        };
        QTRY_VERIFY(times(EditState::Waiting) >= 4);
        QCOMPARE(times(EditState::Sending), 1); // from then on the service is asked first
        QCOMPARE(bench.detail(u"B1"_s).row.span, slot(3));
        bench.account.server.comeUp();
        QTRY_COMPARE(bench.stateOf(id), EditState::Settled);
        QCOMPARE(bench.account.count("POST", "/"), 1);
    }

    void whatWaitedInARescuedJournalAsksFirst()
    {
        Bench bench;
        bench.account.server.goDown();
        const EditId id = bench.move(u"B1"_s, 0, 3);
        QTRY_COMPARE(bench.stateOf(id), EditState::Waiting);
        bench.restart(0, Outbox::JournalTrust::Rescued);
        QCOMPARE(bench.outbox->open().first().state, EditState::Asking);
        bench.account.server.comeUp();
        bench.outbox->sendWaiting();
        QCOMPARE(bench.outbox->open().first().state, EditState::Asking);
        bench.outbox->sendNow(id);
        QTRY_COMPARE(bench.stateOf(id), EditState::Settled);
        QCOMPARE(bench.account.count("POST", "/"), 1);
    }

    void aRefusedKeyHoldsEditsBackUntilItIsChanged()
    {
        Bench bench;
        bench.account.server.play({Canned::http(401)});
        const EditId id = bench.move(u"B1"_s, 0, 3);
        QTRY_COMPARE(bench.account.server.requests().size(), 1);
        QTRY_COMPARE(bench.stateOf(id), EditState::Waiting);
        bench.outbox->sendWaiting();
        QTRY_COMPARE(bench.stateOf(id), EditState::Settled);
    }

    void aNewBookingReplacesItsPlaceholder()
    {
        Bench bench;
        QSignalSpy created(bench.outbox.get(), &Outbox::created);
        const EditId id = bench.create(u"ken"_s, 4);
        QCOMPARE(bench.detail(u"local-1"_s).row.guestName, u"Ken"_s);
        QTRY_COMPARE(bench.stateOf(id), EditState::Settled);
        QVERIFY(!bench.detail(u"local-1"_s).found);
        const BookingDetail made = bench.detail(u"ken"_s);
        QCOMPARE(made.row.span, slot(4));
        QCOMPARE(made.row.guestName, u"Ken"_s);
        QCOMPARE(created.size(), 1);
    }

    void aMoveOfAPlaceholderIsSentToTheRealBooking()
    {
        Bench bench(40);
        bench.create(u"ken"_s, 4);
        const EditId moved = bench.move(u"local-1"_s, 4, 6);
        QTRY_COMPARE(bench.stateOf(moved), EditState::Settled);
        QCOMPARE(bench.account.count("POST", "/v1/bookings/ken/reschedule"), 1);
        QCOMPARE(bench.detail(u"ken"_s).row.span, slot(6));
    }

    void aPlaceholderIsStillUnderstoodAfterTheBookingHasAnId()
    {
        Bench bench;
        const EditId made = bench.create(u"ken"_s, 4);
        QTRY_COMPARE(bench.stateOf(made), EditState::Settled);
        const EditId moved = bench.move(u"local-1"_s, 4, 6); // from an undo stack that knows no other name
        QTRY_COMPARE(bench.stateOf(moved), EditState::Settled);
        QCOMPARE(bench.account.count("POST", "/v1/bookings/ken/reschedule"), 1);
    }

    void aCancellationOfWhatHasGoneIsDone()
    {
        Bench bench;
        bench.account.remove(u"B1"_s);
        const EditId id = bench.outbox->submit(CancelEdit{BookingId(u"B1"_s), slot(0), {}}, u"Mia"_s);
        QTRY_COMPARE(bench.stateOf(id), EditState::Settled);
        QVERIFY(bench.detail(u"B1"_s).row.isGone);
    }

    void aCancellationThatTheServiceDoesNotKnowIsRefused()
    {
        Bench bench;
        bench.account.intercept = [](const ReceivedRequest& request) -> std::optional<Canned> {
            if (request.verb == "GET") return std::nullopt;
            return Canned::http(404);
        };
        const EditId id = bench.outbox->submit(CancelEdit{BookingId(u"B1"_s), slot(0), {}}, u"Mia"_s);
        QTRY_COMPARE(bench.stateOf(id), EditState::Refused);
        QCOMPARE(bench.outbox->open().first().error.httpStatus, 404);
        QVERIFY(!bench.detail(u"B1"_s).row.isGone);
    }

    void aCreationWhoseAnswerIsLostIsFoundByItsGuest()
    {
        Bench bench;
        bench.account.intercept = [&](const ReceivedRequest& request) -> std::optional<Canned> {
            if (request.verb != "POST") return std::nullopt;
            const EpochMs now = SystemClock().now();
            bench.account.add(u"other"_s, slot(4).start, now);
            bench.account.add(u"ken"_s, slot(4).start, now);
            return Canned::cut();
        };
        const EditId id = bench.create(u"ken"_s, 4);
        QTRY_COMPARE(bench.stateOf(id), EditState::Settled);
        QCOMPARE(bench.account.count("POST", "/"), 1);
        QVERIFY(bench.detail(u"ken"_s).found);
        QVERIFY(!bench.detail(u"local-1"_s).found);
    }

    void aLateReplyDoesNotOverwriteANewerBooking()
    {
        Bench bench;
        bench.account.intercept = [&](const ReceivedRequest& request) -> std::optional<Canned> {
            if (request.verb == "GET") return std::nullopt;
            ChangeSet newer;
            Booking booking = *bench.account.find(u"B1"_s);
            booking.span = slot(9);
            booking.updatedAt = 900000;
            newer.bookings.append({booking, BookingUpsert::Completeness::Full, {}, {}});
            bench.store->apply(newer);
            return std::nullopt;
        };
        const EditId id = bench.move(u"B1"_s, 0, 3);
        QTRY_COMPARE(bench.stateOf(id), EditState::Settled);
        QCOMPARE(bench.detail(u"B1"_s).row.span, slot(9));
        QCOMPARE(bench.detail(u"B1"_s).row.pending, PendingState::None);
    }

    void anEditThatCannotBeKeptOnDiskIsNotSent()
    {
        Bench bench;
        bench.outbox.reset();
        Outbox outbox({u"/proc/none/journal.sqlite"_s, 0, 40, 100, 20}, *bench.client, *bench.store, bench.clock);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"could not be kept on disk"_s));
        QSignalSpy failed(&outbox, &Outbox::journalFailed);
        outbox.submit(RescheduleEdit{BookingId(u"B1"_s), slot(0), slot(3), u"Asia/Tokyo"_s}, u"Mia"_s);
        QVERIFY(failed.wait());
        QCOMPARE(outbox.open().first().state, EditState::Refused);
        QCOMPARE(bench.account.server.requests().size(), 0);
    }
};

QTEST_GUILESS_MAIN(tst_Outbox)
#include "tst_outbox.moc"
