#include "core/demo/demoeventtypes.h"

#include "core/demo/demonames.h"

#include <QJsonArray>
#include <algorithm>

namespace yoyaku::demo {

namespace {

using namespace Qt::StringLiterals;

struct TypeSeed
{
    const char *id, *name;
    int minutes;
    const char* location;
    const char* hosts; ///< host number and priority, pairs
};
constexpr TypeSeed kTypes[] = {
    {"wOVzHsvJ9T4v", "製品デモ 30分", 30, "zoom", "031373833222426291b0"},
    {"Qm3_kPz81LdA", "採用面談 45分", 45, "googleMeet", "23526272"},
    {"hT-7xWc2NvEs", "Onboarding call", 60, "zoom", "a3b20292"},
    {"_p9GrYb4KuJf", "導入相談 60分", 60, "inPerson", "1343627292"},
    {"Zc5MdLq0XoRi", "定期レビュー 30分", 30, "phone", "034313826292"},
};
constexpr int kPictured = 12; ///< hosts of the pictures

int hexDigit(char c) { return c <= '9' ? c - '0' : c - 'a' + 10; }

EventTypeHost hostOf(const User& user, int priority, int sort)
{
    return {user.id, user.name, user.email, QStringLiteral("editor"), priority, QStringLiteral("host"), sort};
}

/// Caps on booked time in minutes; 0 is none.
QJsonObject limits(int daily, int monthly)
{
    const auto orNull = [](int minutes) { return minutes > 0 ? QJsonValue(minutes) : QJsonValue(); };
    return {{"daily"_L1, orNull(daily)}, {"weekly"_L1, QJsonValue()}, {"monthly"_L1, orNull(monthly)}};
}

qsizetype ruleAt(const EventTypes::Type& type, const QString& id)
{
    for (qsizetype i = 0; i < type.rules.size(); ++i)
        if (type.rules[i].value("uid"_L1).toString() == id) return i;
    return -1;
}

} // namespace

EventTypes::EventTypes(const People& people, const Clock& clock, quint64 seed)
    : m_people(people), m_clock(clock), m_seed(seed)
{
    for (const TypeSeed& from : kTypes) {
        Type type;
        type.type.id = EventTypeId(QString::fromLatin1(from.id));
        type.type.name = QString::fromUtf8(from.name);
        type.type.status = QStringLiteral("enable");
        type.type.durationMinutes = from.minutes;
        type.type.locationIds = {QString::fromLatin1(from.location), QStringLiteral("phone")};
        type.type.locationIds.removeDuplicates();
        seedHosts(type, from.hosts);
        m_types.append(type);
    }
    seedRules();
}

void EventTypes::seedHosts(Type& type, const char* pairs)
{
    const QByteArray digits(pairs);
    for (int i = 0; i + 1 < digits.size(); i += 2)
        if (const int n = hexDigit(digits[i]); n < m_people.count())
            type.hosts.append(hostOf(m_people.at(n), std::min(3, hexDigit(digits[i + 1])), i / 2));
    // Hosts beyond the twelve of the pictures belong to the first type, so that 200 hosts have bookings too.
    if (m_types.isEmpty())
        for (int n = kPictured; n < m_people.count(); ++n) type.hosts.append(hostOf(m_people.at(n), 1 + n % 3, n));
    if (type.hosts.isEmpty()) type.hosts.append(hostOf(m_people.at(0), 3, 0));
}

void EventTypes::seedRules()
{
    const auto add = [this](const char* name, int priority, const char* hosts, const QJsonObject& caps) {
        QJsonArray users;
        for (const char* c = hosts; *c; ++c)
            if (const int n = hexDigit(*c); n < m_people.count()) users.append(m_people.at(n).id.text());
        if (users.isEmpty()) return; // a small account has not all of the hosts
        addRule(0, {{"name"_L1, QString::fromLatin1(name)},
                    {"priority"_L1, priority},
                    {"groups"_L1, QJsonArray{QJsonObject{{"operator"_L1, "or"_L1}, {"userIds"_L1, users}}}},
                    {"limits"_L1, caps}});
    };
    add("Leaders", 1, "01", limits(0, 1000));
    add("Members", 2, "783246", limits(120, 0));
    add("Overflow", 3, "9", limits(0, 0));
}

int EventTypes::find(const QString& id) const
{
    for (int i = 0; i < m_types.size(); ++i)
        if (m_types[i].type.id.text() == id) return i;
    return -1;
}

const EventTypeHost* EventTypes::host(int type, const UserId& id) const
{
    const auto& hosts = m_types[type].hosts;
    const auto found = std::find_if(hosts.begin(), hosts.end(), [&](const EventTypeHost& h) { return h.userId == id; });
    return found != hosts.end() ? &*found : nullptr;
}

Result<EventTypeHost, Refusal> EventTypes::addHost(int type, EventTypeHost host)
{
    const auto member = m_people.find(host.userId);
    if (!member) return wrong("userId", "This user is no member");
    if (this->host(type, host.userId)) return wrong("userId", "This member is a host already");
    host.name = m_people.at(*member).name;
    host.email = m_people.at(*member).email;
    for (const EventTypeHost& other : m_types[type].hosts) host.sort = std::max(host.sort, other.sort + 1);
    m_types[type].hosts.append(host);
    return host;
}

bool EventTypes::setPriority(int type, const UserId& host, int priority)
{
    for (EventTypeHost& one : m_types[type].hosts)
        if (one.userId == host) {
            one.priority = priority;
            return true;
        }
    return false;
}

bool EventTypes::removeHost(int type, const UserId& host)
{
    return m_types[type].hosts.removeIf([&](const EventTypeHost& one) { return one.userId == host; }) > 0;
}

void EventTypes::removeMember(const UserId& host)
{
    for (int type = 0; type < m_types.size(); ++type) removeHost(type, host);
}

QJsonObject EventTypes::addRule(int type, const QJsonObject& body)
{
    QVector<QJsonObject>& rules = m_types[type].rules;
    QJsonObject rule{{"groups"_L1, QJsonArray()}, {"limits"_L1, limits(0, 0)}, {"sort"_L1, int(rules.size())}};
    for (auto it = body.begin(); it != body.end(); ++it) rule.insert(it.key(), it.value());
    const QString id =
        u"RU%1"_s.arg(mixed(m_seed * 104729 + quint64(++m_rulesMade)) % 0xFFFFFFFFFFULL, 10, 36, QLatin1Char('0'));
    const QString stamp = formatInstant(m_clock.now());
    rule.insert("uid"_L1, id);
    rule.insert("createdAt"_L1, stamp);
    rule.insert("updatedAt"_L1, stamp);
    rules.append(rule);
    return rule;
}

bool EventTypes::hasRule(int type, const QString& rule) const { return ruleAt(m_types[type], rule) >= 0; }

QJsonObject EventTypes::changeRule(int type, const QString& rule, const QJsonObject& body)
{
    const qsizetype i = ruleAt(m_types[type], rule);
    QJsonObject changed = m_types[type].rules[i];
    for (auto it = body.begin(); it != body.end(); ++it)
        if (it.key() != "uid"_L1 && it.key() != "createdAt"_L1) changed.insert(it.key(), it.value());
    changed.insert("updatedAt"_L1, formatInstant(m_clock.now()));
    m_types[type].rules[i] = changed;
    return changed;
}

bool EventTypes::removeRule(int type, const QString& rule)
{
    const qsizetype i = ruleAt(m_types[type], rule);
    if (i >= 0) m_types[type].rules.removeAt(i);
    return i >= 0;
}

} // namespace yoyaku::demo
