#include "core/sync/schedulesync.h"

#include "support/accountbench.h"
#include "support/accountgroups.h"
#include "support/strict.h"

#include <QSignalSpy>
#include <QTest>

using namespace yoyaku;
using namespace yoyaku::test;
using namespace Qt::StringLiterals;

using Ending = ScheduleSync::Ending;

namespace {

constexpr EpochMs kMonday = 1794150000000; // 2026-11-09T00:00 in Tokyo
const TimeSpan kAlways{0, 4'000'000'000'000};

struct Bench : AccountBench
{
    AccountGroups groups{account};
    ScheduleSync sync{*client, *store};
    int pages = 0;

    Bench() { groups.perPage = 5; }
    void addMany(int count)
    {
        for (int i = 0; i < count; ++i)
            groups.addSchedule(u"s"_s + QString::number(i).rightJustified(3, u'0'), kMonday + i * kMsPerHour);
    }
    Ending run()
    {
        std::optional<Ending> ending;
        const auto connection =
            QObject::connect(&sync, &ScheduleSync::ended, &sync, [&](Ending told) { ending = told; });
        sync.run();
        if (!QTest::qWaitFor([&] { return ending.has_value(); }, kPatienceMs)) qFatal("the reading does not end");
        QObject::disconnect(connection);
        return *ending;
    }
    QStringList stored()
    {
        std::optional<QVector<Schedule>> found;
        QObject context;
        store->read<QVector<Schedule>>(
            &context, [](ReadSession& session) { return session.schedules(kAlways); },
            [&](QVector<Schedule> all) { found = std::move(all); });
        if (!QTest::qWaitFor([&] { return found.has_value(); }, kPatienceMs)) qFatal("the store does not answer");
        QStringList ids;
        for (const Schedule& s : *found) ids.append(s.id.text());
        ids.sort();
        return ids;
    }
    QStringList there() const
    {
        QStringList ids;
        for (const Schedule& s : groups.schedules) ids.append(s.id.text());
        ids.sort();
        return ids;
    }
    /// What happens right before page `number` of a reading is answered, once.
    void beforePage(int number, std::function<void()> what)
    {
        pages = 0;
        groups.before = [this, number, what = std::move(what)](const ReceivedRequest& request) {
            if (request.target.startsWith("/v1/schedules") && ++pages == number) what();
        };
    }
    /// Marks of two readings differ.
    static void waitAMoment()
    {
        const EpochMs mark = Store::mark();
        if (!QTest::qWaitFor([mark] { return Store::mark() > mark; }, kPatienceMs)) qFatal("time stands still");
    }
};

} // namespace

class tst_ScheduleSync : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init() { failOnUnexpectedWarnings(); }

    void aListOfManyPagesIsReadWhole()
    {
        Bench bench;
        bench.addMany(23);
        QCOMPARE(bench.run(), Ending::Complete);
        QCOMPARE(bench.stored(), bench.there());
        QCOMPARE(bench.account.server.mostAtOnce(), 1);
    }

    void whatWasDeletedThereGoesHere()
    {
        Bench bench;
        bench.addMany(3);
        QCOMPARE(bench.run(), Ending::Complete);
        bench.groups.removeSchedule(u"s001"_s);
        Bench::waitAMoment();
        QCOMPARE(bench.run(), Ending::Complete);
        QCOMPARE(bench.stored(), (QStringList{u"s000"_s, u"s002"_s}));
    }

    void whatWasDeletedFromALongListGoesAfterASecondLook()
    {
        Bench bench;
        bench.addMany(23);
        QCOMPARE(bench.run(), Ending::Complete);
        bench.groups.removeSchedule(u"s011"_s);
        Bench::waitAMoment();
        const qsizetype before = bench.account.server.requests().size();
        QCOMPARE(bench.run(), Ending::Complete);
        QCOMPARE(bench.stored(), bench.there());
        QCOMPARE(bench.account.server.requests().size() - before, 2 * (5 + 1)); // each look ends with the first page
    }

    void aDeletionBetweenTwoPagesLosesNoOther()
    {
        Bench bench;
        bench.addMany(23);
        bench.beforePage(3, [&] { bench.groups.removeSchedule(u"s002"_s); });
        QCOMPARE(bench.run(), Ending::Complete);
        const QStringList stored = bench.stored();
        for (const QString& id : bench.there()) QVERIFY2(stored.contains(id), qPrintable(id));
    }

    void aCreationBetweenTwoPagesLosesNoOther()
    {
        Bench bench;
        bench.addMany(23);
        bench.beforePage(3, [&] {
            bench.groups.addSchedule(u"new"_s, kMonday);
            bench.groups.schedules.prepend(bench.groups.schedules.takeLast()); // the newest stands first
        });
        QCOMPARE(bench.run(), Ending::Complete);
        QCOMPARE(bench.stored(), bench.there());
    }

    /// No total tells of it: what slid over the edge is not read, and must not be taken for deleted.
    void oneOutAndOneInBetweenTwoPagesDeletesNothing()
    {
        Bench bench;
        bench.addMany(23);
        QCOMPARE(bench.run(), Ending::Complete);
        Bench::waitAMoment();
        bench.beforePage(4, [&] {
            bench.groups.removeSchedule(u"s012"_s);
            bench.groups.addSchedule(u"s900"_s, kMonday);
        });
        QCOMPARE(bench.run(), Ending::Complete);
        const QStringList stored = bench.stored();
        for (const QString& id : bench.there()) QVERIFY2(stored.contains(id), qPrintable(id));
        QVERIFY(stored.contains(u"s012"_s)); // was told before it went: the next reading misses it
        Bench::waitAMoment();
        QCOMPARE(bench.run(), Ending::Complete);
        QCOMPARE(bench.stored(), bench.there());
    }

    void aListThatNeverStandsStillDeletesNothing()
    {
        Bench bench;
        bench.addMany(23);
        QCOMPARE(bench.run(), Ending::Complete);
        bench.groups.removeSchedule(u"s020"_s);
        int made = 0;
        bench.groups.before = [&](const ReceivedRequest&) {
            bench.groups.addSchedule(u"t"_s + QString::number(++made), kMonday);
        };
        Bench::waitAMoment();
        QCOMPARE(bench.run(), Ending::Partial);
        QVERIFY(bench.stored().contains(u"s020"_s));
    }

    void anUnreadableItemDeletesNothing()
    {
        Bench bench;
        bench.addMany(3);
        QCOMPARE(bench.run(), Ending::Complete);
        bench.account.server.play({Canned::http(
            200,
            R"({"data":[{"uid":"s000","startedAt":"2026-11-09T00:00:00Z","endedAt":"2026-11-09T01:00:00Z"},{"uid":""}]})")});
        Bench::waitAMoment();
        QCOMPARE(bench.run(), Ending::Partial);
        QCOMPARE(bench.stored().size(), 3);
    }

    void aKeyWithoutTheRightChangesNothing_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {401, 402, 403, 404}) QTest::addRow("%d", status) << status;
    }
    void aKeyWithoutTheRightChangesNothing()
    {
        QFETCH(int, status);
        Bench bench;
        bench.addMany(3);
        QCOMPARE(bench.run(), Ending::Complete);
        bench.groups.refuse = {{"/v1/schedules", status}};
        QCOMPARE(bench.run(), Ending::Refused);
        QCOMPARE(bench.stored().size(), 3);
    }

    void aServiceThatDoesNotAnswerIsAskedAgainLater()
    {
        Bench bench;
        bench.addMany(13);
        QCOMPARE(bench.run(), Ending::Complete);
        bench.beforePage(2, [&] { bench.groups.refuse = {{"/v1/schedules", 503}}; });
        QCOMPARE(bench.run(), Ending::Failed);
        QCOMPARE(bench.stored().size(), 13);
        bench.groups.refuse.clear();
        QCOMPARE(bench.run(), Ending::Complete);
    }

    /// The answer may have been made before the deletion that an edit brought about.
    void whatIsDeletedHereDuringTheReadingStaysDeleted()
    {
        Bench bench;
        bench.addMany(13);
        QCOMPARE(bench.run(), Ending::Complete);
        bench.beforePage(2, [&] {
            ChangeSet gone;
            gone.schedulesGone = {ScheduleId(u"s009"_s)};
            bench.store->apply(gone);
            (void)bench.storedCount(); // announced before the page is answered
        });
        QCOMPARE(bench.run(), Ending::Complete);
        QVERIFY(!bench.stored().contains(u"s009"_s));
    }

    void whatEndedBeforeTheHorizonIsNotKeptUnlessItRepeats()
    {
        Bench bench;
        bench.groups.addSchedule(u"old"_s, kMonday - 2 * kMsPerHour);
        bench.groups.addSchedule(u"weekly"_s, kMonday - 2 * kMsPerHour).routine = {{u"rules"_s, u"FREQ=WEEKLY"_s}};
        bench.groups.addSchedule(u"new"_s, kMonday);
        bench.sync.setHorizon(kMonday);
        QCOMPARE(bench.run(), Ending::Complete);
        QCOMPARE(bench.stored(), (QStringList{u"new"_s, u"weekly"_s}));
    }

    void aCancelledReadingIsSilent()
    {
        Bench bench;
        bench.addMany(23);
        QSignalSpy ended(&bench.sync, &ScheduleSync::ended);
        bench.beforePage(2, [&] { bench.sync.cancel(); });
        bench.sync.run();
        QTRY_VERIFY(!bench.sync.isRunning());
        QCOMPARE(bench.run(), Ending::Complete);
        QCOMPARE(ended.size(), 1);
        QCOMPARE(bench.stored().size(), 23);
    }
};

QTEST_GUILESS_MAIN(tst_ScheduleSync)
#include "tst_schedulesync.moc"
