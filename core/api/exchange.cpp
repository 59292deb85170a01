#include "core/api/exchange.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace yoyaku::api {

namespace {

using Kind = ApiError::Kind;
using Wire = Exchange::Wire;

constexpr int kMaxServerText = 500;

Kind kindOfStatus(int status, bool isWriting)
{
    switch (status) {
    case 401:
        return Kind::Unauthorized;
    case 402:
        return Kind::PlanLimit;
    case 403:
        return Kind::Forbidden;
    case 404:
        return Kind::NotFound;
    case 429:
        return Kind::RateLimited;
    case 501:
        return Kind::Server;
    default:
        break;
    }
    if (status >= 400 && status < 500) return Kind::Invalid;
    if (isWriting) return Kind::OutcomeUnknown;
    return status >= 500 ? Kind::Server : Kind::BadReply;
}

Kind kindOfWire(Wire wire, bool isWriting)
{
    if (wire == Wire::NotSent) return Kind::Offline;
    if (wire == Wire::Tls) return Kind::Tls;
    if (isWriting) return Kind::OutcomeUnknown;
    if (wire == Wire::TimedOut) return Kind::Timeout;
    return wire == Wire::Broken ? Kind::Offline : Kind::BadReply;
}

void collectTexts(const QJsonValue& value, QStringList& texts, int depth = 0)
{
    if (depth > 4 || texts.size() > 20) return;
    if (value.isString() && !value.toString().trimmed().isEmpty()) texts.append(value.toString().trimmed());
    if (value.isArray())
        for (const QJsonValue& item : value.toArray()) collectTexts(item, texts, depth + 1);
    if (value.isObject())
        for (const QJsonValue& item : value.toObject()) collectTexts(item, texts, depth + 1);
}

} // namespace

std::optional<ApiError> errorOf(const Exchange& exchange, const Endpoint& endpoint)
{
    const bool isSuccess = exchange.status >= 200 && exchange.status < 300;
    if (isSuccess && exchange.wire == Wire::Answered) return std::nullopt;
    ApiError error;
    error.httpStatus = exchange.status;
    error.where = endpoint.operation;
    error.retryAfterMs = exchange.retryAfterMs;
    const bool isJudgedByStatus = exchange.status >= 300;
    error.kind = isJudgedByStatus ? kindOfStatus(exchange.status, isWrite(endpoint))
                                  : kindOfWire(exchange.wire, isWrite(endpoint));
    return error;
}

QString readServerText(const QByteArray& body)
{
    const QJsonObject root = QJsonDocument::fromJson(body).object();
    QStringList texts;
    collectTexts(root.value(QLatin1String("message")), texts);
    collectTexts(root.value(QLatin1String("errors")), texts);
    texts.removeDuplicates();
    return texts.join(QLatin1String("; ")).left(kMaxServerText);
}

} // namespace yoyaku::api
