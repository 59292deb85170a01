#include "core/demo/demowebhooks.h"

#include "core/webhook/signature.h"

#include <QJsonDocument>
#include <QNetworkProxy>
#include <QNetworkReply>

namespace yoyaku::demo {

Webhooks::Webhooks(const Clock& clock) : m_clock(clock)
{
    m_network.setProxy(QNetworkProxy::NoProxy); // the listener is on this computer
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

void Webhooks::setTarget(const QUrl& url, Secret secret)
{
    m_url = url;
    m_secret = std::move(secret);
}

void Webhooks::send(const QJsonObject& event, int copies)
{
    if (m_url.isEmpty()) return;
    const QByteArray body = QJsonDocument(event).toJson(QJsonDocument::Compact);
    QNetworkRequest request(m_url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
    request.setRawHeader("Jicoo-Webhook-Signature", webhook::sign(m_secret, m_clock.now(), body));
    request.setTransferTimeout(10'000);
    for (int i = 0; i < copies; ++i) {
        ++m_sent;
        QNetworkReply* reply = m_network.post(request, body);
        QObject::connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
    }
}

} // namespace yoyaku::demo
