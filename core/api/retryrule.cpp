#include "core/api/retryrule.h"

namespace yoyaku::api {

namespace {

using Wire = Exchange::Wire;

bool mayGoAgain(const Exchange& exchange, const Endpoint& endpoint)
{
    if (exchange.status == 429) return true;
    if (exchange.status >= 300) return !isWrite(endpoint) && exchange.status >= 500 && exchange.status != 501;
    if (exchange.wire == Wire::NotSent) return true;
    return !isWrite(endpoint) && (exchange.wire == Wire::TimedOut || exchange.wire == Wire::Broken);
}

} // namespace

bool pausesAll(const Exchange& exchange)
{
    return exchange.status == 429 || (exchange.status == 503 && exchange.retryAfterMs);
}

NextStep nextStep(const Exchange& exchange, const Endpoint& endpoint, int attempt, int maxAttempts,
                  const Backoff& backoff)
{
    const bool isLast = attempt >= maxAttempts;
    const bool isGoingAgain = !isLast && mayGoAgain(exchange, endpoint);
    const int delayMs = exchange.retryAfterMs.value_or(backoff.delayMs(attempt));
    if (pausesAll(exchange)) return {isGoingAgain ? NextStep::Act::PauseAll : NextStep::Act::GiveUp, delayMs};
    if (!isGoingAgain) return {};
    return {NextStep::Act::Again, delayMs};
}

} // namespace yoyaku::api
