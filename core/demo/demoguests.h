#pragma once

#include "core/demo/demoworld.h"

#include <QJsonObject>

namespace yoyaku::demo {

/// The guests of the account: they book, move and cancel by chance or as told. Deterministic for a seed and what was
/// asked before. One thread.
class Guests
{
  public:
    /// A booking that a guest wrote, and the webhook event of it.
    struct Deed
    {
        World::Outcome outcome;
        QString event;
    };

    Guests(World& world, const Clock& clock, quint64 seed) : m_world(world), m_clock(clock), m_seed(seed) {}

    /// "guest_books", "guest_moves", "guest_cancels"; "uid", "eventTypeId", "startedAt" and "name" of the wish decide
    /// what chance would.
    [[nodiscard]] Deed act(const QString& what, const QJsonObject& wish);
    /// Takes the wish's "startedAt" (or a chance one) of its "eventTypeId" whole: on every host who is free then.
    [[nodiscard]] World::Outcome takeSlot(const QJsonObject& wish);
    /// Any of the three, bookings mostly.
    [[nodiscard]] Deed live();

  private:
    struct Wanted
    {
        int type = 0;
        EpochMs start = 0;
    };
    [[nodiscard]] Result<Wanted, Refusal> wanted(const QJsonObject& wish);
    [[nodiscard]] World::Outcome book(const QJsonObject& wish);
    [[nodiscard]] World::Outcome move(quint32 index, const QJsonObject& wish);
    [[nodiscard]] std::optional<EpochMs> someSlot(int type);
    quint64 random() { return mixed(m_seed * 31 + ++m_chance); }

    World& m_world;
    const Clock& m_clock;
    quint64 m_seed;
    quint64 m_chance = 0;
};

} // namespace yoyaku::demo
