#include "core/models/integrationlookup.h"

#include "core/api/client.h"
#include "support/scriptedserver.h"
#include "support/strict.h"

#include <QJsonDocument>
#include <QTest>

using namespace yoyaku;
using namespace yoyaku::test;
using namespace Qt::StringLiterals;

class tst_IntegrationLookup : public QObject
{
    Q_OBJECT

    ScriptedServer m_server;
    api::Client m_client{{m_server.base(), Secret("sk_test_1"), 4, 2000, 3, {10, 50, [] { return 0.0; }}, 1 << 22}};
    ApiIntegrationLookup m_lookup{m_client};
    const IntegrationRequest m_request{u"acme"_s, EventTypeId(u"ET1"_s), u"佐藤"_s, u"sato@example.com"_s};

    IntegrationLookup::Answer make()
    {
        std::optional<IntegrationLookup::Answer> answer;
        m_lookup.make(m_request, this, [&](const IntegrationLookup::Answer& told) { answer = told; });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, kPatienceMs)) qFatal("no answer");
        return *answer;
    }

  private Q_SLOTS:
    void init() { failOnUnexpectedWarnings(); }

    void theServiceIsAskedAndItsAddressIsTheAnswer()
    {
        m_server.play({Canned::http(200, "{\"data\":{\"url\":\"https://www.jicoo.com/t/acme/e/x?token=1\"}}")});
        const auto answer = make();
        QVERIFY(answer);
        QCOMPARE(*answer, QUrl(u"https://www.jicoo.com/t/acme/e/x?token=1"_s));
        const ReceivedRequest& asked = m_server.requests().last();
        QCOMPARE(asked.verb, QByteArray("POST"));
        QCOMPARE(asked.target, QByteArray("/v1/teams/acme/event_types/ET1/validate"));
        QCOMPARE(QJsonDocument::fromJson(asked.body).object().value("email"_L1).toString(), m_request.email);
    }

    void anAddressThatIsNoPageIsNotHandedOn()
    {
        m_server.play({Canned::http(200, "{\"data\":{\"url\":\"javascript:alert(1)\"}}")});
        QVERIFY(!make());
    }

    void aWriteIsNotRepeatedBlindly()
    {
        m_server.play({Canned::http(503)});
        const qsizetype before = m_server.requests().size();
        const auto answer = make();
        QVERIFY(!answer);
        QCOMPARE(m_server.requests().size(), before + 1);
    }

    void nobodyIsCalledWhenTheAskerIsGone()
    {
        bool wasCalled = false;
        auto asker = std::make_unique<QObject>();
        m_lookup.make(m_request, asker.get(), [&](const IntegrationLookup::Answer&) { wasCalled = true; });
        asker.reset();
        m_server.play({Canned::http(200, "{\"data\":{\"url\":\"https://www.jicoo.com/a\"}}")});
        QVERIFY(make()); // answered after whatever was asked before
        QVERIFY(!wasCalled);
    }
};

QTEST_GUILESS_MAIN(tst_IntegrationLookup)
#include "tst_integrationlookup.moc"
