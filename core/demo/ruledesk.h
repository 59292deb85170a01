#pragma once

#include "core/demo/demoanswer.h"
#include "core/demo/demoworld.h"

namespace yoyaku::demo {

/// Assignment rules of a booking page, as the contract supposes them. They are kept and answered, never evaluated.
class RuleDesk
{
  public:
    explicit RuleDesk(World& world) : m_world(world) {}
    [[nodiscard]] http::Response answer(const Call& call);

  private:
    World& m_world;
};

} // namespace yoyaku::demo
