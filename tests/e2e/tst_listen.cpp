#include "program.h"
#include "support/rawclient.h"
#include "support/strict.h"
#include "support/webhookevents.h"

#include <QDateTime>
#include <QTemporaryDir>
#include <QUrl>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

using namespace yoyaku;
using test::Program;

namespace {
const auto kPlatform = QStringLiteral("QT_QPA_PLATFORM");
const auto kKey = QStringLiteral("YOYAKU_API_KEY");
const auto kSecret = QStringLiteral("YOYAKU_WEBHOOK_SECRET");
} // namespace

/// `yoyaku --listen`, as a program of its own.
class tst_Listen : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] QStringList arguments(const QString& name) const
    {
        return {QStringLiteral("--listen"),          QStringLiteral("--data-dir"), m_folder.filePath(name),
                QStringLiteral("--webhook-port"),    QStringLiteral("0"),          QStringLiteral("--api-base"),
                QStringLiteral("http://127.0.0.1:9")};
    }
    /// A platform that does not exist: whoever wants a window ends at once.
    [[nodiscard]] static QMap<QString, QByteArray> environment()
    {
        return {{kPlatform, "no-such-platform"}, {kKey, "sk_listen"}};
    }
    static int post(const QUrl& address, const QByteArray& body)
    {
        test::RawClient client{quint16(address.port())};
        client.send(test::signedPost(address.path().toLatin1(), body, Secret(test::kProgramSecret),
                                     QDateTime::currentMSecsSinceEpoch()));
        return client.read().status;
    }

  private Q_SLOTS:
    void init() { test::failOnUnexpectedWarnings(); }

    void takesEventsInWithoutADisplayAtTheSameAddressEachTime()
    {
        QString path;
        for (int i = 0; i < 2; ++i) {
            Program program(arguments(QStringLiteral("twice")), environment());
            const QUrl address(program.waitFor(test::kListenerLine));
            QVERIFY2(!address.isEmpty(), program.errors().constData());
            QCOMPARE(post(address, test::EventText().body()), 200);
            if (i > 0) QCOMPARE(address.path(), path);
            path = address.path();
#ifdef Q_OS_UNIX
            ::kill(pid_t(program.process().processId()), i == 0 ? SIGTERM : SIGINT);
            QVERIFY(program.waitForEnd());
            QCOMPARE(program.process().exitStatus(), QProcess::NormalExit);
            QCOMPARE(program.process().exitCode(), 0);
#endif
        }
    }

    void aSecondOneSaysSoAndEnds()
    {
        Program first(arguments(QStringLiteral("second")), environment());
        const QUrl address(first.waitFor(test::kListenerLine));
        QVERIFY(!address.isEmpty());
        Program second(arguments(QStringLiteral("second")), environment());
        QVERIFY(second.waitForEnd());
        QCOMPARE(second.process().exitCode(), 0);
        QVERIFY2(second.output().contains("already takes events in"), second.output().constData());
        QCOMPARE(post(address, test::EventText().body()), 200);
    }

    void besideAWindowItSaysSoAndEnds()
    {
        QStringList forWindow = arguments(QStringLiteral("window"));
        forWindow.removeFirst();
        Program window(forWindow, {{kKey, "sk_listen"}});
        QVERIFY(!window.waitFor(test::kListenerLine).isEmpty());
        Program listener(arguments(QStringLiteral("window")), environment());
        QVERIFY(listener.waitForEnd());
        QCOMPARE(listener.process().exitCode(), 0);
        QVERIFY2(listener.output().contains("its window takes the events in"), listener.output().constData());
        QCOMPARE(window.process().state(), QProcess::Running);
    }

    void withNothingToListenForItSaysWhatIsMissing_data()
    {
        QTest::addColumn<QString>("missing");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("account") << kKey << QByteArray("There is no account yet");
        QTest::newRow("signing secret") << kSecret << QByteArray("No signing secret is known");
    }
    void withNothingToListenForItSaysWhatIsMissing()
    {
        QFETCH(QString, missing);
        QFETCH(QByteArray, said);
        auto without = environment();
        without.insert(missing, {});
        without.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), "unix:path=/nowhere"); // no keyring to ask
        Program program(arguments(missing), without);
        QVERIFY(program.waitForEnd());
        QCOMPARE(program.process().exitCode(), 1);
        const QByteArray errors = program.errors();
        QVERIFY2(errors.contains(said), errors.constData());
    }

    void theDemoAccountIsNoneToListenFor()
    {
        Program program({QStringLiteral("--listen"), QStringLiteral("--demo")}, environment());
        QVERIFY(program.waitForEnd());
        QCOMPARE(program.process().exitCode(), 2);
        QVERIFY(program.errors().contains("--listen is for a real account"));
    }
};

QTEST_GUILESS_MAIN(tst_Listen)
#include "tst_listen.moc"
