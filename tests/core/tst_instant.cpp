#include "core/base/instant.h"

#include "support/strict.h"

#include <QDateTime>
#include <QTest>

using namespace yoyaku;

class tst_Instant : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init() { test::failOnUnexpectedWarnings(); }

    void readsWhatTheServiceWrites_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("expected");
        QTest::newRow("milliseconds") << QStringLiteral("2024-03-01T00:00:00.123Z") << qint64(1709251200123);
        QTest::newRow("no milliseconds") << QStringLiteral("2024-03-01T00:00:00Z") << qint64(1709251200000);
        QTest::newRow("offset") << QStringLiteral("2024-03-01T09:00:00+09:00") << qint64(1709251200000);
        QTest::newRow("before 1970") << QStringLiteral("1969-12-31T23:59:59.000Z") << qint64(-1000);
        QTest::newRow("leap day") << QStringLiteral("2024-02-29T12:00:00.5Z") << qint64(1709208000500);
    }
    void readsWhatTheServiceWrites()
    {
        QFETCH(QString, text);
        QTEST(parseInstant(text).value_or(-1), "expected");
    }

    void refusesWhatIsNoTime_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* bad : {"", "2019-08-294T14:01:01.000Z", "2024-02-30T00:00:00Z", "2024-03-01", "yesterday",
                                "2024-03-01T24:00:00Z", "2024-03-01T00:00:00", "2024-03-01T00:00:00.Z"})
            QTest::newRow(bad) << QString::fromLatin1(bad);
    }
    void refusesWhatIsNoTime()
    {
        QFETCH(QString, text);
        QVERIFY(!parseInstant(text));
    }

    void agreesWithQtOverACentury()
    {
        for (EpochMs t = -1'000'000'000'000; t < 3'000'000'000'000; t += 86'399'123'457) {
            const QString text = formatInstant(t);
            QCOMPARE(parseInstant(text).value_or(0), t);
            QCOMPARE(QDateTime::fromString(text, Qt::ISODateWithMs).toMSecsSinceEpoch(), t);
        }
    }
};

QTEST_GUILESS_MAIN(tst_Instant)
#include "tst_instant.moc"
