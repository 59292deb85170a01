#include "core/ingress/selftest.h"

#include "core/ingress/choicekeeping.h"
#include "core/ingress/ingress.h"
#include "core/ingress/publicbase.h"
#include "support/fixture.h"
#include "support/listenerbench.h"
#include "support/rawclient.h"
#include "support/scriptedserver.h"
#include "support/strict.h"

#include <QFile>
#include <QSignalSpy>
#include <QSslConfiguration>
#include <QTemporaryDir>
#include <QTest>

using namespace yoyaku;
using namespace yoyaku::ingress;
using namespace Qt::StringLiterals;
using test::Canned;
using test::ListenerBench;
using test::ReceivedRequest;
using test::ScriptedServer;
using Ending = IngressTest::Ending;
using State = StepResult::State;

namespace {

const QString kPath = u"/jicoo/bench"_s; // of ListenerBench
const Secret kSecret("whsec_bench");

/// The certificate of the fake tunnel is believed while this lives.
class Trust
{
  public:
    Trust() : m_before(QSslConfiguration::defaultConfiguration())
    {
        QSslConfiguration trusting = m_before;
        trusting.addCaCertificates(
            QSslCertificate::fromData(test::sourceFile(QStringLiteral("tests/fixtures/tls/test-only-localhost.pem"))));
        QSslConfiguration::setDefaultConfiguration(trusting);
    }
    ~Trust() { QSslConfiguration::setDefaultConfiguration(m_before); }
    Q_DISABLE_COPY_MOVE(Trust)

  private:
    QSslConfiguration m_before;
};

} // namespace

/// The self-test against a real listener, a fake tunnel that really forwards TLS (tests/support/faketunnel), and
/// servers that answer as a wrong proxy would.
class tst_SelfTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;

    IngressConfig configWithTunnel() const
    {
        qputenv("YOYAKU_FAKE_TLS", qgetenv("YOYAKU_SOURCE_DIR") + "/tests/fixtures/tls");
        (void)QFile::link(QStringLiteral(YOYAKU_FAKE_TUNNEL), m_dir->filePath(u"ngrok"_s));
        IngressConfig config;
        config.path = kPath;
        config.finder.folders = {m_dir->path()};
        return config;
    }
    static TestPlan planThrough(const ScriptedServer& proxy, const ListenerBench& bench)
    {
        TestPlan plan;
        plan.way = IngressWay::Proxy;
        plan.listener = bench.receiver.state();
        plan.address = proxy.base();
        plan.address.setPath(kPath);
        plan.secret = kSecret;
        return plan;
    }
    static TestPatience short_() { return {300, 300, 300}; }
    /// The one step that failed; the steps before it passed or were not needed, those after it never began.
    static TestStep failedStep(const IngressTest& result)
    {
        int failed = -1;
        for (int i = 0; i < kTestSteps; ++i)
            if (result.steps[i].state == State::Failed) failed = i;
        [&] {
            QVERIFY(failed >= 0);
            for (int i = 0; i < kTestSteps; ++i) {
                const State state = result.steps[i].state;
                if (i < failed) QVERIFY(state == State::Passed || state == State::NotNeeded);
                if (i > failed) QCOMPARE(state, State::Waiting);
            }
        }();
        return TestStep(failed);
    }

  private Q_SLOTS:
    void init()
    {
        test::failOnUnexpectedWarnings();
        m_dir = std::make_unique<QTemporaryDir>();
    }

    void aSignedEventComesThroughARealTunnelToTheLedger()
    {
        const Trust trust;
        ListenerBench bench({kSecret});
        QSignalSpy received(&bench.receiver, &Receiver::received);
        Ingress way(configWithTunnel(), {IngressWay::Tunnel, TunnelProgram::Ngrok, {}}, bench.receiver, bench.clock);
        way.setSecret(kSecret);
        way.start();
        QTRY_COMPARE(way.facts().tunnel.kind, TunnelState::Kind::Up);
        QCOMPARE(way.facts().tunnel.version, u"3.19.1"_s);
        QVERIFY(way.facts().publicAddress.startsWith(u"https://localhost:"));
        QVERIFY(way.facts().publicAddress.endsWith(kPath));
        QCOMPARE(bench.receiver.state().publicAddress, way.facts().publicAddress);
        way.startTest();
        QTRY_COMPARE(way.facts().test.ending, Ending::Passed);
        for (const StepResult& step : way.facts().test.steps) {
            QVERIFY(step.state == State::Passed);
            QVERIFY(step.tookMs >= 0);
        }
        QCOMPARE(received.size(), 1);
        const auto batch = received[0][0].value<QVector<Delivery>>();
        QCOMPARE(batch.size(), 1);
        QVERIFY(batch[0].verdict == Verdict::Test);

        // From now on a real one is waited for; a forged one is none.
        QCOMPARE(bench.postForged(test::EventText().body()), 401);
        QTRY_COMPARE(received.size(), 2);
        QCOMPARE(way.facts().test.realEventAt, 0);
        QCOMPARE(bench.post(test::EventText()), 200);
        QTRY_COMPARE(way.facts().test.realEventAt, bench.clock.now());

        way.choose({IngressWay::ThisComputer, TunnelProgram::Ngrok, {}});
        QCOMPARE(way.facts().tunnel.kind, TunnelState::Kind::Off);
        QCOMPARE(bench.receiver.state().publicAddress, QString());
        QCOMPARE(way.facts().test, IngressTest()); // what was found was of the other way
    }

    void aTunnelThatCameBackElsewhereIsNotTested()
    {
        ListenerBench bench({kSecret});
        Ingress way(configWithTunnel(), {IngressWay::Tunnel, TunnelProgram::Ngrok, {}}, bench.receiver, bench.clock);
        way.setSecret(kSecret);
        way.start();
        QTRY_COMPARE(way.facts().tunnel.kind, TunnelState::Kind::Up);
        way.startTest();
        QTRY_COMPARE(way.facts().test.ending, Ending::Failed); // nobody vouches for its certificate
        way.choose({IngressWay::Tunnel, TunnelProgram::Cloudflared, {}});
        QCOMPARE(way.facts().test, IngressTest());
        way.choose({IngressWay::Tunnel, TunnelProgram::Ngrok, {}});
        QTRY_COMPARE(way.facts().tunnel.kind, TunnelState::Kind::Up);
        way.startTest();
        QTRY_COMPARE(way.facts().test.ending, Ending::Failed);
        bench.receiver.stop(); // the tunnel goes with the listener
        QTRY_COMPARE(way.facts().tunnel.kind, TunnelState::Kind::Off);
        QCOMPARE(way.facts().test, IngressTest());
    }

    void aNameInOtherLettersIsToldInItsAsciiForm()
    {
        ListenerBench bench({kSecret});
        const auto base = ingress::parsePublicBase(u"予約.example.jp:8443"_s, kPath);
        QVERIFY(base);
        Ingress way(configWithTunnel(), {IngressWay::Proxy, TunnelProgram::Ngrok, *base}, bench.receiver, bench.clock);
        way.start();
        QCOMPARE(way.facts().publicAddress, u"https://xn--0kq264i.example.jp:8443"_s + kPath);
        QTRY_COMPARE(bench.receiver.state().publicAddress, way.facts().publicAddress);
        QVERIFY(way.facts().snippets.caddy.contains(u"\nxn--0kq264i.example.jp:8443 {"_s));
    }

    void aCertificateNobodyVouchesForFails()
    {
        ListenerBench bench({kSecret});
        Ingress way(configWithTunnel(), {IngressWay::Tunnel, TunnelProgram::Ngrok, {}}, bench.receiver, bench.clock);
        way.setSecret(kSecret);
        QSignalSpy received(&bench.receiver, &Receiver::received);
        way.start();
        QTRY_COMPARE(way.facts().tunnel.kind, TunnelState::Kind::Up);
        way.startTest();
        QTRY_COMPARE(way.facts().test.ending, Ending::Failed);
        QCOMPARE(failedStep(way.facts().test), TestStep::CertificateIsValid);
        QCOMPARE(way.facts().test.step(TestStep::CertificateIsValid).trouble, StepTrouble::BadCertificate);
        QVERIFY(received.isEmpty()); // nothing signed goes to somebody who cannot say who he is
    }

    void aTunnelThatIsNotThereIsTold()
    {
        ListenerBench bench({kSecret});
        IngressConfig config;
        config.path = kPath;
        config.finder.folders = {m_dir->path()};
        Ingress way(config, {IngressWay::Tunnel, TunnelProgram::Cloudflared, {}}, bench.receiver, bench.clock);
        way.start();
        QTRY_COMPARE(way.facts().tunnel.kind, TunnelState::Kind::NotFound);
        QTRY_COMPARE(bench.receiver.state().kind, ListenerState::Kind::Listening);
        way.startTest();
        QTRY_COMPARE(way.facts().test.ending, Ending::Failed);
        QCOMPARE(failedStep(way.facts().test), TestStep::WayIsUp);
        QCOMPARE(way.facts().test.step(TestStep::WayIsUp).trouble, StepTrouble::TunnelDown);
        // It is installed meanwhile.
        (void)configWithTunnel();
        way.choose({IngressWay::Tunnel, TunnelProgram::Ngrok, {}});
        QTRY_COMPARE(way.facts().tunnel.kind, TunnelState::Kind::NotFound);
        way.restartTunnel();
        QTRY_COMPARE(way.facts().tunnel.kind, TunnelState::Kind::Up);
    }

    void pollingOnlyClosesThePort()
    {
        ListenerBench bench({kSecret});
        IngressConfig config;
        config.path = kPath;
        Ingress way(config, {}, bench.receiver, bench.clock);
        way.start();
        QTRY_COMPARE(bench.receiver.state().kind, ListenerState::Kind::Listening);
        way.choose({IngressWay::PollingOnly, TunnelProgram::Cloudflared, {}});
        QTRY_COMPARE(bench.receiver.state().kind, ListenerState::Kind::Off);
        way.startTest();
        QCOMPARE(way.facts().test.step(TestStep::Listening).trouble, StepTrouble::ListenerOff);
        way.choose({});
        QTRY_COMPARE(bench.receiver.state().kind, ListenerState::Kind::Listening);
    }

    void theDemoAccountIsLeftAsItIs()
    {
        ListenerBench bench({kSecret});
        IngressConfig config;
        config.isFixed = true;
        Ingress way(config, {IngressWay::PollingOnly, TunnelProgram::Cloudflared, {}}, bench.receiver, bench.clock);
        way.start();
        QTRY_COMPARE(bench.receiver.state().kind, ListenerState::Kind::Listening);
        way.choose({IngressWay::PollingOnly, TunnelProgram::Cloudflared, {}});
        QCOMPARE(way.choice(), IngressChoice());
    }

    void aWrongAnswerFailsAtItsStep_data()
    {
        QTest::addColumn<int>("health");
        QTest::addColumn<int>("taken"); ///< 0: the event is never posted
        QTest::addColumn<TestStep>("step");
        QTest::addColumn<StepTrouble>("trouble");
        QTest::newRow("something else") << 200 << 0 << TestStep::AddressAnswers << StepTrouble::WrongAnswer;
        QTest::newRow("wrong path") << 404 << 0 << TestStep::AddressAnswers << StepTrouble::WrongAnswer;
        QTest::newRow("nothing behind") << 502 << 0 << TestStep::AddressAnswers << StepTrouble::WrongAnswer;
        QTest::newRow("redirection") << 302 << 0 << TestStep::AddressAnswers << StepTrouble::WrongAnswer;
        QTest::newRow("body changed") << 204 << 401 << TestStep::EventArrives << StepTrouble::NotTaken;
        QTest::newRow("body too large") << 204 << 413 << TestStep::EventArrives << StepTrouble::NotTaken;
        QTest::newRow("somebody else's") << 204 << 200 << TestStep::EventArrives << StepTrouble::NotArrived;
    }
    void aWrongAnswerFailsAtItsStep()
    {
        QFETCH(int, health);
        QFETCH(int, taken);
        QFETCH(TestStep, step);
        QFETCH(StepTrouble, trouble);
        ListenerBench bench({kSecret});
        QVERIFY(bench.listen());
        ScriptedServer elsewhere, proxy;
        proxy.setAnswerer([&](const ReceivedRequest& request) {
            const QByteArray to = "Location: " + elsewhere.base().toEncoded() + "/\r\n";
            return request.verb == "POST" ? Canned::http(taken)
                                          : Canned::http(health, {}, health == 302 ? to : QByteArray());
        });
        TestPatience patience;
        patience.arrivalMs = 100;
        SelfTest test(bench.clock, patience);
        connect(&bench.receiver, &Receiver::received, &test, &SelfTest::notice);
        test.start(planThrough(proxy, bench));
        QTRY_COMPARE(test.result().ending, Ending::Failed);
        QCOMPARE(failedStep(test.result()), step);
        QCOMPARE(test.result().step(step).trouble, trouble);
        if (trouble != StepTrouble::NotArrived) QCOMPARE(test.result().step(step).status, taken ? taken : health);
        QCOMPARE(test.result().step(TestStep::CertificateIsValid).state, State::NotNeeded);
        QCOMPARE(proxy.requests().size(), taken ? 2 : 1);
        QVERIFY(elsewhere.requests().isEmpty());
    }

    void anEventThatIsNotOursIsNotTakenForIt()
    {
        ListenerBench bench({kSecret});
        QVERIFY(bench.listen());
        ScriptedServer proxy;
        proxy.setAnswerer([](const ReceivedRequest& r) { return Canned::http(r.verb == "POST" ? 200 : 204); });
        TestPatience patience;
        patience.arrivalMs = 2000;
        SelfTest test(bench.clock, patience);
        QSignalSpy received(&bench.receiver, &Receiver::received);
        connect(&bench.receiver, &Receiver::received, &test, &SelfTest::notice);
        test.start(planThrough(proxy, bench));
        QTRY_COMPARE(proxy.requests().size(), 2);
        bench.receiver.sendTestEvent();
        QTRY_COMPARE(received.size(), 1);
        QCOMPARE(test.result().ending, Ending::Running);
        QTRY_COMPARE(test.result().ending, Ending::Failed);
    }

    void silenceEndsByItself()
    {
        ListenerBench bench({kSecret});
        QVERIFY(bench.listen());
        ScriptedServer proxy;
        proxy.setFallback(Canned::silence());
        SelfTest test(bench.clock, short_());
        test.start(planThrough(proxy, bench));
        QTRY_COMPARE(test.result().ending, Ending::Failed);
        QCOMPARE(test.result().step(TestStep::AddressAnswers).trouble, StepTrouble::TimedOut);
    }

    void nobodyThereAndNoSuchNameAreTwoThings()
    {
        ListenerBench bench({kSecret});
        QVERIFY(bench.listen());
        ScriptedServer proxy;
        SelfTest test(bench.clock);
        TestPlan plan = planThrough(proxy, bench);
        proxy.goDown();
        test.start(plan);
        QTRY_COMPARE(test.result().ending, Ending::Failed);
        QCOMPARE(test.result().step(TestStep::AddressAnswers).trouble, StepTrouble::NoConnection);
        plan.address = QUrl(u"https://no-such-host.invalid/jicoo/bench"_s); // RFC 2606: never resolves
        test.start(plan);
        QTRY_COMPARE(test.result().ending, Ending::Failed);
        QCOMPARE(failedStep(test.result()), TestStep::NameResolves);
        const StepTrouble trouble = test.result().step(TestStep::NameResolves).trouble;
        QVERIFY(trouble == StepTrouble::UnknownName || trouble == StepTrouble::TimedOut); // no resolver at all
    }

    void withoutASecretTheWayIsTestedAllTheSame()
    {
        ListenerBench bench({kSecret});
        QVERIFY(bench.listen());
        ScriptedServer proxy;
        proxy.setFallback(Canned::http(204));
        SelfTest test(bench.clock);
        TestPlan plan = planThrough(proxy, bench);
        plan.secret = {};
        test.start(plan);
        QTRY_COMPARE(test.result().ending, Ending::Failed);
        QCOMPARE(failedStep(test.result()), TestStep::EventArrives);
        QCOMPARE(test.result().step(TestStep::EventArrives).trouble, StepTrouble::NoSecret);
    }

    void nothingSignedLeavesWithoutHttps()
    {
        ListenerBench bench({kSecret});
        QVERIFY(bench.listen());
        for (const char* address : {"", "http://bookings.example.com/jicoo/bench", "ftp://127.0.0.1/jicoo/bench",
                                    "https://user@bookings.example.com/jicoo/bench"}) {
            SelfTest test(bench.clock);
            TestPlan plan;
            plan.way = IngressWay::Proxy;
            plan.listener = bench.receiver.state();
            plan.address = QUrl(QString::fromLatin1(address));
            plan.secret = kSecret;
            test.start(plan);
            QCOMPARE(test.result().ending, Ending::Failed);
            QCOMPARE(failedStep(test.result()), TestStep::WayIsUp);
            QCOMPARE(test.result().step(TestStep::WayIsUp).trouble, StepTrouble::NoAddress);
        }
    }

    void aTestCanBeCancelledAndBegunAnew()
    {
        ListenerBench bench({kSecret});
        QVERIFY(bench.listen());
        ScriptedServer proxy;
        proxy.setFallback(Canned::silence());
        SelfTest test(bench.clock);
        QSignalSpy changed(&test, &SelfTest::changed);
        test.start(planThrough(proxy, bench));
        QTRY_COMPARE(proxy.requests().size(), 1);
        test.cancel();
        QCOMPARE(test.result().ending, Ending::Cancelled);
        for (const StepResult& step : test.result().steps) QVERIFY(step.state != State::Running);
        proxy.setFallback(Canned::http(503));
        test.start(planThrough(proxy, bench));
        QTRY_COMPARE(test.result().ending, Ending::Failed);
        QCOMPARE(test.result().step(TestStep::AddressAnswers).status, 503);
        test.start(planThrough(proxy, bench)); // ends with its owner, in the middle
    }

    void theListenersOwnTroubleComesFirst_data()
    {
        QTest::addColumn<ListenerState::Kind>("kind");
        QTest::addColumn<StepTrouble>("trouble");
        QTest::newRow("off") << ListenerState::Kind::Off << StepTrouble::ListenerOff;
        QTest::newRow("taken") << ListenerState::Kind::PortInUse << StepTrouble::PortInUse;
        QTest::newRow("certificate") << ListenerState::Kind::CertificateFailed << StepTrouble::ListenerFailed;
    }
    void theListenersOwnTroubleComesFirst()
    {
        QFETCH(ListenerState::Kind, kind);
        QFETCH(StepTrouble, trouble);
        const SystemClock clock;
        SelfTest test(clock);
        TestPlan plan;
        plan.listener.kind = kind;
        test.start(plan);
        QCOMPARE(failedStep(test.result()), TestStep::Listening);
        QCOMPARE(test.result().step(TestStep::Listening).trouble, trouble);
    }

    void whatAUserPastesBecomesABase_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("base");
        QTest::addColumn<BaseFault>("fault");
        QTest::newRow("bare name") << u" bookings.example.com "_s << u"https://bookings.example.com"_s
                                   << BaseFault::None;
        QTest::newRow("slash") << u"https://bookings.example.com/"_s << u"https://bookings.example.com"_s
                               << BaseFault::None;
        QTest::newRow("port") << u"https://b.example.com:8443"_s << u"https://b.example.com:8443"_s << BaseFault::None;
        QTest::newRow("whole") << u"https://b.example.com/jicoo/bench"_s << u"https://b.example.com"_s
                               << BaseFault::None;
        QTest::newRow("kana") << u"https://予約.example.com"_s << u"https://予約.example.com"_s << BaseFault::None;
        QTest::newRow("loopback") << u"http://127.0.0.1:8080"_s << u"http://127.0.0.1:8080"_s << BaseFault::None;
        QTest::newRow("empty") << u"  "_s << QString() << BaseFault::Empty;
        QTest::newRow("http") << u"http://b.example.com"_s << QString() << BaseFault::NotHttps;
        QTest::newRow("ftp") << u"ftp://b.example.com"_s << QString() << BaseFault::NotHttps;
        QTest::newRow("user") << u"https://a:b@b.example.com"_s << QString() << BaseFault::HasMore;
        QTest::newRow("query") << u"https://b.example.com/?a"_s << QString() << BaseFault::HasMore;
        QTest::newRow("other path") << u"https://b.example.com/hooks"_s << QString() << BaseFault::OtherPath;
        QTest::newRow("nonsense") << u"not an address"_s << QString() << BaseFault::Unreadable;
    }
    void whatAUserPastesBecomesABase()
    {
        QFETCH(QString, text);
        QFETCH(QString, base);
        QFETCH(BaseFault, fault);
        const auto parsed = parsePublicBase(text, kPath);
        QCOMPARE(parsed ? BaseFault::None : parsed.error(), fault);
        if (parsed) QCOMPARE(parsed->toString(), base);
    }

    void theChoiceIsKeptInTheAccount()
    {
        const QString file = m_dir->filePath(u"account.json"_s);
        const IngressChoice choice{IngressWay::Proxy, TunnelProgram::Tailscale, QUrl(u"https://b.example.com"_s)};
        {
            Settings account(file);
            QCOMPARE(keptChoice(account), IngressChoice());
            keepChoice(account, choice);
        }
        Settings again(file);
        QCOMPARE(keptChoice(again), choice);
        again.setValue(u"ingress"_s, u"pigeon"_s);
        again.setValue(u"ingressProxy"_s, u"http://evil.example"_s);
        QCOMPARE(keptChoice(again).way, IngressWay::ThisComputer);
        QVERIFY(keptChoice(again).proxyBase.isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_SelfTest)
#include "tst_selftest.moc"
