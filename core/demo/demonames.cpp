#include "core/demo/demonames.h"

#include <iterator>

namespace yoyaku::demo {

namespace {

constexpr const char* kHosts[] = {"佐藤 愛子", "鈴木 健一", "高橋 美咲", "田中 大輔", "伊藤 さくら",  "渡辺 翔",
                                  "山本 直樹", "中村 優",   "小林 葵",   "加藤 蓮",   "Emma Fischer", "Daniel Kim"};
constexpr const char* kFamilies[] = {"小川", "石井", "岡田", "清水", "藤田", "松本", "林",   "上野", "長谷川", "後藤",
                                     "木村", "山崎", "井上", "原田", "森",   "石川", "近藤", "坂本", "遠藤",   "青木",
                                     "藤原", "西村", "福田", "太田", "中島", "小野", "竹内", "和田", "松田",   "河野",
                                     "村上", "今井", "丸山", "高木", "大野", "菅原", "千葉", "新井", "久保",   "三浦"};
constexpr const char* kGivens[] = {"真理", "拓也", "俊", "千尋", "陽菜", "和也", "桃子", "誠",     "菜々", "大地",
                                   "千夏", "海斗", "彩", "修",   "美和", "陸",   "恵",   "浩",     "涼",   "真央",
                                   "蒼",   "健",   "楓", "翼",   "里奈", "光",   "玲",   "明日香", "結衣", "樹"};
constexpr const char* kFamilyLatin[] = {
    "ogawa",    "ishii",    "okada",    "shimizu",  "fujita",   "matsumoto", "hayashi",  "ueno",
    "hasegawa", "goto",     "kimura",   "yamazaki", "inoue",    "harada",    "mori",     "ishikawa",
    "kondo",    "sakamoto", "endo",     "aoki",     "fujiwara", "nishimura", "fukuda",   "ota",
    "nakajima", "ono",      "takeuchi", "wada",     "matsuda",  "kono",      "murakami", "imai",
    "maruyama", "takagi",   "ono2",     "sugawara", "chiba",    "arai",      "kubo",     "miura"};
constexpr const char* kCompanies[] = {"株式会社みらい印刷", "東都フーズ",     "アオキ設計", "北斗ロジ",
                                      "株式会社ハルカ",     "福田商会",       "太田歯科",   "小野製作所",
                                      "竹内不動産",         "和田クリニック", "まつだ書店", "村上建設",
                                      "今井運輸",           "カエデ食品",     "大野会計",   "あおぞら保育園"};
struct Foreigner
{
    const char *name, *mail, *company, *zone;
};
constexpr Foreigner kForeigners[] = {
    {"Lena Hoffmann", "l.hoffmann@nordwind.example", "Nordwind Logistik GmbH", "Europe/Berlin"},
    {"Marcus Weber", "m.weber@bauhof.example", "Bauhof GmbH", "Europe/Berlin"},
    {"Sofia Rossi", "s.rossi@lumina.example", "Lumina Srl", "Europe/Rome"},
    {"Noah Becker", "n.becker@bauhof.example", "Bauhof GmbH", "Europe/Berlin"},
    {"James Rivera", "j.rivera@harbor.example", "Harbor & Sons", "America/New_York"},
    {"Olivia Chen", "o.chen@merlion.example", "Merlion Trading", "Asia/Singapore"},
    {"Priya Nair", "p.nair@sahyadri.example", "Sahyadri Textiles", "Asia/Kolkata"},
    {"Ingrid Solheim", "i.solheim@fjordlinje.example", "Fjordlinje AS", "Europe/Oslo"},
    {"Daniel O'Brien", "d.obrien@shannon.example", "Shannon Freight", "Europe/Dublin"}};
constexpr const char* kGoals[] = {"社内の日程調整を一つにまとめたい", "採用面談の数を増やしたい",
                                  "既存システムからの移行相談", "料金と契約について",
                                  "Move three offices off e-mail scheduling before January."};
constexpr const char* kSources[] = {"google", "newsletter", "referral", "展示会2026", ""};
constexpr const char* kCampaigns[] = {"brand", "autumn-webinar", "generic", "career-page", ""};

template <size_t N>
QString pick(const char* const (&list)[N], quint64 number)
{
    return QString::fromUtf8(list[number % N]);
}

} // namespace

quint64 mixed(quint64 value)
{
    value += 0x9E3779B97F4A7C15ULL;
    value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9ULL;
    value = (value ^ (value >> 27)) * 0x94D049BB133111EBULL;
    return value ^ (value >> 31);
}

Guest guestOf(quint64 number)
{
    const quint64 n = mixed(number);
    Guest guest;
    if (n % 9 == 0) {
        const Foreigner& who = kForeigners[(n >> 8) % std::size(kForeigners)];
        guest.name = QString::fromUtf8(who.name);
        guest.email = QString::fromUtf8(who.mail);
        guest.company = QString::fromUtf8(who.company);
        guest.timeZone = QString::fromUtf8(who.zone);
    } else {
        const quint64 family = (n >> 8) % std::size(kFamilies);
        guest.name = QString::fromUtf8(kFamilies[family]) + u' ' + pick(kGivens, n >> 16);
        guest.email = QStringLiteral("%1.%2@%3.example.jp")
                          .arg(QString::fromUtf8(kFamilyLatin[family]))
                          .arg((n >> 24) % 900 + 100)
                          .arg(n % 7 == 0 ? QStringLiteral("mail") : QStringLiteral("office"));
        if (n % 3 != 0) guest.company = pick(kCompanies, n >> 32);
        guest.timeZone = QStringLiteral("Asia/Tokyo");
    }
    if (n % 4 == 0) guest.message = QStringLiteral("よろしくお願いいたします。");
    guest.answers = {{QStringLiteral("Team size"),
                      {QStringLiteral("%1 – %2").arg((n >> 40) % 8 * 10 + 10).arg((n >> 40) % 8 * 10 + 30)}},
                     {QStringLiteral("Goal"), {pick(kGoals, n >> 44)}}};
    guest.tracking.source = pick(kSources, n >> 48);
    if (!guest.tracking.source.isEmpty()) {
        guest.tracking.campaign = pick(kCampaigns, n >> 52);
        guest.tracking.medium = n % 2 ? QStringLiteral("email") : QStringLiteral("cpc");
    }
    return guest;
}

QString hostName(int n)
{
    if (n < int(std::size(kHosts))) return QString::fromUtf8(kHosts[n]);
    const quint64 number = mixed(quint64(n) + 77);
    return pick(kFamilies, number) + u' ' + pick(kGivens, number >> 16);
}

} // namespace yoyaku::demo
