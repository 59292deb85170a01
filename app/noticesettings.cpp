#include "app/noticesettings.h"

#include <QJsonArray>

namespace yoyaku::app {

namespace {

const auto kKey = QStringLiteral("notices");
const auto kHostsKey = QStringLiteral("noticeHosts");
constexpr int kMinutesADay = 24 * 60;

const char* const kKindNames[kNoticeKinds] = {"new", "moved", "cancelled", "needsYou"};
const char* const kClosedNames[] = {"ask", "quit", "keep"};

int minutes(const QJsonValue& value, int fallback)
{
    const int read = value.toInt(-1);
    return read >= 0 && read < kMinutesADay ? read : fallback;
}

} // namespace

NoticeRules readNoticeRules(const Settings& settings, const QString& account)
{
    NoticeRules rules;
    const QJsonObject all = settings.value(kKey).toObject();
    const auto flag = [](const QJsonObject& from, const char* key, bool fallback) {
        return from.value(QLatin1String(key)).toBool(fallback);
    };
    rules.isOn = flag(all, "on", rules.isOn);
    const QJsonObject kinds = all.value(QLatin1String("kinds")).toObject();
    for (int i = 0; i < kNoticeKinds; ++i) rules.kinds[size_t(i)] = flag(kinds, kKindNames[i], true);
    rules.hidesGuests = flag(all, "hideGuests", rules.hidesGuests);
    const QJsonObject quiet = all.value(QLatin1String("quiet")).toObject();
    rules.hasQuietHours = flag(quiet, "on", rules.hasQuietHours);
    rules.quietFrom = minutes(quiet.value(QLatin1String("from")), rules.quietFrom);
    rules.quietTo = minutes(quiet.value(QLatin1String("to")), rules.quietTo);
    const QJsonArray days = quiet.value(QLatin1String("days")).toArray();
    if (days.size() == qsizetype(rules.quietDays.size()))
        for (qsizetype i = 0; i < days.size(); ++i) rules.quietDays[size_t(i)] = days.at(i).toBool(true);
    const QString closed = all.value(QLatin1String("whenClosed")).toString();
    for (int i = 0; i < int(std::size(kClosedNames)); ++i)
        if (closed == QLatin1String(kClosedNames[i])) rules.whenClosed = NoticeRules::WhenClosed(i);
    const QJsonObject hosts = settings.value(kHostsKey).toObject().value(account).toObject();
    rules.isForChosenHosts = flag(hosts, "chosen", false);
    for (const QJsonValue& id : hosts.value(QLatin1String("hosts")).toArray())
        if (!id.toString().isEmpty()) rules.hosts.append(UserId(id.toString()));
    return rules;
}

void writeNoticeRules(Settings& settings, const QString& account, const NoticeRules& rules)
{
    QJsonObject kinds;
    for (int i = 0; i < kNoticeKinds; ++i) kinds.insert(QLatin1String(kKindNames[i]), rules.kinds[size_t(i)]);
    QJsonArray days;
    for (const bool isQuiet : rules.quietDays) days.append(isQuiet);
    const QJsonObject quiet{{QStringLiteral("on"), rules.hasQuietHours},
                            {QStringLiteral("from"), rules.quietFrom},
                            {QStringLiteral("to"), rules.quietTo},
                            {QStringLiteral("days"), days}};
    settings.setValue(kKey,
                      QJsonObject{{QStringLiteral("on"), rules.isOn},
                                  {QStringLiteral("kinds"), kinds},
                                  {QStringLiteral("hideGuests"), rules.hidesGuests},
                                  {QStringLiteral("quiet"), quiet},
                                  {QStringLiteral("whenClosed"), QLatin1String(kClosedNames[int(rules.whenClosed)])}});
    QJsonArray hosts;
    for (const UserId& host : rules.hosts) hosts.append(host.text());
    QJsonObject all = settings.value(kHostsKey).toObject();
    all.insert(account,
               QJsonObject{{QStringLiteral("chosen"), rules.isForChosenHosts}, {QStringLiteral("hosts"), hosts}});
    settings.setValue(kHostsKey, all);
}

void forgetNoticeHosts(Settings& settings, const QString& account)
{
    QJsonObject all = settings.value(kHostsKey).toObject();
    if (!all.contains(account)) return;
    all.remove(account);
    settings.setValue(kHostsKey, all);
}

} // namespace yoyaku::app
