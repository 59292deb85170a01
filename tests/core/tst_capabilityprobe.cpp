#include "core/models/capabilitymodel.h"
#include "core/sync/capabilityprobe.h"

#include "support/accountgroups.h"
#include "support/fakeclock.h"
#include "support/strict.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace yoyaku;
using namespace yoyaku::test;
using namespace Qt::StringLiterals;

using State = GroupAccess::State;

namespace {

struct Bench
{
    SmallAccount account;
    AccountGroups groups{account};
    FakeClock clock;
    api::Client client{account.clientConfig()};
    CapabilityProbe probe{client, clock};
    CapabilityModel model{probe};

    Bench()
    {
        account.add(u"B1"_s, clock.now());
        account.addHost(u"ET1"_s, u"U1"_s, 2);
        groups.addSchedule(u"s1"_s, clock.now());
    }
    void run()
    {
        QSignalSpy ended(&probe, &CapabilityProbe::ended);
        model.ask();
        if (ended.isEmpty() && !ended.wait(kPatienceMs)) qFatal("the probe does not end");
    }
    [[nodiscard]] State stateOf(ApiGroup group) const { return model.of(group).state; }
};

QJsonObject expectedRule()
{
    return {{u"uid"_s, u"r1"_s},
            {u"name"_s, u"Seniors"_s},
            {u"groups"_s, QJsonArray{QJsonObject{{u"operator"_s, u"or"_s}, {u"userIds"_s, QJsonArray{u"U1"_s}}}}}};
}

} // namespace

class tst_CapabilityProbe : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init() { failOnUnexpectedWarnings(); }

    void nothingIsKnownBeforeItIsAsked()
    {
        Bench bench;
        QCOMPARE(bench.model.report().groups.size(), kApiGroups);
        for (int i = 0; i < kApiGroups; ++i) {
            QCOMPARE(int(bench.model.report().groups[i].group), i);
            QCOMPARE(bench.model.report().groups[i].state, State::NotAsked);
            QCOMPARE(bench.model.report().groups[i].askedAt, 0);
        }
        QCOMPARE(bench.model.report().operations.size(), qsizetype(api::endpoints().size()));
    }

    void eachGroupIsAskedOnceAndOneAtATime()
    {
        Bench bench;
        bench.groups.rules = {expectedRule()};
        bench.run();
        for (const GroupAccess& access : bench.model.report().groups) {
            if (access.group != ApiGroup::OpenSlots)
                QVERIFY2(access.state == State::Usable, qPrintable(QString::number(int(access.group))));
            QCOMPARE(access.askedAt, bench.clock.now());
        }
        QCOMPARE(bench.account.server.requests().size(), kApiGroups);
        QCOMPARE(bench.account.server.mostAtOnce(), 1);
        for (const ReceivedRequest& request : bench.account.server.requests())
            QCOMPARE(request.verb, QByteArray("GET"));
        QVERIFY(bench.account.count("GET", "/v1/user_availability_calendars?userId=U1") == 1);
        QVERIFY(bench.account.count("GET", "/v1/event_types/ET1/host_assign_rules") == 1);
    }

    void statusesAreVerdictsAndSilenceIsNone()
    {
        Bench bench;
        bench.groups.refuse = {{"/v1/schedules", 403},
                               {"/v1/organization_invitations", 402},
                               {"/v1/organization_team", 404},
                               {"/v1/organization_users", 401},
                               {"/v1/event_type_hosts", 503}};
        bench.run();
        QCOMPARE(bench.stateOf(ApiGroup::Bookings), State::Usable);
        QCOMPARE(bench.stateOf(ApiGroup::Schedules), State::Forbidden);
        QCOMPARE(bench.stateOf(ApiGroup::Invitations), State::PlanLimit);
        QCOMPARE(bench.stateOf(ApiGroup::Team), State::NotFound);
        QCOMPARE(bench.stateOf(ApiGroup::Members), State::KeyRefused);
        QCOMPARE(bench.stateOf(ApiGroup::Hosts), State::NoAnswer);
        QVERIFY(!bench.model.of(ApiGroup::Hosts).isDenied());
        QVERIFY(bench.model.of(ApiGroup::Members).isDenied());
        QCOMPARE(bench.model.of(ApiGroup::Team).httpStatus, 404);
        // Where members may not be listed, a host of a booking stands in.
        QCOMPARE(bench.stateOf(ApiGroup::Availability), State::Usable);
    }

    void whatNeedsAnIdNobodyGaveIsNotAsked()
    {
        Bench bench;
        bench.account.bookings.clear();
        bench.groups.members.clear();
        bench.groups.refuse = {{"/v1/event_types", 403}};
        bench.run();
        for (const ApiGroup group :
             {ApiGroup::Availability, ApiGroup::Hosts, ApiGroup::OpenSlots, ApiGroup::AssignRules})
            QCOMPARE(bench.stateOf(group), State::NotAsked);
        QCOMPARE(bench.stateOf(ApiGroup::Members), State::Usable);
    }

    void aShapeIsConfirmedByWhatWasRead()
    {
        Bench bench;
        bench.groups.schedules.clear();
        bench.groups.invitations.clear();
        bench.groups.rules = {QJsonObject{{u"uid"_s, u"r1"_s}, {u"groups"_s, u"all"_s}}};
        bench.run();
        QVERIFY(bench.model.of(ApiGroup::Schedules).isShapeConfirmed);    // documented
        QVERIFY(!bench.model.of(ApiGroup::Invitations).isShapeConfirmed); // an empty list shows nothing
        QVERIFY(bench.model.of(ApiGroup::Members).isShapeConfirmed);
        QVERIFY(bench.model.of(ApiGroup::Team).isShapeConfirmed);
        QCOMPARE(bench.stateOf(ApiGroup::AssignRules), State::Usable);
        QVERIFY(!bench.model.of(ApiGroup::AssignRules).isShapeConfirmed);
        bench.groups.rules = {expectedRule()};
        bench.run();
        QVERIFY(bench.model.of(ApiGroup::AssignRules).isShapeConfirmed);
    }

    void anAnswerNobodyCanReadIsUnreadable()
    {
        Bench bench;
        bench.account.intercept = [](const ReceivedRequest& request) -> std::optional<Canned> {
            if (request.target.startsWith("/v1/organization_users"))
                return Canned::http(200, R"({"data":[{"nobody":1}],"totalCount":1})");
            if (request.target.startsWith("/v1/schedules")) return Canned::http(200, "<html>");
            return std::nullopt;
        };
        bench.run();
        QCOMPARE(bench.stateOf(ApiGroup::Members), State::Unreadable);
        QCOMPARE(bench.stateOf(ApiGroup::Schedules), State::Unreadable);
        QVERIFY(!bench.model.of(ApiGroup::Schedules).isDenied());
    }

    void whatIsKnownStaysWhileItIsAskedAgain()
    {
        Bench bench;
        bench.run();
        const EpochMs first = bench.clock.now();
        bench.clock.advance(kMsPerHour);
        QSignalSpy ended(&bench.probe, &CapabilityProbe::ended);
        bench.model.ask();
        QVERIFY(bench.model.isAsking());
        QCOMPARE(bench.stateOf(ApiGroup::Bookings), State::Asking);
        QCOMPARE(bench.model.of(ApiGroup::Bookings).askedAt, first);
        QCOMPARE(bench.stateOf(ApiGroup::Members), State::Usable);
        bench.model.ask(); // no effect
        QTRY_COMPARE(ended.size(), 1);
        QVERIFY(!bench.model.isAsking());
        QCOMPARE(bench.account.server.requests().size(), 2 * kApiGroups);
        QCOMPARE(bench.model.of(ApiGroup::Bookings).askedAt, first + kMsPerHour);
    }

    void theModelTellsOfEachGroup()
    {
        Bench bench;
        QSignalSpy changed(&bench.model, &CapabilityModel::changed);
        bench.run();
        QVERIFY(changed.size() >= 2 * kApiGroups); // asking, answered
    }
};

QTEST_GUILESS_MAIN(tst_CapabilityProbe)
#include "tst_capabilityprobe.moc"
