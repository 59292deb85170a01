#include "core/ingress/proxysnippets.h"

#include "core/http/limits.h"
#include "core/webhook/signature.h"
#include "support/fixture.h"
#include "support/listenerbench.h"
#include "support/strict.h"

#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QProcess>
#include <QSignalSpy>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace yoyaku;
using namespace yoyaku::ingress;
using namespace Qt::StringLiterals;
using test::ListenerBench;

namespace {

const QString kPath = u"/jicoo/bench"_s; // of ListenerBench
const Secret kSecret("whsec_bench");

struct Answer
{
    int status = 0;
    QByteArray body;
};

quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0;
}

} // namespace

/// Real nginx and real Caddy, each with exactly the snippet that Settings shows, in front of a real listener: started
/// here with a configuration of their own in a temporary folder, on loopback, and ended here.
class tst_Proxies : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<QProcess> m_proxy;
    std::unique_ptr<ListenerBench> m_bench;
    QVector<Delivery> m_received;
    QNetworkAccessManager m_network;
    QSslConfiguration m_tls;
    quint16 m_port = 0;

    QString path(const char* name) const { return m_dir->filePath(QString::fromLatin1(name)); }
    void write(const char* name, const QString& text)
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
    }
    ProxyFacts facts() const
    {
        const http::Limits limits;
        ProxyFacts facts;
        facts.port = m_bench->receiver.state().port;
        facts.path = kPath;
        facts.host = u"localhost:%1"_s.arg(m_port);
        facts.bodyBytes = limits.bodyBytes;
        facts.bodySeconds = limits.bodyTimeoutMs / 1000;
        facts.answerSeconds = limits.handlerTimeoutMs / 1000;
        return facts;
    }
    QString filled(const char* fixture) const
    {
        const QString tls = qEnvironmentVariable("YOYAKU_SOURCE_DIR") + u"/tests/fixtures/tls/test-only-localhost"_s;
        return QString::fromUtf8(test::sourceFile(QString::fromLatin1(fixture)))
            .replace(u"@FOLDER@"_s, m_dir->path())
            .replace(u"@PORT@"_s, QString::number(m_port))
            .replace(u"@TLS@"_s, tls);
    }
    void startNginx()
    {
        write("snippet.conf", proxySnippets(facts()).nginx);
        write("nginx.conf", filled("tests/fixtures/proxy/nginx.conf"));
        m_tls.setCaCertificates(
            QSslCertificate::fromData(test::sourceFile(u"tests/fixtures/tls/test-only-localhost.pem"_s)));
        m_proxy->start(QStringLiteral(YOYAKU_NGINX), {u"-p"_s, m_dir->path(), u"-c"_s, path("nginx.conf")});
    }
    void startCaddy()
    {
        write("Caddyfile", filled("tests/fixtures/proxy/Caddyfile") + proxySnippets(facts()).caddy);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const auto& name : {u"HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s})
            environment.insert(name, m_dir->path());
        m_proxy->setProcessEnvironment(environment);
        m_proxy->start(QStringLiteral(YOYAKU_CADDY),
                       {u"run"_s, u"--config"_s, path("Caddyfile"), u"--adapter"_s, u"caddyfile"_s});
        const QString root = path("storage/pki/authorities/local/root.crt");
        QTRY_VERIFY2(QFile::exists(root), m_proxy->readAll().constData());
        QTRY_VERIFY(!QSslCertificate::fromPath(root).isEmpty());
        m_tls.setCaCertificates(QSslCertificate::fromPath(root));
    }
    Answer ask(const QByteArray& verb, const QString& target, const QByteArray& body = {},
               const QByteArray& signature = {})
    {
        QNetworkRequest request(QUrl(u"https://localhost:%1%2"_s.arg(m_port).arg(target)));
        request.setSslConfiguration(m_tls);
        request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
        if (!signature.isEmpty()) request.setRawHeader("Jicoo-Webhook-Signature", signature);
        QNetworkReply* reply = m_network.sendCustomRequest(request, verb, body);
        QSignalSpy finished(reply, &QNetworkReply::finished);
        [&] { QTRY_VERIFY(reply->isFinished()); }();
        reply->deleteLater();
        return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll()};
    }
    QByteArray signatureOf(const QByteArray& body) const { return webhook::sign(kSecret, m_bench->clock.now(), body); }

  private Q_SLOTS:
    void init()
    {
        test::failOnUnexpectedWarnings();
        m_dir = std::make_unique<QTemporaryDir>();
        m_proxy = std::make_unique<QProcess>();
        m_proxy->setProcessChannelMode(QProcess::MergedChannels);
        m_tls = QSslConfiguration::defaultConfiguration();
        m_bench = std::make_unique<ListenerBench>(QVector<Secret>{kSecret});
        m_received.clear();
        m_network.setProxy(QNetworkProxy::NoProxy);
        m_network.clearConnectionCache();
        connect(&m_bench->receiver, &Receiver::received, this,
                [this](const QVector<Delivery>& batch) { m_received += batch; });
        QVERIFY(m_bench->listen());
        m_port = freePort();
        QVERIFY(m_port != 0);
    }
    void cleanup()
    {
        m_proxy->terminate();
        if (!m_proxy->waitForFinished(5000)) m_proxy->kill();
        m_proxy->waitForFinished();
        m_bench.reset();
    }

    void aSignedEventComesThroughAndNothingElseDoes_data()
    {
        QTest::addColumn<bool>("isNginx");
        QTest::newRow("nginx") << true;
        QTest::newRow("Caddy") << false;
    }
    void aSignedEventComesThroughAndNothingElseDoes()
    {
        QFETCH(bool, isNginx);
        if (isNginx)
            startNginx();
        else
            startCaddy();
        QTRY_COMPARE(ask("GET", kPath).status, 204); // the listener's health, once the proxy is up
        QCOMPARE(ask("HEAD", kPath).status, 204);

        // Several bytes a letter, white space and an escape that somebody who wrote the JSON anew would change.
        QByteArray body = test::EventText().body();
        body.insert(1, "\"note\" :  \"東京 \\u00e9\\/ 🗼\" ,\r\n");
        const Answer taken = ask("POST", kPath, body, signatureOf(body));
        QCOMPARE(taken.status, 200);
        QTRY_COMPARE(m_received.size(), 1);
        QVERIFY(m_received[0].verdict == Verdict::Genuine);
        QCOMPARE(m_received[0].body, body);
        QCOMPARE(m_received[0].signatureHeader, signatureOf(body));

        // As large as it may be, and one that may not.
        QByteArray large(200 * 1024, 'x');
        large = "{\"event\":\"guest_booked\",\"createdAt\":\"2026-11-11T00:00:00Z\",\"object\":{\"uid\":\"BKbig\","
                "\"note\":\"" +
                large + "\"}}";
        QCOMPARE(ask("POST", kPath, large, signatureOf(large)).status, 200);
        QTRY_COMPARE(m_received.size(), 2);
        const QByteArray tooLarge(300 * 1024, 'x');
        const int refusal = ask("POST", kPath, tooLarge, signatureOf(tooLarge)).status;
        QVERIFY2(refusal == 413 || refusal == 0,
                 QByteArray::number(refusal).constData()); // 0: told while it was still being sent

        // No other path leads to the listener.
        for (const char* other : {"/", "/jicoo", "/jicoo/bench/", "/jicoo/bench/more", "/jicoo/benc", "/jicoo/bench2"})
            QCOMPARE(ask("POST", QString::fromLatin1(other), body, signatureOf(body)).status, 404);
        // What is forged is refused by the listener itself, and the proxy hands its answer on.
        QCOMPARE(ask("POST", kPath, body, "t=1,v1=00").status, 401);
        QTRY_COMPARE(m_received.size(), 3);
        QVERIFY(m_received[2].verdict == Verdict::Forged);
        QCOMPARE(m_proxy->state(), QProcess::Running);
    }
};

QTEST_GUILESS_MAIN(tst_Proxies)
#include "tst_proxies.moc"
