#pragma once

#include "core/http/answerqueue.h"
#include "core/http/requestreader.h"

#include <QObject>
#include <QTcpSocket>
#include <chrono>

class QSslConfiguration;
class QSslSocket;

namespace yoyaku::http {

/// One connection: reads a request, hands it on, writes its answer, then the next; one deadline at any time, which the
/// owner looks at. Lives on the server's thread.
class Connection : public QObject
{
    Q_OBJECT

  public:
    using Instant = std::chrono::steady_clock::time_point;

    /// `tls`: who this end says it is; null: plain HTTP.
    Connection(quint64 number, qintptr descriptor, const ServerConfig& config, const QSslConfiguration* tls,
               QObject* parent);
    ~Connection() override;

    /// Begins to read. requested() may come at once.
    void start();
    /// Says 503 with Retry-After (with TLS: once that can be said) and closes: no room.
    void turnAway();
    /// Answers request `number` of this connection; an answer that comes late or twice is ignored.
    void answer(quint64 request, const Response& response);
    /// What was answered goes out as far as the system takes it at once.
    void flush() { m_socket->flush(); }
    /// Ends what takes too long: 408 or 503 where an answer can still be given.
    void checkDeadline(Instant now);

    [[nodiscard]] quint64 number() const { return m_number; }
    /// Nothing of a request is here: may be closed to make room.
    [[nodiscard]] bool isIdle() const;
    [[nodiscard]] bool isClosing() const
    {
        return m_isTurnedAway || m_phase == Phase::Closing || m_phase == Phase::Lingering;
    }
    /// Bytes wait in the system: it only looks idle.
    [[nodiscard]] bool hasUnread() const;
    /// In the middle of a request for longer than there is patience while others wait for a place.
    [[nodiscard]] bool isSlow() const;
    /// A slow one is told 408 to make room.
    void giveUpPlace();
    /// Closes an idle connection to make room; one that never asked anything is told 503, when it can be told.
    void evict();
    /// Cuts the socket and says closed().
    void drop();

  Q_SIGNALS:
    void requested(yoyaku::http::RequestTicket ticket, const yoyaku::http::Request& request);
    /// The socket is gone; the owner deletes this.
    void closed(quint64 number);

  private:
    enum class Phase : quint8 { Handshake, Idle, Header, Body, Handling, Writing, Closing, Lingering, Gone };
    void openSocket(const QSslConfiguration* tls);
    void enter(Phase phase);
    void setDeadline(int ms);
    void onEncrypted();
    void onError();
    void proceed();
    void discard();
    void handOver();
    void onDeadline();
    void onBytesWritten();
    void refuse(int status, const char* reason);
    void write(const Response& response, bool keep);
    void beginLinger();
    [[nodiscard]] bool isAllOut() const;

    quint64 m_number;
    int m_descriptor;                                                                     ///< of m_socket
    std::chrono::steady_clock::time_point m_busySince = std::chrono::steady_clock::now(); ///< since the last request
    Limits m_limits;
    std::unique_ptr<QTcpSocket> m_socket;
    QSslSocket* m_tls = nullptr; ///< m_socket, when it is one
    Instant m_deadline;
    RequestReader m_reader;
    Phase m_phase = Phase::Idle;
    quint64 m_requests = 0;
    qint64 m_discarded = 0;
    bool m_headOnly = false;
    bool m_isTurnedAway = false;
    bool m_isRefused = false;
};

} // namespace yoyaku::http
