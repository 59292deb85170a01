#include "core/api/endpoints.h"
#include "support/rawdemo.h"
#include "support/strict.h"

#include <QRegularExpression>
#include <QTest>

using namespace yoyaku;
using namespace Qt::StringLiterals;

namespace {

QByteArray verbOf(const api::Endpoint& endpoint)
{
    switch (endpoint.verb) {
    case api::Verb::Get:
        return "GET";
    case api::Verb::Post:
        return "POST";
    case api::Verb::Patch:
        return "PATCH";
    case api::Verb::Delete:
        return "DELETE";
    }
    return {};
}

/// With "x" for each path argument.
QString pathOf(const api::Endpoint& endpoint)
{
    static const QRegularExpression argument(u"\\{[^}]+\\}"_s);
    return QString(endpoint.path).replace(argument, u"x"_s);
}

} // namespace

/// How the demo account is told to fail, to vary and to act.
class tst_DemoControl : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::RawDemo> m_demo;

    void everyOperation(bool (*isMeant)(const api::Endpoint&) = [](const api::Endpoint&) { return true; })
    {
        QTest::addColumn<int>("id");
        for (const api::Endpoint& endpoint : api::endpoints())
            if (isMeant(endpoint))
                QTest::newRow(QByteArray(endpoint.operation.data(), endpoint.operation.size()).constData())
                    << int(endpoint.id);
    }
    [[nodiscard]] test::HttpAnswer call(const api::Endpoint& endpoint)
    {
        return m_demo->call(verbOf(endpoint), pathOf(endpoint));
    }
    [[nodiscard]] QString start(int n) { return m_demo->openStarts(m_demo->type).value(n); }
    [[nodiscard]] QJsonObject book(const QString& at)
    {
        const auto made = m_demo->call("POST", u"/v1/bookings"_s, m_demo->newBooking(at));
        [&] { QCOMPARE(made.status, 201); }();
        return made.body.contains("data"_L1) ? made.data() : made.body;
    }

  private Q_SLOTS:
    void init()
    {
        test::failOnUnexpectedWarnings();
        DemoOptions options;
        options.bookings = 200; // most rows look at none
        m_demo = std::make_unique<test::RawDemo>(options);
    }
    void cleanup() { m_demo.reset(); }

    void everyOperationAsksForTheRightKey_data() { everyOperation(); }
    void everyOperationAsksForTheRightKey()
    {
        QFETCH(int, id);
        const api::Endpoint& endpoint = api::endpoint(api::EndpointId(id));
        QCOMPARE(m_demo->call(verbOf(endpoint), pathOf(endpoint), {}, "wrong").status, 401);
    }

    void everyOperationCanBeDeniedUntilFurtherNotice_data() { everyOperation(); }
    void everyOperationCanBeDeniedUntilFurtherNotice()
    {
        QFETCH(int, id);
        const api::Endpoint& endpoint = api::endpoint(api::EndpointId(id));
        for (const int status : {401, 402, 403, 404}) {
            m_demo->faults({{"deny"_L1, QJsonObject{{pathOf(endpoint), status}}}});
            for (int i = 0; i < 2; ++i) QCOMPARE(call(endpoint).status, status);
        }
        m_demo->faults({{"deny"_L1, QJsonObject()}});
        QVERIFY(call(endpoint).status != 401 && call(endpoint).status != 402 && call(endpoint).status != 403);
    }

    void everyOperationFailsOnDemandAndRecovers_data() { everyOperation(); }
    void everyOperationFailsOnDemandAndRecovers()
    {
        QFETCH(int, id);
        const api::Endpoint& endpoint = api::endpoint(api::EndpointId(id));
        for (const int status : {429, 500, 503}) {
            m_demo->faults({{"status"_L1, status}, {"retryAfter"_L1, 3}});
            const auto answer = call(endpoint);
            QCOMPARE(answer.status, status);
            QCOMPARE(answer.retryAfter, QByteArray("3"));
            QVERIFY(call(endpoint).status < 429);
        }
    }

    void everyOperationThatWritesRefusesABodyThatIsNoObject_data()
    {
        everyOperation([](const api::Endpoint& e) { return e.verb == api::Verb::Post || e.verb == api::Verb::Patch; });
    }
    void everyOperationThatWritesRefusesABodyThatIsNoObject()
    {
        QFETCH(int, id);
        const api::Endpoint& endpoint = api::endpoint(api::EndpointId(id));
        for (const char* body : {"{broken", "[1]", "7"})
            QCOMPARE(m_demo->send(verbOf(endpoint), pathOf(endpoint), body, DemoOptions().apiKey).status, 400);
    }

    void theLongestDeniedPrefixDecides()
    {
        m_demo->faults(
            {{"deny"_L1, QJsonObject{{"/v1/"_L1, 403}, {"/v1/bookings"_L1, 0}, {"/v1/organization_team"_L1, 404}}}});
        QCOMPARE(m_demo->call("GET", u"/v1/bookings"_s).status, 200);
        QCOMPARE(m_demo->call("GET", u"/v1/schedules"_s).status, 403);
        QCOMPARE(m_demo->call("GET", u"/v1/organization_team"_s).status, 404);
        m_demo->faults({{"status"_L1, 500}}); // counted failures leave denials alone
        QCOMPARE(m_demo->call("GET", u"/v1/schedules"_s).status, 500);
        QCOMPARE(m_demo->call("GET", u"/v1/schedules"_s).status, 403);
    }

    void aFailureIsCountedByPathAndMayBeHtmlOrSilence()
    {
        m_demo->faults({{"status"_L1, 503}, {"htmlBody"_L1, true}});
        QVERIFY(m_demo->call("GET", u"/v1/bookings"_s).raw.startsWith("<html>"));
        m_demo->faults({{"cutConnection"_L1, true}, {"count"_L1, 1}, {"pathPrefix"_L1, "/v1/event_types"_L1}});
        QCOMPARE(m_demo->call("GET", u"/v1/bookings"_s).status, 200);
    }

    void theAnswersOfOneOperationTakeTurnsInShape()
    {
        const QString path = u"/v1/event_types"_s; // one page
        const QJsonObject a = m_demo->call("GET", path).body, b = m_demo->call("GET", path).body,
                          c = m_demo->call("GET", path).body;
        QVERIFY(a.value("errors"_L1).isObject() && !a.contains("nextPage"_L1));
        QVERIFY(b.value("errors"_L1).isNull() && b.value("nextPage"_L1).isNull() && b.contains("nextPage"_L1));
        QVERIFY(!c.contains("errors"_L1) && !c.contains("nextPage"_L1));
        QCOMPARE(a.value("data"_L1), b.value("data"_L1));
        const auto bare = m_demo->call("POST", u"/v1/bookings"_s, m_demo->newBooking(start(0))).body;
        QVERIFY(bare.contains("uid"_L1) && bare.contains("capacity"_L1));
        const auto inData = m_demo->call("POST", u"/v1/bookings"_s, m_demo->newBooking(start(1))).body;
        QVERIFY(inData.value("data"_L1).toObject().contains("uid"_L1));
    }

    void aShapeStaysAsAskedFor()
    {
        m_demo->faults({{"shapes"_L1, QJsonObject{{"errors"_L1, "missing"_L1},
                                                  {"nextPage"_L1, "null"_L1},
                                                  {"createBooking"_L1, "wrapped"_L1}}}});
        for (int i = 0; i < 4; ++i) {
            const auto body = m_demo->call("GET", u"/v1/organization_users"_s).body;
            QVERIFY(!body.contains("errors"_L1));
            QVERIFY(body.value("nextPage"_L1).isNull() && body.contains("nextPage"_L1));
            QVERIFY(m_demo->call("POST", u"/v1/bookings"_s, m_demo->newBooking(start(i))).body.contains("data"_L1));
        }
        // Required there, so never left out.
        const auto uid = m_demo->all(u"/v1/bookings"_s).at(0).toObject().value("uid"_L1).toString();
        QVERIFY(m_demo->call("GET", u"/v1/bookings/%1/contacts"_s.arg(uid)).body.contains("errors"_L1));
    }

    void aTakenSlotIsOfferedNoMoreAndRefusesWhoeverComesLate()
    {
        const QString early = start(3), other = start(12);
        const auto mine = book(other);
        QCOMPARE(m_demo->act(u"take_slot"_s, {{"eventTypeId"_L1, m_demo->type}, {"startedAt"_L1, early}}).status, 200);
        QVERIFY(!m_demo->openStarts(m_demo->type).contains(early));
        QCOMPARE(m_demo->call("POST", u"/v1/bookings"_s, m_demo->newBooking(early)).status, 422);
        const QString path = u"/v1/bookings/"_s + mine.value("uid"_L1).toString();
        const auto moved =
            m_demo->call("POST", path + u"/reschedule"_s, {{"startedAt"_L1, early}, {"timeZone"_L1, "Asia/Tokyo"_L1}});
        QCOMPARE(moved.status, 422);
        QVERIFY(moved.blames("startedAt"));
        QCOMPARE(m_demo->call("GET", path).data().value("startedAt"_L1).toString(), other);
    }

    void aRaceIsLostOnce()
    {
        const QString wanted = start(3), later = start(12);
        QCOMPARE(m_demo->act(u"lose_race"_s).status, 200);
        QCOMPARE(m_demo->call("POST", u"/v1/bookings"_s, m_demo->newBooking(wanted)).status, 422);
        QVERIFY(!m_demo->openStarts(m_demo->type).contains(wanted));
        const auto mine = book(later);
        const QString path = u"/v1/bookings/%1/reschedule"_s.arg(mine.value("uid"_L1).toString());
        const QString target = start(20);
        const QJsonObject body{{"startedAt"_L1, target}, {"timeZone"_L1, "Asia/Tokyo"_L1}};
        QCOMPARE(m_demo->act(u"lose_race"_s).status, 200);
        QCOMPARE(m_demo->call("POST", path, body).status, 422);
        QVERIFY(!m_demo->openStarts(m_demo->type).contains(target));
    }

    void callsAreCountedByOperation()
    {
        for (const api::Endpoint& endpoint : api::endpoints()) (void)call(endpoint);
        const auto calls = m_demo->call("GET", u"/_demo/stats"_s).body.value("calls"_L1).toObject();
        QCOMPARE(calls.size(), qsizetype(api::endpoints().size()));
        for (const api::Endpoint& endpoint : api::endpoints()) QCOMPARE(calls.value(endpoint.operation).toInt(), 1);
    }

    void anUnknownActOrPathOrKeyIsRefused()
    {
        QCOMPARE(m_demo->act(u"sing"_s).status, 400);
        QCOMPARE(m_demo->call("GET", u"/_demo/none"_s).status, 404);
        QCOMPARE(m_demo->call("GET", u"/_demo/stats"_s, {}, "wrong").status, 401);
        QCOMPARE(m_demo->act(u"member_leaves"_s, {{"userId"_L1, "nobody"_L1}}).status, 404);
        QCOMPARE(m_demo->act(u"schedule_vanishes"_s, {{"uid"_L1, "none"_L1}}).status, 404);
        QCOMPARE(m_demo->act(u"member_leaves"_s).status, 200);
        QCOMPARE(m_demo->all(u"/v1/organization_users"_s).size(), 11);
    }
};

QTEST_GUILESS_MAIN(tst_DemoControl)
#include "tst_democontrol.moc"
