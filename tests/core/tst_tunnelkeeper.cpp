#include "core/ingress/tunnelkeeper.h"

#include "core/ingress/tunnelfinder.h"
#include "support/fixture.h"
#include "support/strict.h"

#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace yoyaku;
using namespace yoyaku::ingress;
using namespace Qt::StringLiterals;
using Kind = TunnelState::Kind;

/// Scripts stand for the programs: they print what the real ones print (tests/fixtures/tunnel) and live or die as told.
class tst_TunnelKeeper : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    SystemClock m_clock;

    QString path(const QString& name) const { return m_dir->filePath(name); }
    FoundProgram script(TunnelProgram program, const QByteArray& body)
    {
        const QString file = path(commandOf(program));
        QFile out(file);
        [&] { QVERIFY(out.open(QIODevice::WriteOnly)); }();
        out.write("#!/bin/sh\n" + body);
        out.close();
        out.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return {program, file, u"1.2.3"_s};
    }
    static QByteArray print(const char* sample)
    {
        return "cat '" + qgetenv("YOYAKU_SOURCE_DIR") + "/tests/fixtures/tunnel/" + sample + "'\n";
    }
    static KeeperConfig quick()
    {
        KeeperConfig config;
        config.speed = 100;
        config.endPatienceMs = 200;
        return config;
    }
    static bool isAlive(qint64 pid) { return QFile::exists(u"/proc/%1/stat"_s.arg(pid)) && !isZombie(pid); }
    static bool isZombie(qint64 pid)
    {
        QFile stat(u"/proc/%1/stat"_s.arg(pid));
        return stat.open(QIODevice::ReadOnly) && stat.readAll().contains(") Z ");
    }
    QByteArray fileText(const QString& name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

  private Q_SLOTS:
    void initTestCase()
    {
#ifndef Q_OS_LINUX
        QSKIP("reads /proc and uses sh");
#endif
    }
    void init()
    {
        test::failOnUnexpectedWarnings();
        m_dir = std::make_unique<QTemporaryDir>();
    }

    void itsAddressIsReadAndItRunsOn_data()
    {
        QTest::addColumn<TunnelProgram>("program");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("base");
        QTest::newRow("cloudflared, on standard error")
            << TunnelProgram::Cloudflared << "exec 1>&2\n" + print("cloudflared.txt") + "exec sleep 600\n"
            << u"https://four-dashed-word-sample.trycloudflare.com"_s;
        QTest::newRow("ngrok") << TunnelProgram::Ngrok << print("ngrok.txt") + "exec sleep 600\n"
                               << u"https://4f20-203-0-113-7.ngrok-free.app"_s;
        QTest::newRow("tailscale") << TunnelProgram::Tailscale << print("tailscale.txt") + "exec sleep 600\n"
                                   << u"https://desk.tail1a2b3.ts.net"_s;
    }
    void itsAddressIsReadAndItRunsOn()
    {
        QFETCH(TunnelProgram, program);
        QFETCH(QByteArray, body);
        QFETCH(QString, base);
        TunnelKeeper keeper(m_clock, quick());
        keeper.start(script(program, "echo \"$@\" > " + path(u"args"_s).toUtf8() + "\n" + body), {8787, false});
        QCOMPARE(keeper.state().kind, Kind::Starting);
        QTRY_COMPARE(keeper.state().kind, Kind::Up);
        QCOMPARE(keeper.state().base.toString(), base);
        QCOMPARE(keeper.state().version, u"1.2.3"_s);
        QVERIFY(keeper.state().since > 0);
        QVERIFY(fileText(u"args"_s).contains("127.0.0.1:8787"));
        const qint64 pid = keeper.processId();
        QVERIFY(isAlive(pid));
        keeper.start({program, path(commandOf(program)), u"1.2.3"_s}, {8787, false}); // as before: it runs on
        QCOMPARE(keeper.processId(), pid);
        keeper.stop();
        QCOMPARE(keeper.state().kind, Kind::Off);
        QTRY_VERIFY(!isAlive(pid));
    }

    void oneThatDoesNotWantToEndIsKilled()
    {
        TunnelKeeper keeper(m_clock, quick());
        keeper.start(script(TunnelProgram::Tailscale,
                            "trap '' TERM\n" + print("tailscale.txt") + "while :; do sleep 0.1; done\n"),
                     {8787, false});
        QTRY_COMPARE(keeper.state().kind, Kind::Up);
        const qint64 pid = keeper.processId();
        keeper.stop();
        QTRY_VERIFY(!isAlive(pid));
    }

    void oneThatEndsIsStartedAgainAndGetsItsNewAddress()
    {
        // The first life tells an address and dies, the second one tells another and stays.
        const QByteArray body =
            "if [ -e " + path(u"second"_s).toUtf8() +
            " ]; then\n"
            "echo 'msg=\"started tunnel\" url=https://two.example.com'\nexec sleep 600\nfi\n"
            "touch " +
            path(u"second"_s).toUtf8() +
            "\n"
            "echo 'msg=\"started tunnel\" url=https://one.example.com'\n"
            "echo 'lvl=eror msg=lost err=\"connection reset\"'\necho 'lvl=info msg=\"bye now\"'\nexit 3\n";
        TunnelKeeper keeper(m_clock, quick());
        QStringList bases;
        QVector<TunnelState> states;
        connect(&keeper, &TunnelKeeper::stateChanged, this, [&](const TunnelState& state) { states.append(state); });
        keeper.start(script(TunnelProgram::Ngrok, body), {8787, false});
        QTRY_COMPARE(keeper.state().base.toString(), u"https://two.example.com"_s);
        const auto restarting =
            std::find_if(states.begin(), states.end(), [](const TunnelState& s) { return s.kind == Kind::Restarting; });
        QVERIFY(restarting != states.end());
        QVERIFY(restarting->base.isEmpty());
        QCOMPARE(restarting->lastLine, u"connection reset"_s); // not what it says afterwards
        QVERIFY(restarting->nextAt >= m_clock.now() - 60'000);
        QVERIFY(restarting->why == TunnelState::Why::Ended);
    }

    void oneThatNeverWorksIsToldAndStillTried()
    {
        const QByteArray body =
            "echo x >> " + path(u"starts"_s).toUtf8() + "\n" + print("cloudflared-refused.txt") + "exit 1\n";
        KeeperConfig config = quick();
        config.speed = 1000;
        TunnelKeeper keeper(m_clock, config);
        keeper.start(script(TunnelProgram::Cloudflared, body), {8787, false});
        QTRY_COMPARE(keeper.state().kind, Kind::Failed);
        QVERIFY(keeper.state().lastLine.startsWith(u"failed to request quick Tunnel"));
        const qsizetype starts = fileText(u"starts"_s).size();
        QVERIFY(starts >= 2 * RestartRule::kEndsUntilTold);
        QTRY_VERIFY(fileText(u"starts"_s).size() > starts);
    }

    void oneThatTellsNoAddressIsStartedAgain()
    {
        KeeperConfig config = quick();
        config.addressPatienceMs = 100;
        TunnelKeeper keeper(m_clock, config);
        QSignalSpy changed(&keeper, &TunnelKeeper::stateChanged);
        keeper.start(script(TunnelProgram::Tailscale, print("tailscale-refused.txt") + "exec sleep 600\n"), {1, false});
        const qint64 first = keeper.processId();
        const auto isNoAddress = [&] {
            return std::any_of(changed.begin(), changed.end(), [](const QList<QVariant>& one) {
                return one[0].value<TunnelState>().why == TunnelState::Why::NoAddress;
            });
        };
        QTRY_VERIFY(isNoAddress());
        QTRY_VERIFY(!isAlive(first));
    }

    void oneThatCannotBeStartedIsTold()
    {
        TunnelKeeper keeper(m_clock);
        keeper.start({TunnelProgram::Ngrok, path(u"missing"_s), {}}, {8787, false});
        QTRY_COMPARE(keeper.state().kind, Kind::Restarting);
        QVERIFY(keeper.state().why == TunnelState::Why::DidNotStart);
        keeper.startNow();
        QCOMPARE(keeper.state().kind, Kind::Starting);
    }

    /// kill -9 of the program that started it leaves no tunnel behind.
    void aKilledOwnerLeavesNoTunnelBehind()
    {
        const FoundProgram program = script(TunnelProgram::Tailscale, "echo $$ > " + path(u"pid"_s).toUtf8() + "\n" +
                                                                          print("tailscale.txt") + "exec sleep 600\n");
        QProcess owner;
        owner.start(QCoreApplication::applicationFilePath(), {u"--own"_s, program.path});
        QTRY_VERIFY(!fileText(u"pid"_s).trimmed().isEmpty());
        const qint64 pid = fileText(u"pid"_s).trimmed().toLongLong();
        QVERIFY(isAlive(pid));
        owner.kill(); // SIGKILL
        QVERIFY(owner.waitForFinished());
        QTRY_VERIFY(!isAlive(pid));
    }

    void programsAreFoundWithTheirVersions()
    {
        script(TunnelProgram::Cloudflared, "[ \"$1\" = --version ] && echo 'cloudflared version 2026.3.0 (built x)'\n");
        script(TunnelProgram::Tailscale, "[ \"$1\" = version ] && exec sleep 600\n"); // hangs
        FinderConfig config;
        config.folders = {m_dir->path()};
        config.versionPatienceMs = 300;
        TunnelFinder finder(config);
        QSignalSpy ended(&finder, &TunnelFinder::ended);
        finder.search();
        finder.search();
        QVERIFY(finder.isSearching());
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(finder.found().size(), 2);
        QCOMPARE(finder.found()[0].version, u"2026.3.0"_s);
        QCOMPARE(finder.found()[1].program, TunnelProgram::Tailscale);
        QCOMPARE(finder.found()[1].version, QString());
        QVERIFY(!finder.isSearching());
    }

    void nothingIsFoundInAnEmptyFolder()
    {
        FinderConfig config;
        config.folders = {m_dir->path()};
        TunnelFinder finder(config);
        QSignalSpy ended(&finder, &TunnelFinder::ended);
        finder.search();
        QTRY_COMPARE(ended.size(), 1);
        QVERIFY(finder.found().isEmpty());
    }

    void theWaitsGrowToALimitAndBeginAnewAfterALongLife()
    {
        RestartRule rule;
        QCOMPARE(rule.ended(-1, 0.5), 1000);
        QCOMPARE(rule.ended(-1, 0.5), 2000);
        QCOMPARE(rule.ended(-1, 0), 3200);
        QCOMPARE(rule.ended(-1, 1), 9600);
        QVERIFY(!rule.isHopeless());
        (void)rule.ended(-1, 0.5);
        QVERIFY(rule.isHopeless());
        for (int i = 0; i < 40; ++i) QVERIFY(rule.ended(-1, 1) <= 360'000);
        QCOMPARE(rule.ended(-1, 0.5), 300'000);
        QCOMPARE(rule.ended(30'000, 0.5), 300'000); // it was up, and not for long
        QVERIFY(!rule.isHopeless());
        QCOMPARE(rule.ended(3'600'000, 0.5), 1000);
    }
};

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    if (app.arguments().value(1) == u"--own") { // the owner of aKilledOwnerLeavesNoTunnelBehind
        const SystemClock clock;
        TunnelKeeper keeper(clock);
        keeper.start({TunnelProgram::Tailscale, app.arguments().value(2), {}}, {8787, false});
        return app.exec();
    }
    tst_TunnelKeeper test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_tunnelkeeper.moc"
