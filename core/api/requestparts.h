#pragma once

#include "core/api/envelope.h"
#include "core/api/requests.h"

namespace yoyaku::api {

// What the request builders of all resources share. Private to core/api.

[[nodiscard]] inline QUrlQuery pageQuery(int page, int perPage)
{
    return {{QStringLiteral("page"), QString::number(page)}, {QStringLiteral("perPage"), QString::number(perPage)}};
}

/// QUrlQuery takes its items encoded; an id holding `&` or `=` would add to the query otherwise.
inline void addIdTo(QUrlQuery& query, const QString& key, const QString& id)
{
    query.addQueryItem(key, QString::fromLatin1(QUrl::toPercentEncoding(id)));
}

inline void insertUnlessEmpty(QJsonObject& body, QLatin1String key, const QString& text)
{
    if (!text.isEmpty()) body.insert(key, text);
}

/// For members of which the service wants null where we have nothing.
inline void insertOrNull(QJsonObject& body, QLatin1String key, const QString& text)
{
    body.insert(key, text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text));
}

template <class T, class DecodeItem>
[[nodiscard]] Request<Page<T>> pageRequest(EndpointId endpoint, QStringList pathArgs, QUrlQuery query,
                                           DecodeItem decodeItem)
{
    return {endpoint, std::move(pathArgs), std::move(query), {}, [decodeItem](const QByteArray& bytes) {
                return decodePage<T>(bytes, decodeItem);
            }};
}

template <class T, class DecodeItem>
[[nodiscard]] Request<T> oneRequest(EndpointId endpoint, QStringList pathArgs, DecodeItem decodeItem,
                                    QJsonObject body = {})
{
    return {endpoint, std::move(pathArgs), {}, std::move(body), [decodeItem](const QByteArray& bytes) {
                return decodeOne<T>(bytes, decodeItem);
            }};
}

/// A delete is done once the service says 2xx, whatever stands in the body. Source: API guide, open question 6.
[[nodiscard]] inline Request<Done> deleteRequest(EndpointId endpoint, QStringList pathArgs)
{
    return {endpoint, std::move(pathArgs), {}, {}, [](const QByteArray&) -> Reply<Done> { return Done{}; }};
}

} // namespace yoyaku::api
