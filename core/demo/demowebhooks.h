#pragma once

#include "core/base/clock.h"
#include "core/base/secret.h"

#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QUrl>

namespace yoyaku::demo {

/// Signs events and posts them over real sockets, one delivery an event; like the service, it promises no retry.
class Webhooks
{
  public:
    explicit Webhooks(const Clock& clock);
    void setTarget(const QUrl& url, Secret secret);
    void send(const QJsonObject& event, int copies);
    [[nodiscard]] int sent() const { return m_sent; }

  private:
    const Clock& m_clock;
    QNetworkAccessManager m_network;
    QUrl m_url;
    Secret m_secret;
    int m_sent = 0;
};

} // namespace yoyaku::demo
