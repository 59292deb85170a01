#include "contract/contractbench.h"
#include "contract/node.h"
#include "support/scriptedserver.h"

using namespace yoyaku;
using namespace yoyaku::api;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kJson = "Content-Type: application/json\r\n";
const EventTypeId kType(u"ET1"_s);

} // namespace

/// Whether the judge condemns at all: what breaks the contract on purpose must be seen by Prism or the witness, or the
/// other contract tests prove nothing.
class tst_ContractJudge : public QObject
{
    Q_OBJECT

    std::optional<test::Contract> m_contract;
    test::ScriptedServer m_server;
    test::Prism m_prism;
    std::optional<test::ContractBench> m_bench;

    /// What is held against `answer` as the answer to `request`.
    template <class T>
    QString verdict(const test::Canned& answer, const Request<T>& request)
    {
        m_server.play({answer});
        (void)m_bench->ask(request);
        return m_bench->takeViolations().join(u'\n');
    }
    /// What is held against `request`; it must not reach the service.
    template <class T>
    QString verdict(const Request<T>& request)
    {
        const auto before = m_server.requests().size();
        const Reply<T> reply = m_bench->ask(request);
        if (reply || m_server.requests().size() != before) return u"it was passed on"_s;
        return m_bench->takeViolations().join(u'\n');
    }

  private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(test::missingTools().isEmpty(), qPrintable(test::missingTools()));
        m_contract = test::Contract::read();
        const QString trouble = m_prism.startProxy(m_server.base());
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
        m_bench.emplace(*m_contract, m_prism.base(), Secret("sk_live_example"));
    }
    void init()
    {
        test::failOnUnexpectedWarnings();
        m_bench->setKey(Secret("sk_live_example"));
    }

    void whatKeepsToTheContractIsNotCondemned()
    {
        const auto good = R"({"data":{"uid":"ET1","eventTypeId":"ET1","name":"Call","locations":[]},"errors":{}})";
        QCOMPARE(verdict(test::Canned::http(200, good, kJson), getEventType(kType)), QString());
        QCOMPARE(verdict(test::Canned::http(404, R"({"errors":{}})", kJson), getEventType(kType)), QString());
    }

    void anAnswerThatBreaksTheContractIsSeen_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<QString>("verdict");
        QTest::newRow("a member is missing") << 200 << QByteArray(R"({"errors":{}})") << kJson << u"'data'"_s;
        QTest::newRow("a member has another type")
            << 200 << QByteArray(R"({"data":[{"startedAt":5}]})") << kJson << u"startedAt must be string"_s;
        QTest::newRow("a time is none") << 200 << QByteArray(R"({"data":[{"startedAt":"soon"}]})") << kJson
                                        << u"date-time"_s;
        QTest::newRow("an undocumented failure") << 418 << QByteArray(R"({"errors":{}})") << kJson << u"status code"_s;
        QTest::newRow("an undocumented success") << 202 << QByteArray(R"({"data":[]})") << kJson << u"status code"_s;
        QTest::newRow("no JSON") << 503 << QByteArray("<html>") << QByteArray("Content-Type: text/html\r\n")
                                 << u"media type"_s;
    }
    void anAnswerThatBreaksTheContractIsSeen()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, headers);
        QFETCH(QString, verdict);
        const QString found =
            this->verdict(test::Canned::http(status, body, headers), openSlots(kType, {0, kMsPerDay}));
        QVERIFY2(found.contains(verdict), qPrintable(found));
    }

    void aRequestThatBreaksTheContractIsStopped()
    {
        Request<Booking> lacking = createBooking({});
        lacking.body.remove(u"email"_s);
        lacking.body.insert(u"name"_s, 1);
        const QString found = verdict(lacking);
        QVERIFY2(found.contains(u"'email'"_s), qPrintable(found));
        QVERIFY2(found.contains(u"name must be string"_s), qPrintable(found));

        Request<Booking> elsewhere = getBooking(BookingId(u"BK1"_s));
        elsewhere.pathArgs = {u"BK1/unknown"_s};
        QVERIFY(!verdict(elsewhere).isEmpty());

        m_bench->setKey({});
        const QString keyless = verdict(listEventTypes(1, 50));
        QVERIFY2(keyless.contains(u"security"_s), qPrintable(keyless));
    }

    void namesThatTheContractDoesNotKnowAreSeen()
    {
        const auto good = test::Canned::http(200, R"({"data":[]})", kJson);
        Request<Page<EventType>> asked = listEventTypes(1, 50);
        asked.query.addQueryItem(u"colour"_s, u"blue"_s);
        QVERIFY(verdict(good, asked).contains(u"request.query colour"_s));
        Request<Booking> told = cancelBooking(BookingId(u"BK1"_s), {});
        told.body.insert(u"reason"_s, u"ill"_s);
        QVERIFY(verdict(test::Canned::http(404, R"({"errors":{}})", kJson), told).contains(u"request.body reason"_s));
    }
};

QTEST_GUILESS_MAIN(tst_ContractJudge)
#include "tst_contractjudge.moc"
