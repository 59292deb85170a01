#include "core/demo/demorouter.h"

#include <QJsonDocument>
#include <QUrl>

namespace yoyaku::demo {

namespace {

std::optional<api::Verb> verbOf(const QByteArray& method)
{
    if (method == "GET") return api::Verb::Get;
    if (method == "POST") return api::Verb::Post;
    if (method == "PATCH") return api::Verb::Patch;
    return method == "DELETE" ? std::optional(api::Verb::Delete) : std::nullopt;
}

/// The path's arguments when it has the pattern's form.
std::optional<QStringList> argsOf(QLatin1String pattern, const QStringList& path)
{
    const QStringList wanted = QString(pattern).split(u'/', Qt::SkipEmptyParts);
    if (wanted.size() != path.size()) return std::nullopt;
    QStringList args;
    for (qsizetype i = 0; i < path.size(); ++i)
        if (wanted[i].startsWith(u'{'))
            args.append(path[i]);
        else if (wanted[i] != path[i])
            return std::nullopt;
    return args;
}

/// 404 when no operation has such a path, 405 when one has, with another verb.
Result<Call, Refusal> recognized(const http::Request& request)
{
    const QUrl url = QUrl::fromEncoded(request.target);
    QStringList path;
    for (const QString& part : url.path(QUrl::FullyEncoded).split(u'/', Qt::SkipEmptyParts))
        path.append(QUrl::fromPercentEncoding(part.toUtf8()));
    Refusal refusal = unknown("No such path");
    for (const api::Endpoint& endpoint : api::endpoints()) {
        const auto args = argsOf(endpoint.path, path);
        if (!args) continue;
        if (endpoint.verb == verbOf(request.method)) return Call{endpoint.id, *args, QUrlQuery(url), {}, {}};
        refusal = {405, QStringLiteral("base"), QStringLiteral("No such method")};
    }
    return refusal;
}

} // namespace

Router::Router(World& world, QByteArray apiKey, Announce announce)
    : m_apiKey(std::move(apiKey)),
      m_bookings(world, std::move(announce)),
      m_schedules(world),
      m_availability(world),
      m_members(world),
      m_eventTypes(world),
      m_rules(world)
{}

http::Response Router::answer(const http::Request& request)
{
    auto call = recognized(request);
    const QByteArray key = request.header("x-jicoo-api-key");
    // The integration guide sends no key; a wrong one is refused here too.
    const bool needsKey = !call || call->operation != api::EndpointId::AccountIntegration || !key.isEmpty();
    if (needsKey && key != m_apiKey) return refused({401, QStringLiteral("base"), QStringLiteral("No valid API key")});
    if (!call) return refused(call.error());
    if (!request.body.isEmpty()) {
        const auto document = QJsonDocument::fromJson(request.body);
        if (!document.isObject()) return refused(unreadable("base", "The body is no JSON object"));
        call.value().body = document.object();
    }
    call.value().shape = m_shapes.next(call->operation);
    ++m_calls[api::endpoint(call->operation).operation];
    return take(*call);
}

http::Response Router::take(const Call& call)
{
    switch (api::endpoint(call.operation).group) {
    case ApiGroup::Bookings:
        return m_bookings.answer(call);
    case ApiGroup::Schedules:
        return m_schedules.answer(call);
    case ApiGroup::Availability:
        return m_availability.answer(call);
    case ApiGroup::Members:
    case ApiGroup::Invitations:
    case ApiGroup::Team:
        return m_members.answer(call);
    case ApiGroup::EventTypes:
    case ApiGroup::Hosts:
    case ApiGroup::OpenSlots:
        return m_eventTypes.answer(call);
    case ApiGroup::AssignRules:
        return m_rules.answer(call);
    }
    return refused(unknown("No such path"));
}

} // namespace yoyaku::demo
