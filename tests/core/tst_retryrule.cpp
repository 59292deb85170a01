#include "core/api/retryrule.h"

#include "support/strict.h"

#include <QTest>

using namespace yoyaku;
using namespace yoyaku::api;

using Act = NextStep::Act;
using Wire = Exchange::Wire;

namespace {

const Endpoint& kGet = endpoint(EndpointId::GetBooking);
const Endpoint& kWrite = endpoint(EndpointId::UpdateBooking);

Backoff still(double random = 0)
{
    return {100, 1000, [random] { return random; }};
}

Exchange answered(int status, std::optional<int> retryAfterMs = {})
{
    return {Wire::Answered, status, {}, retryAfterMs};
}

} // namespace

class tst_RetryRule : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init() { test::failOnUnexpectedWarnings(); }

    void backoffDoublesUpToItsCapAndJitters()
    {
        QCOMPARE(still(0).delayMs(1), 50);
        QCOMPARE(still(0).delayMs(2), 100);
        QCOMPARE(still(0).delayMs(3), 200);
        QCOMPARE(still(0.5).delayMs(3), 300);
        QCOMPARE(still(0).delayMs(1'000'000), 500);
        const Backoff real{100, 1000, {}};
        for (int i = 0; i < 1000; ++i) QVERIFY(real.delayMs(1) >= 50 && real.delayMs(1) <= 100);
    }

    void retryAfterIsReadInBothForms_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<int>("expected");
        QTest::newRow("seconds") << QByteArray("120") << 120'000;
        QTest::newRow("spaces") << QByteArray(" 7 ") << 7000;
        QTest::newRow("zero") << QByteArray("0") << 0;
        QTest::newRow("a year") << QByteArray("31536000") << kMaxRetryAfterMs;
        QTest::newRow("date") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT") << 10'000;
        QTest::newRow("past date") << QByteArray("Sun, 06 Nov 1994 08:00:00 GMT") << 0;
        QTest::newRow("negative") << QByteArray("-1") << -1;
        QTest::newRow("words") << QByteArray("soon") << -1;
        QTest::newRow("none") << QByteArray() << -1;
    }
    void retryAfterIsReadInBothForms()
    {
        QFETCH(QByteArray, header);
        const EpochMs now = 784111777000 - 10'000; // ten seconds before the date of RFC 9110
        QTEST(parseRetryAfter(header, now).value_or(-1), "expected");
    }

    void tooManyCallsPausesAllForBoth()
    {
        for (const Endpoint* row : {&kGet, &kWrite}) {
            QCOMPARE(nextStep(answered(429, 3000), *row, 1, 5, still()), (NextStep{Act::PauseAll, 3000}));
            QCOMPARE(nextStep(answered(429), *row, 2, 5, still()), (NextStep{Act::PauseAll, 100}));
            QCOMPARE(nextStep(answered(429, 3000), *row, 5, 5, still()), (NextStep{Act::GiveUp, 3000}));
        }
    }

    void serverFaultsRepeatReadsOnly()
    {
        for (const int status : {500, 502, 503, 504}) {
            QCOMPARE(nextStep(answered(status), kGet, 1, 5, still()), (NextStep{Act::Again, 50}));
            QCOMPARE(nextStep(answered(status), kWrite, 1, 5, still()), NextStep{});
        }
        QCOMPARE(nextStep(answered(501), kGet, 1, 5, still()), NextStep{});
        QCOMPARE(nextStep(answered(500), kGet, 5, 5, still()), NextStep{});
    }

    void unavailableWithATimePausesAllButNeverRepeatsAWrite()
    {
        QCOMPARE(nextStep(answered(503, 700), kGet, 1, 5, still()), (NextStep{Act::PauseAll, 700}));
        QCOMPARE(nextStep(answered(503, 700), kWrite, 1, 5, still()), (NextStep{Act::GiveUp, 700}));
    }

    void refusalsAreFinal()
    {
        for (const int status : {302, 400, 401, 402, 403, 404, 405, 422})
            QCOMPARE(nextStep(answered(status), kGet, 1, 5, still()), NextStep{});
    }

    void theWireDecidesWithoutAStatus()
    {
        const auto act = [](Wire wire, const Endpoint& row) {
            return nextStep({wire, 0, {}, {}}, row, 1, 5, still()).act;
        };
        QCOMPARE(act(Wire::NotSent, kGet), Act::Again);
        QCOMPARE(act(Wire::NotSent, kWrite), Act::Again);
        for (const Wire wire : {Wire::TimedOut, Wire::Broken}) {
            QCOMPARE(act(wire, kGet), Act::Again);
            QCOMPARE(act(wire, kWrite), Act::GiveUp);
        }
        for (const Wire wire : {Wire::Tls, Wire::NotHttp, Wire::TooLarge}) QCOMPARE(act(wire, kGet), Act::GiveUp);
    }

    void answerThatBrokeOffAfterItsStatusIsNoSuccess()
    {
        const Exchange broken{Wire::Broken, 200, {}, {}};
        QCOMPARE(errorOf(broken, kWrite)->kind, ApiError::Kind::OutcomeUnknown);
        QCOMPARE(errorOf(broken, kGet)->kind, ApiError::Kind::Offline);
        QCOMPARE(nextStep(broken, kGet, 1, 5, still()).act, Act::Again);
        QVERIFY(!errorOf(answered(204), kWrite));
    }

    void serverTextIsShortAndOnlyText()
    {
        QCOMPARE(readServerText(R"({"errors":{"name":["too long"],"code":12,"message":"taken"}})"),
                 QStringLiteral("taken; too long"));
        QCOMPARE(readServerText(R"({"errors":"plain"})"), QStringLiteral("plain"));
        QCOMPARE(readServerText("{\"message\":\"" + QByteArray(9000, 'x') + "\"}").size(), 500);
        QCOMPARE(readServerText("<p>no</p>"), QString());
    }
};

QTEST_GUILESS_MAIN(tst_RetryRule)
#include "tst_retryrule.moc"
