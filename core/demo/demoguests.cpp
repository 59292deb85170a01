#include "core/demo/demoguests.h"

#include "core/demo/demobody.h"

namespace yoyaku::demo {

namespace {

constexpr int kMostSlotDays = 14;

} // namespace

std::optional<EpochMs> Guests::someSlot(int type)
{
    const EpochMs now = m_clock.now();
    // Look at a few days, from a chance one on; in a full account the first free one will do.
    for (int attempt = 0; attempt < kMostSlotDays; ++attempt) {
        const EpochMs day = now + qint64((random() + quint64(attempt)) % kMostSlotDays) * kMsPerDay;
        const auto found = m_world.openSlots(type, {day, day + kMsPerDay});
        if (!found.isEmpty()) return found[int(random() % quint64(found.size()))].start;
    }
    return std::nullopt;
}

Result<Guests::Wanted, Refusal> Guests::wanted(const QJsonObject& wish)
{
    const QString id = textOf(wish, "eventTypeId");
    const int type = id.isEmpty() ? int(random() % quint64(m_world.types().all().size())) : m_world.types().find(id);
    if (type < 0) return unknown("No such event type");
    const auto asked = parseInstant(textOf(wish, "startedAt"));
    const auto start = asked ? asked : someSlot(type);
    if (!start) return wrong("startedAt", "No open slot");
    return Wanted{type, *start};
}

World::Outcome Guests::book(const QJsonObject& wish)
{
    const auto what = wanted(wish);
    if (!what) return what.error();
    Guest guest = guestOf(random());
    if (const QString name = textOf(wish, "name"); !name.isEmpty()) guest.name = name;
    return m_world.create(what->type, what->start, guest, {});
}

World::Outcome Guests::takeSlot(const QJsonObject& wish)
{
    const auto what = wanted(wish);
    return what ? m_world.takeSlot(what->type, what->start, textOf(wish, "name")) : World::Outcome(what.error());
}

World::Outcome Guests::move(quint32 index, const QJsonObject& wish)
{
    const auto asked = parseInstant(textOf(wish, "startedAt"));
    const auto start = asked ? asked : someSlot(m_world.at(index).type);
    return start ? m_world.reschedule(index, *start) : World::Outcome(wrong("startedAt", "No open slot"));
}

Guests::Deed Guests::act(const QString& what, const QJsonObject& wish)
{
    if (what == QLatin1String("guest_books")) return {book(wish), QStringLiteral("guest_booked")};
    const QString uid = textOf(wish, "uid");
    const auto index = uid.isEmpty() ? m_world.someFuture(random()) : m_world.find(uid);
    if (!index) return {unknown("No such booking"), {}};
    if (what == QLatin1String("guest_moves")) return {move(*index, wish), QStringLiteral("guest_rescheduled")};
    return {m_world.cancel(*index, QStringLiteral("都合が悪くなりました"), QStringLiteral("guest")),
            QStringLiteral("guest_cancelled")};
}

Guests::Deed Guests::live()
{
    const quint64 n = random() % 10;
    return act(n < 6   ? QStringLiteral("guest_books")
               : n < 8 ? QStringLiteral("guest_moves")
                       : QStringLiteral("guest_cancels"),
               {});
}

} // namespace yoyaku::demo
