#pragma once

#include "core/demo/demoanswer.h"
#include "core/demo/demoworld.h"

namespace yoyaku::demo {

/// Schedules, as the contract has them.
class ScheduleDesk
{
  public:
    explicit ScheduleDesk(World& world) : m_world(world) {}
    [[nodiscard]] http::Response answer(const Call& call);

  private:
    World& m_world;
};

} // namespace yoyaku::demo
