#pragma once

#include "core/http/limits.h"

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QVector>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace yoyaku::http {

/// One request, fully read and within every limit of limits.h. Header names are lower case.
struct Request
{
    QByteArray method;
    QByteArray target; ///< as received: path and query, still percent-encoded
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body; ///< the raw bytes, never re-serialised
    QHostAddress peer;

    [[nodiscard]] QByteArray path() const;                               ///< before '?'
    [[nodiscard]] QByteArray header(QByteArrayView lowerCaseName) const; ///< empty when missing
};

struct Response
{
    int status = 200;
    QList<std::pair<QByteArray, QByteArray>> headers; ///< Content-Length and Connection are added by the server
    QByteArray body;
    bool closeAfter = false;
    bool cutConnection = false; ///< demo faults only: drop the socket instead of answering
};

/// Answers one request. May be called from any thread, exactly once; a second call is ignored; never calling it lets
/// the connection run into its deadline (503). Safe after the server has gone.
using Responder = std::function<void(Response)>;

/// Called on the server's thread. Must not block: hand work on and keep the Responder.
using Handler = std::function<void(Request, Responder)>;

/// Where the server finds who it is: PEM files, the server's own certificate first; the key may not be encrypted. They
/// are read on the server's thread, when it begins to listen and again when they have changed: certificates are renewed
/// every few weeks, and nobody restarts a listener for that.
struct TlsFiles
{
    QString certificateFile;
    QString keyFile;
    bool operator==(const TlsFiles&) const = default;
};

struct ServerConfig
{
    /// Listened on all at the same port. One that the system does not have (no IPv6) is left out as long as another one
    /// works.
    QVector<QHostAddress> addresses = {QHostAddress::LocalHost, QHostAddress::LocalHostIPv6};
    quint16 port = 0;            ///< 0: the system picks one that is free on all of them
    std::optional<TlsFiles> tls; ///< empty: plain HTTP; else TLS 1.2 or newer and nothing else
    int tlsRecheckMs = 60'000;   ///< how often it is looked whether the files have changed
    Limits limits;
    /// Lower-case names of headers that may come once only, besides host and content-length -> 400.
    QList<QByteArray> singleHeaders = {"jicoo-webhook-signature"};
};

enum class ListenError : quint8 { None, PortInUse, Denied, BadCertificate, Other };

struct Listening
{
    ListenError error = ListenError::None;
    quint16 port = 0;
    QString systemText; ///< for the log, not for the user
};

/// A small, strict HTTP/1.1 server in its own thread: QTcpServer sockets, Boost.Beast's parser fed by hand, every limit
/// in limits.h, one absolute deadline a connection. The destructor, on any thread, sends out what was answered, closes
/// every connection and joins.
class Server
{
  public:
    Server(ServerConfig config, Handler handler);
    ~Server();
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

    /// Starts the thread and listens. Waits for the thread's answer (micro-seconds): call it off the GUI thread, or use
    /// listenAsync.
    [[nodiscard]] Listening listen();
    /// As listen(); `done` is called on the server's thread.
    void listenAsync(std::function<void(Listening)> done);

  private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace yoyaku::http
