#pragma once

#include "core/api/backoff.h"
#include "core/api/exchange.h"

namespace yoyaku::api {

/// What happens after an attempt that failed.
struct NextStep
{
    enum class Act : quint8 {
        GiveUp,
        Again,    ///< this call, after delayMs
        PauseAll, ///< no call at all for delayMs, then this one again
    };
    Act act = Act::GiveUp;
    int delayMs = 0;
    bool operator==(const NextStep&) const = default;
};

/// Decides it, as data in and data out. `attempt` counts from 1; the last allowed one gives up, but a 429 still pauses
/// the others (see pausesAll).
///
/// - 429: every call waits, Retry-After or backoff; then again, writes too, because 429 says that it was not done.
/// - 503 with Retry-After: every call waits; a GET goes again, a write ends as OutcomeUnknown (the 503 may come from a
///   gateway that had passed it on).
/// - other 5xx (501 excepted), timeouts, broken connections: a GET goes again after backoff, a write never.
/// - nothing was sent (refused, no such host): again after backoff, writes too.
///
/// Source: API guide, "Rate limits".
[[nodiscard]] NextStep nextStep(const Exchange& exchange, const Endpoint& endpoint, int attempt, int maxAttempts,
                                const Backoff& backoff);

/// True for 429, and for 503 that names a time.
[[nodiscard]] bool pausesAll(const Exchange& exchange);

} // namespace yoyaku::api
