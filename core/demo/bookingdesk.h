#pragma once

#include "core/demo/demoanswer.h"
#include "core/demo/demoworld.h"

#include <functional>

namespace yoyaku::demo {

/// What a write did, for the webhook: event name and booking.
using Announce = std::function<void(const QString& event, quint32 booking)>;

/// Bookings, as the contract has them. Announces guest_booked for a creation, host_rescheduled for a reschedule and for
/// an update that changes the time, host_cancelled for a cancellation; an update of anything else has no event.
class BookingDesk
{
  public:
    BookingDesk(World& world, Announce announce);
    [[nodiscard]] http::Response answer(const Call& call);
    /// The next Create or Reschedule finds that guests took its start a moment before (422).
    void loseNextRace() { m_losesRace = true; }

  private:
    [[nodiscard]] http::Response list(const Call& call) const;
    [[nodiscard]] http::Response create(const Call& call);
    [[nodiscard]] http::Response one(const Call& call, quint32 index);
    [[nodiscard]] http::Response update(const Call& call, quint32 index);
    [[nodiscard]] http::Response reschedule(const Call& call, quint32 index);
    [[nodiscard]] http::Response cancel(const Call& call, quint32 index);
    [[nodiscard]] http::Response written(const Call& call, const World::Outcome& outcome, const char* event);
    void runRace(int type, EpochMs start);

    World& m_world;
    Announce m_announce;
    bool m_losesRace = false;
};

} // namespace yoyaku::demo
