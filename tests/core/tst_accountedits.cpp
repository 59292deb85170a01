#include "support/strict.h"
#include "support/teambench.h"

#include <QTest>

using namespace yoyaku;
using namespace yoyaku::test;
using namespace Qt::StringLiterals;

namespace {

using Bench = TeamBench;
constexpr int kLongHold = Bench::kLongHold;
const EventTypeId kType = Bench::kType;
const UserId kKana = Bench::kKana, kLeo = Bench::kLeo;

/// One act of each kind on what the bench holds, and how to see that it was done there and here.
struct Case
{
    const char* name;
    EditAct act;
    std::function<bool(const AccountRecords&)> isDone;
    std::function<bool(Bench&)> isStored;
};

QVector<Case> scheduleCases()
{
    const auto count = [](const AccountRecords& r) { return r.records[u"schedules"_s].size(); };
    return {{"schedule create", ScheduleCreateEdit{ScheduleId(u"local-1"_s), Bench::training()},
             [=](const AccountRecords& r) { return count(r) == 2; },
             [](Bench& b) { return b.schedule(u"Training"_s) && b.schedule(u"Training"_s)->id.text() == "N1"_L1; }},
            {"schedule update", Bench::moved(ScheduleId(u"S1"_s), Bench::kNoon),
             [](const AccountRecords& r) {
                 return r.find(u"schedules"_s, u"S1"_s)["startedAt"_L1].toString() == formatInstant(Bench::kNoon.start);
             },
             [](Bench& b) { return b.schedule(u"Inventory"_s) && b.schedule(u"Inventory"_s)->span == Bench::kNoon; }},
            {"schedule delete", ScheduleDeleteEdit{Bench::inventory()},
             [=](const AccountRecords& r) { return count(r) == 0; },
             [](Bench& b) { return !b.schedule(u"Inventory"_s); }}};
}

QVector<Case> teamCases()
{
    return {{"role", RoleEdit{kKana, u"member"_s, u"admin"_s},
             [](const AccountRecords& r) {
                 return r.find(u"organization_users"_s, u"U1"_s)["role"_L1].toString() == "admin"_L1;
             },
             [](Bench& b) { return b.directory().users.first().role == "admin"_L1; }},
            {"member remove", MemberRemoveEdit{{kLeo, u"Leo"_s, {}, u"member"_s}},
             [](const AccountRecords& r) { return r.records[u"organization_users"_s].size() == 1; },
             [](Bench& b) { return b.directory().users.size() == 1; }},
            {"invite", InviteEdit{u"mio@example.com"_s, u"member"_s},
             [](const AccountRecords& r) { return r.records[u"organization_invitations"_s].size() == 2; },
             [](Bench& b) { return b.directory().invitations.size() == 2; }},
            {"withdraw", WithdrawEdit{Bench::aya()},
             [](const AccountRecords& r) { return r.records[u"organization_invitations"_s].isEmpty(); },
             [](Bench& b) { return b.directory().invitations.isEmpty(); }}};
}

QVector<Case> hostCases()
{
    const auto hosts = [](Bench& b) { return b.directory().hosts.value(kType); };
    const auto rules = [](Bench& b) { return b.directory().rules.value(kType); };
    const auto rule = [](const AccountRecords& r, const char16_t* id) {
        return r.find(u"host_assign_rules"_s, QString::fromUtf16(id));
    };
    return {{"host add", HostAddEdit{kType, {kLeo, u"editor"_s, u"host"_s, 2}},
             [](const AccountRecords& r) { return r.records[u"hosts"_s].size() == 2; },
             [=](Bench& b) { return hosts(b).size() == 2 && hosts(b).last().name == "Leo"_L1; }},
            {"host remove", HostRemoveEdit{kType, {kKana, u"Kana"_s, {}, {}, 1, {}, 0}},
             [](const AccountRecords& r) { return r.records[u"hosts"_s].isEmpty(); },
             [=](Bench& b) { return hosts(b).isEmpty(); }},
            {"priority", PriorityEdit{kType, kKana, 1, 3},
             [](const AccountRecords& r) { return r.find(u"hosts"_s, u"U1"_s)["priority"_L1].toInt() == 3; },
             [=](Bench& b) { return hosts(b).value(0).priority == 3; }},
            {"rule create",
             RuleEdit{RuleEdit::Kind::Create, kType, {}, {{"name"_L1, u"Juniors"_s}, {"odd"_L1, QJsonArray{1, 2}}}},
             [=](const AccountRecords& r) { return !rule(r, u"N1").isEmpty(); },
             [=](Bench& b) { return rules(b).size() == 2 && rules(b).last().raw["odd"_L1].isArray(); }},
            {"rule update", RuleEdit{RuleEdit::Kind::Update, kType, Bench::seniors(), {{"priority"_L1, 9}}},
             [=](const AccountRecords& r) {
                 return rule(r, u"R1")["priority"_L1].toInt() == 9 && rule(r, u"R1")["kept"_L1].toBool();
             },
             [=](Bench& b) { return rules(b).value(0).raw["priority"_L1].toInt() == 9; }},
            {"rule delete", RuleEdit{RuleEdit::Kind::Delete, kType, Bench::seniors(), {}},
             [=](const AccountRecords& r) { return rule(r, u"R1").isEmpty(); },
             [=](Bench& b) { return rules(b).isEmpty(); }}};
}

const QVector<Case>& allCases()
{
    static const QVector<Case> all = scheduleCases() + teamCases() + hostCases();
    return all;
}

void eachCase()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < allCases().size(); ++i) QTest::newRow(allCases().at(i).name) << i;
}

const Case& thisCase()
{
    QFETCH_GLOBAL(int, index);
    return allCases().at(index);
}

bool takesAway(const EditAct& act)
{
    const auto* rule = std::get_if<RuleEdit>(&act);
    return std::holds_alternative<ScheduleDeleteEdit>(act) || std::holds_alternative<MemberRemoveEdit>(act) ||
           std::holds_alternative<WithdrawEdit>(act) || std::holds_alternative<HostRemoveEdit>(act) ||
           (rule && rule->kind == RuleEdit::Kind::Delete);
}

} // namespace

/// What holds for every act on the account: each test runs once for each of them.
class tst_AccountEdits : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase_data() { eachCase(); }
    void init() { failOnUnexpectedWarnings(); }

    void itIsSentOnceAndStoredAtOnce()
    {
        const Case& c = thisCase();
        Bench bench;
        const EditId id = bench.outbox->submit(c.act, u"Kana"_s);
        QTRY_COMPARE(bench.stateOf(id), EditState::Settled);
        QVERIFY(c.isDone(bench.records));
        QVERIFY(c.isStored(bench));
        QCOMPARE(bench.records.writes(), 1);
        QVERIFY(bench.outbox->open().isEmpty());
        QTRY_COMPARE(bench.sqlRows(), 0);
    }

    void undoInTheHoldSendsNothing()
    {
        const Case& c = thisCase();
        Bench bench(kLongHold);
        const EditId id = bench.outbox->submit(c.act, u"Kana"_s);
        QCOMPARE(bench.outbox->open().first().act, c.act);
        QVERIFY(!c.isStored(bench)); // open edits are laid over by the models
        QVERIFY(bench.outbox->undo(id));
        QTRY_COMPARE(bench.sqlRows(), 0);
        QCOMPARE(bench.account.server.requests().size(), 0);
        QVERIFY(!c.isStored(bench));
    }

    void aCrashInTheHoldAsksAtTheNextStart()
    {
        const Case& c = thisCase();
        Bench bench(kLongHold);
        const EditId id = bench.outbox->submit(c.act, u"Kana"_s);
        QTRY_COMPARE(bench.sqlRows(), 1);
        bench.restart(kLongHold);
        QCOMPARE(bench.stateOf(id), EditState::Asking);
        QCOMPARE(bench.outbox->open().first().act, c.act); // as whole as it was made
        QCOMPARE(bench.outbox->open().first().about, u"Kana"_s);
        QCOMPARE(bench.account.server.requests().size(), 0);
        bench.outbox->sendNow(id);
        QTRY_COMPARE(bench.stateOf(id), EditState::Settled);
        QVERIFY(c.isStored(bench));
    }

    void aRefusalIsKeptUntilItIsTriedAgain()
    {
        const Case& c = thisCase();
        Bench bench;
        bench.records.trouble = AccountRecords::Trouble::Refusal;
        const EditId id = bench.outbox->submit(c.act, u"Kana"_s);
        QTRY_COMPARE(bench.stateOf(id), EditState::Refused);
        QCOMPARE(bench.outbox->open().first().error.kind, api::ApiError::Kind::Forbidden);
        QCOMPARE(bench.outbox->open().first().error.serverText, u"not yours"_s);
        QVERIFY(!c.isDone(bench.records));
        QVERIFY(!c.isStored(bench));
        bench.records.trouble = AccountRecords::Trouble::None;
        bench.outbox->retry(id);
        QTRY_COMPARE(bench.stateOf(id), EditState::Settled);
        QVERIFY(c.isStored(bench));
    }

    void aDroppedRefusalLeavesEverythingAsTheServiceHasIt()
    {
        const Case& c = thisCase();
        Bench bench;
        bench.records.trouble = AccountRecords::Trouble::Refusal;
        const EditId id = bench.outbox->submit(c.act, u"Kana"_s);
        QTRY_COMPARE(bench.stateOf(id), EditState::Refused);
        bench.outbox->discard(id);
        QCOMPARE(bench.stateOf(id), EditState::Undone);
        QVERIFY(bench.outbox->open().isEmpty());
        QVERIFY(!c.isStored(bench));
        QCOMPARE(bench.records.writes(), 1);
    }

    void aLostAnswerIsLookedUpAndNeverSentTwice()
    {
        const Case& c = thisCase();
        Bench bench;
        bench.records.trouble = AccountRecords::Trouble::LostAnswer;
        const EditId id = bench.outbox->submit(c.act, u"Kana"_s);
        QTRY_COMPARE(bench.stateOf(id), EditState::Settled);
        const auto wasChecked = [](const Edit& edit) { return edit.state == EditState::Checking; };
        QVERIFY(std::any_of(bench.history.begin(), bench.history.end(), wasChecked));
        QCOMPARE(bench.records.writes(), 1);
        QVERIFY(c.isStored(bench));
    }

    void aLostRequestLeavesTheChoiceToTheUser()
    {
        const Case& c = thisCase();
        Bench bench;
        bench.records.trouble = AccountRecords::Trouble::LostRequest;
        const EditId id = bench.outbox->submit(c.act, u"Kana"_s);
        QTRY_COMPARE(bench.stateOf(id), EditState::Refused);
        QCOMPARE(bench.outbox->open().first().error.kind, api::ApiError::Kind::OutcomeUnknown);
        QCOMPARE(bench.records.writes(), 1);
        QVERIFY(!c.isDone(bench.records));
        QVERIFY(!c.isStored(bench));
    }

    void aCrashWhileSendingIsLookedUpAtTheNextStart()
    {
        const Case& c = thisCase();
        Bench bench;
        const auto asUsual = bench.account.intercept;
        bench.account.intercept = [&](const ReceivedRequest& request) -> std::optional<Canned> {
            const auto said = asUsual(request);
            return request.verb == "GET" ? said : std::optional(Canned::silence());
        };
        const EditId id = bench.outbox->submit(c.act, u"Kana"_s);
        QTRY_COMPARE(bench.records.writes(), 1);
        bench.restart(0);
        QTRY_COMPARE(bench.stateOf(id), EditState::Settled);
        QCOMPARE(bench.records.writes(), 1);
        QVERIFY(c.isStored(bench));
    }

    void aCallThatIsNotThereIsRefused()
    {
        const Case& c = thisCase();
        Bench bench;
        bench.records.trouble = AccountRecords::Trouble::NoSuchCall;
        const EditId id = bench.outbox->submit(c.act, u"Kana"_s);
        QTRY_COMPARE(bench.stateOf(id), EditState::Refused);
        QCOMPARE(bench.outbox->open().first().error.kind, api::ApiError::Kind::NotFound);
        QCOMPARE(bench.outbox->open().first().error.httpStatus, 404);
        QVERIFY(!c.isStored(bench));
    }

    /// An inferred address may be wrong for reading as well as for deleting.
    void whereNoMemberHasAnAddressNoneIsTakenForGone()
    {
        const Case& c = thisCase();
        if (!takesAway(c.act)) return;
        Bench bench;
        bench.records.trouble = AccountRecords::Trouble::NoSuchCall;
        bench.account.intercept = [answer = bench.account.intercept](const ReceivedRequest& request) {
            const bool isOne = request.target.startsWith("/v1/organization_users/");
            return isOne ? std::optional(Canned::http(404)) : answer(request);
        };
        const EditId id = bench.outbox->submit(c.act, u"Kana"_s);
        QTRY_COMPARE(bench.stateOf(id), EditState::Refused);
        QVERIFY(!c.isStored(bench));
    }

    void takingAwayWhatHasGoneIsDone()
    {
        const Case& c = thisCase();
        if (!takesAway(c.act)) return;
        Bench bench;
        bench.records.records.clear();
        const EditId id = bench.outbox->submit(c.act, u"Kana"_s);
        QTRY_COMPARE(bench.stateOf(id), EditState::Settled);
        QVERIFY(c.isStored(bench));
    }
};

QTEST_GUILESS_MAIN(tst_AccountEdits)
#include "tst_accountedits.moc"
