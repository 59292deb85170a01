#pragma once

#include "core/demo/demoanswer.h"
#include "core/demo/demoworld.h"

namespace yoyaku::demo {

/// Members, invitations and the team, as the contract has them.
class MemberDesk
{
  public:
    explicit MemberDesk(World& world) : m_world(world) {}
    [[nodiscard]] http::Response answer(const Call& call);

  private:
    [[nodiscard]] http::Response member(const Call& call);
    [[nodiscard]] http::Response invitation(const Call& call);

    World& m_world;
};

} // namespace yoyaku::demo
