#include "core/ingress/tunneloutput.h"

#include "core/ingress/tunnelcommand.h"
#include "support/fixture.h"
#include "support/strict.h"

#include <QTest>

using namespace yoyaku;
using namespace yoyaku::ingress;
using namespace Qt::StringLiterals;

class tst_TunnelOutput : public QObject
{
    Q_OBJECT

    /// Feeds `bytes` in pieces of `step`; every address that is told, in order.
    static QStringList addresses(TunnelProgram program, const QByteArray& bytes, qsizetype step = 7)
    {
        LineCutter cutter;
        TunnelOutput output(program);
        QStringList lines;
        for (qsizetype i = 0; i < bytes.size(); i += step) lines += cutter.feed(bytes.mid(i, step));
        lines += cutter.finish();
        QStringList found;
        for (const QString& line : lines)
            if (const auto base = output.take(line)) found.append(base->toString());
        return found;
    }
    static QByteArray sample(const QString& name) { return test::sourceFile(u"tests/fixtures/tunnel/"_s + name); }
    static QString lastSaid(TunnelProgram program, const QString& name)
    {
        QString last;
        LineCutter cutter;
        for (const QString& line : cutter.feed(sample(name)))
            if (isComplaint(program, line)) last = sayableLine(program, line);
        return last;
    }

  private Q_SLOTS:
    void init() { test::failOnUnexpectedWarnings(); }

    void onlyThePublicAddressIsTaken_data()
    {
        QTest::addColumn<TunnelProgram>("program");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("cloudflared") << TunnelProgram::Cloudflared << u"cloudflared.txt"_s
                                     << QStringList{u"https://four-dashed-word-sample.trycloudflare.com"_s};
        QTest::newRow("cloudflared, refused")
            << TunnelProgram::Cloudflared << u"cloudflared-refused.txt"_s << QStringList();
        QTest::newRow("ngrok") << TunnelProgram::Ngrok << u"ngrok.txt"_s
                               << QStringList{u"https://4f20-203-0-113-7.ngrok-free.app"_s};
        QTest::newRow("ngrok, JSON, own name")
            << TunnelProgram::Ngrok << u"ngrok-json.txt"_s << QStringList{u"https://bookings.example.com"_s};
        QTest::newRow("ngrok, refused") << TunnelProgram::Ngrok << u"ngrok-refused.txt"_s << QStringList();
        QTest::newRow("tailscale") << TunnelProgram::Tailscale << u"tailscale.txt"_s
                                   << QStringList{u"https://desk.tail1a2b3.ts.net"_s};
        QTest::newRow("tailscale, own network only")
            << TunnelProgram::Tailscale << u"tailscale-tailnet-only.txt"_s << QStringList();
        QTest::newRow("tailscale, refused") << TunnelProgram::Tailscale << u"tailscale-refused.txt"_s << QStringList();
    }
    void onlyThePublicAddressIsTaken()
    {
        QFETCH(TunnelProgram, program);
        QFETCH(QString, file);
        QFETCH(QStringList, expected);
        const QByteArray bytes = sample(file);
        for (const qsizetype step : {1, 7, 4096}) QCOMPARE(addresses(program, bytes, step), expected);
        QByteArray windows = bytes;
        QCOMPARE(addresses(program, windows.replace("\n", "\r\n")), expected);
    }

    void noAddressComesOutOfNonsense_data()
    {
        QTest::addColumn<TunnelProgram>("program");
        QTest::addColumn<QByteArray>("line");
        const auto cloudflared = TunnelProgram::Cloudflared;
        QTest::newRow("another domain") << cloudflared
                                        << QByteArray("INF |  https://a.trycloudflare.com.evil.example |");
        QTest::newRow("two labels") << cloudflared << QByteArray("INF |  https://a.b.trycloudflare.com |");
        QTest::newRow("user name") << cloudflared << QByteArray("INF |  https://x@a-b.trycloudflare.com |");
        QTest::newRow("path") << cloudflared << QByteArray("INF https://a-b.trycloudflare.com/login");
        QTest::newRow("not https") << cloudflared << QByteArray("INF |  http://a-b.trycloudflare.com |");
        QTest::newRow("service") << cloudflared << QByteArray("INF https://api.trycloudflare.com");
        QTest::newRow("bytes") << cloudflared << QByteArray("\xff\xfe\x00\x80https://\xc3", 14);
        QTest::newRow("tcp tunnel") << TunnelProgram::Ngrok
                                    << QByteArray("lvl=info msg=\"started tunnel\" url=tcp://0.tcp.jp.ngrok.io:10936");
        QTest::newRow("http tunnel") << TunnelProgram::Ngrok
                                     << QByteArray("lvl=info msg=\"started tunnel\" url=http://a.ngrok.io");
        QTest::newRow("address in a message")
            << TunnelProgram::Ngrok << QByteArray("msg=\"see msg=started tunnel url=https://evil.example\"");
        QTest::newRow("half JSON") << TunnelProgram::Ngrok
                                   << QByteArray("{\"msg\":\"started tunnel\",\"url\":\"https://a");
        QTest::newRow("JSON of another kind") << TunnelProgram::Ngrok << QByteArray("{\"msg\":[\"started tunnel\"]}");
        QTest::newRow("no headline") << TunnelProgram::Tailscale << QByteArray("https://desk.tail1a2b3.ts.net/");
        QTest::newRow("not theirs") << TunnelProgram::Tailscale
                                    << QByteArray("Available on the internet:\nhttps://login.tailscale.com/\n");
    }
    void noAddressComesOutOfNonsense()
    {
        QFETCH(TunnelProgram, program);
        QFETCH(QByteArray, line);
        QCOMPARE(addresses(program, line + '\n'), QStringList());
    }

    void anAddressThatChangesIsToldAgain()
    {
        const QByteArray line = "lvl=info msg=\"started tunnel\" obj=tunnels url=https://%1.ngrok-free.app\n";
        QCOMPARE(
            addresses(TunnelProgram::Ngrok, QByteArray(line).replace("%1", "a") + QByteArray(line).replace("%1", "b")),
            (QStringList{u"https://a.ngrok-free.app"_s, u"https://b.ngrok-free.app"_s}));
    }

    void aLineWithoutEndIsDroppedAndTheNextOneRead()
    {
        LineCutter cutter;
        QStringList lines;
        for (int i = 0; i < 100; ++i) lines += cutter.feed(QByteArray(1000, 'x'));
        QCOMPARE(lines, QStringList());
        lines = cutter.feed("tail\nhello\nwor");
        QCOMPARE(lines, QStringList{u"hello"_s});
        QCOMPARE(cutter.finish(), QStringList{u"wor"_s});
        QCOMPARE(cutter.feed(QByteArray(LineCutter::kLongestLine, 'y') + "z\nafter\n"), QStringList{u"after"_s});
    }

    void charactersCutInTwoBecomeWholeAgain()
    {
        const QByteArray text = "トンネル開始\n";
        for (qsizetype cut = 0; cut <= text.size(); ++cut) {
            LineCutter cutter;
            QStringList lines = cutter.feed(text.left(cut));
            lines += cutter.feed(text.mid(cut));
            QCOMPARE(lines, QStringList{u"トンネル開始"_s});
        }
    }

    void noTokenAndNoQueryIsSaid()
    {
        const QString ngrok = lastSaid(TunnelProgram::Ngrok, u"ngrok-refused.txt"_s);
        QVERIFY2(ngrok.startsWith(u"authentication failed: The authtoken you specified"), qPrintable(ngrok));
        QVERIFY(!ngrok.contains(u"2aBcDeFg"));
        QVERIFY(ngrok.size() <= 200);
        const QString all = sayableLine(
            TunnelProgram::Cloudflared,
            u"2026-11-11T02:32:15Z ERR see https://x.example/a?token=secret#part eyJhIjoiZmFrZWZha2VmYWtlZmFrZSJ9 end\u202e\a"_s);
        QCOMPARE(all, u"see https://x.example/a … end"_s);
    }

    void whatItComplainsOfIsSaidWithoutTimeAndLevel()
    {
        QVERIFY(lastSaid(TunnelProgram::Cloudflared, u"cloudflared-refused.txt"_s)
                    .startsWith(u"failed to request quick Tunnel: Post"));
        QCOMPARE(lastSaid(TunnelProgram::Tailscale, u"tailscale-refused.txt"_s),
                 u"Funnel is not enabled on your tailnet."_s);
        for (const char* empty : {"", "+-----+", "|-- proxy http://127.0.0.1:8787", "Press Ctrl+C to exit.",
                                  "2026-11-11T02:32:15Z ERR Configuration file /dev/null was empty", "\x1b[1m \x1b[0m"})
            QCOMPARE(sayableLine(TunnelProgram::Cloudflared, QString::fromLatin1(empty)), QString());
    }

    void theVersionIsFound()
    {
        QCOMPARE(versionIn(TunnelProgram::Cloudflared, u"cloudflared version 2024.6.1 (built 2024-06-18-1402 UTC)\n"_s),
                 u"2024.6.1"_s);
        QCOMPARE(versionIn(TunnelProgram::Ngrok, u"ngrok version 3.19.1\n"_s), u"3.19.1"_s);
        QCOMPARE(versionIn(TunnelProgram::Tailscale,
                           u"1.76.6\n  tailscale commit: 1edcf9d466ceafedd2816db1a24d5ba4b0b18a5b\n"_s),
                 u"1.76.6"_s);
        QCOMPARE(versionIn(TunnelProgram::Ngrok, u"command not found"_s), QString());
    }

    void nothingIsLeftToAShell()
    {
        for (const TunnelProgram program : kTunnelPrograms) {
            const QStringList plain = argumentsOf(program, {8787, false}), tls = argumentsOf(program, {8787, true});
            QVERIFY(plain.contains(u"http://127.0.0.1:8787"_s));
            QVERIFY(!tls.filter(u"https"_s).isEmpty());
        }
        QVERIFY(argumentsOf(TunnelProgram::Cloudflared, {8787, true}).contains(u"--no-tls-verify"_s));
    }
};

QTEST_GUILESS_MAIN(tst_TunnelOutput)
#include "tst_tunneloutput.moc"
