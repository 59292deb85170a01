#include "support/rawclient.h"

#include <QDeadlineTimer>

namespace yoyaku::test {

RawClient::RawClient(quint16 port, const QHostAddress& address)
{
    m_socket.connectToHost(address, port);
    m_socket.waitForConnected(5000);
}

void RawClient::send(const QByteArray& bytes)
{
    if (m_socket.state() != QAbstractSocket::ConnectedState) return;
    m_socket.write(bytes);
    while (m_socket.bytesToWrite() > 0 && m_socket.waitForBytesWritten(5000)) {
    }
}

RawAnswer RawClient::read(int timeoutMs) { return readAnswer(timeoutMs, true); }

RawAnswer RawClient::readHead(int timeoutMs) { return readAnswer(timeoutMs, false); }

RawAnswer RawClient::readAnswer(int timeoutMs, bool withBody)
{
    const QDeadlineTimer deadline(timeoutMs);
    for (;;) {
        m_buffer += m_socket.readAll();
        const qsizetype headEnd = m_buffer.indexOf("\r\n\r\n");
        if (headEnd >= 0) {
            RawAnswer answer;
            answer.head = m_buffer.left(headEnd + 2).toLower();
            answer.status = answer.head.mid(9, 3).toInt();
            const qsizetype at = answer.head.indexOf("content-length: ");
            const qsizetype length =
                at < 0 || !withBody ? 0 : answer.head.mid(at + 16, answer.head.indexOf("\r\n", at) - at - 16).toInt();
            if (m_buffer.size() >= headEnd + 4 + length) {
                answer.body = m_buffer.mid(headEnd + 4, length);
                m_buffer.remove(0, headEnd + 4 + length);
                return answer;
            }
        }
        const bool more = m_socket.state() == QAbstractSocket::ConnectedState && !deadline.hasExpired() &&
                          m_socket.waitForReadyRead(static_cast<int>(deadline.remainingTime()));
        if (!more && m_socket.bytesAvailable() == 0) return {};
    }
}

bool RawClient::isClosedWithin(int timeoutMs)
{
    return m_socket.state() == QAbstractSocket::UnconnectedState || m_socket.waitForDisconnected(timeoutMs);
}

QByteArray postRequest(const QByteArray& path, const QByteArray& body, const QByteArray& extraHeaders)
{
    return "POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: " + QByteArray::number(body.size()) +
           "\r\n" + extraHeaders + "\r\n" + body;
}

} // namespace yoyaku::test
