#include "contract/deliveries.h"

#include "contract/node.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace yoyaku::test {

namespace {

QString eventOf(const http::Request& request)
{
    return QJsonDocument::fromJson(request.body).object()[QLatin1String("event")].toString();
}

QJsonObject asked(const QString& event, const QByteArray& signature, const QByteArray& body)
{
    return {{QStringLiteral("event"), event},
            {QStringLiteral("signature"), QString::fromLatin1(signature)},
            {QStringLiteral("body"), QString::fromUtf8(body)}};
}

QStringList complaintsAbout(const QJsonArray& deliveries)
{
    const QByteArray printed = runScript(QStringLiteral("checkwebhooks.cjs"), QJsonDocument(deliveries).toJson());
    const QJsonArray found = QJsonDocument::fromJson(printed).array();
    if (found.size() != deliveries.size()) qFatal("checkwebhooks.cjs did not check every delivery");
    QStringList lines;
    for (qsizetype i = 0; i < found.size(); ++i)
        for (const QJsonValue& sentence : found[i].toArray())
            lines.append(deliveries[i][QLatin1String("event")].toString() + QStringLiteral(": ") + sentence.toString());
    return lines;
}

} // namespace

Deliveries::Deliveries()
    : m_server({}, [this](const http::Request& request, const http::Responder& respond) {
          {
              const std::lock_guard lock(m_mutex);
              m_requests.append(request);
          }
          respond({});
      })
{
    m_port = m_server.listen().port;
    if (m_port == 0) qFatal("the webhook listener does not listen");
}

QString Deliveries::url() const { return QStringLiteral("http://127.0.0.1:%1/webhook").arg(m_port); }

QStringList Deliveries::events() const
{
    const std::lock_guard lock(m_mutex);
    QStringList names;
    for (const http::Request& request : m_requests) names.append(eventOf(request));
    return names;
}

QStringList Deliveries::complaints() const
{
    QJsonArray deliveries;
    {
        const std::lock_guard lock(m_mutex);
        for (const http::Request& request : m_requests)
            deliveries.append(asked(eventOf(request), request.header("jicoo-webhook-signature"), request.body));
    }
    return complaintsAbout(deliveries);
}

QStringList complaintsAbout(const QString& event, const QByteArray& signature, const QByteArray& body)
{
    return complaintsAbout(QJsonArray{asked(event, signature, body)});
}

} // namespace yoyaku::test
