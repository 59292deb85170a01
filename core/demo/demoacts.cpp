// What may be done to the invented account: the writing half of World.
#include "core/demo/demoworld.h"

#include <algorithm>

namespace yoyaku::demo {

namespace {

constexpr EpochMs kStep = 30 * kMsPerMinute;
constexpr EpochMs kMostSlotDays = 40;

Refusal taken() { return wrong("startedAt", "This time is no longer available"); }

} // namespace

bool World::isFree(int host, TimeSpan span, std::optional<quint32> except) const
{
    if (!m_hours.isOpen(host, span) || m_schedules.isBusy(host, span)) return false;
    // A meeting lasts at most a day, so whatever overlaps began at most a day before.
    const auto startsBefore = [this](quint32 i, EpochMs t) { return m_bookings[i].start < t; };
    auto it = std::lower_bound(m_byStart.begin(), m_byStart.end(), span.start - kMsPerDay, startsBefore);
    for (; it != m_byStart.end() && m_bookings[*it].start < span.end; ++it) {
        const Booking& b = m_bookings[*it];
        if (b.status == BookingStatus::Cancel || *it == except ||
            !span.overlaps({b.start, b.start + b.minutes * kMsPerMinute}))
            continue;
        const auto extra = m_extras.constFind(*it);
        const bool isElsewhere = extra != m_extras.constEnd() && extra->hosts;
        if (isElsewhere ? std::any_of(extra->hosts->begin(), extra->hosts->end(),
                                      [&](const BookingHost& h) { return h.userId == m_people.at(host).id; })
                        : b.host == host)
            return false;
    }
    return true;
}

std::optional<int> World::chooseHost(int type, TimeSpan span, std::optional<quint32> except) const
{
    std::optional<int> best;
    std::pair<int, int> least;
    for (const EventTypeHost& host : m_types.all()[type].hosts) {
        if (host.priority == 0 || host.userType != QLatin1String("host")) continue; // never assigned automatically
        const auto n = m_people.find(host.userId);
        if (!n) continue;
        const std::pair rank(-host.priority, m_load[*n]);
        if ((!best || rank < least) && isFree(*n, span, except)) {
            best = n;
            least = rank;
        }
    }
    return best;
}

QVector<OpenSlot> World::openSlots(int type, TimeSpan period) const
{
    QVector<OpenSlot> found;
    const EpochMs length = m_types.all()[type].type.durationMinutes * kMsPerMinute;
    EpochMs at = (std::max(period.start, m_clock.now() + 1) + kStep - 1) / kStep * kStep;
    for (; at < std::min(period.end, period.start + kMostSlotDays * kMsPerDay); at += kStep)
        if (chooseHost(type, {at, at + length}, std::nullopt)) found.append({at, 1});
    return found;
}

bool World::isOffered(int type, TimeSpan span) const
{
    const auto& hosts = m_types.all()[type].hosts;
    return std::any_of(hosts.begin(), hosts.end(), [&](const EventTypeHost& host) {
        const auto n = m_people.find(host.userId);
        return n && m_hours.isOpen(*n, span);
    });
}

std::optional<Refusal> World::wrongStart(int type, TimeSpan span) const
{
    if (span.start <= m_clock.now()) return wrong("startedAt", "This time is in the past");
    if (span.start % kStep != 0 || !isOffered(type, span)) return wrong("startedAt", "This time is not offered");
    return std::nullopt;
}

void World::touch(quint32 index)
{
    Booking& b = m_bookings[index];
    b.updated = std::max(m_clock.now(), b.updated + 1); // strictly rising, also within a millisecond
}

void World::setStart(quint32 index, EpochMs start)
{
    const auto less = [this](quint32 a, quint32 b) {
        return std::pair(m_bookings[a].start, a) < std::pair(m_bookings[b].start, b);
    };
    m_byStart.erase(std::lower_bound(m_byStart.begin(), m_byStart.end(), index, less));
    m_bookings[index].start = start;
    m_byStart.insert(std::lower_bound(m_byStart.begin(), m_byStart.end(), index, less), index);
}

quint32 World::insert(const Booking& booking)
{
    const auto index = quint32(m_bookings.size());
    m_bookings.push_back(booking);
    m_byStart.insert(std::lower_bound(m_byStart.begin(), m_byStart.end(), booking.start,
                                      [this](quint32 i, EpochMs t) { return m_bookings[i].start <= t; }),
                     index);
    m_byCreated.push_back(index); // created now: the newest
    return index;
}

World::Outcome World::create(int type, EpochMs start, const Guest& guest, const QString& location)
{
    const int minutes = m_types.all()[type].type.durationMinutes;
    const TimeSpan span{start, start + minutes * kMsPerMinute};
    if (const auto refusal = wrongStart(type, span)) return *refusal;
    const auto host = chooseHost(type, span, std::nullopt);
    if (!host) return taken();
    Booking b;
    b.start = start;
    b.minutes = quint16(minutes);
    b.type = quint8(type);
    b.host = quint16(*host);
    b.created = b.updated = m_clock.now();
    b.guest = quint32(random());
    ++m_load[*host];
    const quint32 index = insert(b);
    Extra& extra = m_extras[index];
    extra.guest = guest;
    extra.location = location;
    return index;
}

World::Outcome World::takeSlot(int type, EpochMs start, const QString& guestName)
{
    std::optional<quint32> first;
    for (;;) {
        Guest guest = guestOf(random());
        if (!guestName.isEmpty()) guest.name = guestName;
        const auto outcome = create(type, start, guest, {});
        if (!outcome) return first ? Outcome(*first) : outcome;
        if (!first) first = *outcome;
    }
}

bool World::canHost(quint32 index, TimeSpan span) const
{
    const auto hosts = full(index).hosts;
    return std::all_of(hosts.begin(), hosts.end(), [&](const BookingHost& host) {
        const auto n = m_people.find(host.userId);
        return n && isFree(*n, span, index);
    });
}

World::Outcome World::reschedule(quint32 index, EpochMs start)
{
    const Booking& b = m_bookings[index];
    if (b.status == BookingStatus::Cancel) return wrong("uid", "This booking is cancelled");
    const TimeSpan span{start, start + b.minutes * kMsPerMinute};
    if (const auto refusal = wrongStart(b.type, span)) return *refusal;
    if (!canHost(index, span)) {
        const auto other = chooseHost(b.type, span, index);
        if (!other) return taken();
        --m_load[b.host];
        ++m_load[*other];
        m_bookings[index].host = quint16(*other);
        if (const auto extra = m_extras.find(index); extra != m_extras.end()) extra->hosts.reset();
    }
    setStart(index, start);
    touch(index);
    return index;
}

World::Outcome World::update(quint32 index, const BookingChange& change)
{
    if (m_bookings[index].status == BookingStatus::Cancel) return wrong("uid", "This booking is cancelled");
    if (change.span && (change.span->isEmpty() || change.span->lengthMs() > kMsPerDay))
        return wrong("endedAt", "The end must follow the start");
    if (change.hosts)
        for (const BookingHost& host : *change.hosts)
            if (!m_people.find(host.userId)) return wrong("hosts", "This user is no member");
    if (change.span) {
        setStart(index, change.span->start);
        m_bookings[index].minutes = quint16(change.span->lengthMs() / kMsPerMinute);
    }
    Extra& extra = m_extras[index];
    if (change.hosts) extra.hosts = change.hosts;
    if (change.name) extra.name = *change.name;
    if (change.description) extra.description = *change.description;
    if (change.timeZone) extra.timeZone = *change.timeZone;
    if (change.priority) extra.priority = *change.priority;
    touch(index);
    return index;
}

World::Outcome World::cancel(quint32 index, const QString& reason, const QString& by)
{
    Booking& b = m_bookings[index];
    if (b.status == BookingStatus::Cancel) return wrong("uid", "This booking is cancelled already");
    b.status = BookingStatus::Cancel;
    --m_load[b.host];
    Extra& extra = m_extras[index];
    extra.cancelReason = reason;
    extra.cancelledBy = by;
    touch(index);
    return index;
}

int World::join(const QString& name, const QString& email, const QString& role)
{
    const int number = m_people.join(name, email, role);
    m_hours.add(number);
    m_load.append(0);
    return number;
}

Result<Done, Refusal> World::leave(int member)
{
    const auto left = m_people.leave(member);
    if (left) m_types.removeMember(m_people.at(member).id);
    return left;
}

std::optional<quint32> World::someFuture(quint64 number) const
{
    const auto startsBefore = [this](quint32 i, EpochMs t) { return m_bookings[i].start < t; };
    const auto first = std::lower_bound(m_byStart.begin(), m_byStart.end(), m_clock.now() + kMsPerHour, startsBefore);
    const auto count = m_byStart.end() - first;
    if (count == 0) return std::nullopt;
    const auto begin = std::ptrdiff_t(number % quint64(count));
    for (std::ptrdiff_t i = 0; i < count; ++i) {
        const quint32 index = *(first + (begin + i) % count);
        if (m_bookings[index].status == BookingStatus::Open) return index;
    }
    return std::nullopt;
}

} // namespace yoyaku::demo
