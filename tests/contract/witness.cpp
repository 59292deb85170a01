#include "contract/witness.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSet>

namespace yoyaku::test {

namespace {

bool isOfTheConnection(const QByteArray& lowerCaseName)
{
    static const QSet<QByteArray> names{"connection", "keep-alive", "host", "content-length", "transfer-encoding"};
    return names.contains(lowerCaseName);
}

QString sentence(const QJsonObject& violation)
{
    QStringList location;
    for (const QJsonValue& part : violation[QLatin1String("location")].toArray())
        location.append(part.toVariant().toString());
    return location.join(u'.') + QStringLiteral(": ") + violation[QLatin1String("message")].toString();
}

QStringList sentences(const QJsonArray& violations)
{
    QStringList all;
    for (const QJsonValue& violation : violations) all.append(sentence(violation.toObject()));
    return all;
}

/// The header holds what Prism found and let pass; a problem is what it made of a call that it did not let pass.
QStringList violationsIn(const QNetworkReply& reply, const QByteArray& body)
{
    const QByteArray header = reply.rawHeader("sl-violations");
    QStringList violations = sentences(QJsonDocument::fromJson(header).array());
    if (violations.isEmpty() && !header.isEmpty()) violations.append(QString::fromUtf8(header));
    if (!reply.rawHeader("Content-Type").startsWith("application/problem+json")) return violations;
    const QJsonObject problem = QJsonDocument::fromJson(body).object();
    violations += sentences(problem[QLatin1String("validation")].toArray());
    if (violations.isEmpty())
        violations.append(problem[QLatin1String("title")].toString() + QStringLiteral(": ") +
                          problem[QLatin1String("detail")].toString());
    violations.removeDuplicates();
    return violations;
}

} // namespace

Witness::Witness(const Contract& contract, QUrl next) : m_contract(contract), m_next(std::move(next))
{
    m_network.setProxy(QNetworkProxy::NoProxy);
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_server =
        std::make_unique<http::Server>(http::ServerConfig{}, [this](http::Request request, http::Responder respond) {
            QMetaObject::invokeMethod(
                this, [this, request = std::move(request), respond = std::move(respond)] { passOn(request, respond); },
                Qt::QueuedConnection);
        });
    const http::Listening listening = m_server->listen();
    if (listening.port == 0) qFatal("the witness does not listen: %s", qPrintable(listening.systemText));
    m_base = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(listening.port));
}

Witness::~Witness() = default;

void Witness::passOn(const http::Request& request, const http::Responder& respond)
{
    QNetworkRequest next(QUrl::fromEncoded(m_next.toEncoded() + request.target, QUrl::StrictMode));
    for (const auto& [name, value] : request.headers)
        if (!isOfTheConnection(name)) next.setRawHeader(name, value);
    if (!m_preference.isEmpty()) next.setRawHeader("Prefer", m_preference);
    // Prism closes a connection that is idle for five seconds, maybe just as the next call sets out on it.
    next.setRawHeader("Connection", "close");
    QNetworkReply* reply = m_network.sendCustomRequest(next, request.method, request.body);
    connect(reply, &QNetworkReply::finished, this, [this, reply, request, respond] {
        reply->deleteLater();
        answer(*reply, request, respond);
    });
}

void Witness::answer(QNetworkReply& reply, const http::Request& request, const http::Responder& respond)
{
    http::Response response;
    response.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    response.body = reply.readAll();
    for (const auto& [name, value] : reply.rawHeaderPairs())
        if (!isOfTheConnection(name.toLower())) response.headers.append({name, value});

    Seen seen{request.method, request.target, {}, response.status, violationsIn(reply, response.body)};
    if (const Operation* operation = m_contract.find(request.method, request.target)) {
        seen.operation = operation->id;
        seen.violations += m_contract.unknownNames(*operation, request.target, request.body);
    } else {
        seen.violations.append(QStringLiteral("the contract has no such operation"));
    }
    if (response.status == 0) {
        seen.violations.append(QStringLiteral("Prism did not answer: ") + reply.errorString());
        response.status = 502;
    }
    m_seen.append(std::move(seen));
    respond(std::move(response));
}

} // namespace yoyaku::test

#include "moc_witness.cpp"
