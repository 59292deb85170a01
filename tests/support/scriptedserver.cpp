#include "support/scriptedserver.h"

#include <QTimer>

namespace yoyaku::test {

Canned Canned::http(int status, const QByteArray& body, const QByteArray& headers)
{
    return {"HTTP/1.1 " + QByteArray::number(status) +
                " Whatever\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" + body,
            Then::KeepOpen, 0};
}

ScriptedServer::ScriptedServer()
{
    m_time.start();
    connect(&m_server, &QTcpServer::newConnection, this, &ScriptedServer::welcome);
    m_server.listen(QHostAddress::LocalHost);
    m_port = m_server.serverPort();
}

void ScriptedServer::goDown()
{
    m_server.close();
    for (QTcpSocket* socket : m_input.keys()) socket->abort();
}

void ScriptedServer::comeUp() { m_server.listen(QHostAddress::LocalHost, m_port); }

ScriptedServer::~ScriptedServer()
{
    for (QTcpSocket* socket : m_input.keys()) socket->disconnect(this);
}

QUrl ScriptedServer::base() const { return QUrl(QStringLiteral("http://127.0.0.1:") + QString::number(m_port)); }

QByteArrayList ScriptedServer::targets() const
{
    QByteArrayList all;
    for (const ReceivedRequest& request : m_requests) all.append(request.target);
    return all;
}

void ScriptedServer::welcome()
{
    while (QTcpSocket* socket = m_server.nextPendingConnection()) {
        ++m_connections;
        m_input.insert(socket, {});
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_input.remove(socket);
            socket->deleteLater();
        });
    }
}

void ScriptedServer::read(QTcpSocket* socket)
{
    QByteArray& input = m_input[socket];
    input += socket->readAll();
    const qsizetype end = input.indexOf("\r\n\r\n");
    if (end < 0) return;
    ReceivedRequest request;
    const QByteArrayList lines = input.left(end).split('\n');
    request.verb = lines.first().split(' ').value(0);
    request.target = lines.first().split(' ').value(1);
    for (const QByteArray& line : lines.mid(1))
        request.headers[line.left(line.indexOf(':')).toLower()] = line.mid(line.indexOf(':') + 1).trimmed();
    const auto length = request.headers.value("content-length").toInt();
    if (input.size() < end + 4 + length) return;
    request.body = input.mid(end + 4, length);
    input.remove(0, end + 4 + length);
    request.atMs = m_time.elapsed();
    m_requests.append(request);
    m_mostAtOnce = qMax(m_mostAtOnce, ++m_open);

    Canned next = m_fallback;
    if (!m_script.empty()) {
        next = m_script.front();
        m_script.pop_front();
    } else if (m_answerer) {
        next = m_answerer(request);
    }
    QTimer::singleShot(next.delayMs, socket, [this, socket, next] { answer(socket, next); });
}

void ScriptedServer::answer(QTcpSocket* socket, const Canned& answer)
{
    --m_open;
    socket->write(answer.bytes);
    if (answer.then == Canned::Then::Close) socket->disconnectFromHost();
    if (answer.then != Canned::Then::Cut) return;
    socket->flush();
    socket->abort();
}

} // namespace yoyaku::test

#include "moc_scriptedserver.cpp"
