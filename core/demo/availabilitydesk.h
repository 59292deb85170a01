#pragma once

#include "core/demo/demoanswer.h"
#include "core/demo/demoworld.h"

namespace yoyaku::demo {

/// The members' availability calendars, as the contract has them: they can only be read.
class AvailabilityDesk
{
  public:
    explicit AvailabilityDesk(const World& world) : m_world(world) {}
    [[nodiscard]] http::Response answer(const Call& call) const;

  private:
    const World& m_world;
};

} // namespace yoyaku::demo
