#include "program.h"
#include "support/rawclient.h"
#include "support/strict.h"
#include "support/webhookevents.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QUrl>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

using namespace yoyaku;
using test::Program;

namespace {

const QByteArray kSecret = test::kProgramSecret;
const QByteArray kKey = "sk_program_very_secret";
const QRegularExpression& kListener = test::kListenerLine;

} // namespace

class tst_Program : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] QStringList base(const QString& name) const
    {
        return {QStringLiteral("--data-dir"), m_folder.filePath(name), QStringLiteral("--webhook-port"),
                QStringLiteral("0")};
    }

  private Q_SLOTS:
    void init() { test::failOnUnexpectedWarnings(); }

    void saysVersionAndHelpAndEnds_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("said");
        QTest::addColumn<int>("code");
        QTest::newRow("version") << QStringList{QStringLiteral("--version")} << QByteArray("Yoyaku 0.") << 0;
        QTest::newRow("help") << QStringList{QStringLiteral("--help")} << QByteArray("--demo-bookings") << 0;
        QTest::newRow("nonsense") << QStringList{QStringLiteral("--no-such")} << QByteArray() << 2;
        QTest::newRow("unsafe service") << QStringList{QStringLiteral("--api-base"),
                                                       QStringLiteral("http://example.com")}
                                        << QByteArray() << 2;
    }
    void saysVersionAndHelpAndEnds()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, said);
        QFETCH(int, code);
        Program program(arguments);
        QVERIFY(program.waitForEnd());
        QCOMPARE(program.process().exitCode(), code);
        QVERIFY2(program.output().contains(said), program.output().constData());
        if (code != 0) QVERIFY(!program.errors().isEmpty());
    }

    void theDemoListensTakesSignedEventsAndRefusesOthers()
    {
        Program program(base(QStringLiteral("demo"))
                        << QStringLiteral("--demo") << QStringLiteral("--demo-bookings") << QStringLiteral("200")
                        << QStringLiteral("--demo-rate") << QStringLiteral("0"));
        const QUrl address(program.waitFor(kListener));
        QVERIFY2(address.isValid() && !address.isEmpty(), program.errors().constData());
        test::RawClient unsignedPost(quint16(address.port()));
        unsignedPost.send(test::postRequest(address.path().toLatin1(), test::EventText().body()));
        QCOMPARE(unsignedPost.read().status, 401);
        // The demo account's secret is no secret.
        const Secret secret("whsec_demo_0123456789");
        test::RawClient signedPost(quint16(address.port()));
        signedPost.send(test::signedPost(address.path().toLatin1(), test::EventText().body(), secret,
                                         QDateTime::currentMSecsSinceEpoch()));
        QCOMPARE(signedPost.read().status, 200);
        // Each event changes the listener's state; its address is said once all the same.
        (void)QTest::qWaitFor([&] { return program.output().count("Webhook listener:") > 1; }, 500);
        QCOMPARE(program.output().count("Webhook listener:"), 1);
    }

    void aSecondStartRaisesTheFirstAndEnds()
    {
        const QStringList arguments = base(QStringLiteral("twice"))
                                      << QStringLiteral("--demo") << QStringLiteral("--demo-bookings")
                                      << QStringLiteral("50") << QStringLiteral("--demo-rate") << QStringLiteral("0");
        Program first(arguments);
        QVERIFY(!first.waitFor(kListener).isEmpty());
        Program second(arguments);
        QVERIFY(second.waitForEnd());
        QCOMPARE(second.process().exitCode(), 0);
        QVERIFY2(second.output().contains("already running"), second.output().constData());
        QCOMPARE(first.process().state(), QProcess::Running);
    }

    void theDemoAccountRunsAloneToo()
    {
        Program program({QStringLiteral("--serve-demo"), QStringLiteral("--demo-bookings"), QStringLiteral("50")});
        const QUrl address(program.waitFor(QRegularExpression(QStringLiteral("(http://127\\.0\\.0\\.1:\\d+)"))));
        QVERIFY(address.port() > 0);
        test::RawClient client(quint16(address.port()));
        client.send("GET /v1/bookings?perPage=1 HTTP/1.1\r\nHost: x\r\nX-Jicoo-Api-Key: sk_demo_0123456789\r\n\r\n");
        QCOMPARE(client.read().status, 200);
    }

#ifdef Q_OS_UNIX
    void aTerminationSignalEndsItAndItsDemoAccount()
    {
        Program program(base(QStringLiteral("signal"))
                        << QStringLiteral("--demo") << QStringLiteral("--demo-bookings") << QStringLiteral("50"));
        QVERIFY(!program.waitFor(kListener).isEmpty());
        QProcess children;
        children.start(QStringLiteral("pgrep"), {QStringLiteral("-P"), QString::number(program.process().processId())});
        QVERIFY(children.waitForFinished());
        const QByteArray child = children.readAllStandardOutput().trimmed();
        QVERIFY2(child.toLongLong() > 0, "the demo account is no process of its own");
        ::kill(pid_t(program.process().processId()), SIGTERM);
        QVERIFY(program.waitForEnd());
        QCOMPARE(program.process().exitStatus(), QProcess::NormalExit);
        QTRY_VERIFY(::kill(pid_t(child.toLongLong()), 0) != 0);
    }
#endif

    /// The service cannot be reached here, so the program fails as loudly as it can: still no secret may be in it.
    void secretsStandNeitherInOutputNorInFiles()
    {
        {
            Program program(base(QStringLiteral("quiet"))
                                << QStringLiteral("--api-base") << QStringLiteral("http://127.0.0.1:9"),
                            {{QStringLiteral("YOYAKU_API_KEY"), kKey}});
            QVERIFY(!program.waitFor(kListener).isEmpty());
            const QByteArray all = program.output() + program.errors();
            QVERIFY(!all.contains(kKey) && !all.contains(kSecret));
        }
        QDir folder(m_folder.filePath(QStringLiteral("quiet")));
        QDirIterator files(folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        int seen = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY2(!bytes.contains(kKey) && !bytes.contains(kSecret), qPrintable(file.fileName()));
            ++seen;
        }
        QVERIFY(seen > 0);
    }
};

QTEST_GUILESS_MAIN(tst_Program)
#include "tst_program.moc"
