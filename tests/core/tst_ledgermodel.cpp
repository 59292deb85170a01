#include "core/models/jsonlayout.h"
#include "core/models/ledgermodel.h"

#include "support/listenerbench.h"
#include "support/strict.h"

#include <QAbstractItemModelTester>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace yoyaku;
using test::EventText;

class tst_LedgerModel : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::ListenerBench> m_bench;
    std::unique_ptr<LedgerModel> m_model;

    void startModel()
    {
        m_model->start();
        QTRY_VERIFY(m_model->isLoaded());
    }

  private Q_SLOTS:
    void init()
    {
        test::failOnUnexpectedWarnings();
        m_bench = std::make_unique<test::ListenerBench>();
        QVERIFY(m_bench->listen());
        m_model = std::make_unique<LedgerModel>(m_bench->receiver);
        m_model->setDayStart(m_bench->clock.now() - m_bench->clock.now() % kMsPerDay);
    }
    void cleanup()
    {
        m_model.reset();
        m_bench.reset();
    }

    void nothingIsReadBeforeSomebodyLooks()
    {
        QCOMPARE(m_bench->post(EventText()), 200);
        QSignalSpy received(&m_bench->receiver, &Receiver::received);
        QTRY_VERIFY(!received.isEmpty());
        QVERIFY(!m_model->isLoaded());
        QCOMPARE(m_model->rowCount(), 0);
        startModel();
        QCOMPARE(m_model->rowCount(), 1);
        QCOMPARE(m_model->at(0).guestName, QStringLiteral("山田 太郎"));
    }

    void aNewDeliveryStandsOnTopWithItsTimeToAnswer()
    {
        m_bench->postMany(1, 3);
        startModel();
        QTRY_COMPARE(m_model->rowCount(), 3);
        EventText event;
        event.uid = "BK99";
        QCOMPARE(m_bench->post(event), 200);
        QTRY_COMPARE(m_model->rowCount(), 4);
        QCOMPARE(m_model->at(0).booking.text(), QStringLiteral("BK99"));
        QVERIFY(m_model->at(0).answeredMs > 0);
        QTRY_COMPARE(m_model->summary().genuine, 4);
    }

    void pagesAreReadAsTheViewAsksForThem()
    {
        m_bench->postMany(1, 250);
        startModel();
        QTRY_COMPARE(m_model->rowCount(), 100);
        m_model->fetchMore({});
        QTRY_COMPARE(m_model->rowCount(), 200);
        m_model->fetchMore({});
        QTRY_COMPARE(m_model->rowCount(), 250);
        QVERIFY(!m_model->canFetchMore({}));
        for (int row = 1; row < 250; ++row) QCOMPARE(m_model->at(row).number, m_model->at(row - 1).number - 1);
        QCOMPARE(m_model->rowOf(m_model->at(137).number), 137);
        QCOMPARE(m_model->rowOf(100'000), -1);
    }

    /// The tester asks for more rows from inside every signal, as a view may.
    void keepsTheContractOfAnItemModel()
    {
        m_bench->postMany(1, 230);
        const QAbstractItemModelTester tester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        startModel();
        QTRY_COMPARE(m_model->rowCount(), 230);
        m_bench->postMany(300, 20);
        QTRY_COMPARE(m_model->rowCount(), 250);
        for (int row = 1; row < 250; ++row) QCOMPARE(m_model->at(row).number, m_model->at(row - 1).number - 1);
    }

    void aBurstOfMoreThanAPageLeavesNoHole()
    {
        m_bench->postMany(1, 2);
        startModel();
        QTRY_COMPARE(m_model->rowCount(), 2);
        m_model->setFollowing(false);
        m_bench->postMany(10, 150);
        QTRY_COMPARE(m_model->newer(), 100); // a page is looked at, no more
        QCOMPARE(m_model->rowCount(), 2);
        m_model->setFollowing(true);
        QTRY_COMPARE(m_model->rowCount(), 100);
        while (m_model->canFetchMore({})) {
            const int before = m_model->rowCount();
            m_model->fetchMore({});
            QTRY_VERIFY(m_model->rowCount() > before);
        }
        QCOMPARE(m_model->rowCount(), 152);
        for (int row = 1; row < 152; ++row) QCOMPARE(m_model->at(row).number, m_model->at(row - 1).number - 1);
    }

    void filtersByVerdictAndText()
    {
        m_bench->postMany(1, 3);
        QCOMPARE(m_bench->postForged(EventText().body()), 401);
        startModel();
        QTRY_COMPARE(m_model->rowCount(), 4);
        m_model->setFilter({Verdict::Genuine, false, {}});
        QTRY_COMPARE(m_model->rowCount(), 3);
        m_model->setFilter({Verdict::Genuine, true, {}});
        QTRY_COMPARE(m_model->rowCount(), 1);
        QVERIFY(m_model->at(0).verdict == Verdict::Forged);
        QVERIFY(m_model->at(0).guestName.isEmpty());
        m_model->setFilter({std::nullopt, false, QStringLiteral("BK2")});
        QTRY_COMPARE(m_model->at(0).booking.text(), QStringLiteral("BK2"));
        QCOMPARE(m_model->rowCount(), 1);
    }

    void aTestEventGoesOverTheSocketAndChangesNothing()
    {
        startModel();
        m_model->sendTestEvent();
        QTRY_COMPARE(m_model->rowCount(), 1);
        QVERIFY(m_model->at(0).verdict == Verdict::Test);
        QCOMPARE(m_model->at(0).status, 200);
    }

    void jsonIsLaidOutWithoutTouchingAByteOfIt_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("laidOut");
        QTest::newRow("members keep their order")
            << QByteArray("{\"b\":1,\"a\":[true,null]}")
            << QByteArray("{\n  \"b\": 1,\n  \"a\": [\n    true,\n    null\n  ]\n}");
        QTest::newRow("strings are left alone") << QByteArray("{\"a\":\"{\\\"x\\\": [1 , 2]}\\\\\"}")
                                                << QByteArray("{\n  \"a\": \"{\\\"x\\\": [1 , 2]}\\\\\"\n}");
        QTest::newRow("empty ones stay on their line")
            << QByteArray("{ \"a\" : [ ] , \"b\" : {} }") << QByteArray("{\n  \"a\": [],\n  \"b\": {}\n}");
        QTest::newRow("not JSON") << QByteArray("hello") << QByteArray("hello");
        QTest::newRow("cut off in a string") << QByteArray("{\"a\\") << QByteArray("{\n  \"a\\");
        QTest::newRow("nothing") << QByteArray() << QByteArray();
    }
    void jsonIsLaidOutWithoutTouchingAByteOfIt()
    {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, laidOut);
        QCOMPARE(indentedJson(json), laidOut);
    }

    void aTextOfBracketsDoesNotGrowWithoutBound()
    {
        const QByteArray hostile(64 * 1024, '[');
        QVERIFY(indentedJson(hostile).size() < 70 * hostile.size());
        QVERIFY(indentedJson(QByteArray(1000, ']')).size() < 4000);
    }
};

QTEST_GUILESS_MAIN(tst_LedgerModel)
#include "tst_ledgermodel.moc"
