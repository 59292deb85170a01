#pragma once

#include <QMetaType>
#include <QString>
#include <optional>

namespace yoyaku::api {

/// The one error vocabulary. ui/format/errortext turns it into sentences.
struct ApiError
{
    enum class Kind : quint8 {
        Cancelled,
        Offline, ///< no route, name not found, connection refused
        Timeout,
        Tls,
        Unauthorized,   ///< 401
        PlanLimit,      ///< 402
        Forbidden,      ///< 403
        NotFound,       ///< 404
        Invalid,        ///< 400, 422 and other 4xx
        RateLimited,    ///< 429
        Server,         ///< 5xx
        BadReply,       ///< 2xx that could not be decoded; `where` is the key path
        OutcomeUnknown, ///< a write whose answer was lost: refetch, never resend blindly
    };
    Kind kind = Kind::Offline;
    int httpStatus = 0; ///< 0 when there was no answer
    QString serverText; ///< `errors` or `message` of the body if readable; plain text from a stranger
    QString where;      ///< endpoint id, or key path for BadReply; never a query string
    std::optional<int> retryAfterMs;
    bool operator==(const ApiError&) const = default;
};

} // namespace yoyaku::api

Q_DECLARE_METATYPE(yoyaku::api::ApiError)
