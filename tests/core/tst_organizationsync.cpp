#include "core/sync/organizationsync.h"

#include "support/accountbench.h"
#include "support/accountgroups.h"
#include "support/strict.h"

#include <QSignalSpy>
#include <QTest>

using namespace yoyaku;
using namespace yoyaku::test;
using namespace Qt::StringLiterals;

using api::EndpointId;

namespace {

const UserId kFirst(u"U1"_s), kSecond(u"U2"_s);
const EventTypeId kType(u"ET1"_s), kOther(u"ET2"_s);

struct Bench : AccountBench
{
    AccountGroups groups{account};
    OrganizationSync sync{*client, *store};

    Bench()
    {
        groups.rules = {QJsonObject{{u"uid"_s, u"r1"_s}}};
        ChangeSet set;
        set.users = QVector<User>{{kFirst, {}, {}, {}}, {kSecond, {}, {}, {}}};
        EventType one, other;
        one.id = kType;
        other.id = kOther;
        set.eventTypes = QVector<EventType>{one, other};
        store->apply(set);
        (void)directory();
    }
    /// Whether all that may be read was read.
    bool run(const std::function<void()>& start)
    {
        QSignalSpy ended(&sync, &OrganizationSync::ended);
        start();
        if (ended.isEmpty() && !ended.wait(kPatienceMs)) qFatal("the fetch does not end");
        return ended.first().first().toBool();
    }
    bool run()
    {
        return run([this] { sync.run(); });
    }
};

} // namespace

class tst_OrganizationSync : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init() { failOnUnexpectedWarnings(); }

    void everyGroupIsFetchedOneRequestAtATime()
    {
        Bench bench;
        QVERIFY(bench.run());
        const Directory all = bench.directory();
        QCOMPARE(all.invitations.size(), 1);
        QCOMPARE(all.team.id, u"acme"_s);
        QCOMPARE(all.calendars.value(kFirst).size(), 1);
        QCOMPARE(all.calendars.value(kSecond).first().id.text(), u"C-U2"_s);
        QCOMPARE(all.rules.value(kType).size(), 1);
        QCOMPARE(all.rules.value(kOther).size(), 1);
        QCOMPARE(bench.account.server.requests().size(), 6);
        QCOMPARE(bench.account.server.mostAtOnce(), 1);
        QVERIFY(bench.sync.refused().isEmpty());
    }

    void aRefusedGroupStaysAsItIsAndHindersNoOther_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {401, 402, 403, 404}) QTest::addRow("%d", status) << status;
    }
    void aRefusedGroupStaysAsItIsAndHindersNoOther()
    {
        QFETCH(int, status);
        Bench bench;
        QVERIFY(bench.run());
        bench.groups.refuse = {{"/v1/user_availability_calendars", status}, {"/v1/organization_invitations", status}};
        bench.groups.rules.clear();
        const qsizetype before = bench.account.server.requests().size();
        QVERIFY(bench.run()); // asking again would not help
        QCOMPARE(bench.sync.refused(), (QSet{EndpointId::ListAvailabilityCalendars, EndpointId::ListInvitations}));
        QCOMPARE(bench.directory().calendars.value(kFirst).size(), 1);
        QCOMPARE(bench.directory().invitations.size(), 1);
        QVERIFY(bench.directory().rules.value(kType).isEmpty());
        QCOMPARE(bench.account.server.requests().size() - before, 5); // not for the second member
        bench.groups.refuse.clear();
        QVERIFY(bench.run());
        QVERIFY(bench.sync.refused().isEmpty());
    }

    void oneMemberWhoIsNotThereIsPassedOver()
    {
        Bench bench;
        bench.groups.refuse = {{"/v1/user_availability_calendars?userId=U2", 404}};
        QVERIFY(bench.run());
        QVERIFY(bench.sync.refused().isEmpty());
        QCOMPARE(bench.directory().calendars.value(kFirst).size(), 1);
        QVERIFY(!bench.directory().calendars.contains(kSecond));
    }

    void silenceEndsItAndWhatIsKnownStays()
    {
        Bench bench;
        QVERIFY(bench.run());
        bench.groups.refuse = {{"/v1/user_availability_calendars", 503}};
        const int before = bench.account.count("GET", "/v1/event_types/");
        QVERIFY(!bench.run());
        QCOMPARE(bench.account.count("GET", "/v1/event_types/"), before);
        QCOMPARE(bench.directory().calendars.size(), 2);
        QVERIFY(bench.sync.refused().isEmpty());
    }

    void oneGroupIsFetchedAlone()
    {
        Bench bench;
        QVERIFY(bench.run([&] { bench.sync.refresh(ApiGroup::Invitations); }));
        QCOMPARE(bench.account.server.requests().size(), 1);
        QCOMPARE(bench.directory().invitations.size(), 1);
    }

    void hostsStandInForMembersWhoMayNotBeListed()
    {
        Bench bench;
        EventTypeHost host;
        host.userId = UserId(u"H1"_s);
        ChangeSet set;
        set.users = QVector<User>{};
        set.hosts = {{kType, {host}}, {kOther, {host}}};
        bench.store->apply(set);
        (void)bench.directory();
        QVERIFY(bench.run([&] { bench.sync.refresh(ApiGroup::Availability); }));
        QCOMPARE(bench.account.server.requests().size(), 1);
        QCOMPARE(bench.directory().calendars.value(host.userId).size(), 1);
    }

    void aCancelledFetchIsSilentAndCanBeginAnew()
    {
        Bench bench;
        QSignalSpy ended(&bench.sync, &OrganizationSync::ended);
        bench.sync.run();
        bench.sync.cancel();
        QVERIFY(!bench.sync.isRunning());
        QVERIFY(bench.run());
        QCOMPARE(ended.size(), 1);
        QCOMPARE(bench.directory().calendars.size(), 2);
    }
};

QTEST_GUILESS_MAIN(tst_OrganizationSync)
#include "tst_organizationsync.moc"
