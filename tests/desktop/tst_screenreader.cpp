#include "desktop/privatedesktop.h"
#include "desktop/virtualscreen.h"
#include "support/demoaccount.h"
#include "support/strict.h"

#include <QDBusConnectionInterface>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace yoyaku;
using namespace Qt::StringLiterals;

namespace {

constexpr int kBookings = 400;
constexpr int kLauncherMs = 30'000;
constexpr int kReaderMs = 200'000;
constexpr int kQuarterMs = 15 * 60'000;

} // namespace

/// The real program on a real screen, told and worked by a client of AT-SPI: what somebody who does not see has of it.
class tst_ScreenReader : public QObject
{
    Q_OBJECT

    SystemClock m_clock;
    test::VirtualScreen m_screen;
    test::PrivateDesktop m_desktop;
    test::DemoAccount m_account{kBookings, m_clock};
    QProcess m_launcher, m_program;

    [[nodiscard]] QProcessEnvironment environment() const
    {
        QProcessEnvironment all = m_desktop.environment();
        all.insert(u"DISPLAY"_s, m_screen.display());
        all.insert(u"TZ"_s, u"UTC"_s); // what is read is compared with what the account says
        all.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
        all.insert(u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s, u"1"_s);
        all.insert(u"YOYAKU_API_KEY"_s, QString::fromUtf8(m_account.key().reveal()));
        all.insert(u"YOYAKU_WEBHOOK_SECRET"_s, QString::fromUtf8(m_account.webhookSecret().reveal()));
        return all;
    }
    [[nodiscard]] bool startBridge()
    {
        m_launcher.setProcessEnvironment(environment());
        m_launcher.start(QStringLiteral(YOYAKU_ATSPI_LAUNCHER), {u"--launch-immediately"_s});
        return QTest::qWaitFor([this] { return m_desktop.bus().interface()->isServiceRegistered(u"org.a11y.Bus"_s); },
                               kLauncherMs);
    }
    void startProgram()
    {
        const QStringList arguments{
            u"--data-dir"_s, m_desktop.path(u"yoyaku"_s), u"--webhook-port"_s, u"0"_s, u"--lang"_s, u"en"_s,
            u"--api-base"_s, m_account.base().toString()};
        m_program.setProcessEnvironment(environment());
        m_program.setProcessChannelMode(QProcess::MergedChannels);
        m_program.start(QStringLiteral(YOYAKU_PROGRAM), arguments);
        QVERIFY(m_program.waitForStarted());
        QByteArray output;
        QTRY_VERIFY_WITH_TIMEOUT((output += m_program.readAll()).contains("Webhook listener"), kLauncherMs);
        // There is no window manager that would make the window the active one, which keys of commands need. A second
        // start does: it only brings the first one forward.
        QProcess second;
        second.setProcessEnvironment(environment());
        second.start(QStringLiteral(YOYAKU_PROGRAM), arguments);
        QVERIFY(second.waitForFinished(kLauncherMs));
    }
    static QStringList list(const QJsonValue& value)
    {
        QStringList all;
        for (const QJsonValue& one : value.toArray()) all << one.toString();
        return all;
    }

  private Q_SLOTS:
    void init() { test::failOnUnexpectedWarnings(); }
    void cleanupTestCase()
    {
        for (QProcess* process : {&m_program, &m_launcher}) {
            process->terminate();
            process->waitForFinished();
        }
    }

    void aScreenReaderOpensABookingMovesItAndReadsTheResult()
    {
        QVERIFY(m_screen.start(u"1440x900"_s));
        QVERIFY(m_desktop.startBus());
        QVERIFY(startBridge());
        startProgram();

        QProcess reader;
        reader.setProcessEnvironment(environment());
        reader.start(QStringLiteral(YOYAKU_PYTHON),
                     {QStringLiteral(YOYAKU_SOURCE_FOLDER "/tests/desktop/screenreader.py")});
        // The account lives in this process: it answers while the reader works.
        QTRY_VERIFY_WITH_TIMEOUT(reader.state() == QProcess::NotRunning, kReaderMs);
        const QByteArray output = reader.readAllStandardOutput();
        QVERIFY2(reader.exitCode() == 0, QByteArray(reader.readAllStandardError() + m_program.readAll()).constData());
        const QJsonObject said = QJsonDocument::fromJson(output).object();

        QCOMPARE(list(said[u"days"_s]).size(), 7);
        QCOMPARE(list(said[u"actions"_s]).first(), u"Press"_s);
        QVERIFY(list(said[u"actions"_s]).contains(u"Reschedule"_s));
        static const QRegularExpression sentence(
            u"^[^,]+, .+, [A-Z][a-z]+ \\d+ [A-Z][a-z]+, (\\d\\d:\\d\\d) to \\d\\d:\\d\\d, .*host .+, (confirmed|held|waiting|being sent)"_s);
        const auto before = sentence.match(said[u"before"_s].toString());
        const auto after = sentence.match(said[u"after"_s].toString());
        QVERIFY2(before.hasMatch(), output.constData());
        QVERIFY2(after.hasMatch(), output.constData());
        const int moved =
            QTime::fromString(before.captured(1), u"hh:mm"_s).msecsTo(QTime::fromString(after.captured(1), u"hh:mm"_s));
        QCOMPARE(moved, kQuarterMs);

        // And it is so in the account, not only on the screen.
        QString uid;
        static const QRegularExpression id(u"^BK\\w+$"_s);
        for (const QString& label : list(said[u"opened"_s]))
            if (id.match(label).hasMatch()) uid = label;
        QVERIFY(!uid.isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(QDateTime::fromMSecsSinceEpoch(m_account.spanOf(uid).start, Qt::UTC).time(),
                                  QTime::fromString(after.captured(1), u"hh:mm"_s), kReaderMs);
    }
};

QTEST_GUILESS_MAIN(tst_ScreenReader)

#include "tst_screenreader.moc"
