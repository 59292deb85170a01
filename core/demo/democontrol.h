#pragma once

#include "core/demo/demofaults.h"
#include "core/demo/demoguests.h"
#include "core/demo/demorouter.h"
#include "core/demo/demowebhooks.h"

namespace yoyaku::demo {

/// The control interface beside the contract, see DemoServer: where webhooks go, what fails, what happens elsewhere,
/// what was called.
class Control
{
  public:
    Control(World& world, Router& router, Faults& faults, Guests& guests, Webhooks& webhooks, Announce announce);
    [[nodiscard]] http::Response answer(const http::Request& request);

  private:
    [[nodiscard]] http::Response act(const QJsonObject& wish);
    [[nodiscard]] http::Response guestAct(const QString& what, const QJsonObject& wish);
    [[nodiscard]] http::Response takeSlot(const QJsonObject& wish);
    [[nodiscard]] http::Response addSchedule(const QJsonObject& wish);
    [[nodiscard]] http::Response dropSchedule(const QJsonObject& wish);
    [[nodiscard]] http::Response removeMember(const QJsonObject& wish);
    [[nodiscard]] http::Response acceptInvitation(const QJsonObject& wish);
    [[nodiscard]] http::Response stats() const;
    [[nodiscard]] std::optional<int> someMember(const QJsonObject& wish) const;

    World& m_world;
    Router& m_router;
    Faults& m_faults;
    Guests& m_guests;
    Webhooks& m_webhooks;
    Announce m_announce;
};

} // namespace yoyaku::demo
