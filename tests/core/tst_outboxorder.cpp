#include "core/sync/editcodec.h"
#include "support/strict.h"
#include "support/teambench.h"

#include <QTest>

using namespace yoyaku;
using namespace yoyaku::test;
using namespace Qt::StringLiterals;

namespace {

using Bench = TeamBench;
constexpr int kShortHold = 60;
const ScheduleId kMade(u"local-1"_s), kInventory(u"S1"_s);

Edit editOf(EditAct act) { return {EditId(u"e1"_s), std::move(act), EditState::Held, u"Kana"_s, 5, 6, {}}; }

} // namespace

/// Which edits wait for which, and which go in another's place.
class tst_OutboxOrder : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init() { failOnUnexpectedWarnings(); }

    void ofTwoRolesOnlyTheLastIsSent()
    {
        Bench bench(kShortHold);
        const EditId first = bench.outbox->submit(RoleEdit{Bench::kKana, u"member"_s, u"restricted"_s}, {});
        const EditId second = bench.outbox->submit(RoleEdit{Bench::kKana, u"restricted"_s, u"admin"_s}, {});
        QTRY_COMPARE(bench.stateOf(second), EditState::Settled);
        QCOMPARE(bench.stateOf(first), EditState::Settled);
        QCOMPARE(bench.records.writes(), 1);
        QCOMPARE(bench.directory().users.first().role, u"admin"_s);
        const auto last = std::get<RoleEdit>(bench.history.last().act);
        QCOMPARE(last.before, u"member"_s); // its way back leads to where the first began
    }

    void rolesOfTwoMembersAreBothSent()
    {
        Bench bench(kShortHold);
        bench.outbox->submit(RoleEdit{Bench::kKana, u"member"_s, u"admin"_s}, {});
        const EditId second = bench.outbox->submit(RoleEdit{Bench::kLeo, u"member"_s, u"admin"_s}, {});
        QTRY_COMPARE(bench.stateOf(second), EditState::Settled);
        QTRY_VERIFY(bench.outbox->open().isEmpty());
        QCOMPARE(bench.records.writes(), 2);
    }

    void aLaterChangeOfAScheduleReplacesAnEarlierOnlyWhenItSaysAsMuch()
    {
        Bench bench(kShortHold);
        bench.outbox->submit(Bench::moved(kInventory, Bench::kNoon), {});
        ScheduleUpdateEdit renamed{Bench::inventory(), {}};
        renamed.patch.name = u"Stock"_s;
        bench.outbox->submit(renamed, {});
        QTRY_VERIFY(bench.outbox->open().isEmpty());
        QCOMPARE(bench.records.writes(), 2);
        QCOMPARE(bench.schedule(u"Stock"_s)->span, Bench::kNoon);

        bench.outbox->submit(Bench::moved(kInventory, Bench::kMorning), {});
        renamed.patch.name = u"Stock taking"_s;
        renamed.patch.span = Bench::kNoon;
        bench.outbox->submit(renamed, {});
        QTRY_VERIFY(bench.outbox->open().isEmpty());
        QCOMPARE(bench.records.writes(), 3);
    }

    void aChangeOfAScheduleThatIsStillToBeMadeWaitsAndGoesToItsId()
    {
        Bench bench(kShortHold);
        bench.outbox->submit(ScheduleCreateEdit{kMade, Bench::training()}, {});
        const EditId moved = bench.outbox->submit(Bench::moved(kMade, Bench::kMorning), {});
        QTRY_COMPARE(bench.stateOf(moved), EditState::Settled);
        QCOMPARE(bench.account.count("PATCH", "/v1/schedules/N1"), 1);
        QCOMPARE(bench.schedule(u"Training"_s)->span, Bench::kMorning);
    }

    void whatIsDroppedBeforeItWasMadeTakesItsEditsAlong()
    {
        Bench bench(Bench::kLongHold);
        const EditId made = bench.outbox->submit(ScheduleCreateEdit{kMade, Bench::training()}, {});
        const EditId moved = bench.outbox->submit(Bench::moved(kMade, Bench::kMorning), {});
        QVERIFY(bench.outbox->undo(made));
        QCOMPARE(bench.stateOf(moved), EditState::Undone);
        QVERIFY(bench.outbox->open().isEmpty());
        QTRY_COMPARE(bench.sqlRows(), 0);
        QCOMPARE(bench.account.server.requests().size(), 0);
    }

    void aDeletionByThePlaceholderFindsWhatWasMade()
    {
        Bench bench;
        const EditId made = bench.outbox->submit(ScheduleCreateEdit{kMade, Bench::training()}, {});
        QTRY_COMPARE(bench.stateOf(made), EditState::Settled);
        Schedule named;
        named.id = kMade;
        const EditId gone = bench.outbox->submit(ScheduleDeleteEdit{named}, {});
        QTRY_COMPARE(bench.stateOf(gone), EditState::Settled);
        QCOMPARE(bench.account.count("DELETE", "/v1/schedules/N1"), 1);
        QVERIFY(!bench.schedule(u"Training"_s));
    }

    void anAddressIsInvitedAgainOnlyAfterTheOldInvitationIsWithdrawn()
    {
        Bench bench(kShortHold);
        bench.outbox->submit(WithdrawEdit{Bench::aya()}, {});
        const EditId again = bench.outbox->submit(InviteEdit{u"Aya@example.com"_s, u"admin"_s}, {});
        bench.outbox->sendNow(again); // the withdrawal is still held
        QTRY_COMPARE(bench.stateOf(again), EditState::Settled);
        const QByteArrayList sent = bench.account.server.targets();
        QVERIFY(sent.first().endsWith("/I1"));
        QCOMPARE(bench.directory().invitations.size(), 1);
        QCOMPARE(bench.directory().invitations.first().role, u"admin"_s);
    }

    void aNewTryReplacesTheRefusedOneOfTheSameThing()
    {
        Bench bench;
        bench.records.trouble = AccountRecords::Trouble::Refusal;
        const EditId refused = bench.outbox->submit(RoleEdit{Bench::kKana, u"member"_s, u"admin"_s}, {});
        QTRY_COMPARE(bench.stateOf(refused), EditState::Refused);
        bench.records.trouble = AccountRecords::Trouble::None;
        const EditId next = bench.outbox->submit(RoleEdit{Bench::kKana, u"member"_s, u"restricted"_s}, {});
        QCOMPARE(bench.stateOf(refused), EditState::Undone);
        QTRY_COMPARE(bench.stateOf(next), EditState::Settled);
    }

    void whatIsFoundGoneWhileLookingLeavesTheStore()
    {
        Bench bench;
        bench.records.trouble = AccountRecords::Trouble::LostRequest;
        bench.records.records[u"schedules"_s] = {};
        const EditId id = bench.outbox->submit(Bench::moved(kInventory, Bench::kNoon), {});
        QTRY_COMPARE(bench.stateOf(id), EditState::Refused);
        QCOMPARE(bench.outbox->open().first().error.kind, api::ApiError::Kind::NotFound);
        QTRY_VERIFY(!bench.schedule(u"Inventory"_s));
    }

    void aListThatCannotBeReadProvesNoAbsence()
    {
        Bench bench;
        bench.account.intercept = [&](const ReceivedRequest& request) -> std::optional<Canned> {
            if (request.verb == "GET") return Canned::http(200, R"({"data":[{"name":"no id"}]})");
            return Canned::cut();
        };
        const EditId id = bench.outbox->submit(ScheduleDeleteEdit{Bench::inventory()}, {});
        QTRY_COMPARE(bench.stateOf(id), EditState::Refused);
        QCOMPARE(bench.outbox->open().first().error.kind, api::ApiError::Kind::OutcomeUnknown);
        QVERIFY(bench.schedule(u"Inventory"_s));
    }

    void aListThatIsForbiddenIsNotAskedForEver()
    {
        Bench bench;
        bench.account.intercept = [&](const ReceivedRequest& request) -> std::optional<Canned> {
            return request.verb == "GET" ? Canned::http(403) : Canned::cut();
        };
        const EditId id = bench.outbox->submit(InviteEdit{u"mio@example.com"_s, u"member"_s}, {});
        QTRY_COMPARE(bench.stateOf(id), EditState::Refused);
        QCOMPARE(bench.outbox->open().first().error.kind, api::ApiError::Kind::OutcomeUnknown);
    }

    void anOlderThingOfTheSameNameIsNotTakenForTheNewOne()
    {
        Bench bench;
        bench.records.records[u"schedules"_s].append(QJsonObject{{"uid"_L1, u"S9"_s},
                                                                 {"name"_L1, u"Training"_s},
                                                                 {"startedAt"_L1, formatInstant(Bench::kNoon.start)},
                                                                 {"endedAt"_L1, formatInstant(Bench::kNoon.end)},
                                                                 {"createdAt"_L1, formatInstant(1000)}});
        bench.records.trouble = AccountRecords::Trouble::LostRequest;
        const EditId id = bench.outbox->submit(ScheduleCreateEdit{kMade, Bench::training()}, {});
        QTRY_COMPARE(bench.stateOf(id), EditState::Refused);
    }

    void rowsOfEarlierVersionsStillLoad()
    {
        const QByteArray row =
            R"({"id":"e1","about":"Mia","createdAt":7,"holdUntil":8,"error":{"kind":10,"status":422,"text":"taken"},)"
            R"("act":{"kind":"update","booking":"B1","from":{"start":1,"end":2},)"
            R"("hostsBefore":[{"userId":"U1","role":"admin"}],"patch":{"span":{"start":3,"end":4},"sendUpdates":true}}})";
        const auto edit = editcodec::decode(row, EditState::Refused);
        QVERIFY(edit);
        UpdateEdit expected{BookingId(u"B1"_s), {1, 2}, {{UserId(u"U1"_s), u"admin"_s}}, {}};
        expected.patch.span = TimeSpan{3, 4};
        expected.patch.sendUpdates = true;
        QCOMPARE(edit->act, EditAct(expected));
        QCOMPARE(edit->about, u"Mia"_s);
        QCOMPARE(edit->error.serverText, u"taken"_s);
        QVERIFY(!editcodec::decode(R"({"id":"e1","act":{"kind":"teleport"}})", EditState::Held));
    }

    void whatIsNotSetIsNotSetAfterReadingBack()
    {
        ScheduleUpdateEdit act{Bench::inventory(), {}};
        act.before.routine = {{"freq"_L1, QJsonObject{{"by"_L1, QJsonArray{1, u"x"_s}}}}};
        act.patch.description = QString();
        act.patch.attendees = QVector<ScheduleAttendee>();
        const auto back = editcodec::decode(editcodec::encode(editOf(act)), EditState::Held);
        QVERIFY(back);
        QCOMPARE(back->act, EditAct(act));
        QVERIFY(!std::get<ScheduleUpdateEdit>(back->act).patch.name);
    }

    void allThatAGuestGaveSurvivesTheJournal()
    {
        CreateEdit act{BookingId(u"local-1"_s), {1, 2}, {}};
        act.booking.phoneNumber = u"P"_s;
        act.booking.textRemindNumber = u"N"_s;
        act.booking.textRemindCountryCode = u"81"_s;
        act.booking.ccEmails = {u"a@example.com"_s};
        act.booking.answers = {{u"Q1"_s, {u"A"_s, u"B"_s}}, {u"Q2"_s, {}}};
        act.booking.tracking = {u"c"_s, u"s"_s, u"m"_s, u"k"_s, u"t"_s};
        const auto back = editcodec::decode(editcodec::encode(editOf(act)), EditState::Held);
        QVERIFY(back);
        QCOMPARE(back->act, EditAct(act));
    }
};

QTEST_GUILESS_MAIN(tst_OutboxOrder)
#include "tst_outboxorder.moc"
