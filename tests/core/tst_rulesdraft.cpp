// Past 500 lines: draft, what-if, sums and history are asked of one account in one real store.
#include "core/api/assignrulecodec.h"
#include "core/insight/hostsums.h"
#include "core/insight/rulesdraft.h"
#include "core/insight/whatif.h"
#include "core/models/directorymodel.h"
#include "core/store/hostqueries.h"
#include "core/store/setuphistory.h"
#include "core/sync/accountpatcher.h"

#include "support/fakeclock.h"
#include "support/keptedits.h"
#include "support/storebench.h"
#include "support/teambench.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace yoyaku;
using namespace yoyaku::test;
using namespace Qt::StringLiterals;

namespace {

using What = RulesDraft::Change::What;
using Setup = SetupChange::What;

const EventTypeId kType(u"demo"_s), kOther(u"talk"_s);
const UserId kA(u"a"_s), kB(u"b"_s), kC(u"c"_s), kD(u"d"_s);
const RuleId kLeaders(u"r1"_s), kMembers(u"r2"_s);
const QTimeZone kTokyo("Asia/Tokyo");

QJsonObject rawRule(const QString& id, const QString& name, int sort, const QStringList& users,
                    const QJsonObject& limits = {})
{
    QJsonObject group{{u"operator"_s, u"or"_s}, {u"userIds"_s, QJsonArray::fromStringList(users)}, {u"weight"_s, 7}};
    return {{u"uid"_s, id},        {u"name"_s, name},      {u"sort"_s, sort}, {u"groups"_s, QJsonArray{group}},
            {u"limits"_s, limits}, {u"colour"_s, u"red"_s}};
}

AssignRule decoded(const QJsonObject& raw) { return api::decodeAssignRule(raw, {}).value(); }

AssignRule leaders() { return decoded(rawRule(u"r1"_s, u"Leaders"_s, 0, {u"a"_s, u"b"_s}, {{u"monthly"_s, 1000}})); }
AssignRule members()
{
    return decoded(rawRule(u"r2"_s, u"Members"_s, 1, {u"c"_s, u"b"_s}, {{u"daily"_s, 120}, {u"yearly"_s, 9}}));
}

EventTypeHost host(const UserId& id, int priority, int sort)
{
    EventTypeHost host;
    host.userId = id;
    host.name = id.text();
    host.priority = priority;
    host.sort = sort;
    return host;
}

QVector<EventTypeHost> hosts() { return {host(kA, 3, 0), host(kB, 3, 1), host(kC, 2, 2), host(kD, 0, 3)}; }

BookingUpsert booking(int n, const UserId& host, EpochMs start, const EventTypeId& type = kType,
                      BookingStatus status = BookingStatus::Open, int minutes = 30)
{
    Booking b;
    b.uid = BookingId(u"b%1"_s.arg(n));
    b.name = u"Demo"_s;
    b.eventType = type;
    b.status = status;
    b.statusText = status == BookingStatus::Open ? u"open"_s : u"cancel"_s;
    b.span = {start, start + minutes * kMsPerMinute};
    if (!host.isEmpty()) b.hosts = {{host, {}}};
    b.createdAt = b.updatedAt = 1000 + n;
    return {b, BookingUpsert::Completeness::Full, {}, {}};
}

ChangeSet rulesTold(const QVector<AssignRule>& rules, ChangeOrigin origin = ChangeOrigin::Sync)
{
    ChangeSet set;
    set.origin = origin;
    set.rules = {{kType, rules}};
    return set;
}

ChangeSet hostsTold(const QVector<EventTypeHost>& told, ChangeOrigin origin = ChangeOrigin::Sync)
{
    ChangeSet set;
    set.origin = origin;
    set.hosts = {{kType, told}};
    return set;
}

/// Two event types, of which one has four hosts and two rules, as a sync would have stored them.
struct Bench : StoreBench
{
    FakeClock clock; // Wed 2026-11-11 11:36 in Tokyo
    KeptEdits edits;
    DirectoryModel directoryModel{store};
    RulesDraft draft{directoryModel, edits};

    Bench()
    {
        ChangeSet set;
        EventType one, other;
        one.id = kType;
        one.durationMinutes = 60;
        other.id = kOther;
        set.eventTypes = QVector<EventType>{one, other};
        set.users =
            QVector<User>{{kA, u"A"_s, {}, {}}, {kB, u"B"_s, {}, {}}, {kC, u"C"_s, {}, {}}, {kD, u"D"_s, {}, {}}};
        set.hosts = {{kType, hosts()}, {kOther, {host(kA, 1, 0)}}};
        set.rules = {{kType, {leaders(), members()}}};
        tell(set);
    }
    /// Until the directory has it too.
    void tell(const ChangeSet& set)
    {
        apply(set);
        bool isThere = false;
        directoryModel.settle(&directoryModel, [&] { isThere = true; });
        if (!QTest::qWaitFor([&] { return isThere; }, kPatienceMs)) qFatal("the directory is not read");
    }
    [[nodiscard]] QVector<SetupChange> history()
    {
        return read<QVector<SetupChange>>(
            [](ReadSession& session) { return readSetupChanges(session, kType, 0, 1000); });
    }
    [[nodiscard]] AssignRule after(const RuleId& id) const
    {
        for (const AssignRule& rule : draft.after(kType).rules)
            if (rule.id == id) return rule;
        return {};
    }
    [[nodiscard]] QStringList order() const
    {
        QStringList names;
        for (const AssignRule& rule : draft.after(kType).rules) names.append(rule.name);
        return names;
    }
    void setDaily(std::optional<int> minutes)
    {
        AssignRule rule = after(kMembers);
        rule.dailyMinutes = minutes;
        draft.setRule(kType, rule);
    }
    [[nodiscard]] EpochMs tokyo(int month, int day, int hour) const
    {
        return QDateTime(QDate(2026, month, day), QTime(hour, 0), kTokyo).toMSecsSinceEpoch();
    }
};

struct WhatIfBench : Bench
{
    WhatIf whatIf{store, directoryModel, draft, clock};

    WhatIfBench() { whatIf.setTimeZone(kTokyo); }
    void show()
    {
        whatIf.setEventType(kType);
        whatIf.setActive(true);
    }
    [[nodiscard]] bool isDone() const { return whatIf.answer() && !whatIf.isWorking(); }
};

struct SumsBench : Bench
{
    HostSums sums{store, directoryModel, draft, clock};

    void show()
    {
        QSignalSpy changed(&sums, &HostSums::changed);
        sums.setTimeZone(kTokyo);
        sums.setEventType(kType);
        sums.setActive(true);
        if (!QTest::qWaitFor([&] { return !sums.evenness().isEmpty(); }, kPatienceMs)) qFatal("no sums");
    }
};

} // namespace

/// What the user has changed of hosts and rules, what that would have meant, and what others changed.
class tst_RulesDraft : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init() { failOnUnexpectedWarnings(); }

    // The draft

    void aPriorityIsAChangeUntilItIsAsBefore()
    {
        Bench bench;
        QSignalSpy changed(&bench.draft, &RulesDraft::changed);
        bench.draft.setPriority(kType, kB, 2);
        QCOMPARE(bench.draft.changes(kType), (QVector<RulesDraft::Change>{{What::Priority, kB, 3, 2, {}, {}, {}}}));
        QCOMPARE(bench.draft.before(kType).hosts[1].priority, 3);
        QCOMPARE(bench.draft.after(kType).hosts[1].priority, 2);
        QCOMPARE(bench.draft.eventTypes(), QVector<EventTypeId>{kType});
        QVERIFY(bench.edits.open().isEmpty()); // nothing of it is on its way
        bench.draft.setPriority(kType, kB, 2);
        QCOMPARE(changed.size(), 1);
        bench.draft.setPriority(kType, kB, 3);
        QVERIFY(bench.draft.changes(kType).isEmpty());
        QVERIFY(bench.draft.eventTypes().isEmpty());
        bench.draft.setPriority(kType, UserId(u"stranger"_s), 3);
        QVERIFY(bench.draft.changes(kType).isEmpty());
    }

    void whatHasComeAboutElsewhereDropsOutAndDoesNotComeBack()
    {
        Bench bench;
        bench.draft.setPriority(kType, kB, 2);
        bench.setDaily(150);
        auto told = hosts();
        told[1].priority = 2;
        bench.tell(hostsTold(told));
        QCOMPARE(bench.draft.changes(kType).size(), 1);
        AssignRule same = bench.after(kMembers);
        bench.tell(rulesTold({leaders(), decoded(same.raw)}));
        QVERIFY(bench.draft.changes(kType).isEmpty());
        QVERIFY(!bench.draft.canUndo(kType)); // that draft is over
        bench.tell(hostsTold(hosts()));
        QVERIFY(bench.draft.changes(kType).isEmpty());
    }

    void aDraftForWhatVanishedDropsOut()
    {
        Bench bench;
        bench.draft.setPriority(kType, kB, 2);
        bench.draft.setPriority(kType, kC, 1);
        bench.setDaily(150);
        bench.draft.removeRule(kType, kLeaders);
        auto told = hosts();
        told.removeAt(1);
        bench.tell(hostsTold(told));
        bench.tell(rulesTold({}));
        QCOMPARE(bench.draft.changes(kType), (QVector<RulesDraft::Change>{{What::Priority, kC, 2, 1, {}, {}, {}}}));
        ChangeSet noTypes;
        EventType other;
        other.id = kOther;
        noTypes.eventTypes = QVector<EventType>{other};
        bench.tell(noTypes);
        QVERIFY(bench.draft.toJson().isEmpty());
    }

    void openEditsAreWhatTheDraftIsLaidOver()
    {
        Bench bench;
        bench.draft.setPriority(kType, kB, 2);
        const EditId edit = bench.edits.submit(PriorityEdit{kType, kB, 3, 2}, {});
        QVERIFY(bench.draft.changes(kType).isEmpty());
        QCOMPARE(bench.draft.before(kType).hosts[1].priority, 2);
        bench.edits.setState(edit, EditState::Refused);
        QCOMPARE(bench.draft.changes(kType).size(), 1);
        bench.edits.submit(HostRemoveEdit{kType, hosts()[0]}, {});
        bench.edits.submit(HostAddEdit{kType, {UserId(u"e"_s), u"editor"_s, u"host"_s, 1}}, {});
        QCOMPARE(bench.draft.before(kType).hosts.first().userId, kB);
        QCOMPARE(bench.draft.before(kType).hosts.last().priority, 1);
        bench.edits.submit(RuleEdit{RuleEdit::Kind::Delete, kType, leaders(), {}}, {});
        bench.edits.submit(RuleEdit{RuleEdit::Kind::Update, kType, members(), {{u"name"_s, u"All"_s}}}, {});
        bench.edits.submit(RuleEdit{RuleEdit::Kind::Create, kType, {}, {{u"name"_s, u"New"_s}, {u"sort"_s, 2}}}, {});
        QCOMPARE(bench.order(), (QStringList{u"All"_s, u"New"_s}));
    }

    void onlyChangedMembersOfARuleAreSentAndUnknownOnesStay()
    {
        Bench bench;
        AssignRule rule = bench.after(kMembers);
        rule.dailyMinutes = 150;
        rule.groups.append({false, {kA}});
        bench.draft.setRule(kType, rule);
        const auto change = bench.draft.changes(kType).value(0);
        QCOMPARE(change.what, What::RuleChanged);
        QCOMPARE(change.ruleBefore, members());
        QCOMPARE(change.rule.dailyMinutes, std::optional(150));
        QCOMPARE(change.body.keys(), (QStringList{u"groups"_s, u"limits"_s}));
        QCOMPARE(change.body[u"limits"_s]["yearly"_L1].toInt(), 9);
        const QJsonArray groups = change.body[u"groups"_s].toArray();
        QCOMPARE(groups.at(0), members().raw[u"groups"_s].toArray().at(0)); // with its weight
        QCOMPARE(groups.at(1).toObject(), (QJsonObject{{u"operator"_s, u"and"_s}, {u"userIds"_s, QJsonArray{u"a"_s}}}));
        QCOMPARE(change.rule.raw[u"colour"_s].toString(), u"red"_s);
        // Another member that is changed elsewhere stays changed.
        QJsonObject elsewhere = members().raw;
        elsewhere[u"name"_s] = u"Everybody"_s;
        bench.tell(rulesTold({leaders(), decoded(elsewhere)}));
        QCOMPARE(bench.after(kMembers).name, u"Everybody"_s);
        QVERIFY(!bench.draft.changes(kType)[0].body.contains(u"name"_s));
        bench.setDaily(std::nullopt);
        QVERIFY(bench.draft.changes(kType)[0].body[u"limits"_s]["daily"_L1].isNull());
    }

    void aGroupThatIsMovedOrChangedKeepsWhatIsNotKnownOfIt()
    {
        Bench bench;
        AssignRule rule = bench.after(kMembers);
        rule.groups.prepend({false, {kA}});
        bench.draft.setRule(kType, rule);
        QJsonArray groups = bench.draft.changes(kType)[0].body[u"groups"_s].toArray();
        QVERIFY(!groups.at(0).toObject().contains(u"weight"_s));
        QCOMPARE(groups.at(1).toObject()[u"weight"_s].toInt(), 7);
        rule.groups = {{true, {kC, kB, kA}}};
        bench.draft.setRule(kType, rule);
        groups = bench.draft.changes(kType)[0].body[u"groups"_s].toArray();
        QCOMPARE(groups.at(0).toObject()[u"weight"_s].toInt(), 7);
    }

    void aRuleOfAnotherShapeIsChangedByItsMembersAndNeverMoved()
    {
        Bench bench;
        const AssignRule odd = decoded({{u"uid"_s, u"odd"_s}, {u"assignees"_s, 3}});
        bench.tell(rulesTold({leaders(), members(), odd}));
        AssignRule wanted = odd;
        wanted.name = u"typed"_s; // not believed
        bench.draft.setRule(kType, wanted);
        QVERIFY(bench.draft.changes(kType).isEmpty());
        wanted.raw[u"assignees"_s] = 4;
        bench.draft.setRule(kType, wanted);
        QCOMPARE(bench.draft.changes(kType).value(0).body, (QJsonObject{{u"assignees"_s, 4}}));
        bench.draft.discard(kType);
        bench.draft.moveRule(kType, 2, 0);
        QVERIFY(bench.draft.changes(kType).isEmpty());
    }

    void aMoveChangesTheSortOfTheRulesConcerned()
    {
        Bench bench;
        bench.tell(rulesTold({leaders(), members(), decoded(rawRule(u"r3"_s, u"Third"_s, 5, {})),
                              decoded(rawRule(u"r4"_s, u"Fourth"_s, 9, {}))}));
        bench.draft.moveRule(kType, 2, 1);
        QCOMPARE(bench.order(), (QStringList{u"Leaders"_s, u"Third"_s, u"Members"_s, u"Fourth"_s}));
        const auto changes = bench.draft.changes(kType);
        QCOMPARE(changes.size(), 2);
        QCOMPARE(changes[0].body, (QJsonObject{{u"sort"_s, 5}}));
        QCOMPARE(changes[1].body, (QJsonObject{{u"sort"_s, 1}}));
        bench.setDaily(60); // keeps its place
        QCOMPARE(bench.order().at(2), u"Members"_s);
        bench.setDaily(120);
        bench.draft.moveRule(kType, 1, 2);
        QVERIFY(bench.draft.changes(kType).isEmpty());
        bench.draft.moveRule(kType, 0, 9);
        QVERIFY(bench.draft.changes(kType).isEmpty());
    }

    void rulesWithoutAnOrderGetOneWhenOneIsMoved()
    {
        Bench bench;
        QJsonObject one = leaders().raw, two = members().raw;
        one.remove(u"sort"_s);
        two.remove(u"sort"_s);
        bench.tell(rulesTold({decoded(two), decoded(one)}));
        QCOMPARE(bench.order(), (QStringList{u"Members"_s, u"Leaders"_s})); // as the service lists them
        bench.draft.moveRule(kType, 1, 0);
        QCOMPARE(bench.order(), (QStringList{u"Leaders"_s, u"Members"_s}));
        QCOMPARE(bench.draft.changes(kType).size(), 2);
    }

    void aNewRuleStandsLastAndIsSentWhole()
    {
        Bench bench;
        const RuleId id = bench.draft.addRule(kType, u"Overflow"_s);
        QCOMPARE(id.text(), u"draft-1"_s);
        QCOMPARE(bench.order().last(), u"Overflow"_s);
        AssignRule rule = bench.after(id);
        rule.groups = {{true, {kD}}};
        bench.draft.setRule(kType, rule);
        QCOMPARE(bench.draft.addRule(kType, u"Second"_s).text(), u"draft-2"_s);
        bench.draft.removeRule(kType, RuleId(u"draft-2"_s));
        bench.draft.moveRule(kType, 2, 0);
        QCOMPARE(bench.order(), (QStringList{u"Overflow"_s, u"Leaders"_s, u"Members"_s}));
        const auto acts = bench.draft.takeActs(kType);
        QCOMPARE(acts.size(), 3);
        const auto create = std::get<RuleEdit>(acts[2]);
        QCOMPARE(create.kind, RuleEdit::Kind::Create);
        QCOMPARE(create.body.keys(), (QStringList{u"groups"_s, u"limits"_s, u"name"_s, u"sort"_s}));
        QCOMPARE(create.body[u"sort"_s].toInt(), 0);
    }

    void theActsAreWhatTheDraftStandsForAndItIsEmptyThen()
    {
        Bench bench;
        bench.draft.setPriority(kType, kB, 1);
        bench.setDaily(150);
        bench.draft.removeRule(kType, kLeaders);
        QCOMPARE(bench.order(), QStringList{u"Members"_s});
        const QVector<EditAct> acts = bench.draft.takeActs(kType);
        QCOMPARE(acts.size(), 3);
        QCOMPARE(std::get<PriorityEdit>(acts[0]), (PriorityEdit{kType, kB, 3, 1}));
        QCOMPARE(std::get<RuleEdit>(acts[1]), (RuleEdit{RuleEdit::Kind::Delete, kType, leaders(), {}}));
        QCOMPARE(std::get<RuleEdit>(acts[2]).kind, RuleEdit::Kind::Update);
        QCOMPARE(std::get<RuleEdit>(acts[2]).before, members());
        QVERIFY(bench.draft.changes(kType).isEmpty());
        QVERIFY(!bench.draft.canUndo(kType));
        QVERIFY(bench.draft.takeActs(kType).isEmpty());
    }

    void stepsGoBackAndForth()
    {
        Bench bench;
        QVERIFY(!bench.draft.canUndo(kType));
        bench.draft.setPriority(kType, kB, 2);
        bench.setDaily(150);
        bench.draft.undo(kType);
        QCOMPARE(bench.draft.changes(kType).size(), 1);
        bench.draft.undo(kType);
        QVERIFY(bench.draft.changes(kType).isEmpty());
        QVERIFY(!bench.draft.canUndo(kType) && bench.draft.canRedo(kType));
        bench.draft.redo(kType);
        bench.draft.redo(kType);
        QCOMPARE(bench.after(kMembers).dailyMinutes, std::optional(150));
        bench.draft.undo(kType);
        bench.draft.setPriority(kType, kC, 1);
        QVERIFY(!bench.draft.canRedo(kType)); // another way was taken
        bench.draft.discard(kType);
        QVERIFY(bench.draft.changes(kType).isEmpty() && !bench.draft.canUndo(kType));
    }

    void anAssumedMethodIsNoChangeAndOutlivesTheDraft()
    {
        Bench bench;
        bench.draft.assumeMethod(kType, kMembers, AssignMethod::InTurn);
        QVERIFY(bench.draft.changes(kType).isEmpty() && !bench.draft.canUndo(kType));
        bench.draft.discard(kType);
        QCOMPARE(bench.draft.before(kType).methods.value(kMembers), AssignMethod::InTurn);
        // Of a new rule it goes over to the id the service gives it.
        const RuleId placeholder = bench.draft.addRule(kType, u"Overflow"_s);
        bench.draft.assumeMethod(kType, placeholder, AssignMethod::Priority);
        (void)bench.draft.takeActs(kType);
        QVERIFY(!bench.draft.before(kType).methods.contains(placeholder));
        bench.tell(rulesTold({leaders(), members(), decoded(rawRule(u"r9"_s, u"Overflow"_s, 2, {}))}));
        QCOMPARE(bench.draft.before(kType).methods.value(RuleId(u"r9"_s)), AssignMethod::Priority);
    }

    void aDraftSurvivesARestart()
    {
        Bench bench;
        bench.draft.setPriority(kType, kB, 2);
        bench.setDaily(150);
        bench.draft.removeRule(kType, kLeaders);
        bench.draft.addRule(kType, u"Overflow"_s);
        bench.draft.assumeMethod(kType, kMembers, AssignMethod::InTurn);
        RulesDraft again(bench.directoryModel, bench.edits);
        again.fromJson(bench.draft.toJson());
        QCOMPARE(again.changes(kType), bench.draft.changes(kType));
        QCOMPARE(again.after(kType), bench.draft.after(kType));
        QCOMPARE(again.addRule(kType, u"More"_s).text(), u"draft-2"_s);
    }

    void nonsenseIsNoDraft()
    {
        Bench bench;
        bench.draft.fromJson({{u"demo"_s, 5},
                              {u"talk"_s, QJsonObject{{u"priorities"_s, QJsonArray{1}},
                                                      {u"rules"_s, QJsonObject{{u"r1"_s, u"x"_s}}},
                                                      {u"added"_s, QJsonArray{1, QJsonObject{{u"id"_s, u"draft-1"_s}},
                                                                              QJsonObject{{u"body"_s, QJsonObject()}}}},
                                                      {u"removed"_s, QJsonObject()},
                                                      {u"methods"_s, QJsonObject{{u"r1"_s, u"magic"_s}}}}}});
        QVERIFY(bench.draft.eventTypes().isEmpty());
        bench.draft.fromJson({{u"demo"_s, QJsonObject{{u"priorities"_s, QJsonObject{{u"a"_s, 99}, {u"b"_s, 1}}}}}});
        QCOMPARE(bench.draft.changes(kType).size(), 1);
    }

    // What if

    void theLastWeeksAreReplayedUnderBoth()
    {
        WhatIfBench bench;
        const EpochMs now = bench.clock.now();
        ChangeSet set;
        for (int n = 0; n < 8; ++n) set.bookings.append(booking(n, n < 6 ? kA : kB, now - (n + 1) * kMsPerDay));
        set.bookings.append(booking(20, {}, now - 2 * kMsPerDay));     // nobody had it
        set.bookings.append(booking(21, kA, now + kMsPerHour));        // to come
        set.bookings.append(booking(22, kA, now - 57 * kMsPerDay));    // too old
        set.bookings.append(booking(23, kA, now - kMsPerDay, kOther)); // of another type
        set.bookings.append(booking(24, kA, now - kMsPerDay, kType, BookingStatus::Cancel));
        bench.apply(set);
        bench.show();
        QTRY_VERIFY(bench.isDone());
        const WhatIf::Answer* answer = bench.whatIf.answer();
        QCOMPARE(answer->bookings, 9);
        QVERIFY(!answer->isPart);
        QCOMPARE(answer->period.end, now);
        QCOMPARE(answer->period.start, bench.tokyo(9, 16, 0));
        QCOMPARE(answer->before, answer->after);
        // a is busy once with another type; else fewest first evens out.
        QCOMPARE(answer->before.bookings, (QHash<UserId, int>{{kA, 4}, {kB, 5}, {kC, 0}, {kD, 0}}));
        QCOMPARE(answer->likeness.judged, 8);
        bench.draft.removeRule(kType, kLeaders); // c and b only, 120 minutes a day
        QTRY_COMPARE(bench.whatIf.answer()->after.bookings.value(kA), 0);
        QCOMPARE(bench.whatIf.answer()->after.bookings.value(kC), 5);
        QCOMPARE(bench.whatIf.answer()->before.bookings.value(kA), 4);
        QCOMPARE(bench.whatIf.answer()->setup, bench.draft.after(kType));
    }

    void nothingIsReadWhileNobodyLooks()
    {
        WhatIfBench bench;
        bench.whatIf.setEventType(kType);
        bench.draft.setPriority(kType, kA, 1);
        QVERIFY(!bench.whatIf.isWorking());
        QVERIFY(!bench.whatIf.answer());
        bench.whatIf.setActive(true);
        QVERIFY(bench.whatIf.isWorking());
        QTRY_VERIFY(bench.isDone());
        QCOMPARE(bench.whatIf.answer()->setup.hosts[0].priority, 1);
    }

    void anOvertakenAnswerIsNeverShown()
    {
        WhatIfBench bench;
        QVector<int> shown;
        connect(&bench.whatIf, &WhatIf::changed, &bench.whatIf, [&] {
            if (const auto* answer = bench.whatIf.answer()) shown.append(answer->setup.hosts[0].priority);
        });
        bench.show();
        bench.draft.setPriority(kType, kA, 1);
        bench.draft.setPriority(kType, kA, 2);
        QTRY_VERIFY(!shown.isEmpty() && !bench.whatIf.isWorking());
        for (const int priority : std::as_const(shown)) QCOMPARE(priority, 2);
    }

    void aBookingOfThePeriodIsReplayedOnceItIsThere()
    {
        WhatIfBench bench;
        bench.show();
        QTRY_VERIFY(bench.isDone());
        QCOMPARE(bench.whatIf.answer()->bookings, 0);
        ChangeSet set;
        set.bookings = {booking(1, kA, bench.clock.now() - kMsPerDay)};
        bench.apply(set);
        QTRY_COMPARE(bench.whatIf.answer()->bookings, 1);
        bench.whatIf.setWeeks(4);
        QTRY_COMPARE(bench.whatIf.answer()->period.start, bench.tokyo(10, 14, 0));
        QCOMPARE(bench.whatIf.weeks(), 4);
    }

    void anotherDayHasOtherWeeks()
    {
        WhatIfBench bench;
        bench.show();
        QTRY_VERIFY(bench.isDone());
        bench.clock.advance(kMsPerDay);
        bench.draft.setPriority(kType, kA, 1);
        QTRY_COMPARE(bench.whatIf.answer()->period.start, bench.tokyo(9, 17, 0));
    }

    void ofTooManyBookingsTheLatestWholeDaysAreReplayed()
    {
        WhatIfBench bench;
        ChangeSet set;
        for (int n = 0; n < 9; ++n) set.bookings.append(booking(n, kA, bench.tokyo(11, 8 + n / 3, 9 + n % 3)));
        bench.apply(set);
        bench.whatIf.setMost(8);
        bench.show();
        QTRY_VERIFY(bench.isDone());
        QVERIFY(bench.whatIf.answer()->isPart);
        QCOMPARE(bench.whatIf.answer()->bookings, 6);
        QCOMPARE(bench.whatIf.answer()->period.start, bench.tokyo(11, 9, 0));
        bench.whatIf.setMost(2); // not even one whole day
        QTRY_COMPARE(bench.whatIf.answer()->bookings, 2);
        QCOMPARE(bench.whatIf.answer()->period.start, bench.tokyo(11, 10, 10));
        bench.whatIf.setMost(9);
        QTRY_COMPARE(bench.whatIf.answer()->bookings, 9);
        QVERIFY(!bench.whatIf.answer()->isPart);
    }

    void theNewestBookingsAreReadWhereThereAreTooMany()
    {
        Bench bench;
        const EpochMs now = bench.clock.now();
        ChangeSet set;
        for (int n = 0; n < 5; ++n) set.bookings.append(booking(n, kA, now - (n + 1) * kMsPerHour));
        bench.apply(set);
        const auto read = bench.read<QVector<HostSpan>>([&](ReadSession& session) {
            return bookingsOfType(session, kType, {now - kMsPerDay, now}, 3);
        });
        QCOMPARE(read.size(), 3);
        QCOMPARE(read[0].span.start, now - kMsPerHour);
        QCOMPARE(read[2].span.start, now - 3 * kMsPerHour);
    }

    void whatElseKeepsHostsBusyIsReadOnceAHost()
    {
        Bench bench;
        const EpochMs now = bench.clock.now();
        BookingUpsert both = booking(1, kA, now, kOther);
        both.booking.hosts.append({kB, {}});
        ChangeSet set;
        set.bookings = {both,
                        booking(2, kC, now, kOther),
                        booking(3, kA, now),
                        booking(4, kA, now - kMsPerDay, kOther, BookingStatus::Cancel),
                        booking(5, kA, now - 3 * kMsPerDay, kOther, BookingStatus::Open, 4 * 24 * 60),
                        booking(6, kA, now - 12 * kMsPerHour)};
        bench.apply(set);
        const auto read = bench.read<QVector<HostSpan>>([&](ReadSession& session) {
            return otherSpans(session, {now - kMsPerDay, now + kMsPerDay}, {kA, kB}, kType,
                              {now - kMsPerHour, now + kMsPerHour});
        });
        QStringList found;
        for (const HostSpan& one : read)
            found.append(u"%1 %2"_s.arg(one.host.text()).arg((one.span.start - now) / kMsPerHour));
        found.sort();
        // Of the type itself only what begins outside the period.
        QCOMPARE(found, (QStringList{u"a -12"_s, u"a -72"_s, u"a 0"_s, u"b 0"_s}));
    }

    // Sums

    void minutesAreThoseOfTodayTheWeekAndTheMonth()
    {
        SumsBench bench;
        BookingUpsert both = booking(9, kA, bench.tokyo(11, 11, 16));
        both.booking.hosts.append({kB, {}});
        ChangeSet set;
        set.bookings = {booking(1, kA, bench.tokyo(11, 11, 0)),
                        booking(2, kA, bench.tokyo(11, 11, 23)),
                        booking(3, kA, bench.tokyo(11, 10, 23)),
                        booking(4, kA, bench.tokyo(11, 9, 0)),
                        booking(5, kA, bench.tokyo(11, 8, 23)),
                        booking(6, kA, bench.tokyo(11, 1, 0)),
                        booking(7, kA, bench.tokyo(11, 30, 23)),
                        booking(8, kA, bench.tokyo(10, 31, 23)),
                        both,
                        booking(10, kA, bench.tokyo(11, 11, 9), kOther),
                        booking(11, kA, bench.tokyo(11, 11, 9), kType, BookingStatus::Cancel)};
        bench.apply(set);
        bench.show();
        QCOMPARE(bench.sums.of(kA).today, 90);
        QCOMPARE(bench.sums.of(kA).week, 150);
        QCOMPARE(bench.sums.of(kA).month, 240);
        QCOMPARE(bench.sums.of(kB).today, 30); // the second host has it too
        QCOMPARE(bench.sums.month(), (TimeSpan{bench.tokyo(11, 1, 0), bench.tokyo(12, 1, 0)}));
    }

    void aWeekThatBeganLastMonthIsWhole()
    {
        SumsBench bench;
        bench.clock.set(bench.tokyo(12, 2, 9)); // a Wednesday
        ChangeSet set;
        set.bookings = {booking(1, kA, bench.tokyo(11, 30, 9)), booking(2, kA, bench.tokyo(12, 6, 9)),
                        booking(3, kA, bench.tokyo(12, 2, 9)), booking(4, kA, bench.tokyo(11, 29, 9))};
        bench.apply(set);
        bench.show();
        QCOMPARE(bench.sums.of(kA).week, 90);
        QCOMPARE(bench.sums.of(kA).month, 60);
        QCOMPARE(bench.sums.of(kA).today, 30);
    }

    void atMidnightTodayIsAnotherDay()
    {
        SumsBench bench;
        ChangeSet set;
        set.bookings = {booking(1, kA, bench.tokyo(11, 11, 9))};
        bench.apply(set);
        bench.clock.set(bench.tokyo(11, 12, 0) - 100);
        bench.show();
        QCOMPARE(bench.sums.of(kA).today, 30);
        bench.clock.advance(kMsPerSecond);
        QTRY_COMPARE(bench.sums.of(kA).today, 0);
        QCOMPARE(bench.sums.of(kA).week, 30);
    }

    void limitsAreTheTightestWithTheDraftLaidOver()
    {
        SumsBench bench;
        bench.show();
        QCOMPARE(bench.sums.of(kB).dailyCap, std::optional(120));
        QCOMPARE(bench.sums.of(kB).monthlyCap, std::optional(1000));
        QCOMPARE(bench.sums.of(kA).dailyCap, std::nullopt);
        QSignalSpy changed(&bench.sums, &HostSums::changed);
        AssignRule rule = bench.after(kMembers);
        rule.monthlyMinutes = 600;
        rule.dailyMinutes = 150;
        bench.draft.setRule(kType, rule);
        QCOMPARE(changed.size(), 1); // at once
        QCOMPARE(bench.sums.of(kB).dailyCap, std::optional(150));
        QCOMPARE(bench.sums.of(kB).monthlyCap, std::optional(600));
        QCOMPARE(bench.sums.of(kA).monthlyCap, std::optional(1000));
    }

    void theFirstRuleWithALimitIsDrawn()
    {
        SumsBench bench;
        ChangeSet set;
        for (int day = 1; day <= 11; ++day)
            set.bookings.append(booking(day, kB, bench.tokyo(11, day, 9), kType, BookingStatus::Open, 60));
        set.bookings.append(booking(20, kA, bench.tokyo(11, 11, 10)));
        bench.apply(set);
        bench.show();
        QCOMPARE(bench.sums.burnRule(), kLeaders);
        const auto burns = bench.sums.burns();
        QCOMPARE(burns.size(), 2);
        QCOMPARE(burns[0].host, kB); // fullest first
        QCOMPARE(burns[0].usedMinutes, 660);
        QCOMPARE(burns[0].leftAtEnd.size(), 11);
        QCOMPARE(burns[0].dryAt, std::optional(bench.tokyo(11, 17, 0))); // 340 left at 60 a day
        QCOMPARE(bench.sums.of(kB).dryAt, burns[0].dryAt);
        QCOMPARE(bench.sums.dailyRule(), kMembers);
        QCOMPARE(bench.sums.todayMinutes(), (QVector<std::pair<UserId, int>>{{kC, 0}, {kB, 60}}));
        bench.draft.removeRule(kType, kLeaders);
        QVERIFY(bench.sums.burnRule().isEmpty() && bench.sums.burns().isEmpty());
    }

    void evennessIsSaidOfEveryEventType()
    {
        SumsBench bench;
        const EpochMs now = bench.clock.now();
        ChangeSet set;
        for (int n = 0; n < 40; ++n) set.bookings.append(booking(n, n < 32 ? kA : kB, now - (n + 1) * kMsPerHour));
        for (int n = 40; n < 80; ++n) set.bookings.append(booking(n, kD, now - n * kMsPerHour)); // by hand
        set.bookings.append(booking(90, kA, now - 29 * kMsPerDay));
        set.bookings.append(booking(91, kA, now - kMsPerDay, kOther));
        bench.apply(set);
        bench.show();
        QCOMPARE(bench.sums.evenness(), (QVector<Evenness>{{kType, 4, 80, 2, false}, {kOther, 1, 1, 0, true}}));
        // Alone in its group nobody is outside of it.
        bench.draft.setPriority(kType, kA, 1);
        QTRY_COMPARE(bench.sums.evenness()[0].outside, 0);
    }

    // Changed elsewhere

    void theFirstReadingIsNoChange()
    {
        Bench bench;
        QVERIFY(bench.history().isEmpty());
        bench.tell(hostsTold(hosts()));
        bench.tell(rulesTold({leaders(), members()}));
        QVERIFY(bench.history().isEmpty());
    }

    void whatDiffersIsWrittenNewestFirst()
    {
        Bench bench;
        auto told = hosts();
        told[2].priority = 0;
        told.removeAt(3);
        told.append(host(UserId(u"e"_s), 1, 4));
        bench.tell(hostsTold(told));
        QJsonObject changed = members().raw;
        changed[u"limits"_s] = QJsonObject{{u"daily"_s, 90}};
        bench.tell(rulesTold({decoded(changed), decoded(rawRule(u"r3"_s, u"New"_s, 2, {}))}));
        const auto history = bench.history();
        QCOMPARE(history.size(), 6);
        QCOMPARE(history[0].what, Setup::RuleRemoved);
        QCOMPARE(history[0].ruleBefore, leaders());
        QCOMPARE(history[1].what, Setup::RuleAdded);
        QCOMPARE(history[1].rule.name, u"New"_s);
        QCOMPARE(history[2].what, Setup::RuleChanged);
        QCOMPARE(history[2].ruleBefore, members());
        QCOMPARE(history[2].rule.dailyMinutes, std::optional(90));
        QCOMPARE(history[3].what, Setup::HostRemoved);
        QCOMPARE(history[3].host, kD);
        QCOMPARE(history[4].what, Setup::HostAdded);
        QCOMPARE(history[4].after, 1);
        QCOMPARE(history[5].what, Setup::Priority);
        QCOMPARE(history[5].host, kC);
        QCOMPARE(history[5].before, 2);
        QCOMPARE(history[5].after, 0);
        for (const SetupChange& one : history) QVERIFY(!one.isOwn && one.eventType == kType && one.at > 0);
    }

    void anotherTimeStampIsNoChange()
    {
        Bench bench;
        QJsonObject stamped = members().raw;
        stamped[u"updatedAt"_s] = u"2026-11-11T02:00:00.000Z"_s;
        bench.tell(rulesTold({leaders(), decoded(stamped)}));
        QVERIFY(bench.history().isEmpty());
        QCOMPARE(bench.directoryModel.rulesOf(kType)[1].raw, stamped);
    }

    void anOwnEditIsMarkedAndWhatWasOnlyFoundIsNot()
    {
        Bench bench;
        EditOutcome done;
        done.kind = EditOutcome::Kind::Done;
        done.answer = host(kB, 2, 1);
        const PriorityEdit act{kType, kB, 3, 2};
        bench.tell(accountChanges(act, done, bench.directory()));
        QCOMPARE(bench.history().size(), 1);
        QVERIFY(bench.history()[0].isOwn);
        EditOutcome found;
        found.kind = EditOutcome::Kind::Unchanged; // somebody else was there before
        found.answer = host(kB, 0, 1);
        bench.tell(accountChanges(act, found, bench.directory()));
        QCOMPARE(bench.history().size(), 2);
        QVERIFY(!bench.history()[0].isOwn);
        QCOMPARE(bench.history()[0].after, 0);
    }

    void whatTheOutboxSendsIsWrittenAsOwn()
    {
        TeamBench bench;
        const EditId edit =
            bench.outbox->submit(PriorityEdit{TeamBench::kType, TeamBench::kKana, 1, 3}, QStringLiteral("Kana"));
        QTRY_COMPARE(bench.stateOf(edit), EditState::Settled);
        std::optional<QVector<SetupChange>> found;
        bench.store->read<QVector<SetupChange>>(
            this, [](ReadSession& session) { return readSetupChanges(session, TeamBench::kType, 0, 10); },
            [&](const QVector<SetupChange>& read) { found = read; });
        QTRY_VERIFY(found);
        QCOMPARE(found->size(), 1);
        QVERIFY(found->first().isOwn);
        QCOMPARE(found->first().after, 3);
    }

    void aListThatWasAskedForBeforeAnOwnEditIsNoChangeBack()
    {
        Bench bench;
        auto told = hosts();
        told[1].priority = 2;
        bench.tell(hostsTold(told, ChangeOrigin::Edit));
        bench.tell(hostsTold(hosts())); // late
        bench.tell(hostsTold(told));    // the next one
        bench.tell(rulesTold({members()}, ChangeOrigin::Edit));
        bench.tell(rulesTold({leaders(), members()}));
        bench.tell(rulesTold({members()}));
        QCOMPARE(bench.history().size(), 2);
        told[1].priority = 1;
        bench.tell(hostsTold(told)); // that was somebody else
        QCOMPARE(bench.history().size(), 3);
        QVERIFY(!bench.history()[0].isOwn);
    }

    void aRealWayBackIsWritten()
    {
        Bench bench;
        auto told = hosts();
        told[1].priority = 2;
        bench.tell(hostsTold(told));
        bench.tell(hostsTold(hosts()));
        bench.tell(hostsTold(told));
        QCOMPARE(bench.history().size(), 3);
    }

    void theHistoryIsBoundedAndGoesWithItsEventType()
    {
        Bench bench;
        for (const int priority : {1, 2}) {
            QVector<EventTypeHost> told;
            for (int n = 0; n < kMostSetupChanges + 5; ++n) told.append(host(UserId(u"h%1"_s.arg(n)), priority, n));
            bench.tell(hostsTold(told));
        }
        QCOMPARE(bench.history().size(), kMostSetupChanges);
        QVERIFY(bench.history().first().id > bench.history().last().id);
        ChangeSet gone;
        gone.eventTypes = QVector<EventType>{};
        bench.tell(gone);
        QVERIFY(bench.history().isEmpty());
    }

    void whatIsOlderThanTheHorizonGoes()
    {
        Bench bench;
        auto told = hosts();
        told[1].priority = 2;
        bench.tell(hostsTold(told));
        const EpochMs at = bench.history()[0].at;
        QCOMPARE(bench.purge(at), 0);
        QCOMPARE(bench.history().size(), 1);
        QCOMPARE(bench.purge(at + 1), 0);
        QVERIFY(bench.history().isEmpty());
    }

    void theChangesOfAMonthAreShownBesideTheSums()
    {
        SumsBench bench;
        auto told = hosts();
        told[1].priority = 2;
        bench.tell(hostsTold(told));
        const EpochMs at = bench.history()[0].at; // by the computer's own clock
        bench.clock.set(at + 29 * kMsPerDay);
        bench.show();
        QCOMPARE(bench.sums.changes(), bench.history());
        bench.clock.set(at + 31 * kMsPerDay);
        bench.draft.setPriority(kType, kA, 1); // reads anew
        QTRY_VERIFY(bench.sums.changes().isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_RulesDraft)
#include "tst_rulesdraft.moc"
