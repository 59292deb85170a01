#include "core/insight/hostsums.h"

#include "core/insight/rulesdraft.h"
#include "core/models/directorymodel.h"
#include "core/store/hostqueries.h"
#include "core/store/readsession.h"
#include "core/store/setuphistory.h"
#include "core/store/store.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace yoyaku {

namespace {

constexpr int kPauseMs = 300; ///< sums need not follow a burst booking by booking
constexpr int kShareDays = 28;
constexpr int kChangeDays = 30, kMostChanges = 50;
constexpr int kDaysOfWeek = 7;

bool names(const AssignRule& rule, const UserId& host)
{
    return std::any_of(rule.groups.begin(), rule.groups.end(),
                       [&](const AssignGroup& group) { return group.users.contains(host); });
}

void tighten(std::optional<int>& cap, const std::optional<int>& limit)
{
    if (limit) cap = std::min(cap.value_or(*limit), *limit);
}

} // namespace

HostSums::HostSums(Store& store, DirectoryModel& directory, RulesDraft& draft, const Clock& clock, QObject* parent)
    : QObject(parent), m_store(store), m_directory(directory), m_draft(draft), m_clock(clock)
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(kPauseMs);
    connect(&m_quiet, &QTimer::timeout, this, &HostSums::read);
    m_midnight.setSingleShot(true);
    connect(&m_midnight, &QTimer::timeout, this, &HostSums::read);
    connect(&store, &Store::changed, this, [this](const ChangeSet& set) {
        if (!set.changes.isEmpty() || set.touchesDirectory()) schedule();
    });
    connect(&draft, &RulesDraft::changed, this, [this](const EventTypeId& eventType) {
        if (eventType == m_eventType) rebuild(); // at once: somebody is typing
        schedule();
    });
    connect(&directory, &DirectoryModel::changed, this, [this] {
        rebuild();
        schedule();
    });
    m_days = daysAt(m_clock.now());
}

void HostSums::setActive(bool isActive)
{
    m_isActive = isActive;
    if (isActive && m_isDirty) read();
}

void HostSums::setEventType(const EventTypeId& eventType)
{
    if (eventType == m_eventType) return;
    m_eventType = eventType;
    m_known.minutes.clear();
    m_known.changes.clear();
    rebuild();
    read();
}

void HostSums::setTimeZone(const QTimeZone& zone)
{
    if (zone == m_zone) return;
    m_zone = zone;
    m_known.minutes.clear();
    m_days = daysAt(m_clock.now());
    read();
}

HostSums::Days HostSums::daysAt(EpochMs now) const
{
    const QTimeZone zone = m_zone.isValid() ? m_zone : QTimeZone::utc();
    const QDate today = QDateTime::fromMSecsSinceEpoch(now, zone).date();
    const QDate month(today.year(), today.month(), 1), monday = today.addDays(1 - today.dayOfWeek());
    Days days;
    days.first = std::min(month, monday);
    days.monthAt = int(days.first.daysTo(month));
    days.monthDays = today.daysInMonth();
    days.weekAt = int(days.first.daysTo(monday));
    days.today = int(days.first.daysTo(today));
    days.count = std::max(days.monthAt + days.monthDays, days.weekAt + kDaysOfWeek);
    return days;
}

TimeSpan HostSums::month() const
{
    const QTimeZone zone = m_zone.isValid() ? m_zone : QTimeZone::utc();
    const QDate first = m_days.first.addDays(m_days.monthAt);
    return {first.startOfDay(zone).toMSecsSinceEpoch(),
            first.addDays(m_days.monthDays).startOfDay(zone).toMSecsSinceEpoch()};
}

void HostSums::rebuild()
{
    m_setup = m_draft.after(m_eventType);
    m_setup.rules.removeIf([](const AssignRule& rule) { return !rule.isExpectedShape; });
    Q_EMIT changed();
}

void HostSums::schedule()
{
    m_isDirty = true;
    if (m_isActive && !m_quiet.isActive()) m_quiet.start();
}

HostSums::Question HostSums::question() const
{
    Question question{m_eventType, m_days, m_zone, m_clock.now(), {}};
    for (const EventType& type : m_directory.eventTypes())
        question.hosts.append({type.id, m_draft.after(type.id).hosts});
    return question;
}

// One question at a time: what changed meanwhile is read when the answer is here.
void HostSums::read()
{
    m_isDirty = true;
    if (!m_isActive || m_isReading) return;
    m_isDirty = false;
    m_isReading = true;
    m_quiet.stop();
    const EpochMs now = m_clock.now();
    m_days = daysAt(now);
    m_midnight.start(std::chrono::milliseconds(localDay(now, m_zone).end - now));
    const Question asked = question();
    m_store.read<Reply>(
        this, [asked](ReadSession& session) { return answerTo(session, asked); },
        [this, asked](const Reply& reply) {
            m_isReading = false;
            const bool isCurrent = asked.eventType == m_eventType && asked.zone == m_zone && asked.days == m_days;
            if (isCurrent) m_known = reply;
            if (m_isDirty && !m_quiet.isActive()) read();
            if (isCurrent) Q_EMIT changed();
        },
        Store::Lane::List);
}

HostSums::Reply HostSums::answerTo(ReadSession& session, const Question& question)
{
    Reply reply;
    reply.minutes = minutesByDay(session, question.eventType, question.days.first, question.days.count, question.zone);
    const auto totals = totalsByType(session, {question.now - kShareDays * kMsPerDay, question.now});
    for (const auto& [type, hosts] : question.hosts) reply.evenness.append(evennessOf(type, hosts, totals.value(type)));
    reply.changes = readSetupChanges(session, question.eventType, question.now - kChangeDays * kMsPerDay, kMostChanges);
    return reply;
}

Evenness HostSums::evennessOf(const EventTypeId& eventType, const QVector<EventTypeHost>& hosts,
                              const QHash<UserId, int>& totals)
{
    Evenness even{eventType, int(hosts.size()), 0, 0, true};
    even.bookings = std::accumulate(totals.cbegin(), totals.cend(), 0);
    QVector<int> counts, priorities;
    QHash<int, int> ofGroup;
    for (const EventTypeHost& host : hosts) {
        counts.append(totals.value(host.userId));
        priorities.append(host.priority);
        if (host.priority > 0) ofGroup[host.priority] += counts.last();
    }
    for (const int count : std::as_const(ofGroup)) even.isTooFew = even.isTooFew && count < kTooFewBookings;
    for (const FairShare& share : fairSharesByPriority(counts, priorities)) even.outside += share.isOutside ? 1 : 0;
    return even;
}

int HostSums::sumOf(const UserId& host, int from, int count) const
{
    const QVector<int> days = m_known.minutes.value(host).mid(from, count);
    return std::accumulate(days.begin(), days.end(), 0);
}

HostSums::Minutes HostSums::of(const UserId& host) const
{
    Minutes minutes;
    minutes.today = sumOf(host, m_days.today, 1);
    minutes.week = sumOf(host, m_days.weekAt, kDaysOfWeek);
    minutes.month = sumOf(host, m_days.monthAt, m_days.monthDays);
    for (const AssignRule& rule : m_setup.rules) {
        if (!names(rule, host)) continue;
        tighten(minutes.dailyCap, rule.dailyMinutes);
        tighten(minutes.weeklyCap, rule.weeklyMinutes);
        tighten(minutes.monthlyCap, rule.monthlyMinutes);
    }
    if (minutes.monthlyCap) minutes.dryAt = burnOf(host, *minutes.monthlyCap).dryAt;
    return minutes;
}

CapBurn HostSums::burnOf(const UserId& host, int capMinutes) const
{
    const MonthMinutes used{host, m_known.minutes.value(host).mid(m_days.monthAt, m_days.monthDays)};
    const QTimeZone zone = m_zone.isValid() ? m_zone : QTimeZone::utc();
    return capBurn(used, capMinutes, month(), m_days.today - m_days.monthAt, zone);
}

QVector<UserId> HostSums::hostsOf(const AssignRule& rule) const
{
    QVector<UserId> hosts;
    for (const AssignGroup& group : rule.groups)
        for (const UserId& user : group.users)
            if (!hosts.contains(user) && std::any_of(m_setup.hosts.begin(), m_setup.hosts.end(),
                                                     [&](const EventTypeHost& host) { return host.userId == user; }))
                hosts.append(user);
    return hosts;
}

const AssignRule* HostSums::firstRuleWith(std::optional<int> AssignRule::*limit) const
{
    const auto it = std::find_if(m_setup.rules.begin(), m_setup.rules.end(),
                                 [&](const AssignRule& rule) { return (rule.*limit).has_value(); });
    return it == m_setup.rules.end() ? nullptr : &*it;
}

RuleId HostSums::burnRule() const
{
    const AssignRule* rule = firstRuleWith(&AssignRule::monthlyMinutes);
    return rule ? rule->id : RuleId();
}

QVector<CapBurn> HostSums::burns() const
{
    QVector<CapBurn> burns;
    const AssignRule* rule = firstRuleWith(&AssignRule::monthlyMinutes);
    if (!rule) return burns;
    for (const UserId& host : hostsOf(*rule)) burns.append(burnOf(host, *rule->monthlyMinutes));
    std::stable_sort(burns.begin(), burns.end(),
                     [](const CapBurn& a, const CapBurn& b) { return a.usedMinutes > b.usedMinutes; });
    return burns;
}

RuleId HostSums::dailyRule() const
{
    const AssignRule* rule = firstRuleWith(&AssignRule::dailyMinutes);
    return rule ? rule->id : RuleId();
}

QVector<std::pair<UserId, int>> HostSums::todayMinutes() const
{
    QVector<std::pair<UserId, int>> minutes;
    if (const AssignRule* rule = firstRuleWith(&AssignRule::dailyMinutes))
        for (const UserId& host : hostsOf(*rule)) minutes.append({host, sumOf(host, m_days.today, 1)});
    return minutes;
}

const QVector<Evenness>& HostSums::evenness() const { return m_known.evenness; }
const QVector<SetupChange>& HostSums::changes() const { return m_known.changes; }

} // namespace yoyaku

#include "moc_hostsums.cpp"
