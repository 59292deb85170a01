#include "core/insight/fairshare.h"

#include "support/strict.h"

#include <QTest>

using namespace yoyaku;

class tst_FairShare : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init() { test::failOnUnexpectedWarnings(); }

    // Reference values: scipy.stats.binom.interval(0.95, n, p).
    void rangeAgreesWithTables_data()
    {
        QTest::addColumn<int>("n");
        QTest::addColumn<double>("p");
        QTest::addColumn<int>("low");
        QTest::addColumn<int>("high");
        QTest::newRow("coin, 100") << 100 << 0.5 << 40 << 60;
        QTest::newRow("die, 60") << 60 << 1.0 / 6 << 5 << 16;
        QTest::newRow("ten, 10") << 10 << 0.1 << 0 << 3;
        QTest::newRow("none") << 0 << 0.25 << 0 << 0;
        QTest::newRow("certain") << 12 << 1.0 << 12 << 12;
    }
    void rangeAgreesWithTables()
    {
        QFETCH(int, n);
        QFETCH(double, p);
        const CountRange range = binomialRange(n, p);
        QTEST(range.low, "low");
        QTEST(range.high, "high");
    }

    void pValueOfTheMiddleIsOneAndOfTheEdgeTiny()
    {
        QVERIFY(qFuzzyCompare(binomialPValue(100, 0.5, 50), 1.0));
        QVERIFY(qAbs(binomialPValue(10, 0.5, 0) - 2.0 / 1024) < 1e-9);
    }

    void evenHostsAreNotCalledUnfair()
    {
        for (const FairShare& share : fairShares({25, 24, 26, 25})) QVERIFY(!share.isOutside);
    }

    void oneHostWithTwiceTheShareIs()
    {
        const auto shares = fairShares({50, 17, 16, 17});
        QVERIFY(shares[0].isOutside);
        QVERIFY(shares[0].pValue < 0.05);
        QCOMPARE(shares[0].expected, 25.0);
        QVERIFY(!shares[1].isOutside);
    }

    void tooFewBookingsSayNothing()
    {
        for (const FairShare& share : fairShares({20, 0, 0})) QVERIFY(!share.isOutside);
    }

    void nobodyAndNothingAreFine()
    {
        QVERIFY(fairShares({}).isEmpty());
        QCOMPARE(fairShares({0, 0}).size(), 2);
    }

    void aSumOfMillionsStaysExactEnough()
    {
        const CountRange range = binomialRange(200'000, 0.25);
        QVERIFY(range.low > 49'500 && range.low < 50'000);
        QVERIFY(range.high < 50'500 && range.high > 50'000);
    }

    void hostsShareWithinTheirPriorityAndNobodyIsJudgedAtZero()
    {
        const auto shares = fairSharesByPriority({40, 90, 8, 90, 0}, {3, 2, 3, 0, 0});
        QCOMPARE(shares.size(), 5);
        QCOMPARE(shares[0].actual, 40);
        QCOMPARE(shares[0].expected, 24.0);
        QVERIFY(shares[0].isOutside && shares[2].isOutside);
        QVERIFY(!shares[1].isOutside); // alone
        QCOMPARE(shares[3].expected, 45.0);
        QVERIFY(!shares[3].isOutside && !shares[4].isOutside); // given by hand
    }
};

QTEST_GUILESS_MAIN(tst_FairShare)
#include "tst_fairshare.moc"
