#pragma once

#include "core/base/instant.h"

namespace yoyaku {

/// Where "now" comes from, so that a test can hold it still. Thread-safe.
class Clock
{
  public:
    Clock() = default;
    Clock(const Clock&) = delete;
    Clock& operator=(const Clock&) = delete;
    virtual ~Clock() = default;

    /// UTC epoch milliseconds.
    [[nodiscard]] virtual EpochMs now() const = 0;
};

/// The computer's own clock.
class SystemClock final : public Clock
{
  public:
    [[nodiscard]] EpochMs now() const override;
};

} // namespace yoyaku
