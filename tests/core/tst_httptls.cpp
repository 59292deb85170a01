#include "core/http/server.h"

#include "support/fixture.h"
#include "support/rawclient.h"
#include "support/strict.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace yoyaku;
using namespace yoyaku::http;
using namespace Qt::StringLiterals;
using test::RawClient;

namespace {

void echo(const Request& request, const Responder& respond)
{
    Response response;
    response.body = request.method + ' ' + request.target + ' ' + QByteArray::number(request.body.size());
    respond(response);
}

QByteArray pem(const QString& name) { return test::sourceFile(u"tests/fixtures/tls/test-only-"_s + name); }

/// A sender that speaks TLS and trusts whoever answers: what it was shown is compared by the test.
class TlsSender
{
  public:
    explicit TlsSender(quint16 port, QSsl::SslProtocol protocol = QSsl::SecureProtocols)
    {
        m_socket.setProtocol(protocol);
        m_socket.setPeerVerifyMode(QSslSocket::VerifyNone);
        m_socket.connectToHostEncrypted(u"127.0.0.1"_s, port);
        m_isEncrypted = m_socket.waitForEncrypted(5000);
        m_socket.flush(); // the last word of the handshake; no event loop does it here
    }
    [[nodiscard]] bool isEncrypted() const { return m_isEncrypted; }
    [[nodiscard]] QSslCertificate shown() const { return m_socket.peerCertificate(); }
    void send(const QByteArray& bytes)
    {
        m_socket.write(bytes);
        while (m_socket.bytesToWrite() + m_socket.encryptedBytesToWrite() > 0 && m_socket.waitForBytesWritten(5000)) {
        }
    }
    /// What came until `end` was seen or the other side closed.
    QByteArray readUntil(const QByteArray& end)
    {
        do {
            m_read += m_socket.readAll();
        } while (!m_read.contains(end) && m_socket.waitForReadyRead(5000));
        m_read += m_socket.readAll(); // what came together with the end
        return std::exchange(m_read, {});
    }
    [[nodiscard]] bool isClosedWithin(int timeoutMs)
    {
        return m_socket.state() == QAbstractSocket::UnconnectedState || m_socket.waitForDisconnected(timeoutMs);
    }
    [[nodiscard]] QSslSocket& socket() { return m_socket; }

  private:
    QSslSocket m_socket;
    QByteArray m_read;
    bool m_isEncrypted = false;
};

} // namespace

class tst_HttpTls : public QObject
{
    Q_OBJECT

  private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Server> m_server;
    quint16 m_port = 0;

    TlsFiles files() const { return {m_dir->filePath(u"own.pem"_s), m_dir->filePath(u"own.key"_s)}; }

    static void write(const QString& file, const QByteArray& bytes)
    {
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly));
        QCOMPARE(out.write(bytes), bytes.size());
    }
    void install(const QByteArray& certificate, const QByteArray& key)
    {
        write(files().keyFile, key);
        write(files().certificateFile, certificate);
    }
    void install(const QString& name) { install(pem(name + u".pem"), pem(name + u".key")); }

    Listening listen(const Limits& limits = {}, Handler handler = echo)
    {
        ServerConfig config;
        config.tls = files();
        config.tlsRecheckMs = 20;
        config.limits = limits;
        m_server = std::make_unique<Server>(config, std::move(handler));
        const Listening listening = m_server->listen();
        m_port = listening.port;
        return listening;
    }
    void serve(const Limits& limits = {}) { QVERIFY(listen(limits).error == ListenError::None); }

  private Q_SLOTS:
    void initTestCase() { QVERIFY2(QSslSocket::supportsSsl(), "Qt's TLS backend is missing"); }
    void init()
    {
        test::failOnUnexpectedWarnings();
        m_dir = std::make_unique<QTemporaryDir>();
    }
    void cleanup() { m_server.reset(); }

    void answersOverTlsOneRequestAfterTheOther_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("elliptic curve") << u"localhost"_s;
        QTest::newRow("RSA") << u"rsa"_s;
    }
    void answersOverTlsOneRequestAfterTheOther()
    {
        QFETCH(QString, name);
        install(name);
        serve();
        TlsSender sender(m_port);
        QVERIFY(sender.isEncrypted());
        QCOMPARE(sender.shown(), QSslCertificate(pem(name + u".pem")));
        for (int i = 0; i < 3; ++i) {
            sender.send(test::postRequest("/a", QByteArray(i * 1000, 'x')));
            QVERIFY(sender.readUntil("POST /a " + QByteArray::number(i * 1000)).contains("keep-alive"));
        }
    }

    void takesTheLargestBodyAndPipelinedRequests()
    {
        install(u"localhost"_s);
        serve();
        TlsSender sender(m_port);
        sender.send(test::postRequest("/big", QByteArray(262'144, 'x')) + test::postRequest("/next", "y") +
                    test::postRequest("/last", {}));
        const QByteArray answers = sender.readUntil("POST /last 0");
        QVERIFY(answers.contains("POST /big 262144"));
        QVERIFY(answers.contains("POST /next 1"));
        QVERIFY(answers.contains("POST /last 0"));
    }

    void aTooLargeBodyIsTold413OverTls()
    {
        install(u"localhost"_s);
        serve();
        TlsSender sender(m_port);
        sender.send("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 999999\r\n\r\n" + QByteArray(100'000, 'x'));
        QVERIFY(sender.readUntil("\r\n\r\n").startsWith("HTTP/1.1 413"));
        QVERIFY(sender.isClosedWithin(5000));
    }

    void olderThanTls12IsRefused_data()
    {
        QTest::addColumn<int>("protocol");
        QTest::addColumn<bool>("isTaken");
        QT_WARNING_PUSH
        QT_WARNING_DISABLE_DEPRECATED
        QTest::newRow("1.0") << int(QSsl::TlsV1_0) << false;
        QTest::newRow("1.1") << int(QSsl::TlsV1_1) << false;
        QT_WARNING_POP
        QTest::newRow("1.2") << int(QSsl::TlsV1_2) << true;
        QTest::newRow("1.3") << int(QSsl::TlsV1_3) << true;
    }
    void olderThanTls12IsRefused()
    {
        QFETCH(int, protocol);
        install(u"localhost"_s);
        serve();
        TlsSender sender(m_port, QSsl::SslProtocol(protocol));
        QTEST(sender.isEncrypted(), "isTaken");
    }

    void whoNeverSpeaksTlsLosesItsSlotWithinTheHeaderDeadline()
    {
        install(u"localhost"_s);
        Limits limits;
        limits.headerTimeoutMs = 150;
        serve(limits);
        RawClient silent(m_port);
        RawClient plain(m_port);
        plain.send(test::postRequest("/", "secret"));
        RawClient half(m_port);
        half.send(QByteArray("\x16\x03\x01\x02\x00", 5));
        TlsSender mute(m_port); // a handshake, and then nothing
        QVERIFY(mute.isEncrypted());
        QVERIFY(silent.isClosedWithin(5000));
        QVERIFY(plain.isClosedWithin(5000));
        QVERIFY(half.isClosedWithin(5000));
        const QByteArray answer = mute.readUntil("\r\n\r\n");
        QVERIFY2(answer.startsWith("HTTP/1.1 408"), qPrintable(mute.socket().errorString()));
    }

    void whoNeverSpeaksTlsMakesRoom()
    {
        install(u"localhost"_s);
        Limits limits;
        limits.connections = 4;
        serve(limits);
        std::vector<std::unique_ptr<RawClient>> silent;
        for (int i = 0; i < 12; ++i) silent.push_back(std::make_unique<RawClient>(m_port));
        TlsSender sender(m_port);
        QVERIFY(sender.isEncrypted());
        sender.send(test::postRequest("/", {}));
        QVERIFY(sender.readUntil("POST / 0").startsWith("HTTP/1.1 200"));
    }

    void oneTooManyIsTold503OverTls()
    {
        install(u"localhost"_s);
        Limits limits;
        limits.connections = 2;
        QVERIFY(listen(limits, [](const Request&, const Responder&) {}).error == ListenError::None);
        TlsSender first(m_port), second(m_port);
        // Between connections nothing is in order: both are known to be read before a third one comes.
        for (TlsSender* sender : {&first, &second}) {
            sender->send("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nExpect: 100-continue\r\n\r\n");
            QVERIFY(sender->readUntil("\r\n\r\n").startsWith("HTTP/1.1 100"));
        }
        first.send("whole");
        TlsSender third(m_port);
        QVERIFY(third.isEncrypted());
        const QByteArray answer = third.readUntil("\r\n\r\n");
        QVERIFY2(answer.startsWith("HTTP/1.1 503") && answer.contains("Retry-After: "), answer.constData());
    }

    void filesThatCannotServeAreABadCertificate_data()
    {
        QTest::addColumn<QByteArray>("certificate");
        QTest::addColumn<QByteArray>("key");
        const QByteArray own = pem(u"localhost.pem"_s), key = pem(u"localhost.key"_s);
        QTest::newRow("no certificate") << QByteArray() << key;
        QTest::newRow("no PEM") << QByteArray("hello") << key;
        QTest::newRow("no key") << own << QByteArray();
        QTest::newRow("certificate for a key") << own << own;
        QTest::newRow("encrypted key") << own << pem(u"encrypted.key"_s);
        QTest::newRow("key of another certificate") << own << pem(u"renewed.key"_s);
        QTest::newRow("key of another kind") << own << pem(u"rsa.key"_s);
    }
    void filesThatCannotServeAreABadCertificate()
    {
        QFETCH(QByteArray, certificate);
        QFETCH(QByteArray, key);
        install(certificate, key);
        const Listening listening = listen();
        QVERIFY(listening.error == ListenError::BadCertificate);
        QVERIFY(!listening.systemText.isEmpty());
        QCOMPARE(listening.port, quint16(0));
    }

    void missingFilesAreABadCertificateUntilTheyAreThere()
    {
        QVERIFY(listen().error == ListenError::BadCertificate);
        install(u"localhost"_s);
        const Listening again = m_server->listen();
        QVERIFY(again.error == ListenError::None);
        QVERIFY(TlsSender(again.port).isEncrypted());
    }

    void aRenewedCertificateIsShownWithoutARestart()
    {
        install(u"localhost"_s);
        serve();
        TlsSender before(m_port);
        QCOMPARE(before.shown(), QSslCertificate(pem(u"localhost.pem"_s)));
        install(u"renewed"_s);
        const QSslCertificate renewed(pem(u"renewed.pem"_s));
        QTRY_COMPARE(TlsSender(m_port).shown(), renewed);
        // The connection from before goes on.
        before.send(test::postRequest("/", {}));
        QVERIFY(before.readUntil("POST / 0").startsWith("HTTP/1.1 200"));
    }

    void aRenewalThatDoesNotFitTogetherLeavesTheOldOneServing()
    {
        install(u"localhost"_s);
        serve();
        write(files().certificateFile, "half writ");
        const QSslCertificate old(pem(u"localhost.pem"_s));
        for (int i = 0; i < 10; ++i) QCOMPARE(TlsSender(m_port).shown(), old);
        install(u"renewed"_s);
        const QSslCertificate renewed(pem(u"renewed.pem"_s));
        QTRY_COMPARE(TlsSender(m_port).shown(), renewed);
    }
};

QTEST_GUILESS_MAIN(tst_HttpTls)
#include "tst_httptls.moc"
