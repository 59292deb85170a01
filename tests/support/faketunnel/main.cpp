// Stands for a tunnel program in tests: speaks TLS to the outside with the certificate of tests/fixtures/tls, hands the
// bytes on to the listener as they are, and prints what ngrok prints (tests/fixtures/tunnel). Called `ngrok version` or
// `ngrok http http://127.0.0.1:<port> …`. YOYAKU_FAKE_TLS names the folder of the certificate.
#include <QCoreApplication>
#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QUrl>
#include <cstdio>

namespace {

QByteArray fileOf(const QString& name)
{
    QFile file(qEnvironmentVariable("YOYAKU_FAKE_TLS") + u'/' + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void couple(QTcpSocket* outside, quint16 port)
{
    auto* inside = new QTcpSocket(outside);
    QObject::connect(outside, &QTcpSocket::readyRead, inside, [=] { inside->write(outside->readAll()); });
    QObject::connect(inside, &QTcpSocket::readyRead, outside, [=] { outside->write(inside->readAll()); });
    QObject::connect(inside, &QTcpSocket::disconnected, outside, [=] { outside->disconnectFromHost(); });
    QObject::connect(outside, &QTcpSocket::disconnected, inside, [=] { inside->disconnectFromHost(); });
    QObject::connect(outside, &QTcpSocket::disconnected, outside, &QObject::deleteLater);
    inside->connectToHost(QStringLiteral("127.0.0.1"), port);
    inside->write(outside->readAll());
}

void print(const QString& line)
{
    std::printf("t=2026-11-11T11:32:16+0900 lvl=info %s\n", qPrintable(line));
    std::fflush(stdout);
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.value(1) == u"version") {
        std::puts("ngrok version 3.19.1");
        return 0;
    }
    const quint16 port = quint16(QUrl(arguments.value(2)).port(0));
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(fileOf(QStringLiteral("test-only-localhost.pem"))));
    tls.setPrivateKey(QSslKey(fileOf(QStringLiteral("test-only-localhost.key")), QSsl::Ec));
    QSslServer server;
    server.setSslConfiguration(tls);
    if (port == 0 || !server.listen(QHostAddress::LocalHost)) return 1;
    QObject::connect(&server, &QTcpServer::pendingConnectionAvailable, &server, [&] {
        while (QTcpSocket* socket = server.nextPendingConnection()) couple(socket, port);
    });
    print(QStringLiteral("msg=\"client session established\" obj=tunnels.session"));
    print(QStringLiteral("msg=\"update available\" obj=updater url=https://ngrok.com/download"));
    print(QStringLiteral("msg=\"started tunnel\" obj=tunnels name=command_line addr=http://127.0.0.1:%1 "
                         "url=https://localhost:%2")
              .arg(port)
              .arg(server.serverPort()));
    return app.exec();
}
