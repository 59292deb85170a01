#include "bigaccount.h"

#include "app/accountnames.h"
#include "app/credentials.h"
#include "core/demo/demonames.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QTest>

namespace yoyaku::bench {

namespace {

constexpr int kBatch = 2000, kBatchesAhead = 4, kTypes = 5, kPatienceMs = 1'800'000;
constexpr EpochMs kHour = 3'600'000, kDay = 24 * kHour, kWeek = 7 * kDay, kTokyo = 9 * kHour;
constexpr int kMinutes[kTypes] = {30, 45, 60, 30, 60};

UserId hostId(int n) { return UserId(QStringLiteral("U%1").arg(n, 22, 10, QLatin1Char('0'))); }
EventTypeId typeId(int n) { return EventTypeId(QStringLiteral("ET%1").arg(n, 12, 10, QLatin1Char('0'))); }

ChangeSet directory()
{
    ChangeSet changes;
    changes.users.emplace();
    changes.eventTypes.emplace();
    for (int n = 0; n < BigAccount::kHosts; ++n)
        changes.users->append(
            {hostId(n), demo::hostName(n), QStringLiteral("host%1@big.example").arg(n), QStringLiteral("member")});
    for (int n = 0; n < kTypes; ++n) {
        EventType type;
        type.id = typeId(n);
        type.name = QStringLiteral("相談 %1分 %2").arg(kMinutes[n]).arg(n);
        type.status = QStringLiteral("enable");
        type.durationMinutes = kMinutes[n];
        changes.eventTypes->append(type);
    }
    return changes;
}

/// `day` is a Tokyo midnight; from 9 to 18 in quarters of an hour.
BookingUpsert booking(int number, EpochMs day)
{
    const quint64 dice = demo::mixed(quint64(number));
    const demo::Guest guest = demo::guestOf(quint64(number));
    const int type = int(dice % kTypes);
    BookingUpsert one;
    Booking& b = one.booking;
    b.uid = BookingId(QStringLiteral("BK%1").arg(number, 20, 10, QLatin1Char('0')));
    b.eventType = typeId(type);
    b.name = QStringLiteral("%1 × %2").arg(guest.name, demo::hostName(int(dice >> 8) % BigAccount::kHosts));
    b.status = (dice >> 16) % 20 == 0 ? BookingStatus::Cancel : BookingStatus::Open;
    b.statusText = bookingStatusText(b.status);
    const EpochMs start = day + 9 * kHour + EpochMs((dice >> 24) % 36) * kHour / 4;
    b.span = {start, start + kMinutes[type] * 60'000};
    b.locationId = QStringLiteral("zoom");
    b.url = QStringLiteral("https://zoom.example/j/%1").arg(number);
    b.timeZone = guest.timeZone;
    b.hosts = {{hostId(int((dice >> 40) % BigAccount::kHosts)), QStringLiteral("admin")}};
    b.createdAt = b.updatedAt = start - EpochMs((dice >> 48) % 20 + 1) * kDay;
    Contact contact;
    contact.name = guest.name;
    contact.email = guest.email;
    contact.company = guest.company;
    contact.message = guest.message;
    contact.answers = guest.answers;
    one.contacts = QVector<Contact>{contact};
    one.tracking = guest.tracking;
    return one;
}

} // namespace

bool BigAccount::fill(int bookings)
{
    m_bookings = bookings;
    m_config.apiBase = QUrl(QStringLiteral("http://127.0.0.1:9"));
    m_config.apiKey = Secret("sk_bench_0123456789");
    m_config.webhookSecrets = {Secret("whsec_bench_0123456789")};
    m_config.webhookPort = 0;
    m_config.folder =
        app::accountFolder(m_folder.path(), app::Credentials::environmentAccount(m_config.apiKey, m_config.apiBase));
    const EpochMs today = (SystemClock().now() + kTokyo) / kDay * kDay - kTokyo;
    const EpochMs end = today + 4 * kWeek;
    m_fullDay = end + kDay;
    QElapsedTimer timer;
    timer.start();
    Store store(m_config.folder);
    bool isFailed = false;
    QObject::connect(&store, &Store::storeFailed, &store, [&] { isFailed = true; });
    store.open();
    store.apply(directory());
    int written = 0, asked = 0;
    const int full = std::min(kOnFullDay, bookings / 2);
    while (asked < bookings && !isFailed) {
        ChangeSet batch;
        for (int i = 0; i < kBatch && asked < bookings; ++i, ++asked) {
            // The newest first, so that the rows of one week lie side by side, as a sync leaves them.
            const EpochMs week = end - EpochMs((asked - full) / kWeekly + 1) * kWeek;
            const EpochMs day = asked < full ? m_fullDay : week + EpochMs(asked % 5) * kDay;
            batch.bookings.append(booking(asked, day));
        }
        const int size = int(batch.bookings.size());
        store.apply(std::move(batch), qApp, [&written, size] { written += size; });
        if (!QTest::qWaitFor([&] { return isFailed || asked - written <= kBatch * kBatchesAhead; }, kPatienceMs))
            return false;
    }
    const bool isWritten = QTest::qWaitFor([&] { return isFailed || written == bookings; }, kPatienceMs) && !isFailed;
    m_fillSeconds = double(timer.elapsed()) / 1000;
    return isWritten;
}

double BigAccount::bytesPerBooking() const
{
    const QFileInfo file(m_config.folder + QStringLiteral("/cache.sqlite"));
    return double(file.size()) / m_bookings;
}

} // namespace yoyaku::bench
