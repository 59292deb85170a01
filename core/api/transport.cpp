#include "core/api/transport.h"

#include "core/api/requesturl.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QSslConfiguration>
#include <QTimer>

namespace yoyaku::api {

namespace {

constexpr int kMaxRedirects = 5;
constexpr int kWholeAnswerFactor = 5; // a server that drips bytes must not hold a place in the queue for ever

// A body that can be read once. QNetworkAccessManager silently sends a request again when its connection ends before
// the answer; a body that refuses to rewind makes it give up instead, with ContentReSendError.
class OnceBody final : public QIODevice
{
  public:
    OnceBody(QByteArray bytes, QObject* parent) : QIODevice(parent), m_bytes(std::move(bytes))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override { return m_bytes.size() - m_at; }
    [[nodiscard]] bool atEnd() const override { return bytesAvailable() == 0; }
    bool reset() override { return false; }

  protected:
    qint64 readData(char* data, qint64 max) override
    {
        if (atEnd()) return -1;
        const qint64 count = qMin(max, bytesAvailable());
        memcpy(data, m_bytes.constData() + m_at, static_cast<size_t>(count));
        m_at += count;
        return count;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

  private:
    QByteArray m_bytes;
    qint64 m_at = 0;
};

Exchange::Wire wireOf(QNetworkReply::NetworkError error, int status)
{
    using Wire = Exchange::Wire;
    switch (error) {
    case QNetworkReply::NoError:
        return Wire::Answered;
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
        return Wire::NotSent;
    case QNetworkReply::SslHandshakeFailedError:
        return Wire::Tls;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::ProxyTimeoutError:
        return Wire::TimedOut;
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
        return status > 0 ? Wire::Answered : Wire::NotHttp;
    default:
        break;
    }
    const bool isContentError =
        error >= QNetworkReply::ContentAccessDenied && error != QNetworkReply::ContentReSendError;
    return isContentError && status > 0 ? Wire::Answered : Wire::Broken;
}

} // namespace

Transport::Transport(int timeoutMs, qint64 maxBodyBytes, Finished finished)
    : m_timeoutMs(timeoutMs), m_maxBodyBytes(maxBodyBytes), m_finished(std::move(finished))
{}

Transport::~Transport()
{
    while (!m_calls.empty()) abort(m_calls.begin()->first);
}

void Transport::send(const Outgoing& call)
{
    OnItsWay& entry = m_calls[call.id];
    entry.key = call.key;
    if (call.verb == Verb::Get)
        get(call.id, call.url);
    else
        write(call);
}

QNetworkRequest Transport::prepare(const QUrl& url, const Secret& key) const
{
    QNetworkRequest request(url);
    request.setRawHeader("X-Jicoo-Api-Key", key.reveal());
    request.setRawHeader("Accept", "application/json");
    request.setHeader(QNetworkRequest::UserAgentHeader, QString(u"Yoyaku/" % QCoreApplication::applicationVersion()));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setTransferTimeout(m_timeoutMs);
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    request.setSslConfiguration(tls);
    return request;
}

void Transport::get(CallId id, const QUrl& url) { watch(id, m_reads.get(prepare(url, m_calls.at(id).key))); }

void Transport::write(const Outgoing& call)
{
    QNetworkRequest request = prepare(call.url, call.key);
    // A connection kept open may have been closed by the service meanwhile; on a fresh one a lost answer means what it
    // says.
    request.setRawHeader("Connection", "close");
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setHeader(QNetworkRequest::ContentLengthHeader, call.body.size());
    if (!call.body.isEmpty()) request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    auto body = std::make_unique<OnceBody>(call.body, nullptr);
    const QByteArray verb = verbText(call.verb).data();
    QNetworkReply* reply = call.verb == Verb::Post ? m_writes.post(request, body.get())
                                                   : m_writes.sendCustomRequest(request, verb, body.get());
    body.release()->setParent(reply);
    watch(call.id, reply);
}

void Transport::watch(CallId id, QNetworkReply* reply)
{
    OnItsWay& call = m_calls.at(id);
    call.reply = reply;
    call.body.clear();
    connect(reply, &QNetworkReply::readyRead, this, [this, id] { readSome(id); });
    connect(reply, &QNetworkReply::finished, this, [this, id] { end(id); });
    QTimer::singleShot(m_timeoutMs * kWholeAnswerFactor, reply, [reply] { reply->abort(); });
}

void Transport::readSome(CallId id)
{
    OnItsWay& call = m_calls.at(id);
    call.body += call.reply->readAll();
    if (call.body.size() <= m_maxBodyBytes) return;
    call.isTooLarge = true;
    call.reply->abort(); // ends in end(), which forgets the call
}

void Transport::abort(CallId id)
{
    const auto found = m_calls.find(id);
    if (found == m_calls.end()) return;
    QNetworkReply* reply = found->second.reply;
    m_calls.erase(found);
    reply->disconnect(this);
    reply->abort();
    reply->deleteLater();
}

void Transport::end(CallId id)
{
    const auto found = m_calls.find(id);
    if (found == m_calls.end()) return;
    OnItsWay& call = found->second;
    QNetworkReply* reply = call.reply;
    reply->deleteLater();
    if (!call.isTooLarge && reply->isReadable()) call.body += reply->readAll();
    if (followRedirect(id, call)) return;

    Exchange exchange;
    exchange.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    exchange.wire = wireOf(reply->error(), exchange.status);
    // The transfer timeout of Qt 6.4 reports the same error as an abort, and nobody else aborts a watched reply.
    if (reply->error() == QNetworkReply::OperationCanceledError) exchange.wire = Exchange::Wire::TimedOut;
    if (call.isTooLarge || call.body.size() > m_maxBodyBytes) exchange.wire = Exchange::Wire::TooLarge;
    exchange.retryAfterMs = parseRetryAfter(reply->rawHeader("Retry-After"), QDateTime::currentMSecsSinceEpoch());
    if (exchange.wire != Exchange::Wire::TooLarge) exchange.body = std::move(call.body);
    m_calls.erase(found);
    m_finished(id, exchange);
}

bool Transport::followRedirect(CallId id, const OnItsWay& call)
{
    const QUrl target = call.reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    if (target.isEmpty() || call.reply->operation() != QNetworkAccessManager::GetOperation) return false;
    const QUrl url = call.reply->url().resolved(target);
    if (call.redirects >= kMaxRedirects || !isSameOrigin(url, call.reply->url())) return false;
    ++m_calls.at(id).redirects;
    get(id, url);
    return true;
}

} // namespace yoyaku::api
