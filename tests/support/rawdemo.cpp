#include "support/rawdemo.h"

#include <QJsonDocument>
#include <QNetworkReply>
#include <QSignalSpy>

namespace yoyaku::test {

namespace {

constexpr int kPatienceMs = 30'000;

} // namespace

bool HttpAnswer::blames(const char* member) const
{
    return body.value(QLatin1String("errors")).toObject().contains(QLatin1String(member));
}

RawDemo::RawDemo(DemoOptions options)
{
    options.ratePerMinute = 0;
    if (options.bookings == DemoOptions().bookings) options.bookings = 900;
    m_server = std::make_unique<DemoServer>(options, clock);
    m_base = m_server->start();
    if (m_base.isEmpty()) qFatal("the demo account does not listen");
}

HttpAnswer RawDemo::send(const QByteArray& verb, const QString& target, const QByteArray& body, const QByteArray& key)
{
    QNetworkRequest request(m_base.resolved(QUrl(target)));
    if (!key.isEmpty()) request.setRawHeader("X-Jicoo-Api-Key", key);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
    std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, verb, body));
    // A spy runs the event loop, where qWaitFor sleeps between looks: a test makes hundreds of calls.
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    if (!finished.wait(kPatienceMs)) qFatal("the demo account does not answer");
    HttpAnswer answer;
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.raw = reply->readAll();
    answer.body = QJsonDocument::fromJson(answer.raw).object();
    answer.retryAfter = reply->rawHeader("Retry-After");
    return answer;
}

HttpAnswer RawDemo::call(const QByteArray& verb, const QString& target, const QJsonObject& body, const QByteArray& key)
{
    return send(verb, target, body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson(QJsonDocument::Compact), key);
}

QJsonArray RawDemo::all(const QString& path)
{
    QJsonArray found;
    const QString joint = path.contains(u'?') ? QStringLiteral("&") : QStringLiteral("?");
    for (int page = 1; page > 0;) {
        const auto answer = call("GET", path + joint + QStringLiteral("perPage=100&page=%1").arg(page));
        if (answer.status != 200) qFatal("a list is refused");
        for (const QJsonValue& one : answer.list()) found.append(one);
        page = answer.body.value(QLatin1String("nextPage")).toInt(); // missing and null both end the list
    }
    return found;
}

HttpAnswer RawDemo::act(const QString& what, QJsonObject more)
{
    more.insert(QStringLiteral("do"), what);
    return call("POST", QStringLiteral("/_demo/act"), more);
}

void RawDemo::faults(const QJsonObject& wish)
{
    if (call("POST", QStringLiteral("/_demo/faults"), wish).status != 200) qFatal("the demo account takes no faults");
}

QStringList RawDemo::openStarts(const QString& ofType)
{
    const QString from = formatInstant(clock.now()), to = formatInstant(clock.now() + 10 * kMsPerDay);
    QStringList starts;
    const auto answer = call(
        "GET",
        QStringLiteral("/v1/event_types/%1/available_schedules?periodStart=%2&periodEnd=%3").arg(ofType, from, to));
    for (const QJsonValue& slot : answer.list())
        starts.append(slot.toObject().value(QLatin1String("startedAt")).toString());
    return starts;
}

QJsonObject RawDemo::newBooking(const QString& start) const
{
    return {{QStringLiteral("eventTypeId"), type},
            {QStringLiteral("startedAt"), start},
            {QStringLiteral("timeZone"), QStringLiteral("Asia/Tokyo")},
            {QStringLiteral("name"), QStringLiteral("田中 真由")},
            {QStringLiteral("email"), QStringLiteral("m@example.com")},
            {QStringLiteral("locationId"), QStringLiteral("zoom")}};
}

QString RawDemo::member(int number)
{
    return all(QStringLiteral("/v1/organization_users"))
        .at(number)
        .toObject()
        .value(QLatin1String("userId"))
        .toString();
}

} // namespace yoyaku::test
