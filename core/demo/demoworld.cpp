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
constexpr int kOpens = 9, kCloses = 18;

struct TypeSeed
{
    const char *id, *name;
    int minutes;
    const char* location;
    const char* hosts; ///< host number and priority, pairs
};
constexpr TypeSeed kTypes[] = {
    {"wOVzHsvJ9T4v", "製品デモ 30分", 30, "zoom", "0313732383512343728190b0"},
    {"Qm3_kPz81LdA", "採用面談 45分", 45, "googleMeet", "23522272"},
    {"hT-7xWc2NvEs", "Onboarding call", 60, "zoom", "a3b20292"},
    {"_p9GrYb4KuJf", "導入相談 60分", 60, "inPerson", "1343627292"},
    {"Zc5MdLq0XoRi", "定期レビュー 30分", 30, "phone", "034313829243"},
};

int hexDigit(char c) { return c <= '9' ? c - '0' : c - 'a' + 10; }

} // namespace

World::World(const DemoOptions& options, const Clock& clock)
    : m_options(options), m_clock(clock), m_random(options.seed * 1000003), m_scramble(quint32(mixed(options.seed)))
{
    makeHosts();
    makeTypes();
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

void World::makeHosts()
{
    for (int n = 0; n < m_options.hosts; ++n) {
        const QString id =
            QStringLiteral("U%1").arg(mixed(m_options.seed * 977 + quint64(n)), 27, 36, QLatin1Char('0'));
        m_users.append({UserId(id), hostName(n), QStringLiteral("host%1@minato.example").arg(n + 1),
                        n == 0 ? QStringLiteral("owner") : QStringLiteral("member")});
    }
    m_load.fill(0, m_options.hosts);
}

void World::makeTypes()
{
    for (const TypeSeed& seed : kTypes) {
        Type type;
        type.type = {EventTypeId(QString::fromLatin1(seed.id)),
                     QString::fromUtf8(seed.name),
                     {},
                     QStringLiteral("enable"),
                     seed.minutes,
                     {QString::fromLatin1(seed.location), QStringLiteral("phone")}};
        const QByteArray pairs(seed.hosts);
        for (int i = 0; i + 1 < pairs.size(); i += 2) {
            const int host = hexDigit(pairs[i]);
            if (host >= m_users.size()) continue;
            type.hosts.append({m_users[host].id, m_users[host].name, m_users[host].email, QStringLiteral("editor"),
                               std::min(3, hexDigit(pairs[i + 1])), QStringLiteral("host"), i / 2});
        }
        // Hosts beyond the twelve of the pictures belong to the first type, so that 200 hosts have bookings too.
        if (m_types.isEmpty())
            for (int host = 12; host < m_users.size(); ++host)
                type.hosts.append({m_users[host].id, m_users[host].name, m_users[host].email, QStringLiteral("editor"),
                                   1 + host % 3, QStringLiteral("host"), host});
        if (type.hosts.isEmpty())
            type.hosts.append({m_users[0].id, m_users[0].name, m_users[0].email, QStringLiteral("editor"), 3,
                               QStringLiteral("host"), 0});
        m_types.append(type);
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

void World::addDay(QDate day, int count, bool isDense)
{
    const EpochMs midnight = day.startOfDay(m_zone).toMSecsSinceEpoch();
    const EpochMs now = m_clock.now();
    const quint32 first = quint32(m_bookings.size());
    for (int n = 0; n < count; ++n) {
        Booking b;
        TimeSpan span;
        for (int attempt = 0; attempt < 12; ++attempt) {
            b.type = quint8(random() % 10 < 4 ? 0 : random() % m_types.size());
            const Type& type = m_types[b.type];
            b.minutes = quint16(type.type.durationMinutes);
            b.start = midnight + (kOpens * 60 + int(random() % 19) * 30) * kMsPerMinute;
            const UserId& host = type.hosts[int(random() % type.hosts.size())].userId;
            b.host = quint16(std::find_if(m_users.begin(), m_users.end(), [&](const User& u) { return u.id == host; }) -
                             m_users.begin());
            span = {b.start, b.start + b.minutes * kMsPerMinute};
            int atOnce = 0;
            bool isTaken = false;
            for (quint32 i = first; isDense && i < m_bookings.size(); ++i) {
                const Booking& o = m_bookings[i];
                if (!span.overlaps({o.start, o.start + o.minutes * kMsPerMinute})) continue;
                ++atOnce;
                isTaken = isTaken || o.host == b.host;
            }
            if (!isTaken && atOnce < 3) break;
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
    const Type& type = m_types[b.type];
    yoyaku::Booking f;
    f.uid = BookingId(uid(index));
    f.eventType = type.type.id;
    f.name = extra.name.isEmpty() ? type.type.name : extra.name;
    f.status = b.status;
    f.statusText = bookingStatusText(b.status);
    f.span = {b.start, b.start + b.minutes * kMsPerMinute};
    f.locationId = extra.location.isEmpty() ? type.type.locationIds.first() : extra.location;
    if (f.locationId == QLatin1String("zoom"))
        f.url = QStringLiteral("https://zoom.example/j/%1").arg(8000 + b.guest % 1999);
    else if (f.locationId == QLatin1String("googleMeet"))
        f.url = QStringLiteral("https://meet.example/%1").arg(b.guest % 99991, 0, 36);
    else if (f.locationId == QLatin1String("phone"))
        f.phoneNumber = QStringLiteral("+81 3 5550 %1").arg(b.guest % 9000 + 1000);
    else
        f.address = QStringLiteral("東京都港区芝公園 1-2-3 みなとビル 5F");
    f.timeZone = guest(index).timeZone;
    if (extra.hosts)
        for (const UserId& host : *extra.hosts) f.hosts.append({host, QStringLiteral("admin")});
    else
        f.hosts = {{m_users[b.host].id, QStringLiteral("admin")}};
    f.createdAt = b.created;
    f.updatedAt = b.updated;
    if (b.status == BookingStatus::Cancel) {
        f.cancelledAt = b.updated;
        f.cancelReason = extra.cancelReason;
        f.cancelledBy = extra.cancelledBy.isEmpty() ? QStringLiteral("guest") : extra.cancelledBy;
    }
    return f;
}

int World::typeIndex(const QString& id) const
{
    for (int i = 0; i < m_types.size(); ++i)
        if (m_types[i].type.id.text() == id) return i;
    return -1;
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
