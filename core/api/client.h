#pragma once

#include "core/api/backoff.h"
#include "core/api/dialect.h"
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
    EpochMs pausedUntil = 0; ///< 0 when not paused; set by 429, and by 503 with Retry-After
    int pausedByStatus = 0;  ///< 429, 503…
    bool operator==(const QueueState&) const = default;
};

struct ClientConfig
{
    QUrl base;  ///< https, or http to loopback only (checked by isAllowedBase)
    Secret key; ///< sent as X-Jicoo-Api-Key and nowhere else
    int maxInFlight = 4;
    int timeoutMs = 20000;                    ///< without a byte moving; a whole answer may take five times as long
    int maxAttempts = 5;                      ///< for GETs; writes: see RetryRule
    Backoff backoff;                          ///< waits between attempts
    qint64 maxBodyBytes = 64LL * 1024 * 1024; ///< a longer answer is dropped: BadReply for a GET
    Dialect dialect = {};                     ///< where the service speaks otherwise than the endpoint table
};

/// https anywhere, http only to loopback.
[[nodiscard]] bool isAllowedBase(const QUrl& base);

/// The one way out to the service: one queue (limit in flight, foreground first, 429 pauses all and honours
/// Retry-After, backoff with jitter), decoding on a worker thread, translating where the dialect says so. GETs retry; a
/// write whose outcome is unknown ends as OutcomeUnknown. Lives on the GUI thread. Redirects to another host are
/// refused; TLS is always verified.
class Client : public QObject
{
    Q_OBJECT

  public:
    explicit Client(ClientConfig config, QObject* parent = nullptr);
    ~Client() override;

    /// Queues the request. `done` is called exactly once on `context`'s thread (the GUI thread), unless `context` has
    /// died; never before send() returns. A cancelled call ends with Kind::Cancelled, which for a write already on its
    /// way says nothing about what the service did. A call whose context has died before its turn is not sent. A write
    /// that was answered 2xx with a body nobody can read ends as OutcomeUnknown with that status: it was done, refetch.
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
    /// No effect when the call has ended.
    void cancel(CallId id);

    /// From the next call on; calls on their way keep the key they were sent with.
    void setKey(Secret key);
    [[nodiscard]] QueueState queueState() const;

  Q_SIGNALS:
    void queueStateChanged(const yoyaku::api::QueueState& state);
    /// True after any answer of the service (2xx or 4xx), false after Offline/Tls errors, and after
    /// two timeouts in a row; emitted on change only.
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
        std::function<std::optional<ApiError>(const QByteArray&)> decode = {}; ///< runs on the decode worker
        QPointer<QObject> context = {};
        std::function<void(const std::optional<ApiError>&)> done = {};
    };
    CallId enqueue(RawCall call);

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace yoyaku::api
