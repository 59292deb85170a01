#pragma once

#include "core/api/apierror.h"
#include "core/api/endpoints.h"

#include <QByteArray>
#include <QString>
#include <optional>

namespace yoyaku::api {

/// How one attempt to speak with the service ended, before anybody judges it.
struct Exchange
{
    /// What went wrong on the wire; a status of 400 and above is not a failure of the wire.
    enum class Wire : quint8 {
        Answered,
        NotSent, ///< name not found or connection refused: no byte of the request left
        Tls,
        TimedOut,
        Broken,   ///< the connection ended before the whole answer was there
        NotHttp,  ///< what came back is no HTTP
        TooLarge, ///< the body passed the cap
    };
    Wire wire = Wire::Answered;
    int status = 0; ///< 0 when no status line was read
    QByteArray body;
    std::optional<int> retryAfterMs;
};

/// Empty when the answer is a 2xx that arrived whole. Otherwise the error by status first, then by wire; `where` is the
/// operation. A write whose fate the exchange does not tell is OutcomeUnknown: a lost answer, a 5xx other than 501 (a
/// gateway may answer after it has passed the call on), and any redirect. serverText is left empty, see readServerText.
/// Source: API guide, "Success and failure".
[[nodiscard]] std::optional<ApiError> errorOf(const Exchange& exchange, const Endpoint& endpoint);

/// `message` or the texts in `errors` of a failure body, at most 500 characters; empty when the body is HTML, empty or
/// anything else. Its shape is not documented, so strings, lists and objects are searched. Any thread.
[[nodiscard]] QString readServerText(const QByteArray& body);

[[nodiscard]] inline bool isWrite(const Endpoint& endpoint) { return endpoint.verb != Verb::Get; }

} // namespace yoyaku::api
