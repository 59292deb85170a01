#include "core/http/connection.h"

#include "core/base/logging.h"
#include "core/http/message.h"

#include <QSslConfiguration>
#include <QSslSocket>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

namespace yoyaku::http {

namespace {

/// Tells the peer that nothing follows, while its bytes can still be read.
void shutdownWriting(qintptr descriptor)
{
#ifdef Q_OS_WIN
    ::shutdown(static_cast<SOCKET>(descriptor), SD_SEND);
#else
    ::shutdown(static_cast<int>(descriptor), SHUT_WR);
#endif
}

} // namespace

Connection::Connection(quint64 number, qintptr descriptor, const ServerConfig& config, const QSslConfiguration* tls,
                       QObject* parent)
    : QObject(parent),
      m_number(number),
      m_descriptor(static_cast<decltype(m_descriptor)>(descriptor)),
      m_limits(config.limits),
      m_reader(config.limits, config.singleHeaders)
{
    openSocket(tls);
    m_socket->setReadBufferSize(m_limits.readAheadBytes);
    connect(m_socket.get(), &QTcpSocket::readyRead, this, &Connection::proceed);
    if (!m_tls) connect(m_socket.get(), &QTcpSocket::bytesWritten, this, &Connection::onBytesWritten);
    connect(m_socket.get(), &QTcpSocket::disconnected, this, &Connection::drop);
    if (m_socket->setSocketDescriptor(descriptor)) m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
}

Connection::~Connection()
{
    // A dying socket says disconnected(), when the members that would take it in are gone already.
    m_socket->disconnect(this);
}

void Connection::openSocket(const QSslConfiguration* tls)
{
    if (!tls) {
        m_socket = std::make_unique<QTcpSocket>();
        return;
    }
    auto secure = std::make_unique<QSslSocket>();
    m_tls = secure.get();
    m_tls->setSslConfiguration(*tls);
    connect(m_tls, &QSslSocket::encrypted, this, &Connection::onEncrypted);
    // And not bytesWritten: that is said when the bytes are encrypted, which is before they are out.
    connect(m_tls, &QSslSocket::encryptedBytesWritten, this, &Connection::onBytesWritten);
    connect(m_tls, &QAbstractSocket::errorOccurred, this, &Connection::onError);
    m_socket = std::move(secure);
}

void Connection::start()
{
    if (m_socket->state() != QAbstractSocket::ConnectedState) {
        drop();
        return;
    }
    // A connection that has asked nothing yet is given the time of a header, not of a kept-alive one; a handshake is
    // part of it, so that a peer that speaks no TLS holds its slot no longer than a silent one.
    setDeadline(m_limits.headerTimeoutMs);
    if (m_tls) {
        m_phase = Phase::Handshake;
        m_tls->startServerEncryption();
    } else {
        proceed();
    }
}

void Connection::turnAway()
{
    m_isTurnedAway = true;
    if (m_tls || m_socket->state() != QAbstractSocket::ConnectedState)
        start();
    else
        refuse(503, "too many connections");
}

void Connection::onEncrypted()
{
    if (m_phase != Phase::Handshake) return;
    m_phase = Phase::Idle;
    if (m_isTurnedAway)
        refuse(503, "too many connections");
    else
        proceed();
}

/// A handshake that came to nothing: nothing can be said to whoever speaks no TLS.
void Connection::onError()
{
    if (m_phase == Phase::Handshake) drop();
}

bool Connection::isIdle() const
{
    const bool isWaiting = m_phase == Phase::Idle && m_reader.isIdle() && m_socket->bytesAvailable() == 0;
    return !m_isTurnedAway && (isWaiting || m_phase == Phase::Handshake);
}

bool Connection::hasUnread() const
{
    char byte = 0;
    return ::recv(m_descriptor, &byte, 1, MSG_PEEK) > 0;
}

bool Connection::isSlow() const
{
    const auto busy = std::chrono::steady_clock::now() - m_busySince;
    return (m_phase == Phase::Header || m_phase == Phase::Body) &&
           busy > std::chrono::milliseconds(m_limits.crowdedRequestMs);
}

void Connection::giveUpPlace() { refuse(408, "too slow while others wait"); }

void Connection::evict()
{
    if (m_phase == Phase::Handshake)
        drop();
    else if (m_requests == 0)
        refuse(503, "too many connections");
    else
        beginLinger();
}

void Connection::setDeadline(int ms) { m_deadline = std::chrono::steady_clock::now() + std::chrono::milliseconds(ms); }

void Connection::checkDeadline(Instant now)
{
    if (m_phase != Phase::Gone && now >= m_deadline) onDeadline();
}

void Connection::enter(Phase phase)
{
    if (m_phase == phase) return;
    m_phase = phase;
    switch (phase) {
    case Phase::Idle:
        setDeadline(m_limits.idleTimeoutMs);
        break;
    case Phase::Header:
        // The first request's clock has run since the connection was accepted.
        if (m_requests > 0) setDeadline(m_limits.headerTimeoutMs);
        break;
    case Phase::Body:
        setDeadline(m_limits.bodyTimeoutMs);
        break;
    case Phase::Handling:
        setDeadline(m_limits.handlerTimeoutMs);
        break;
    case Phase::Writing:
    case Phase::Closing:
        setDeadline(m_limits.writeTimeoutMs);
        break;
    case Phase::Lingering:
        setDeadline(m_limits.lingerMs);
        break;
    case Phase::Handshake:
    case Phase::Gone:
        break;
    }
}

/// Reads on, unless a request is being answered: what comes meanwhile waits in the socket, up to readAheadBytes.
void Connection::proceed()
{
    if (m_phase == Phase::Lingering) {
        discard();
        return;
    }
    while (m_phase == Phase::Idle || m_phase == Phase::Header || m_phase == Phase::Body) {
        // Requests that came together are read first: whoever sends faster than he is answered waits in the socket.
        if (m_socket->bytesAvailable() > 0 && m_reader.buffered() <= m_limits.headerBytes)
            m_reader.append(m_socket->readAll());
        if (m_reader.isIdle()) return;
        switch (m_reader.advance()) {
        case RequestReader::Step::Refused:
            refuse(m_reader.refusal().status, m_reader.refusal().reason);
            return;
        case RequestReader::Step::Complete:
            handOver();
            return;
        case RequestReader::Step::NeedMore:
            break;
        }
        if (m_reader.isIdle()) return;
        enter(m_reader.inBody() ? Phase::Body : Phase::Header);
        if (m_reader.takeContinueWish()) {
            m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
            m_socket->flush();
        }
        if (m_socket->bytesAvailable() == 0) return;
    }
}

void Connection::discard()
{
    m_discarded += m_socket->readAll().size();
    if (m_discarded > m_limits.lingerBytes) drop();
}

void Connection::handOver()
{
    Request request = m_reader.take();
    request.peer = m_socket->peerAddress();
    m_headOnly = request.method == "HEAD";
    ++m_requests;
    m_busySince = std::chrono::steady_clock::now();
    enter(Phase::Handling);
    Q_EMIT requested({m_number, m_requests}, request);
}

void Connection::answer(quint64 request, const Response& response)
{
    if (m_phase != Phase::Handling || request != m_requests) return;
    if (response.cutConnection) {
        drop();
        return;
    }
    const bool last = m_requests >= static_cast<quint64>(m_limits.requestsPerConnection);
    write(response, m_reader.keepsAlive() && !response.closeAfter && !last);
}

void Connection::refuse(int status, const char* reason)
{
    qCDebug(lcHttp) << "refused" << status << reason;
    m_isRefused = true;
    Response response;
    response.status = status;
    response.headers.emplaceBack("Content-Type", "text/plain; charset=utf-8");
    if (status == 408 || status == 413 || status == 431 || status == 503)
        response.headers.emplaceBack("Retry-After", QByteArray::number(m_limits.retryAfterSeconds));
    response.body = QByteArray(reason) + '\n';
    write(response, false);
}

void Connection::write(const Response& response, bool keep)
{
    const auto bodyRule = m_headOnly ? BodyRule::HeadersOnly : BodyRule::WithBody;
    enter(keep ? Phase::Writing : Phase::Closing);
    m_socket->write(serialised(response, bodyRule, keep ? Keeping::KeepAlive : Keeping::Close));
    m_socket->flush();
    onBytesWritten();
}

/// Goes on once the answer is out whole, so that a peer that never reads cannot pile up answers here.
void Connection::onBytesWritten()
{
    if (!isAllOut()) return;
    if (m_phase == Phase::Writing) {
        m_headOnly = false;
        enter(Phase::Idle);
        proceed();
    } else if (m_phase == Phase::Closing) {
        beginLinger();
    }
}

bool Connection::isAllOut() const
{
    return m_socket->bytesToWrite() == 0 && (!m_tls || m_tls->encryptedBytesToWrite() == 0);
}

void Connection::beginLinger()
{
    enter(Phase::Lingering);
    // After a whole request nothing unread is on its way, no reset is to fear, and TLS can be ended as TLS wants it
    // (close_notify).
    if (m_tls && !m_isRefused && m_reader.isIdle() && m_socket->bytesAvailable() == 0) {
        m_socket->disconnectFromHost();
        return;
    }
    shutdownWriting(m_socket->socketDescriptor());
    discard();
}

void Connection::onDeadline()
{
    switch (m_phase) {
    case Phase::Handshake:
        drop();
        break;
    case Phase::Idle:
        if (m_requests == 0)
            refuse(408, "no request came");
        else
            beginLinger();
        break;
    case Phase::Header:
        refuse(408, "the header took too long");
        break;
    case Phase::Body:
        refuse(408, "the body took too long");
        break;
    case Phase::Handling:
        refuse(503, "no answer in time");
        break;
    case Phase::Writing:
    case Phase::Closing:
    case Phase::Lingering:
    case Phase::Gone:
        drop();
        break;
    }
}

void Connection::drop()
{
    if (m_phase == Phase::Gone) return;
    enter(Phase::Gone);
    m_socket->abort();
    Q_EMIT closed(m_number);
}

} // namespace yoyaku::http

#include "moc_connection.cpp"
