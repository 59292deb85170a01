#pragma once

#include "core/base/clock.h"

#include <QElapsedTimer>

namespace yoyaku::test {

/// A clock that runs at the speed of time from a moment of our choice: days, weekdays and office hours of a test do not
/// depend on when it runs. Starts on Wed 2026-11-11 11:36 in Tokyo, as the mockups do.
class MovingClock final : public Clock
{
  public:
    explicit MovingClock(EpochMs start = 1794364560000) : m_start(start) { m_running.start(); }
    [[nodiscard]] EpochMs now() const override { return m_start + m_running.elapsed(); }

  private:
    EpochMs m_start;
    QElapsedTimer m_running;
};

} // namespace yoyaku::test
