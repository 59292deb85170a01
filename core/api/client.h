#pragma once

#include "core/api/requests.h"
#include "core/base/secret.h"

#include <QObject>
#include <QPointer>
#include <QUrl>
#include <memory>

namespace yoyaku::api {

/// Foreground: the user is looking at it. Background: history, hydration.
enum class Urgency : quint8 { Foreground, Normal, Background };

/// Names one call in the queue.
using CallId = quint64;

/// What the queue is doing, for the status bar.
struct QueueState
{
    int inFlight = 0;
    int waiting = 0;
    EpochMs pausedUntil = 0; ///< 0 when not paused; set by 429 and 5xx backoff
    int pausedByStatus = 0;  ///< 429, 503…
    bool operator==(const QueueState&) const = default;
};

struct ClientConfig
{
    QUrl base;        ///< https, or http to loopback only (checked by isAllowedBase)
    Secret key;       ///< sent as X-Jicoo-Api-Key and nowhere else
    int maxInFlight = 4;
    int timeoutMs = 20000;
    int maxAttempts = 5; ///< for GETs; writes are sent once, except when provably nothing was sent
};

/// https anywhere, http only to loopback.
[[nodiscard]] bool isAllowedBase(const QUrl& base);

/// The one way out to the service: one queue (limit in flight, foreground first, 429 pauses all and honours Retry-After,
/// backoff with jitter), decoding on a worker thread. GETs retry; a write whose outcome is unknown ends as OutcomeUnknown.
/// Lives on the GUI thread. Redirects to another host are refused; TLS is always verified.
class Client : public QObject
{
    Q_OBJECT

  public:
    explicit Client(ClientConfig config, QObject* parent = nullptr);
    ~Client() override;

    /// Queues the request. `done` is called exactly once on `context`'s thread (the GUI thread), unless `context` has died;
    /// never before send() returns. A cancelled call ends with Kind::Cancelled.
    template <class T>
    CallId send(Request<T> request, Urgency urgency, QObject* context, std::function<void(const Reply<T>&)> done)
    {
        RawCall call{request.endpoint, request.pathArgs, request.query, request.body, urgency};
        auto result = std::make_shared<std::optional<Reply<T>>>();
        call.decode = [result, decode = std::move(request.decode)](const QByteArray& bytes) -> std::optional<ApiError> {
            result->emplace(decode(bytes));
            if (result->value()) return std::nullopt;
            return result->value().error();
        };
        call.context = context;
        call.done = [result, done = std::move(done)](const std::optional<ApiError>& error) {
            if (error)
                done(Reply<T>(*error));
            else
                done(**result);
        };
        return enqueue(std::move(call));
    }
    void cancel(CallId id);

    void setKey(Secret key);
    [[nodiscard]] QueueState queueState() const;

  Q_SIGNALS:
    void queueStateChanged(const yoyaku::api::QueueState& state);
    /// True after a successful answer, false after Offline/Tls errors; emitted on change only.
    void reachableChanged(bool reachable);
    /// A 401 was answered: the key is not accepted.
    void keyRefused();

  private:
    struct RawCall
    {
        EndpointId endpoint{};
        QStringList pathArgs;
        QUrlQuery query;
        QJsonObject body;
        Urgency urgency = Urgency::Normal;
        std::function<std::optional<ApiError>(const QByteArray&)> decode; ///< runs on the decode worker
        QPointer<QObject> context;
        std::function<void(const std::optional<ApiError>&)> done;
    };
    friend class RequestQueue;
    CallId enqueue(RawCall call);

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace yoyaku::api
