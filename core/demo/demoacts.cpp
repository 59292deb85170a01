// What may be done to the invented account: the writing half of World.
#include "core/demo/demoworld.h"

#include <QDateTime>
#include <algorithm>

namespace yoyaku::demo {

namespace {

constexpr int kOpens = 9, kCloses = 18;
constexpr EpochMs kStep = 30 * kMsPerMinute;

Refusal refusal(int status, const char* field, const char* message)
{
    return {status, QString::fromLatin1(field), QString::fromLatin1(message)};
}

} // namespace

bool World::isFree(int host, TimeSpan span, std::optional<quint32> except) const
{
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
        if (isElsewhere ? extra->hosts->contains(m_users[host].id) : b.host == host) return false;
    }
    return true;
}

std::optional<int> World::chooseHost(int type, TimeSpan span, std::optional<quint32> except) const
{
    std::optional<int> best;
    std::pair<int, int> least;
    for (const EventTypeHost& host : m_types[type].hosts) {
        if (host.priority == 0) continue; // never assigned automatically
        const int n =
            int(std::find_if(m_users.begin(), m_users.end(), [&](const User& u) { return u.id == host.userId; }) -
                m_users.begin());
        const std::pair rank(-host.priority, m_load[n]);
        if ((!best || rank < least) && isFree(n, span, except)) {
            best = n;
            least = rank;
        }
    }
    return best;
}

QVector<OpenSlot> World::openSlots(int type, TimeSpan period) const
{
    QVector<OpenSlot> found;
    const EpochMs length = m_types[type].type.durationMinutes * kMsPerMinute;
    EpochMs at = (std::max(period.start, m_clock.now()) + kStep - 1) / kStep * kStep;
    for (; at < std::min(period.end, period.start + 40 * kMsPerDay); at += kStep) {
        if (wrongStart(at)) continue;
        if (chooseHost(type, {at, at + length}, std::nullopt)) found.append({at, 1});
    }
    return found;
}

std::optional<Refusal> World::wrongStart(EpochMs start) const
{
    if (start <= m_clock.now()) return refusal(422, "startedAt", "This time is in the past");
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(start, m_zone);
    const int minute = local.time().hour() * 60 + local.time().minute();
    if (local.date().dayOfWeek() > 5 || minute < kOpens * 60 || minute >= kCloses * 60 || start % kStep != 0)
        return refusal(422, "startedAt", "This time is not offered");
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
    if (const auto wrong = wrongStart(start)) return *wrong;
    const int minutes = m_types[type].type.durationMinutes;
    const auto host = chooseHost(type, {start, start + minutes * kMsPerMinute}, std::nullopt);
    if (!host) return refusal(422, "startedAt", "This time is no longer available");
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

World::Outcome World::reschedule(quint32 index, EpochMs start)
{
    const Booking& b = m_bookings[index];
    if (b.status == BookingStatus::Cancel) return refusal(422, "uid", "This booking is cancelled");
    if (const auto wrong = wrongStart(start)) return *wrong;
    const TimeSpan span{start, start + b.minutes * kMsPerMinute};
    if (!isFree(b.host, span, index)) {
        const auto other = chooseHost(b.type, span, index);
        if (!other) return refusal(422, "startedAt", "This time is no longer available");
        m_bookings[index].host = quint16(*other);
    }
    setStart(index, start);
    touch(index);
    return index;
}

World::Outcome World::update(quint32 index, std::optional<TimeSpan> span, const std::optional<QVector<UserId>>& hosts,
                             const std::optional<QString>& name)
{
    if (m_bookings[index].status == BookingStatus::Cancel) return refusal(422, "uid", "This booking is cancelled");
    if (span && (span->isEmpty() || span->lengthMs() > kMsPerDay))
        return refusal(422, "endedAt", "The end must follow the start");
    if (hosts)
        for (const UserId& host : *hosts)
            if (std::none_of(m_users.begin(), m_users.end(), [&](const User& u) { return u.id == host; }))
                return refusal(422, "hosts", "This user is no member");
    if (span) {
        setStart(index, span->start);
        m_bookings[index].minutes = quint16(span->lengthMs() / kMsPerMinute);
    }
    if (hosts) m_extras[index].hosts = hosts;
    if (name) m_extras[index].name = *name;
    touch(index);
    return index;
}

World::Outcome World::cancel(quint32 index, const QString& reason, const QString& by)
{
    Booking& b = m_bookings[index];
    if (b.status == BookingStatus::Cancel) return refusal(422, "uid", "This booking is cancelled already");
    b.status = BookingStatus::Cancel;
    --m_load[b.host];
    Extra& extra = m_extras[index];
    extra.cancelReason = reason;
    extra.cancelledBy = by;
    touch(index);
    return index;
}

bool World::setPriority(int type, const UserId& host, int priority)
{
    for (EventTypeHost& one : m_types[type].hosts)
        if (one.userId == host) {
            one.priority = priority;
            return true;
        }
    return false;
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
