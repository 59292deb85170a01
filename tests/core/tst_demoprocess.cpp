#include "core/demo/demoprocess.h"
#include "core/demo/demoserver.h"
#include "core/webhook/signature.h"

#include "support/strict.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

using namespace yoyaku;

namespace {

DemoOptions smallDemo()
{
    DemoOptions options;
    options.bookings = 300;
    options.hosts = 4;
    options.ratePerMinute = 0;
    return options;
}

bool isListening(const QUrl& base)
{
    QTcpSocket socket;
    socket.connectToHost(base.host(), quint16(base.port()));
    return socket.waitForConnected(2000);
}

/// Takes one POST, answers 200 and keeps its bytes.
class OneShotListener
{
  public:
    OneShotListener()
    {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            QTcpSocket* socket = m_server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                bytes += socket->readAll();
                const auto end = bytes.indexOf("\r\n\r\n");
                const QByteArray head = bytes.left(end).toLower();
                const auto at = head.indexOf("content-length: ");
                if (end < 0 || at < 0) return;
                const auto length = head.mid(at + 16, head.indexOf('\r', at) - at - 16).toLongLong();
                if (bytes.size() - end - 4 < length) return;
                body = bytes.mid(end + 4);
                const auto signature = head.indexOf("jicoo-webhook-signature: ");
                header = head.mid(signature + 25, head.indexOf('\r', signature) - signature - 25);
                socket->write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
            });
        });
    }
    QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1/in").arg(m_server.serverPort())); }
    QByteArray bytes, header, body;

  private:
    QTcpServer m_server;
};

} // namespace

/// This program plays three parts: the test, the demo account (--serve-demo, as the app does), and a parent that starts
/// a demo account and then sits there to be killed (--hold-demo).
class tst_DemoProcess : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init() { test::failOnUnexpectedWarnings(); }

    void itTellsAddressKeyAndSecretAndEndsWithItsOwner()
    {
        QUrl base;
        {
            DemoProcess process(QCoreApplication::applicationFilePath(), smallDemo());
            QSignalSpy ready(&process, &DemoProcess::ready), failed(&process, &DemoProcess::failed);
            process.start();
            QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, 20'000);
            base = ready[0][0].toUrl();
            QCOMPARE(ready[0][1].value<Secret>().reveal(), DemoOptions().apiKey);
            QCOMPARE(ready[0][2].value<Secret>().reveal(), DemoOptions().webhookSecret);
            QVERIFY(isListening(base));
            QCOMPARE(failed.size(), 0);
        }
        QVERIFY(!isListening(base));
    }

    void itPostsSignedEventsToTheTargetAskedForBeforeItWasReady()
    {
        OneShotListener listener;
        DemoProcess process(QCoreApplication::applicationFilePath(), smallDemo());
        QSignalSpy ready(&process, &DemoProcess::ready), set(&process, &DemoProcess::webhookTargetSet);
        process.setWebhookTarget(listener.url());
        process.start();
        QTRY_COMPARE_WITH_TIMEOUT(set.size(), 1, 20'000);
        QNetworkAccessManager network;
        QNetworkRequest request(ready[0][0].toUrl().resolved(QUrl(QStringLiteral("/_demo/act"))));
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
        request.setRawHeader("X-Jicoo-Api-Key", DemoOptions().apiKey);
        const std::unique_ptr<QNetworkReply> reply(network.post(request, R"({"do":"guest_books"})"));
        QTRY_VERIFY(!listener.body.isEmpty());
        const auto check = webhook::verify(listener.header, listener.body, {Secret(DemoOptions().webhookSecret)},
                                           SystemClock().now(), 60'000);
        QCOMPARE(check.outcome, webhook::SignatureOutcome::Ok);
        QCOMPARE(QJsonDocument::fromJson(listener.body).object().value(QLatin1String("event")).toString(),
                 QStringLiteral("guest_booked"));
    }

    void aProgramThatIsNotThereFailsOnce()
    {
        DemoProcess process(QStringLiteral("/nowhere/yoyaku"), smallDemo());
        QSignalSpy failed(&process, &DemoProcess::failed);
        process.start();
        QTRY_COMPARE(failed.size(), 1);
    }

    void aDemoThatEndsByItselfFailsOnce()
    {
        DemoOptions options = smallDemo();
        options.seed = 0; // this program's sign to end at once
        DemoProcess process(QCoreApplication::applicationFilePath(), options);
        QSignalSpy failed(&process, &DemoProcess::failed), ready(&process, &DemoProcess::ready);
        process.start();
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 20'000);
        QCOMPARE(ready.size(), 0);
    }

    void itDiesWithAParentThatIsKilled()
    {
#ifndef Q_OS_UNIX
        QSKIP("killing without a word is a Unix matter");
#else
        QProcess parent;
        parent.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--hold-demo")});
        QTRY_VERIFY_WITH_TIMEOUT(parent.canReadLine(), 20'000);
        const QUrl base(QString::fromUtf8(parent.readLine().trimmed()));
        QVERIFY(isListening(base));
        ::kill(pid_t(parent.processId()), SIGKILL);
        QVERIFY(parent.waitForFinished(10'000));
        QTRY_VERIFY_WITH_TIMEOUT(!isListening(base), 10'000);
#endif
    }
};

namespace {

int serveDemo(const QStringList& arguments)
{
    const auto value = [&](const char* name) { return arguments.value(arguments.indexOf(QLatin1String(name)) + 1); };
    DemoOptions options = smallDemo();
    options.seed = value("--demo-seed").toULongLong();
    options.bookings = value("--demo-bookings").toInt();
    options.hosts = value("--demo-hosts").toInt();
    options.ratePerMinute = value("--demo-rate").toDouble();
    options.exitWithParent = arguments.contains(QLatin1String("--exit-with-parent"));
    return options.seed == 0 ? 3 : runDemoServer(options);
}

int holdDemo()
{
    DemoProcess process(QCoreApplication::applicationFilePath(), smallDemo());
    QObject::connect(&process, &DemoProcess::ready, &process, [](const QUrl& base) {
        std::printf("%s\n", qPrintable(base.toString()));
        std::fflush(stdout);
    });
    process.start();
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.contains(QLatin1String("--serve-demo"))) return serveDemo(arguments);
    if (arguments.contains(QLatin1String("--hold-demo"))) return holdDemo();
    tst_DemoProcess test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_demoprocess.moc"
