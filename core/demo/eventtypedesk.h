#pragma once

#include "core/demo/demoanswer.h"
#include "core/demo/demoworld.h"

namespace yoyaku::demo {

/// Booking pages, their hosts, their open slots and the addresses made for one guest, as the contract has them.
class EventTypeDesk
{
  public:
    explicit EventTypeDesk(World& world) : m_world(world) {}
    [[nodiscard]] http::Response answer(const Call& call);

  private:
    [[nodiscard]] http::Response openSlots(const Call& call, int type) const;
    [[nodiscard]] http::Response createHost(const Call& call, int type);
    [[nodiscard]] http::Response oneHost(const Call& call, int type);
    [[nodiscard]] http::Response integrate(const Call& call);

    World& m_world;
    quint64 m_sessions = 0;
};

} // namespace yoyaku::demo
