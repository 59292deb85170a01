#pragma once

#include "core/api/client.h"
#include "core/api/exchange.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <functional>
#include <map>
#include <memory>

namespace yoyaku::api {

/// One attempt of a call, ready to be sent.
struct Outgoing
{
    CallId id = 0;
    Verb verb = Verb::Get;
    QUrl url;
    QByteArray body; ///< sent for POST and PATCH
    Secret key;
};

/// Speaks HTTP. Sends each call once and tells how that ended; judging is for others. Verifies TLS always, keeps no
/// cookies and no cache, follows redirects for GETs only and only inside the same origin, five deep. GUI thread.
class Transport : public QObject
{
  public:
    using Finished = std::function<void(CallId, const Exchange&)>;

    /// `finished` is called from the event loop, once for each sent call that was not aborted.
    Transport(int timeoutMs, qint64 maxBodyBytes, Finished finished);
    ~Transport() override;

    void send(const Outgoing& call);
    /// No report follows. No effect when the call is not on its way.
    void abort(CallId id);

  private:
    struct OnItsWay
    {
        QNetworkReply* reply = nullptr;
        QByteArray body;
        Secret key;
        int redirects = 0;
        bool isTooLarge = false;
    };
    [[nodiscard]] QNetworkRequest prepare(const QUrl& url, const Secret& key) const;
    void get(CallId id, const QUrl& url);
    void write(const Outgoing& call);
    void watch(CallId id, QNetworkReply* reply);
    void readSome(CallId id);
    void end(CallId id);
    [[nodiscard]] bool followRedirect(CallId id, const OnItsWay& call);

    int m_timeoutMs;
    qint64 m_maxBodyBytes;
    Finished m_finished;
    std::map<CallId, OnItsWay> m_calls;
    QNetworkAccessManager m_reads;
    QNetworkAccessManager m_writes; ///< never reuses a connection, see write()
};

} // namespace yoyaku::api
