#include "support/mockupweek.h"

namespace yoyaku::test {

namespace {

constexpr EpochMs kMonday = 1794150000000; // 2026-11-09T00:00 in Tokyo

struct Line
{
    int day, hour, minute, minutes;
    const char* guest;
    int type, host;
    char status; ///< o open, r request, c cancelled
    const char* zone;
};

constexpr const char* kTokyo = "Asia/Tokyo";
constexpr const char* kBerlin = "Europe/Berlin";
constexpr const char* kNewYork = "America/New_York";

constexpr const char* kHosts[] = {"佐藤 愛子", "鈴木 健一", "高橋 美咲", "田中 大輔", "伊藤 さくら",  "渡辺 翔",
                                  "山本 直樹", "中村 優",   "小林 葵",   "加藤 蓮",   "Emma Fischer", "Daniel Kim"};
constexpr const char* kTypes[] = {"製品デモ 30分", "採用面談 45分", "Onboarding call", "導入相談 60分",
                                  "定期レビュー 30分"};
constexpr int kMinutes[] = {30, 45, 60, 60, 30};

constexpr Line kLines[] = {
    {0, 9, 30, 30, "小川 真理", 0, 0, 'o', kTokyo},       {0, 10, 0, 60, "石井 拓也", 3, 1, 'o', kTokyo},
    {0, 11, 15, 45, "岡田 俊", 1, 2, 'o', kTokyo},        {0, 13, 0, 30, "清水 千尋", 4, 4, 'o', kTokyo},
    {0, 14, 0, 45, "藤田 美穂", 1, 9, 'o', kTokyo},       {0, 14, 0, 30, "松本 隆", 0, 3, 'o', kTokyo},
    {0, 15, 30, 60, "林 修平", 3, 6, 'o', kTokyo},        {0, 15, 45, 30, "上野 瞳", 4, 8, 'o', kTokyo},
    {0, 17, 0, 60, "Marcus Weber", 2, 10, 'o', kBerlin},

    {1, 9, 0, 60, "Olivia Brown", 2, 11, 'o', kNewYork},  {1, 9, 30, 30, "三浦 翼", 4, 0, 'o', kTokyo},
    {1, 10, 30, 60, "長谷川 恵", 3, 6, 'o', kTokyo},      {1, 11, 0, 30, "後藤 淳", 0, 4, 'o', kTokyo},
    {1, 13, 0, 45, "木村 涼", 1, 2, 'c', kTokyo},         {1, 13, 15, 30, "山崎 拓", 0, 8, 'o', kTokyo},
    {1, 14, 30, 30, "井上 陽菜", 0, 3, 'o', kTokyo},      {1, 15, 30, 45, "原田 結衣", 1, 7, 'o', kTokyo},
    {1, 16, 30, 30, "Priya Nair", 4, 0, 'o', kBerlin},    {1, 17, 30, 60, "Sofia Rossi", 2, 10, 'o', kBerlin},

    {2, 9, 0, 30, "James Rivera", 0, 11, 'o', kNewYork},  {2, 9, 30, 30, "森 和也", 0, 0, 'o', kTokyo},
    {2, 10, 0, 45, "石川 桃子", 1, 2, 'o', kTokyo},       {2, 11, 0, 60, "近藤 誠", 3, 1, 'o', kTokyo},
    {2, 13, 0, 30, "坂本 菜々", 0, 8, 'r', kTokyo},       {2, 13, 30, 30, "遠藤 大地", 0, 4, 'o', kTokyo},
    {2, 14, 30, 60, "青木 美月", 3, 6, 'o', kTokyo},      {2, 14, 30, 30, "藤原 大和", 4, 9, 'o', kTokyo},
    {2, 15, 30, 30, "西村 光", 0, 3, 'c', kTokyo},        {2, 15, 45, 30, "福田 蒼", 4, 0, 'o', kTokyo},
    {2, 17, 0, 60, "Lena Hoffmann", 2, 10, 'o', kBerlin},

    {3, 9, 30, 30, "太田 美和", 0, 7, 'o', kTokyo},       {3, 10, 0, 45, "中島 陸", 1, 2, 'o', kTokyo},
    {3, 11, 0, 30, "小野 恵", 4, 0, 'o', kTokyo},         {3, 13, 0, 60, "竹内 春奈", 3, 1, 'o', kTokyo},
    {3, 13, 30, 30, "和田 翔太", 0, 4, 'o', kTokyo},      {3, 16, 0, 45, "河野 玲奈", 1, 7, 'r', kTokyo},
    {3, 16, 0, 30, "村上 健太", 0, 9, 'o', kTokyo},       {3, 17, 30, 60, "Noah Becker", 2, 11, 'o', kBerlin},

    {4, 9, 30, 30, "今井 健", 4, 0, 'o', kTokyo},         {4, 10, 0, 30, "丸山 楓", 0, 3, 'o', kTokyo},
    {4, 10, 30, 45, "高木 翼", 1, 2, 'o', kTokyo},        {4, 11, 30, 30, "松田 彩", 0, 8, 'o', kTokyo},
    {4, 13, 0, 60, "大野 進", 3, 1, 'o', kTokyo},         {4, 13, 15, 30, "菅原 文", 0, 7, 'o', kTokyo},
    {4, 14, 0, 30, "千葉 光", 0, 4, 'o', kTokyo},         {4, 16, 0, 30, "新井 玲", 4, 8, 'o', kTokyo},
    {4, 16, 30, 30, "久保 明日香", 0, 0, 'c', kTokyo},
};

UserId hostId(int index) { return UserId(QStringLiteral("host-%1").arg(index)); }

EventTypeId typeId(int index) { return EventTypeId(QStringLiteral("type-%1").arg(index)); }

BookingUpsert upsertOf(const Line& line, int n)
{
    Booking b;
    b.uid = BookingId(QStringLiteral("BK%1").arg(n, 3, 10, QLatin1Char('0')));
    b.eventType = typeId(line.type);
    b.name = QString::fromUtf8(kTypes[line.type]);
    b.status = line.status == 'o'   ? BookingStatus::Open
               : line.status == 'r' ? BookingStatus::Request
                                    : BookingStatus::Cancel;
    b.statusText = bookingStatusText(b.status);
    const EpochMs start = mockupTime(line.day, line.hour, line.minute);
    b.span = {start, start + line.minutes * kMsPerMinute};
    b.timeZone = QString::fromLatin1(line.zone);
    b.hosts = {{hostId(line.host), QStringLiteral("admin")}};
    b.createdAt = b.updatedAt = kMonday - 7 * kMsPerDay + n * kMsPerMinute;
    Contact guest;
    guest.name = QString::fromUtf8(line.guest);
    guest.email = QStringLiteral("guest%1@example.com").arg(n);
    return {b, BookingUpsert::Completeness::Full, {}, QVector<Contact>{guest}};
}

} // namespace

EpochMs mockupTime(int day, int hour, int minute)
{
    return kMonday + day * kMsPerDay + hour * kMsPerHour + minute * kMsPerMinute;
}

ChangeSet mockupWeek()
{
    ChangeSet set;
    QVector<User> users;
    for (int i = 0; i < int(std::size(kHosts)); ++i)
        users.append({hostId(i), QString::fromUtf8(kHosts[i]), QStringLiteral("host%1@example.com").arg(i),
                      QStringLiteral("member")});
    QVector<EventType> types;
    for (int i = 0; i < int(std::size(kTypes)); ++i)
        types.append({typeId(i), QString::fromUtf8(kTypes[i]), {}, QStringLiteral("enable"), kMinutes[i], {}, {}});
    set.users = users;
    set.eventTypes = types;
    int n = 0;
    for (const Line& line : kLines) set.bookings.append(upsertOf(line, n++));
    return set;
}

ChangeSet mockupBooking(const QString& uid, const UserId& host, TimeSpan span, const QString& guest)
{
    BookingUpsert made = upsertOf(kLines[0], 0);
    made.booking.uid = BookingId(uid);
    made.booking.hosts = {{host, QStringLiteral("admin")}};
    made.booking.span = span;
    made.contacts->first().name = guest;
    ChangeSet set;
    set.bookings.append(made);
    return set;
}

} // namespace yoyaku::test
