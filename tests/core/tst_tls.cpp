#include "support/clientbench.h"
#include "support/fixture.h"
#include "support/strict.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTest>

using namespace yoyaku;
using namespace yoyaku::api;
using namespace yoyaku::test;
using namespace Qt::StringLiterals;

using Kind = ApiError::Kind;

namespace {

// Self-signed, for the host name "localhost", until 2120. Nothing trusts it unless a test says so.
QSslCertificate certificate()
{
    return QSslCertificate(sourceFile(u"tests/fixtures/tls/test-only-localhost.pem"_s), QSsl::Pem);
}

// Answers every request on a connection whose handshake succeeded, and notes what it could read.
class TlsServer
{
  public:
    explicit TlsServer(QByteArray answer = Canned::http(200, kBooking).bytes) : m_answer(std::move(answer))
    {
        QSslConfiguration own = QSslConfiguration::defaultConfiguration();
        own.setLocalCertificate(certificate());
        own.setPrivateKey(QSslKey(sourceFile(u"tests/fixtures/tls/test-only-localhost.key"_s), QSsl::Ec));
        own.setPeerVerifyMode(QSslSocket::VerifyNone); // of a server: it asks no client for a certificate
        m_server.setSslConfiguration(own);
        QObject::connect(&m_server, &QSslServer::startedEncryptionHandshake, &m_server, [this] { ++m_handshakes; });
        QObject::connect(&m_server, &QTcpServer::pendingConnectionAvailable, &m_server, [this] { welcome(); });
        m_server.listen(QHostAddress::LocalHost);
    }
    [[nodiscard]] QUrl url(const QString& host) const
    {
        return QUrl(u"https://%1:%2"_s.arg(host).arg(m_server.serverPort()));
    }
    [[nodiscard]] int handshakes() const { return m_handshakes; }
    [[nodiscard]] const QByteArray& received() const { return m_received; }

  private:
    void welcome()
    {
        while (QTcpSocket* socket = m_server.nextPendingConnection())
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                m_received += socket->readAll();
                if (m_received.endsWith("\r\n\r\n")) socket->write(m_answer);
            });
    }

    QSslServer m_server;
    QByteArray m_answer;
    QByteArray m_received;
    int m_handshakes = 0;
};

} // namespace

class tst_Tls : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(QSslSocket::supportsSsl(), "Qt's TLS backend is missing");
        QVERIFY(!certificate().isNull());
        m_systemDefault = QSslConfiguration::defaultConfiguration();
    }
    void init() { failOnUnexpectedWarnings(); }
    void cleanup() { QSslConfiguration::setDefaultConfiguration(m_systemDefault); }

    void selfSignedCertificateIsRefusedBeforeAnythingIsSent()
    {
        const TlsServer server;
        QCOMPARE(ask(server.url(u"localhost"_s)), Kind::Tls);
        QVERIFY(server.handshakes() > 0);
        QCOMPARE(server.received(), QByteArray());
    }

    void verificationCannotBeSwitchedOffFromOutside()
    {
        QSslConfiguration careless = m_systemDefault;
        careless.setPeerVerifyMode(QSslSocket::VerifyNone);
        QSslConfiguration::setDefaultConfiguration(careless);
        const TlsServer server;
        QCOMPARE(ask(server.url(u"localhost"_s)), Kind::Tls);
        QCOMPARE(server.received(), QByteArray());
    }

    void certificateOfAnotherHostIsRefused()
    {
        trustTheCertificate();
        const TlsServer server;
        QCOMPARE(ask(server.url(u"127.0.0.1"_s)), Kind::Tls);
        QCOMPARE(server.received(), QByteArray());
    }

    void trustedCertificateIsTaken()
    {
        trustTheCertificate();
        const TlsServer server;
        QCOMPARE(ask(server.url(u"localhost"_s)), std::nullopt);
        QVERIFY(server.received().contains("sk_test_1"));
    }

    void writeIsNotSentOverBrokenTrust()
    {
        const TlsServer server;
        Client client(ClientBench::config(server.url(u"localhost"_s)));
        Ending<Booking> written;
        client.send<Booking>(aWrite(), Urgency::Normal, this, written.recorder());
        QTRY_COMPARE(written.times, 1);
        QCOMPARE(written.kind(), Kind::Tls); // and not OutcomeUnknown: nothing left
        QCOMPARE(server.received(), QByteArray());
    }

    void redirectFromTlsToPlainHttpIsRefused()
    {
        trustTheCertificate();
        const ScriptedServer plain;
        const QByteArray location = "Location: " + plain.base().toEncoded() + "/v1/bookings/B1\r\n";
        const TlsServer server(Canned::http(302, {}, location).bytes);
        QCOMPARE(ask(server.url(u"localhost"_s)), Kind::BadReply);
        QCOMPARE(plain.connections(), 0);
    }

    void redirectToAnotherPortOfTheHostIsRefused()
    {
        trustTheCertificate();
        const TlsServer other;
        const QByteArray location = "Location: " + other.url(u"localhost"_s).toEncoded() + "/v1/bookings/B1\r\n";
        const TlsServer server(Canned::http(307, {}, location).bytes);
        QCOMPARE(ask(server.url(u"localhost"_s)), Kind::BadReply);
        QCOMPARE(other.handshakes(), 0);
    }

  private:
    static void trustTheCertificate()
    {
        QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
        trusting.addCaCertificate(certificate());
        QSslConfiguration::setDefaultConfiguration(trusting);
    }

    // How a read from there ends; nothing for success.
    std::optional<Kind> ask(const QUrl& base)
    {
        Client client(ClientBench::config(base));
        Ending<Booking> got;
        client.send<Booking>(aGet(), Urgency::Normal, this, got.recorder());
        [&] { QTRY_COMPARE(got.times, 1); }();
        return got.kind();
    }

    QSslConfiguration m_systemDefault;
};

QTEST_GUILESS_MAIN(tst_Tls)
#include "tst_tls.moc"
