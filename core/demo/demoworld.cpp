#include "core/demo/demoworld.h"

#include <QDateTime>
#include <algorithm>

namespace yoyaku::demo {

namespace {

constexpr int kDenseDaysBack = 90;
constexpr int kDenseDaysAhead = 30;
constexpr int kHistoryWeekdays = 2600; ///< ten years
constexpr quint32 kOdd = 2654435761U;  ///< an odd multiplier permutes 32-bit numbers
constexpr quint32 kOddInverse = 244002641U;
constexpr int kOpens = 9; ///< Tokyo; when the day's first seeded booking may start
constexpr int kAttempts = 40;

/// Where the meeting is, by the kind of place; `number` varies it.
void setPlace(yoyaku::Booking& f, const Guest& who, quint32 number)
{
    if (f.locationId == QLatin1String("zoom"))
        f.url = QStringLiteral("https://zoom.example/j/%1").arg(8000 + number % 1999);
    else if (f.locationId == QLatin1String("googleMeet") || f.locationId == QLatin1String("teams"))
        f.url = QStringLiteral("https://meet.example/%1").arg(number % 99991, 0, 36);
    else if (f.locationId == QLatin1String("phone"))
        f.phoneNumber =
            who.phoneNumber.isEmpty() ? QStringLiteral("+81 3 5550 %1").arg(number % 9000 + 1000) : who.phoneNumber;
    else if (f.locationId == QLatin1String("inPerson"))
        f.address = QStringLiteral("東京都港区芝公園 1-2-3 みなとビル 5F");
}

} // namespace

World::World(const DemoOptions& options, const Clock& clock)
    : m_options(options),
      m_clock(clock),
      m_people(options, clock),
      m_types(m_people, clock, options.seed),
      m_hours(m_people, clock),
      m_schedules(m_people, clock, options.seed),
      m_load(options.hosts, 0),
      m_random(options.seed * 1000003),
      m_scramble(quint32(mixed(options.seed)))
{
    m_bookings.reserve(size_t(options.bookings) + 1024);
    makeRecent(options.bookings);
    makeHistory(options.bookings - size());
    for (const auto& [order, key] :
         {std::pair{&m_byStart, &Booking::start}, std::pair{&m_byCreated, &Booking::created}}) {
        order->resize(m_bookings.size());
        for (quint32 i = 0; i < order->size(); ++i) (*order)[i] = i;
        std::sort(order->begin(), order->end(), [this, key = key](quint32 a, quint32 b) {
            return std::pair(m_bookings[a].*key, a) < std::pair(m_bookings[b].*key, b);
        });
    }
}

void World::makeRecent(int most)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_clock.now(), m_zone).date();
    // From the middle outwards, so that a small account still shows this week.
    for (int distance = 0; distance <= kDenseDaysBack; ++distance)
        for (const int offset : {distance, -distance}) {
            if ((distance == 0 && offset < 0) || offset > kDenseDaysAhead || size() >= most) continue;
            if (distance == 0 || offset != 0) {
                const QDate day = today.addDays(offset);
                // Each day has its own stream of chance, so that its bookings do not depend on how many others exist.
                m_random = mixed(m_options.seed * 1000003 + quint64(day.toJulianDay()));
                if (day.dayOfWeek() < 6) addDay(day, std::min(most - size(), 8 + int(random() % 5)), true);
            }
            if (distance == 0) break;
        }
}

void World::makeHistory(int count)
{
    if (count <= 0) return;
    m_random = mixed(m_options.seed + 5);
    const int perDay = std::max(10, (count + kHistoryWeekdays - 1) / kHistoryWeekdays);
    QDate day = QDateTime::fromMSecsSinceEpoch(m_clock.now(), m_zone).date().addDays(-kDenseDaysBack - 1);
    while (count > 0) {
        if (day.dayOfWeek() < 6) {
            const int today = std::min(count, perDay);
            addDay(day, today, false);
            count -= today;
        }
        day = day.addDays(-1);
    }
}

bool World::suits(const Booking& booking, quint32 firstOfDay) const
{
    const TimeSpan span{booking.start, booking.start + booking.minutes * kMsPerMinute};
    if (!m_hours.isOpen(booking.host, span) || m_schedules.isBusy(booking.host, span)) return false;
    int atOnce = 0;
    for (quint32 i = firstOfDay; i < m_bookings.size(); ++i) {
        const Booking& other = m_bookings[i];
        if (!span.overlaps({other.start, other.start + other.minutes * kMsPerMinute})) continue;
        if (++atOnce == 3 || other.host == booking.host) return false;
    }
    return true;
}

void World::addDay(QDate day, int count, bool isDense)
{
    const EpochMs midnight = day.startOfDay(m_zone).toMSecsSinceEpoch();
    const EpochMs now = m_clock.now();
    const quint32 first = quint32(m_bookings.size());
    const auto& types = m_types.all();
    for (int n = 0; n < count; ++n) {
        Booking b;
        for (int attempt = 0; attempt < kAttempts; ++attempt) {
            b.type = quint8(random() % 10 < 4 ? 0 : random() % types.size());
            const EventTypes::Type& type = types[b.type];
            b.minutes = quint16(type.type.durationMinutes);
            b.start = midnight + (kOpens * 60 + int(random() % 19) * 30) * kMsPerMinute;
            b.host = quint16(m_people.find(type.hosts[int(random() % type.hosts.size())].userId).value_or(0));
            if (!isDense || suits(b, first)) break; // history is long and looked at by the page
        }
        b.guest = quint32(random());
        const quint64 chance = random() % 100;
        b.status = chance < 7                                ? BookingStatus::Cancel
                   : chance < 12 && b.start > now && isDense ? BookingStatus::Request
                                                             : BookingStatus::Open;
        b.created = std::min(b.start - qint64(1 + random() % 20) * kMsPerDay - qint64(random() % 480) * kMsPerMinute,
                             now - qint64(1 + random() % 600) * kMsPerMinute);
        b.updated = b.created;
        if (b.start > now - 28 * kMsPerDay && b.status != BookingStatus::Cancel) ++m_load[b.host];
        m_bookings.push_back(b);
    }
}

QString World::uid(quint32 index) const
{
    const quint32 scrambled = (index * kOdd) ^ m_scramble;
    return QStringLiteral("BK%1").arg(scrambled, 10, 36, QLatin1Char('0')).toUpper();
}

std::optional<quint32> World::find(const QString& uid) const
{
    bool isNumber = false;
    const quint64 scrambled = uid.mid(2).toULongLong(&isNumber, 36);
    if (!isNumber || scrambled > 0xFFFFFFFFULL || !uid.startsWith(QLatin1String("BK"))) return std::nullopt;
    const quint32 index = (quint32(scrambled) ^ m_scramble) * kOddInverse;
    return index < m_bookings.size() && this->uid(index) == uid ? std::optional(index) : std::nullopt;
}

Guest World::guest(quint32 index) const
{
    const auto extra = m_extras.constFind(index);
    if (extra != m_extras.constEnd() && extra->guest) return *extra->guest;
    return guestOf(m_bookings[index].guest);
}

yoyaku::Booking World::full(quint32 index) const
{
    const Booking& b = m_bookings[index];
    const Extra extra = m_extras.value(index);
    const EventType& type = m_types.all()[b.type].type;
    const Guest who = guest(index);
    yoyaku::Booking f;
    f.uid = BookingId(uid(index));
    f.eventType = type.id;
    f.name = extra.name.isEmpty() ? type.name : extra.name;
    f.description = extra.description.value_or(QString());
    f.status = b.status;
    f.statusText = bookingStatusText(b.status);
    f.span = {b.start, b.start + b.minutes * kMsPerMinute};
    f.locationId = extra.location.isEmpty() ? type.locationIds.first() : extra.location;
    setPlace(f, who, b.guest);
    f.timeZone = extra.timeZone.isEmpty() ? who.timeZone : extra.timeZone;
    f.priority = extra.priority;
    f.hosts = extra.hosts.value_or(QVector<BookingHost>{{m_people.at(b.host).id, QStringLiteral("admin")}});
    f.createdAt = b.created;
    f.updatedAt = b.updated;
    if (b.status == BookingStatus::Cancel) {
        f.cancelledAt = b.updated;
        f.cancelReason = extra.cancelReason;
        f.cancelledBy = extra.cancelledBy.isEmpty() ? QStringLiteral("guest") : extra.cancelledBy;
    }
    return f;
}

World::Listing World::list(const ListQuery& query) const
{
    const auto& order = query.byCreated ? m_byCreated : m_byStart;
    const auto startsBefore = [this](quint32 i, EpochMs t) { return m_bookings[i].start < t; };
    const auto from = !query.byCreated && query.startedAt
                          ? std::lower_bound(order.begin(), order.end(), *query.startedAt, startsBefore)
                          : order.begin();
    const auto to = !query.byCreated && query.endedAt
                        ? std::lower_bound(from, order.end(), *query.endedAt + 1, startsBefore)
                        : order.end();
    const qint64 skip = qint64(query.page - 1) * query.perPage;
    Listing listing;
    const auto take = [&](quint32 index) {
        if (listing.total >= skip && listing.page.size() < query.perPage) listing.page.append(index);
        ++listing.total;
    };
    const bool isPlain = !query.status && !query.endedAt && !(query.byCreated && query.startedAt);
    if (isPlain) {
        listing.total = int(to - from);
        for (qint64 i = skip; i < std::min<qint64>(skip + query.perPage, listing.total); ++i)
            listing.page.append(query.descending ? *(to - 1 - i) : *(from + i));
        return listing;
    }
    const auto passes = [&](quint32 index) {
        const Booking& b = m_bookings[index];
        return (!query.status || b.status == *query.status) && (!query.startedAt || b.start >= *query.startedAt) &&
               (!query.endedAt || b.start + b.minutes * kMsPerMinute <= *query.endedAt);
    };
    const auto count = to - from;
    for (std::ptrdiff_t i = 0; i < count; ++i)
        if (const quint32 index = query.descending ? *(to - 1 - i) : *(from + i); passes(index)) take(index);
    return listing;
}

} // namespace yoyaku::demo
