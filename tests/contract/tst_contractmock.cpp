#include "contract/contractbench.h"
#include "contract/examplecalls.h"
#include "contract/node.h"
#include "core/api/endpoints.h"

using namespace yoyaku;
using namespace yoyaku::api;

namespace {

constexpr int kInventedAnswers = 12; ///< to each operation, each from a seed of its own, so always the same

ApiError::Kind kindOf(int status)
{
    switch (status) {
    case 401:
        return ApiError::Kind::Unauthorized;
    case 402:
        return ApiError::Kind::PlanLimit;
    case 403:
        return ApiError::Kind::Forbidden;
    case 404:
        return ApiError::Kind::NotFound;
    case 429:
        return ApiError::Kind::RateLimited;
    default:
        return status >= 500 ? ApiError::Kind::Server : ApiError::Kind::Invalid;
    }
}

/// A write that a 5xx answered may have been done all the same.
ApiError::Kind kindOf(int status, const QByteArray& verb)
{
    return status >= 500 && verb != "GET" ? ApiError::Kind::OutcomeUnknown : kindOf(status);
}

/// Prism invents host names with commas and plus signs, which the contract's "format: uri" does not rule out.
bool isStrangeAddress(const Reply<QString>& reply)
{
    return !reply && reply.error().kind == ApiError::Kind::OutcomeUnknown &&
           reply.error().where == QLatin1String("data.url");
}

} // namespace

/// Yoyaku's client against a server made from the contract alone: Prism as a mock, which checks each request and
/// answers with the contract's examples.
class tst_ContractMock : public QObject
{
    Q_OBJECT

    std::optional<test::Contract> m_contract;
    test::Prism m_prism;
    std::optional<test::ContractBench> m_bench;

  private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(test::missingTools().isEmpty(), qPrintable(test::missingTools()));
        m_contract = test::Contract::read();
        const QString trouble = m_prism.startMock();
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
        m_bench.emplace(*m_contract, m_prism.base(), Secret("sk_live_example"));
    }
    void init() { test::failOnUnexpectedWarnings(); }
    void cleanup()
    {
        m_bench->witness().prefer({});
        YOYAKU_NONE(m_bench->takeViolations());
    }

    void theClientSpeaksAndReadsAsTheContractSays_data()
    {
        QTest::addColumn<int>("index");
        const auto calls = test::exampleCalls();
        for (int i = 0; i < calls.size(); ++i) QTest::newRow(qPrintable(calls[i].operation)) << i;
    }
    void theClientSpeaksAndReadsAsTheContractSays()
    {
        QFETCH(int, index);
        const test::ExampleCall call = test::exampleCalls().at(index);
        const Reply<QString> reply = call.make(*m_bench);
        YOYAKU_NONE(m_bench->takeViolations());
        QVERIFY2(reply, test::troubleIn(reply).constData());
        QCOMPARE(*reply, call.expected);
        QCOMPARE(m_bench->witness().seen().constLast().operation, call.operation);
    }

    void everyDocumentedRefusalIsUnderstood_data() { theClientSpeaksAndReadsAsTheContractSays_data(); }
    void everyDocumentedRefusalIsUnderstood()
    {
        QFETCH(int, index);
        const test::ExampleCall call = test::exampleCalls().at(index);
        int refusals = 0;
        for (const test::Operation& operation : m_contract->operations()) {
            if (operation.id != call.operation) continue;
            for (const int status : operation.failures) {
                m_bench->witness().prefer("code=" + QByteArray::number(status));
                const Reply<QString> reply = call.make(*m_bench);
                YOYAKU_NONE(m_bench->takeViolations());
                QVERIFY(!reply);
                QCOMPARE(reply.error().httpStatus, status);
                QCOMPARE(reply.error().kind, kindOf(status, operation.verb));
                ++refusals;
            }
        }
        QVERIFY(refusals >= 6);
    }

    void whateverTheContractAllowsIsReadable_data() { theClientSpeaksAndReadsAsTheContractSays_data(); }
    void whateverTheContractAllowsIsReadable()
    {
        QFETCH(int, index);
        const test::ExampleCall call = test::exampleCalls().at(index);
        int good = 0;
        for (int seed = 1; seed <= kInventedAnswers; ++seed) {
            m_bench->witness().prefer("dynamic=true, seed=" + QByteArray::number(seed));
            const Reply<QString> reply = call.make(*m_bench);
            const QStringList violations = m_bench->takeViolations();
            YOYAKU_NONE(violations.filter(QStringLiteral(": request")));
            if (!violations.isEmpty() || isStrangeAddress(reply)) continue; // what was invented breaks the contract
            QVERIFY2(reply, test::troubleIn(reply).constData());
            ++good;
        }
        QVERIFY(good > 0);
    }

    /// The mock answers such a request as the contract would have it refused, so the client alone would not notice.
    void aRequestThatBreaksTheContractIsSeen()
    {
        Request<Booking> lacking = createBooking({});
        lacking.body.remove(QStringLiteral("email"));
        QVERIFY(!m_bench->ask(lacking));
        const QString found = m_bench->takeViolations().join(u'\n');
        QVERIFY2(found.contains(QLatin1String("'email'")), qPrintable(found));
    }

    void everyOperationWasSeen()
    {
        QCOMPARE(m_contract->operations().size(), qsizetype(endpoints().size()));
        YOYAKU_NONE(test::unseenOf(*m_contract, m_bench->operationsSeen(), QStringLiteral("mock")));
    }
};

QTEST_GUILESS_MAIN(tst_ContractMock)
#include "tst_contractmock.moc"
