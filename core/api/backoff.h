#pragma once

#include "core/base/instant.h"

#include <QByteArray>
#include <functional>
#include <optional>

namespace yoyaku::api {

/// How long to wait before an attempt is repeated: exponential, with jitter so that two desktops that were refused
/// together do not come back together. Source: API guide, "Rate limits" (no figure is documented).
struct Backoff
{
    int baseMs = 500;               ///< before the second attempt
    int capMs = 60'000;             ///< no wait is longer
    std::function<double()> random; ///< 0 <= x < 1; empty takes the system's generator

    /// Milliseconds after the `attempt`-th try (from 1): between half and all of base * 2^(attempt-1).
    [[nodiscard]] int delayMs(int attempt) const;
};

/// Longest Retry-After that is believed, in milliseconds: one hour.
inline constexpr int kMaxRetryAfterMs = 3'600'000;

/// Reads a Retry-After header: seconds, or an HTTP date seen from `now`. Milliseconds in 0..kMaxRetryAfterMs; empty
/// when it is neither. Source: RFC 9110, 10.2.3.
[[nodiscard]] std::optional<int> parseRetryAfter(const QByteArray& header, EpochMs now);

} // namespace yoyaku::api
