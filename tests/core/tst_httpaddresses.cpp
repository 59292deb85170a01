#include "core/http/server.h"

#include "support/rawclient.h"
#include "support/strict.h"

#include <QNetworkInterface>
#include <QTcpServer>
#include <QTest>

using namespace yoyaku;
using namespace yoyaku::http;
using test::RawClient;

namespace {

const QHostAddress kFour(QHostAddress::LocalHost);
const QHostAddress kSix(QHostAddress::LocalHostIPv6);
const QHostAddress kNowhere(QStringLiteral("192.0.2.1")); // of the documentation (RFC 5737): no computer has it

/// Answers with the address it was asked from.
void sayPeer(const Request& request, const Responder& respond)
{
    Response response;
    response.body = request.peer.toString().toLatin1();
    respond(response);
}

bool hasIpv6()
{
    QTcpServer probe;
    return probe.listen(kSix);
}

} // namespace

class tst_HttpAddresses : public QObject
{
    Q_OBJECT

  private:
    std::unique_ptr<Server> m_server;

    Listening listen(const QVector<QHostAddress>& addresses, quint16 port = 0)
    {
        ServerConfig config;
        config.addresses = addresses;
        config.port = port;
        m_server = std::make_unique<Server>(config, sayPeer);
        return m_server->listen();
    }
    static QByteArray ask(quint16 port, const QHostAddress& address)
    {
        RawClient client(port, address);
        client.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
        return client.read().body;
    }
    static bool isReachable(quint16 port, const QHostAddress& address)
    {
        return RawClient(port, address).socket().state() == QAbstractSocket::ConnectedState;
    }

  private Q_SLOTS:
    void init() { test::failOnUnexpectedWarnings(); }
    void cleanup() { m_server.reset(); }

    void listensOnBothLoopbacksAtOnePortByDefault()
    {
        if (!hasIpv6()) QSKIP("no IPv6 here");
        const Listening listening = listen(ServerConfig().addresses);
        QVERIFY(listening.error == ListenError::None);
        QCOMPARE(ask(listening.port, kFour), QByteArray("127.0.0.1"));
        QCOMPARE(ask(listening.port, kSix), QByteArray("::1"));
    }

    void loopbackIsNotReachableByTheComputersOtherAddresses()
    {
        const Listening listening = listen(ServerConfig().addresses);
        bool hasOther = false;
        for (const QHostAddress& own : QNetworkInterface::allAddresses()) {
            if (own.isLoopback() || own.isLinkLocal()) continue;
            hasOther = true;
            QVERIFY2(!isReachable(listening.port, own), qPrintable(own.toString()));
        }
        if (!hasOther) QSKIP("this computer has no other address");
    }

    void everyAddressMeansBothFamiliesSideBySide()
    {
        const Listening listening = listen({QHostAddress::AnyIPv4, QHostAddress::AnyIPv6});
        QVERIFY(listening.error == ListenError::None);
        QCOMPARE(ask(listening.port, kFour), QByteArray("127.0.0.1"));
        if (hasIpv6()) QCOMPARE(ask(listening.port, kSix), QByteArray("::1"));
        for (const QHostAddress& own : QNetworkInterface::allAddresses())
            if (!own.isLinkLocal()) QVERIFY2(isReachable(listening.port, own), qPrintable(own.toString()));
    }

    void anAddressThatIsNotThereIsLeftOut()
    {
        const Listening listening = listen({kFour, kNowhere});
        QVERIFY(listening.error == ListenError::None);
        QCOMPARE(ask(listening.port, kFour), QByteArray("127.0.0.1"));
    }

    void theOrderOfWhatIsMissingDoesNotMatter()
    {
        const Listening listening = listen({kNowhere, kFour});
        QVERIFY(listening.error == ListenError::None);
        QCOMPARE(ask(listening.port, kFour), QByteArray("127.0.0.1"));
    }

    void onlyMissingAddressesAreAnError()
    {
        const Listening listening = listen({kNowhere});
        QVERIFY(listening.error == ListenError::Other);
        QVERIFY(!listening.systemText.isEmpty());
    }

    void aPortTakenOnOneOfThemIsTaken()
    {
        if (!hasIpv6()) QSKIP("no IPv6 here");
        QTcpServer other;
        QVERIFY(other.listen(kSix));
        QVERIFY(listen({kFour, kSix}, other.serverPort()).error == ListenError::PortInUse);
        // The half that was free was let go of.
        QVERIFY(!isReachable(other.serverPort(), kFour));
        other.close();
        QVERIFY(m_server->listen().error == ListenError::None);
    }
};

QTEST_GUILESS_MAIN(tst_HttpAddresses)
#include "tst_httpaddresses.moc"
