#include "support/demoaccount.h"

#include "core/base/instant.h"

#include <QJsonDocument>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSignalSpy>

namespace yoyaku::test {

namespace {

constexpr int kPatienceMs = 10'000;

DemoOptions optionsFor(int bookings)
{
    DemoOptions options;
    options.bookings = bookings;
    options.ratePerMinute = 0; // guests act when a test says so
    return options;
}

/// The API wraps what it answers in "data"; the control interface does not.
QJsonObject unwrapped(const QJsonObject& answer)
{
    const auto data = answer.constFind(QLatin1String("data"));
    return data != answer.constEnd() && data->isObject() ? data->toObject() : answer;
}

} // namespace

DemoAccount::DemoAccount(int bookings, const Clock& clock) : DemoAccount(optionsFor(bookings), clock) {}

DemoAccount::DemoAccount(const DemoOptions& options, const Clock& clock)
    : m_demo(options, clock), m_base(m_demo.start())
{}

QJsonObject DemoAccount::call(const QByteArray& verb, const QString& path, const QJsonObject& body)
{
    QNetworkRequest request(QUrl(m_base.toString() + path));
    request.setRawHeader("X-Jicoo-Api-Key", m_demo.options().apiKey);
    request.setRawHeader("Content-Type", "application/json");
    const QByteArray bytes = body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson(QJsonDocument::Compact);
    std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, verb, bytes));
    // A spy runs the event loop, where qWaitFor sleeps between looks: a test may make thousands of calls.
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    if (!finished.wait(kPatienceMs)) qFatal("the demo account does not answer");
    return QJsonDocument::fromJson(reply->readAll()).object();
}

QString DemoAccount::act(const QString& what, QJsonObject more)
{
    more.insert(QStringLiteral("do"), what);
    return unwrapped(call("POST", QStringLiteral("/_demo/act"), more)).value(QLatin1String("uid")).toString();
}

void DemoAccount::fail(const QJsonObject& fault) { (void)call("POST", QStringLiteral("/_demo/faults"), fault); }

void DemoAccount::sendWebhooksTo(const QString& url)
{
    (void)call("PUT", QStringLiteral("/_demo/webhook"),
               {{QStringLiteral("url"), url},
                {QStringLiteral("secret"), QString::fromLatin1(m_demo.options().webhookSecret)}});
}

QJsonObject DemoAccount::booking(const QString& uid)
{
    return unwrapped(call("GET", QStringLiteral("/v1/bookings/") + uid));
}

TimeSpan DemoAccount::spanOf(const QString& uid)
{
    const QJsonObject now = booking(uid);
    const auto at = [&now](const char* key) {
        return parseInstant(now.value(QLatin1String(key)).toString()).value_or(0);
    };
    return {at("startedAt"), at("endedAt")};
}

int DemoAccount::calls(const QString& operation)
{
    return call("GET", QStringLiteral("/_demo/stats"))
        .value(QLatin1String("calls"))
        .toObject()
        .value(operation)
        .toInt();
}

} // namespace yoyaku::test
