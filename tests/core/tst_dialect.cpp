#include "core/api/dialect.h"

#include "support/clientbench.h"
#include "support/strict.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace yoyaku;
using namespace yoyaku::api;
using namespace yoyaku::test;
using namespace Qt::StringLiterals;

namespace {

Dialect dialect(const QByteArray& json) { return parseDialect(json).dialect; }

// A client that speaks the dialect of the file.
struct Abroad
{
    ClientBench bench;
    explicit Abroad(const QByteArray& json)
    {
        ClientConfig config = ClientBench::config(bench.server.base());
        config.dialect = dialect(json);
        bench.client = std::make_unique<Client>(config);
    }
    template <class T>
    Ending<T> ask(Request<T> request)
    {
        Ending<T> ending;
        bench.send(std::move(request), ending);
        [&] { QTRY_COMPARE(ending.times, 1); }();
        return ending;
    }
    [[nodiscard]] ReceivedRequest seen() const { return bench.server.requests().value(0); }
};

} // namespace

class tst_Dialect : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init() { failOnUnexpectedWarnings(); }

    void pathMembersAndQueryAreReplaced()
    {
        Abroad abroad(R"({"listOrganizationUsers": {"path": "/v1/organization/users",
                          "members": {"userId": "memberId", "data": "members", "nextPage": "next"},
                          "query": {"perPage": "limit"}}})");
        abroad.bench.server.setFallback(
            Canned::http(200, R"({"members":[{"memberId":"U1","name":"A"}],"next":3,"currentPage":2})"));
        const auto got = abroad.ask(listOrganizationUsers(2, 50));
        QCOMPARE(abroad.seen().target, "/v1/organization/users?page=2&limit=50");
        QVERIFY(got.isOk());
        QCOMPARE((*got.reply)->items.value(0).id.text(), u"U1"_s);
        QCOMPARE((*got.reply)->nextPage.value_or(0), 3);
    }

    void bodyGoesOutInTheServicesWords()
    {
        Abroad abroad(R"({"createSchedule": {"members": {"startedAt": "start", "userId": "memberId"}}})");
        abroad.bench.server.setFallback(
            Canned::http(201, R"({"data":{"uid":"S","start":"2026-01-15T05:00:00Z","endedAt":"2026-01-15T06:00:00Z",
                     "attendees":[{"memberId":"U1"}]}})"));
        NewSchedule fresh;
        fresh.attendees = {{UserId(u"U1"_s), {}, u"admin"_s, u"host"_s}};
        const auto got = abroad.ask(createSchedule(fresh));
        const QJsonObject body = QJsonDocument::fromJson(abroad.seen().body).object();
        QVERIFY(body.contains("start"_L1) && !body.contains("startedAt"_L1) && body.contains("endedAt"_L1));
        QCOMPARE(body["attendees"_L1][0]["memberId"_L1].toString(), u"U1"_s);
        QVERIFY(got.isOk());
        QCOMPARE((*got.reply)->attendees.value(0).userId.text(), u"U1"_s);
    }

    void placeholdersFollowTheirNames()
    {
        Abroad abroad(R"({"deleteEventTypeHost": {"path": "/v2/hosts/{uid}/of/{eventTypeId}"}})");
        abroad.bench.server.setFallback(Canned::http(204));
        QVERIFY(abroad.ask(deleteEventTypeHost(EventTypeId(u"ET/1"_s), UserId(u"U1"_s))).isOk());
        QCOMPARE(abroad.seen().target, "/v2/hosts/U1/of/ET%2F1");
    }

    void oneOperationDoesNotTouchAnother()
    {
        Abroad abroad(R"({"getOrganizationUser": {"path": "/v1/organization/users/{id}", "members": {"uid": "x"}}})");
        QVERIFY(abroad.ask(aGet()).isOk());
        QCOMPARE(abroad.seen().target, "/v1/bookings/B1");
    }

    void idsInARenamedQueryStayOneItem()
    {
        const Wording wording{{}, {}, {}, {{u"eventTypeId"_s, u"type"_s}}};
        const QUrlQuery query = listEventTypeHosts(EventTypeId(u"a&b=c+%d"_s), 1, 20).query;
        QCOMPARE(toService(query, wording).toString(QUrl::FullyEncoded), u"page=1&perPage=20&type=a%26b%3Dc%2B%25d"_s);
    }

    void namesCanChangePlaces()
    {
        const Wording wording{{}, {}, {{u"name"_s, u"email"_s}, {u"email"_s, u"name"_s}}, {}};
        const QJsonObject ours{{"name"_L1, u"N"_s}, {"email"_L1, u"E"_s}};
        const QJsonObject theirs = toService(ours, wording);
        QCOMPARE(theirs, (QJsonObject{{"email"_L1, u"N"_s}, {"name"_L1, u"E"_s}}));
        const QByteArray back = fromService(QJsonDocument(theirs).toJson(), wording);
        QCOMPARE(QJsonDocument::fromJson(back).object(), ours);
    }

    void renamedMemberWinsOverOneOfThatName()
    {
        const Wording wording{{}, {}, {{u"userId"_s, u"memberId"_s}}, {}};
        const QByteArray body = fromService(R"({"memberId":"right","userId":"wrong"})", wording);
        QCOMPARE(QJsonDocument::fromJson(body).object(), (QJsonObject{{"userId"_L1, u"right"_s}}));
    }

    void whatIsNoJsonPassesAsItIs()
    {
        const Wording wording{{}, {}, {{u"a"_s, u"b"_s}}, {}};
        for (const QByteArray& body : {QByteArray(), QByteArray("<html>"), QByteArray("{\"b\":")})
            QCOMPARE(fromService(body, wording), body);
        QCOMPARE(QJsonDocument::fromJson(fromService(R"([{"b":1}])", wording)).array(),
                 (QJsonArray{QJsonObject{{"a"_L1, 1}}}));
    }

    void faultsAreToldAndTheRestCounts_data()
    {
        QTest::addColumn<QByteArray>("entry");
        QTest::addColumn<QString>("fault");
        const auto row = [](const char* tag, const char* entry, const char* fault) {
            QTest::newRow(tag) << QByteArray(entry) << QString::fromUtf8(fault);
        };
        row("documented", R"("listBookings": {"path": "/v1/b"})",
            "listBookings: is documented and cannot be overridden");
        row("unknown operation", R"("listBooking": {"path": "/v1/b"})", "listBooking: no such operation");
        row("no object", R"("getOrganizationTeam": "/v1/team")", "getOrganizationTeam: not an object");
        row("nothing", R"("getOrganizationTeam": {})", "getOrganizationTeam: overrides nothing");
        row("unknown key", R"("getOrganizationTeam": {"verb": "POST"})", "getOrganizationTeam: unknown key \"verb\"");
        const auto path = [&](const char* text) {
            const QByteArray entry = "\"getOrganizationTeam\": {\"path\": \"" + QByteArray(text) + "\"}";
            QTest::newRow(text) << entry << u"getOrganizationTeam: path is not of the form /v1/name/{id}"_s;
        };
        for (const char* text : {"", "v1/team", "//evil.example/v1", "https://evil.example/v1", "/v1/../admin", "/..",
                                 "/v1/./team", "/v1/team?x=1", "/v1/team#x", "/v1//team", "/v1/team/", "/v1/a%2Fb",
                                 "/v1/te am", "/v1/te\\nam", "/v1/te\\\\am", "/v1/@evil.example", "/v1/{}", "/v1/a:b"})
            path(text);
        row("path as number", R"("getOrganizationTeam": {"path": 5})",
            "getOrganizationTeam: path is not of the form /v1/name/{id}");
        row("too many", R"("getOrganizationTeam": {"path": "/v1/teams/{id}"})",
            "getOrganizationTeam: path needs 0 {…}, as /v1/organization_team");
        row("too few", R"("deleteSchedule": {"path": "/v1/schedules"})",
            "deleteSchedule: path needs 1 {…}, as /v1/schedules/{uid}");
        row("other names", R"("deleteEventTypeHost": {"path": "/v1/a/{x}/{y}"})",
            "deleteEventTypeHost: path needs the {…} of /v1/event_types/{eventTypeId}/hosts/{uid}");
        row("one name twice", R"("deleteEventTypeHost": {"path": "/v1/a/{uid}/{uid}"})",
            "deleteEventTypeHost: path needs the {…} of /v1/event_types/{eventTypeId}/hosts/{uid}");
        row("members as list", R"("getOrganizationTeam": {"members": []})",
            "getOrganizationTeam: members is not an object");
        row("empty name", R"("getOrganizationTeam": {"members": {"uid": ""}})",
            "getOrganizationTeam: members: no usable name for \"uid\"");
        row("number as name", R"("getOrganizationTeam": {"members": {"uid": 4}})",
            "getOrganizationTeam: members: no usable name for \"uid\"");
        row("query trick", R"("listEventTypes": {"query": {"page": "a&b"}})",
            "listEventTypes: query: no usable name for \"page\"");
        row("two for one", R"("getOrganizationTeam": {"members": {"name": "x", "uid": "x"}})",
            "getOrganizationTeam: members: two names for \"x\"");
    }
    void faultsAreToldAndTheRestCounts()
    {
        QFETCH(QByteArray, entry);
        const auto reading = parseDialect("{" + entry + R"(, "deleteOrganizationInvitation": {"path": "/v1/i/{id}"}})");
        QCOMPARE(reading.faults.size(), 1);
        QTEST(reading.faults.first(), "fault");
        Dialect rest;
        rest.set(EndpointId::DeleteInvitation, {u"/v1/i/{id}"_s, {}, {}, {}});
        QVERIFY(reading.dialect == rest);
    }

    void fileThatIsNoObjectIsOneFault()
    {
        for (const QByteArray& bytes :
             {QByteArray(), QByteArray("{\"a\":"), QByteArray("[]"), QByteArray("\xff\xfe")}) {
            const auto reading = parseDialect(bytes);
            QVERIFY(reading.dialect.isEmpty());
            QCOMPARE(reading.faults.size(), 1);
        }
        const auto empty = parseDialect("{}");
        QVERIFY(empty.dialect.isEmpty() && empty.faults.isEmpty());
    }

    void faultsAreOneLineEach()
    {
        const auto reading = parseDialect(R"({"a\nb": {}, "getOrganizationTeam": {"x\ny": 1}})");
        QCOMPARE(reading.faults.size(), 2);
        for (const QString& fault : reading.faults) QVERIFY(!fault.contains(u'\n'));
    }

    void fileIsReadAndMayBeMissing()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(u"api-overrides.json"_s);
        const auto missing = loadDialect(path);
        QVERIFY(missing.dialect.isEmpty() && missing.faults.isEmpty());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"getOrganizationTeam": {"path": "/v1/team"}})");
        file.close();
        QCOMPARE(loadDialect(path).dialect.path(EndpointId::GetTeam), u"/v1/team"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(1 << 20, ' '));
        file.close();
        QCOMPARE(loadDialect(path).faults.size(), 1);
        QCOMPARE(loadDialect(dir.path()).faults.size(), 1); // a folder of that name
    }

    void factsShowThePathInForce()
    {
        const auto facts = operationFacts(dialect(R"({"getOrganizationTeam": {"path": "/v1/team"}})"));
        QCOMPARE(facts.size(), qsizetype(endpoints().size()));
        for (const OperationFact& fact : facts) {
            const bool isTeam = fact.operation == u"getOrganizationTeam"_s;
            QCOMPARE(fact.isOverridden, isTeam);
            if (isTeam)
                QVERIFY(fact == (OperationFact{fact.operation, u"GET"_s, u"/v1/team"_s, Confidence::Inferred, true,
                                               ApiGroup::Team}));
        }
        QCOMPARE(facts.first().verb, u"GET"_s);
        QCOMPARE(facts.first().path, u"/v1/bookings"_s);
    }
};

QTEST_GUILESS_MAIN(tst_Dialect)
#include "tst_dialect.moc"
