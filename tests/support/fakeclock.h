#pragma once

#include "core/base/clock.h"

#include <atomic>

namespace yoyaku::test {

/// A clock that stands still until told otherwise. Starts on Wed 2026-11-11 11:36 in Tokyo, as the mockups do.
class FakeClock final : public Clock
{
  public:
    explicit FakeClock(EpochMs now = 1794364560000) : m_now(now) {}
    [[nodiscard]] EpochMs now() const override { return m_now; }
    void set(EpochMs now) { m_now = now; }
    void advance(EpochMs by) { m_now += by; }

  private:
    std::atomic<EpochMs> m_now;
};

} // namespace yoyaku::test
