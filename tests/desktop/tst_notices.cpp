#include "desktop/drivenprogram.h"
#include "desktop/noticedaemon.h"
#include "support/demoaccount.h"
#include "support/strict.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>

#include <csignal>

using namespace yoyaku;

namespace {

QString line(const char* text) { return QString::fromUtf8(text); }

} // namespace

/// The real program beside a real notification service: signed events arrive while its window is closed.
class tst_Notices : public QObject
{
    Q_OBJECT

    SystemClock m_clock;
    std::unique_ptr<test::PrivateDesktop> m_desktop;
    std::unique_ptr<test::NoticeDaemon> m_daemon;
    std::unique_ptr<test::DemoAccount> m_account;
    std::unique_ptr<test::DrivenProgram> m_program;

    [[nodiscard]] QStringList arguments() const
    {
        return {line("--data-dir"),     m_desktop->path(line("yoyaku")),
                line("--webhook-port"), line("0"),
                line("--lang"),         line("en"),
                line("--api-base"),     m_account->base().toString()};
    }
    [[nodiscard]] QProcessEnvironment environment() const
    {
        QProcessEnvironment all = m_desktop->environment();
        all.insert(line("YOYAKU_API_KEY"), QString::fromUtf8(m_account->key().reveal()));
        all.insert(line("YOYAKU_WEBHOOK_SECRET"), QString::fromUtf8(m_account->webhookSecret().reveal()));
        return all;
    }
    void start(const QStringList& more = {})
    {
        m_program = std::make_unique<test::DrivenProgram>(environment(), arguments() + more);
        QString address;
        QTRY_VERIFY(!(address = listener()).isEmpty());
        m_account->sendWebhooksTo(address);
    }
    [[nodiscard]] QString listener()
    {
        static const QRegularExpression said(line("Webhook listener: (http://\\S+)\n"));
        return said.match(QString::fromUtf8(m_program->said())).captured(1);
    }
    void startAndClose()
    {
        start();
        QVERIFY(m_program->can(line("expect status.cache 40")));
        QVERIFY(m_program->can(line("close")));
        QVERIFY(m_program->can(line("click close.keep")));
        QVERIFY(m_program->can(line("gone mainWindow")));
    }
    QString book(const QString& name) { return m_account->act(line("guest_books"), {{line("name"), name}}); }
    void rules(const QJsonObject& notices)
    {
        QVERIFY(QDir().mkpath(m_desktop->path(line("yoyaku"))));
        QFile file(m_desktop->path(line("yoyaku/settings.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(QJsonObject{{line("notices"), notices}}).toJson());
    }

  private Q_SLOTS:
    void init()
    {
        test::failOnUnexpectedWarnings();
        m_desktop = std::make_unique<test::PrivateDesktop>();
        m_daemon = std::make_unique<test::NoticeDaemon>(*m_desktop);
        DemoOptions options;
        options.bookings = 40;
        options.ratePerMinute = 0;
        m_account = std::make_unique<test::DemoAccount>(options, m_clock);
        QVERIFY(m_desktop->startBus() && m_daemon->start());
    }
    void cleanup()
    {
        m_program.reset();
        m_daemon.reset();
        m_account.reset();
        m_desktop.reset();
    }

    void aBookingIsToldAndAClickBringsTheWindowOnIt()
    {
        startAndClose();
        const QString name = line("<b>青木</b> & 千夏");
        QVERIFY(!book(name).isEmpty());
        QTRY_COMPARE(m_daemon->displayed(), 1);
        m_daemon->click();
        QVERIFY(m_program->can(line("wait mainWindow")));
        QVERIFY(m_program->can(line("expect inspectorTitle ") + name));
        const auto seen = m_daemon->closeAndTell();
        QCOMPARE(seen.size(), 1);
        QCOMPARE(seen[0].summary, line("New booking"));
        QVERIFY2(seen[0].shownBody().startsWith(name), qPrintable(seen[0].body));
        QVERIFY2(!seen[0].body.contains(u'<'), qPrintable(seen[0].body));
        QCOMPARE(m_program->quit(), 0);
    }

    void joinOpensTheLinkThatTheFetchBehindTheEventBrought()
    {
        startAndClose();
        const QString uid = book(line("Emma Fischer"));
        const QString url = m_account->booking(uid).value(line("url")).toString();
        QVERIFY2(url.startsWith(line("https://")), qPrintable(url));
        QTRY_COMPARE(m_daemon->displayed(), 1);
        // The event has no link: the button comes a moment later.
        const QByteArray opened = "opened " + url.toUtf8() + '\n';
        const auto choose = [&] {
            m_daemon->chooseJoin();
            return m_program->said().contains(opened);
        };
        QTRY_VERIFY(choose());
        QVERIFY(m_program->can(line("gone mainWindow")));
        QCOMPARE(m_program->quit(), 0);
    }

    void inQuietHoursNothingPopsUp()
    {
        // From and to alike: around the clock, whatever the time is now.
        rules({{line("quiet"), QJsonObject{{line("on"), true}, {line("from"), 0}, {line("to"), 0}}}});
        startAndClose();
        QVERIFY(!book(line("青木 千夏")).isEmpty());
        // Starting it again brings the window; in it what was held is told.
        QProcess again;
        again.setProcessEnvironment(environment());
        again.start(line(YOYAKU_PROGRAM), arguments());
        QTRY_COMPARE(again.state(), QProcess::NotRunning);
        QCOMPARE(again.exitCode(), 0);
        QVERIFY(m_program->can(line("wait mainWindow")));
        QVERIFY(m_program->can(line("expect status.cache 41")));
        QCOMPARE(m_daemon->displayed(), 0);
        QVERIFY(m_daemon->closeAndTell().isEmpty());
        QCOMPARE(m_program->quit(), 0);
    }

    void aServiceThatWasKilledIsUsedAgainWhenItIsBack()
    {
        startAndClose();
        m_daemon->kill();
        QVERIFY(!book(line("Lost")).isEmpty());
        QTRY_COMPARE(m_account->calls(line("getBooking")), 1); // the event was taken
        QVERIFY(m_daemon->start());
        QTRY_VERIFY((book(line("青木 千夏")), m_daemon->displayed() >= 1));
        QCOMPARE(m_program->quit(), 0);
    }

    void hiddenItStartsWithoutAWindowAndEndsWhenAsked()
    {
        start({line("--hidden")});
        QVERIFY(!book(line("青木 千夏")).isEmpty());
        QTRY_COMPARE(m_daemon->displayed(), 1);
        QVERIFY(m_program->can(line("gone mainWindow")));
        ::kill(pid_t(m_program->processId()), SIGTERM);
        QTRY_VERIFY(!m_program->isRunning());
        QCOMPARE(m_program->exitCode(), 0);
    }

    void closingAsksOnceAndRemembers()
    {
        startAndClose();
        QCOMPARE(m_program->quit(), 0);
        start();
        QVERIFY(m_program->can(line("wait mainWindow")));
        QVERIFY(m_program->can(line("close")));
        QVERIFY(m_program->can(line("gone mainWindow"))); // not asked again
        QVERIFY(m_program->isRunning());
        QCOMPARE(m_program->quit(), 0);
    }

    void theSettingsSayWhetherAServiceAnswersAndWriteAutostart()
    {
        start();
        QVERIFY(m_program->can(line("click nav.settings")));
        QVERIFY(m_program->can(line("row settings.sections Notifications")));
        QVERIFY(m_program->can(line("expect notices.service in it instead")));
        QVERIFY(m_program->can(line("click notices.test")));
        QTRY_COMPARE(m_daemon->displayed(), 1);
        QVERIFY(m_program->can(line("click notices.autostart")));
        const QString file = m_desktop->path(line("config/autostart/yoyaku.desktop"));
        QTRY_VERIFY(QFile::exists(file));
        QFile entry(file);
        QVERIFY(entry.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(entry.readAll());
        QVERIFY2(text.contains(line("--hidden --data-dir ")), qPrintable(text));
        QVERIFY(m_program->can(line("click notices.autostart")));
        QTRY_VERIFY(!QFile::exists(file));
        m_daemon->kill();
        QVERIFY(m_program->can(line("expect notices.service No notification service answers on this desktop")));
        QCOMPARE(m_program->quit(), 0);
    }

    void fiftyAtOnceAreAFewNotices()
    {
        startAndClose();
        for (int i = 0; i < 50; ++i) (void)book(line("Guest %1").arg(i));
        // The window is closed and says nothing; the store's own count is asked for when all is over.
        int told = 0, notices = 0;
        const auto count = [&] {
            told = notices = 0;
            for (const auto& one : m_daemon->closeAndTell()) {
                const int number = one.summary.section(u' ', 0, 0).toInt();
                told += std::max(1, number);
                ++notices;
            }
            return told >= 50;
        };
        QTRY_VERIFY(m_daemon->displayed() >= 1);
        QVERIFY2(m_daemon->displayed() <= 3, qPrintable(QString::number(m_daemon->displayed())));
        QTRY_VERIFY_WITH_TIMEOUT(count(), 90'000);
        QVERIFY2(notices <= 12, qPrintable(QString::number(notices))); // each was closed at once, which begins anew
        QCOMPARE(m_program->quit(), 0);
    }
};

QTEST_GUILESS_MAIN(tst_Notices)
#include "tst_notices.moc"
