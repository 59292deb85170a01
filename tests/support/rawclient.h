#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QTcpSocket>

namespace yoyaku::test {

/// One answer as read from a raw socket.
struct RawAnswer
{
    int status = 0;  ///< 0: none came
    QByteArray head; ///< status line and headers, lower case
    QByteArray body;
    [[nodiscard]] bool has(const char* lowerCaseText) const { return head.contains(lowerCaseText); }
};

/// A blocking client that sends exactly the bytes it is given: what a well-mannered client library would never send.
class RawClient
{
  public:
    /// Connects to loopback, or to another address of this computer.
    explicit RawClient(quint16 port, const QHostAddress& address = QHostAddress(QHostAddress::LocalHost));
    void send(const QByteArray& bytes);
    /// The next answer; "100 Continue" counts as one. Leaves what follows for the next call.
    RawAnswer read(int timeoutMs = 5000);
    /// As read() for the answer to HEAD: no body follows whatever Content-Length says.
    RawAnswer readHead(int timeoutMs = 5000);
    [[nodiscard]] bool isClosedWithin(int timeoutMs);
    [[nodiscard]] QTcpSocket& socket() { return m_socket; }

  private:
    RawAnswer readAnswer(int timeoutMs, bool withBody);
    QTcpSocket m_socket;
    QByteArray m_buffer;
};

/// A POST with Content-Length, ready to send; `extraHeaders` are whole lines with CRLF.
QByteArray postRequest(const QByteArray& path, const QByteArray& body, const QByteArray& extraHeaders = {});

} // namespace yoyaku::test
