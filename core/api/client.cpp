#include "core/api/client.h"

#include "core/api/decodeworker.h"
#include "core/api/requestqueue.h"
#include "core/api/requesturl.h"
#include "core/api/retryrule.h"
#include "core/api/transport.h"
#include "core/base/logging.h"

#include <QJsonDocument>
#include <algorithm>

namespace yoyaku::api {

namespace {

constexpr int kTimeoutsToBeOffline = 2; // one may be an answer that took long to work out

ApiError errorWith(ApiError::Kind kind, QString where)
{
    ApiError error;
    error.kind = kind;
    error.where = std::move(where);
    return error;
}

// A line break in a header would let a pasted key add headers of its own.
bool isSendable(const Secret& key)
{
    return std::all_of(key.reveal().cbegin(), key.reveal().cend(), [](char c) { return c > ' ' && c < 0x7f; });
}

} // namespace

class Client::Private
{
  public:
    struct Call
    {
        RawCall raw;
        int attempt = 0;
        int status = 0; ///< of the answer being decoded
        int key = 0;    ///< which of the keys it was sent with
        bool isCancelled = false;
    };

    Private(Client& client, ClientConfig clientConfig);

    CallId enqueue(RawCall raw);
    void cancel(CallId id);
    void setKey(Secret key)
    {
        config.key = std::move(key);
        ++keyNumber;
    }

    Client& q;
    ClientConfig config;
    CallId lastId = 0;
    int keyNumber = 0; ///< counts the keys: an answer to an older one says nothing about this one
    std::map<CallId, Call> calls;
    std::vector<DecodeWorker::Outcome> refused; ///< ended without the worker, not yet told
    RequestQueue queue;
    Transport transport;
    DecodeWorker worker;
    std::optional<bool> isReachable;
    int timeouts = 0; ///< in a row

  private:
    [[nodiscard]] std::optional<ApiError> reasonNotToSend(const RawCall& raw) const;
    [[nodiscard]] std::optional<QUrl> urlOf(const RawCall& raw) const;
    void endLater(CallId id, ApiError error);
    void start(CallId id);
    void answered(CallId id, const Exchange& exchange);
    void decode(CallId id, const Exchange& exchange, std::optional<ApiError> error);
    void noteReachable(const Exchange& exchange);
    void tellRefused();
    void tell(const std::vector<DecodeWorker::Outcome>& outcomes);
    [[nodiscard]] std::optional<ApiError> finalError(const Call& call, std::optional<ApiError> error) const;
};

Client::Private::Private(Client& client, ClientConfig clientConfig)
    : q(client),
      config(std::move(clientConfig)),
      queue(config.maxInFlight),
      transport(config.timeoutMs, config.maxBodyBytes,
                [this](CallId id, const Exchange& exchange) { answered(id, exchange); })
{
    QObject::connect(&queue, &RequestQueue::started, &q, [this](CallId id) { start(id); });
    QObject::connect(&queue, &RequestQueue::stateChanged, &q, &Client::queueStateChanged);
    QObject::connect(
        &worker, &DecodeWorker::ready, &q, [this] { tell(worker.take()); }, Qt::QueuedConnection);
}

std::optional<ApiError> Client::Private::reasonNotToSend(const RawCall& raw) const
{
    const Endpoint& row = endpoint(raw.endpoint);
    if (!isAllowedBase(config.base)) return errorWith(ApiError::Kind::Tls, row.operation);
    if (!isSendable(config.key)) return errorWith(ApiError::Kind::Unauthorized, row.operation);
    if (!urlOf(raw)) return errorWith(ApiError::Kind::Invalid, row.operation);
    return std::nullopt;
}

std::optional<QUrl> Client::Private::urlOf(const RawCall& raw) const
{
    const QString path = config.dialect.path(raw.endpoint);
    const Wording* wording = config.dialect.of(raw.endpoint);
    if (!wording) return requestUrl(config.base, path, raw.pathArgs, raw.query);
    return requestUrl(config.base, path, inOrder(raw.pathArgs, *wording), toService(raw.query, *wording));
}

CallId Client::Private::enqueue(RawCall raw)
{
    const CallId id = ++lastId;
    const auto reason = reasonNotToSend(raw);
    const Urgency urgency = raw.urgency;
    calls.emplace(id, Call{std::move(raw)});
    if (reason)
        endLater(id, *reason);
    else
        queue.add(id, urgency);
    return id;
}

void Client::Private::endLater(CallId id, ApiError error)
{
    refused.push_back({id, std::move(error)});
    QMetaObject::invokeMethod(
        &q, [this] { tellRefused(); }, Qt::QueuedConnection);
}

void Client::Private::cancel(CallId id)
{
    const auto found = calls.find(id);
    if (found == calls.end()) return;
    if (std::exchange(found->second.isCancelled, true)) return;
    endLater(id, errorWith(ApiError::Kind::Cancelled, endpoint(found->second.raw.endpoint).operation));
    if (queue.remove(id)) return;
    transport.abort(id);
    queue.finish(id);
}

void Client::Private::start(CallId id)
{
    const auto found = calls.find(id);
    if (found == calls.end() || !found->second.raw.context) {
        calls.erase(id);
        queue.finish(id);
        return;
    }
    Call& call = found->second;
    const Endpoint& row = endpoint(call.raw.endpoint);
    ++call.attempt;
    call.key = keyNumber;
    Outgoing out{id, row.verb, *urlOf(call.raw), {}, config.key};
    const Wording* wording = config.dialect.of(row.id);
    if (row.verb == Verb::Patch || !call.raw.body.isEmpty())
        out.body =
            QJsonDocument(wording ? toService(call.raw.body, *wording) : call.raw.body).toJson(QJsonDocument::Compact);
    transport.send(out);
}

void Client::Private::answered(CallId id, const Exchange& exchange)
{
    Call& call = calls.at(id);
    const Endpoint& row = endpoint(call.raw.endpoint);
    qCDebug(lcApi) << row.operation << "attempt" << call.attempt << "status" << exchange.status;
    auto error = errorOf(exchange, row);
    if (error && error->kind == ApiError::Kind::Unauthorized && call.key != keyNumber) {
        queue.repeat(id, 0); // it says nothing about the key that came since, and nothing was done
        return;
    }
    if (error) {
        const NextStep next = nextStep(exchange, row, call.attempt, config.maxAttempts, config.backoff);
        if (pausesAll(exchange)) queue.pause(next.delayMs, exchange.status);
        if (next.act != NextStep::Act::GiveUp) {
            queue.repeat(id, next.act == NextStep::Act::Again ? next.delayMs : 0);
            return noteReachable(exchange);
        }
    }
    decode(id, exchange, std::move(error));
    queue.finish(id);
    noteReachable(exchange);
}

void Client::Private::decode(CallId id, const Exchange& exchange, std::optional<ApiError> error)
{
    Call& call = calls.at(id);
    call.status = exchange.status;
    const Wording* wording = config.dialect.of(call.raw.endpoint);
    if (!error && wording)
        return worker.post(id, [decode = std::move(call.raw.decode), body = exchange.body, wording = *wording] {
            return decode(fromService(body, wording));
        });
    if (!error)
        return worker.post(id, [decode = std::move(call.raw.decode), body = exchange.body] { return decode(body); });
    worker.post(id, [error = std::move(*error), body = exchange.body]() -> std::optional<ApiError> {
        ApiError told = error;
        told.serverText = readServerText(body);
        return told;
    });
}

void Client::Private::noteReachable(const Exchange& exchange)
{
    const bool isAnswer = (exchange.status >= 200 && exchange.status < 300) || exchange.status / 100 == 4;
    const bool isTimeout = exchange.status == 0 && exchange.wire == Exchange::Wire::TimedOut;
    timeouts = isTimeout ? timeouts + 1 : 0;
    const bool isOffline = isTimeout ? timeouts >= kTimeoutsToBeOffline
                                     : exchange.status == 0 && exchange.wire != Exchange::Wire::NotHttp &&
                                           exchange.wire != Exchange::Wire::TooLarge;
    if ((!isAnswer && !isOffline) || isReachable == isAnswer) return;
    isReachable = isAnswer;
    Q_EMIT q.reachableChanged(isAnswer);
}

void Client::Private::tellRefused() { tell(std::exchange(refused, {})); }

std::optional<ApiError> Client::Private::finalError(const Call& call, std::optional<ApiError> error) const
{
    const Endpoint& row = endpoint(call.raw.endpoint);
    // Whatever the worker has found meanwhile.
    if (call.isCancelled) return errorWith(ApiError::Kind::Cancelled, row.operation);
    const bool isUndecodable = error && error->kind == ApiError::Kind::BadReply && error->httpStatus == 0;
    if (!isUndecodable) return error;
    error->httpStatus = call.status;
    if (isWrite(row)) error->kind = ApiError::Kind::OutcomeUnknown;
    return error;
}

void Client::Private::tell(const std::vector<DecodeWorker::Outcome>& outcomes)
{
    const QPointer<Client> alive(&q);
    for (const auto& outcome : outcomes) {
        auto node = calls.extract(outcome.id);
        if (node.empty()) continue; // told already: cancelled while it was being decoded
        const Call& call = node.mapped();
        const auto error = finalError(call, outcome.error);
        if (error && error->kind == ApiError::Kind::Unauthorized) Q_EMIT q.keyRefused();
        if (alive && call.raw.context) call.raw.done(error);
        if (!alive) return; // the callback has deleted the client
    }
}

Client::Client(ClientConfig config, QObject* parent)
    : QObject(parent), d(std::make_unique<Private>(*this, std::move(config)))
{}

Client::~Client() = default;

CallId Client::enqueue(RawCall call) { return d->enqueue(std::move(call)); }

void Client::cancel(CallId id) { d->cancel(id); }

void Client::setKey(Secret key) { d->setKey(std::move(key)); }

QueueState Client::queueState() const { return d->queue.state(); }

} // namespace yoyaku::api

#include "moc_client.cpp"
