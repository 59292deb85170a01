#include "core/models/schedulemodel.h"

#include "support/keptedits.h"
#include "support/storebench.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace yoyaku;
using namespace yoyaku::test;
using namespace Qt::StringLiterals;

namespace {

constexpr EpochMs kMonday = 1794150000000; // 2026-11-09T00:00 in Tokyo
const TimeSpan kWeek{kMonday, kMonday + 7 * kMsPerDay};
const UserId kSato(u"sato"_s), kKim(u"kim"_s);

Schedule schedule(const QString& id, EpochMs start, const UserId& member = kSato)
{
    Schedule s;
    s.id = ScheduleId(id);
    s.name = id;
    s.attendees = {{member, {}, u"admin"_s, {}}};
    s.span = {start, start + kMsPerHour};
    s.status = u"open"_s;
    s.transparency = u"opaque"_s;
    s.updatedAt = 1000;
    return s;
}

struct Bench : StoreBench
{
    KeptEdits edits;
    ScheduleModel model{store, edits};

    void tell(const QVector<Schedule>& schedules)
    {
        ChangeSet set;
        set.schedules = schedules;
        apply(set);
    }
    void show(TimeSpan window)
    {
        model.setWindow(window);
        if (!QTest::qWaitFor([&] { return model.isCurrent(); }, kPatienceMs)) qFatal("the window is not read");
    }
    [[nodiscard]] QStringList ids() const
    {
        QStringList all;
        for (const ScheduleRow& row : model.rows()) all.append(row.schedule.id.text());
        return all;
    }
    [[nodiscard]] ScheduleRow row(const QString& id) const
    {
        const ScheduleRow* found = model.find(ScheduleId(id));
        return found ? *found : ScheduleRow{};
    }
};

ScheduleUpdateEdit moved(const Schedule& before, EpochMs start)
{
    api::SchedulePatch patch;
    patch.span = before.span.movedTo(start);
    return {before, patch};
}

} // namespace

class tst_ScheduleModel : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init() { failOnUnexpectedWarnings(); }

    void rowsFollowTheWindowAndTheStore()
    {
        Bench bench;
        Schedule cancelled = schedule(u"cancelled"_s, kMonday);
        cancelled.status = u"cancel"_s;
        bench.tell({schedule(u"b"_s, kMonday + kMsPerDay), schedule(u"a"_s, kMonday), cancelled,
                    schedule(u"next"_s, kWeek.end + kMsPerDay)});
        bench.show(kWeek);
        QCOMPARE(bench.ids(), (QStringList{u"a"_s, u"b"_s}));
        bench.tell({schedule(u"c"_s, kMonday + 2 * kMsPerDay)});
        QTRY_COMPARE(bench.ids(), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
        bench.show({kWeek.end, kWeek.end + 7 * kMsPerDay});
        QCOMPARE(bench.ids(), QStringList{u"next"_s});
    }

    void theOldRowsStayUntilTheNewOnesAreHere()
    {
        Bench bench;
        bench.tell({schedule(u"a"_s, kMonday), schedule(u"next"_s, kWeek.end)});
        bench.show(kWeek);
        bench.model.setWindow({kWeek.end, kWeek.end + kMsPerDay});
        QVERIFY(!bench.model.isCurrent());
        QCOMPARE(bench.ids(), QStringList{u"a"_s});
        QTRY_COMPARE(bench.ids(), QStringList{u"next"_s});
    }

    void onlyTheMembersAskedForAreShown()
    {
        Bench bench;
        bench.tell({schedule(u"a"_s, kMonday, kSato), schedule(u"b"_s, kMonday, kKim)});
        bench.show(kWeek);
        bench.model.setMembers({kKim});
        QCOMPARE(bench.ids(), QStringList{u"b"_s});
        bench.model.setMembers({});
        QCOMPARE(bench.ids().size(), 2);
    }

    void aMoveIsShownAtOnceAndTakenBackWhenRefused()
    {
        Bench bench;
        const Schedule a = schedule(u"a"_s, kMonday);
        bench.tell({a});
        bench.show(kWeek);
        const EditId edit = bench.edits.submit(moved(a, kMonday + kMsPerDay), {});
        QCOMPARE(bench.row(u"a"_s).schedule.span.start, kMonday + kMsPerDay);
        QCOMPARE(bench.row(u"a"_s).pending, PendingState::Held);
        bench.edits.setState(edit, EditState::Checking);
        QCOMPARE(bench.row(u"a"_s).pending, PendingState::Checking);
        bench.edits.setState(edit, EditState::Refused);
        QCOMPARE(bench.row(u"a"_s).schedule.span.start, kMonday);
        QCOMPARE(bench.row(u"a"_s).pending, PendingState::Refused);
        bench.edits.discard(edit);
        QCOMPARE(bench.row(u"a"_s).pending, PendingState::None);
    }

    void aSettledMoveNeverShowsTheOldPlaceAgain()
    {
        Bench bench;
        Schedule a = schedule(u"a"_s, kMonday);
        bench.tell({a});
        bench.show(kWeek);
        const EditId edit = bench.edits.submit(moved(a, kMonday + kMsPerDay), {});
        bool wasBack = false;
        connect(&bench.model, &ScheduleModel::rowsChanged, this,
                [&] { wasBack = wasBack || bench.row(u"a"_s).schedule.span.start == kMonday; });
        a.span = a.span.movedTo(kMonday + kMsPerDay);
        a.updatedAt = 2000;
        ChangeSet answer;
        answer.schedules = {a};
        bench.store.apply(answer);
        bench.edits.settle(edit);
        QTRY_COMPARE(bench.row(u"a"_s).pending, PendingState::None);
        QCOMPARE(bench.row(u"a"_s).schedule.span.start, kMonday + kMsPerDay);
        QVERIFY(!wasBack);
    }

    void editsMoveRowsIntoAndOutOfTheWindow()
    {
        Bench bench;
        const Schedule here = schedule(u"here"_s, kMonday), away = schedule(u"away"_s, kWeek.end + kMsPerDay);
        bench.tell({here, away});
        bench.show(kWeek);
        bench.edits.submit(moved(here, kWeek.end + kMsPerDay), {});
        bench.edits.submit(moved(away, kMonday), {});
        QCOMPARE(bench.ids(), QStringList{u"away"_s});
    }

    void aNewScheduleStandsUnderItsPlaceholder()
    {
        Bench bench;
        bench.show(kWeek);
        api::NewSchedule made;
        made.name = u"出張"_s;
        made.attendees = {{kSato, {}, u"admin"_s, {}}};
        made.span = {kMonday, kMonday + kMsPerHour};
        const EditId edit = bench.edits.submit(ScheduleCreateEdit{ScheduleId(u"local-1"_s), made}, {});
        QCOMPARE(bench.row(u"local-1"_s).schedule.name, u"出張"_s);
        QCOMPARE(bench.model.busyOf(kSato), QVector{made.span});
        bench.edits.setState(edit, EditState::Refused);
        QCOMPARE(bench.row(u"local-1"_s).pending, PendingState::Refused);
        bench.edits.discard(edit);
        QVERIFY(bench.model.rows().isEmpty());
    }

    void aDeletionOnItsWayIsStillShownAndFreesTheTime()
    {
        Bench bench;
        const Schedule a = schedule(u"a"_s, kMonday);
        bench.tell({a});
        bench.show(kWeek);
        QCOMPARE(bench.model.busyOf(kSato).size(), 1);
        const EditId edit = bench.edits.submit(ScheduleDeleteEdit{a}, {});
        QVERIFY(bench.row(u"a"_s).isDeleting);
        QVERIFY(bench.model.busyOf(kSato).isEmpty());
        bench.edits.setState(edit, EditState::Refused);
        QVERIFY(!bench.row(u"a"_s).isDeleting);
        QCOMPARE(bench.model.busyOf(kSato).size(), 1);
    }

    void onlyOpaqueSchedulesOfTheMemberBlockTime()
    {
        Bench bench;
        Schedule clear = schedule(u"clear"_s, kMonday);
        clear.transparency = u"transparent"_s;
        bench.tell({clear, schedule(u"kim"_s, kMonday, kKim), schedule(u"sato"_s, kMonday + kMsPerDay)});
        bench.show(kWeek);
        QCOMPARE(bench.model.busyOf(kSato),
                 (QVector<TimeSpan>{{kMonday + kMsPerDay, kMonday + kMsPerDay + kMsPerHour}}));
    }

    void whoIsNotLookedAtReadsNothing()
    {
        Bench bench;
        bench.show(kWeek);
        bench.model.setActive(false);
        QSignalSpy changed(&bench.model, &ScheduleModel::rowsChanged);
        bench.tell({schedule(u"a"_s, kMonday)});
        (void)bench.read<int>([](ReadSession&) { return 0; }); // reads are in order: one that was asked for is over
        QVERIFY(changed.isEmpty());
        bench.model.setActive(true);
        QTRY_COMPARE(bench.ids(), QStringList{u"a"_s});
    }

    void afterAnyChangesItIsAsIfReadAnew()
    {
        Bench bench;
        bench.show(kWeek);
        QRandomGenerator random(7);
        const auto any = [&] {
            return schedule(QString::number(random.bounded(30)), kMonday + random.bounded(10) * kMsPerDay);
        };
        for (int i = 0; i < 120; ++i) {
            ChangeSet set;
            Schedule one = any();
            one.updatedAt = 1000 + i;
            if (random.bounded(3) == 0)
                set.schedulesGone = {one.id};
            else
                set.schedules = {one, any()};
            bench.store.apply(set);
            if (random.bounded(6) == 0) bench.edits.submit(moved(any(), kMonday + random.bounded(9) * kMsPerDay), {});
            if (random.bounded(6) == 0) bench.edits.submit(ScheduleDeleteEdit{any()}, {});
            if (!bench.edits.open().isEmpty() && random.bounded(5) == 0)
                bench.edits.setState(bench.edits.open().first().id, EditState::Refused);
            if (!bench.edits.open().isEmpty() && random.bounded(5) == 0)
                bench.edits.settle(bench.edits.open().first().id);
        }
        bench.apply({});
        ScheduleModel fresh(bench.store, bench.edits);
        fresh.setWindow(kWeek);
        QTRY_VERIFY(fresh.isCurrent());
        QTRY_VERIFY(bench.model.rows() == fresh.rows());
        QVERIFY(fresh.rows().size() > 3);
    }
};

QTEST_GUILESS_MAIN(tst_ScheduleModel)
#include "tst_schedulemodel.moc"
