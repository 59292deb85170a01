#include "app/commandline.h"

#include "support/strict.h"

#include <QTest>

using namespace yoyaku::app;

class tst_CommandLine : public QObject
{
    Q_OBJECT

    static auto parse(const QString& line)
    {
        return parseCommandLine(QStringList(QStringLiteral("yoyaku")) + line.split(u' ', Qt::SkipEmptyParts));
    }

  private Q_SLOTS:
    void init() { yoyaku::test::failOnUnexpectedWarnings(); }

    void nothingMeansWhereTheUserLeftOff()
    {
        const auto options = parse({});
        QVERIFY(options);
        QCOMPARE(options->mode, Options::Mode::Window);
        QVERIFY(!options->demo);
        QVERIFY(!options->webhookPort);
    }

    void everyOptionIsRead()
    {
        const auto options = parse(QStringLiteral(
            "--demo --demo-seed 7 --demo-hosts 40 --demo-bookings 1000000 --demo-rate 0.5 --data-dir /tmp/x --lang ja "
            "--api-base http://127.0.0.1:9 --webhook-port 0 --page live"));
        QVERIFY2(options, qPrintable(options ? QString() : options.error()));
        QVERIFY(options->demo);
        QCOMPARE(options->demoSeed, 7u);
        QCOMPARE(options->demoHosts, 40);
        QCOMPARE(options->demoBookings, 1000000);
        QCOMPARE(options->demoRate, 0.5);
        QCOMPARE(options->dataDir, QStringLiteral("/tmp/x"));
        QCOMPARE(options->language, QStringLiteral("ja"));
        QCOMPARE(options->apiBase, QUrl(QStringLiteral("http://127.0.0.1:9")));
        QCOMPARE(options->webhookPort.value_or(1), quint16(0));
        QCOMPARE(options->page, QStringLiteral("live"));
    }

    void listeningWithoutAWindowIsAModeOfItsOwn()
    {
        const auto options = parse(QStringLiteral("--listen --data-dir /tmp/x --webhook-port 8788"));
        QVERIFY(options);
        QCOMPARE(options->mode, Options::Mode::Listen);
        QCOMPARE(options->dataDir, QStringLiteral("/tmp/x"));
        QCOMPARE(options->webhookPort.value_or(0), quint16(8788));
        QVERIFY2(parse(QStringLiteral("--listen --demo")).error().contains(QStringLiteral("--listen")), "says which");
    }

    void nonsenseIsRefusedWithAReason_data()
    {
        QTest::addColumn<QString>("line");
        for (const char* line :
             {"--api-base http://jicoo.example", "--api-base nonsense", "--webhook-port 70000", "--webhook-port eighty",
              "--demo-hosts 0", "--demo-bookings -1", "--lang fr", "--page nowhere", "--frobnicate", "bookings.csv",
              "--demo-rate x", "--listen --demo", "--listen --serve-demo"})
            QTest::newRow(line) << QString::fromLatin1(line);
    }
    void nonsenseIsRefusedWithAReason()
    {
        QFETCH(QString, line);
        const auto options = parse(line);
        QVERIFY(!options);
        QVERIFY(!options.error().isEmpty());
    }

    void helpAndVersionAreText()
    {
        const auto help = parse(QStringLiteral("--help"));
        QVERIFY(help);
        QCOMPARE(help->mode, Options::Mode::ShowText);
        for (const char* word :
             {"--demo", "--listen", "--data-dir", "--api-base", "--webhook-port", "--lang", "YOYAKU_API_KEY"})
            QVERIFY2(help->text.contains(QString::fromLatin1(word)), word);
        QVERIFY(parse(QStringLiteral("--version"))->text.startsWith(QStringLiteral("Yoyaku")));
    }
};

QTEST_GUILESS_MAIN(tst_CommandLine)
#include "tst_commandline.moc"
