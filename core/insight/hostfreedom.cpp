#include "core/insight/hostfreedom.h"

#include <QSet>
#include <algorithm>

namespace yoyaku {

namespace {

bool names(const AssignRule& rule, const UserId& host)
{
    return std::any_of(rule.groups.begin(), rule.groups.end(),
                       [&](const AssignGroup& group) { return group.users.contains(host); });
}

std::optional<int> tightest(const QVector<AssignRule>& rules, const UserId& host)
{
    std::optional<int> limit;
    for (const AssignRule& rule : rules)
        if (rule.isExpectedShape && rule.dailyMinutes && names(rule, host))
            limit = std::min(limit.value_or(*rule.dailyMinutes), *rule.dailyMinutes);
    return limit;
}

bool isWithin(const TimeSpan& inner, const TimeSpan& outer)
{
    return outer.start <= inner.start && inner.end <= outer.end;
}

qint64 minutesWithin(const TimeSpan& span, const TimeSpan& bounds)
{
    return std::max<qint64>(0, std::min(span.end, bounds.end) - std::max(span.start, bounds.start)) / kMsPerMinute;
}

} // namespace

bool takesTime(const BookingRow& row)
{
    // Ending before it starts it takes none, whatever its status.
    return row.status != BookingStatus::Cancel && !row.isGone && !row.span.isEmpty();
}

std::optional<AvailabilityCalendar> usualCalendar(const QVector<AvailabilityCalendar>& calendars)
{
    if (calendars.isEmpty()) return std::nullopt;
    const auto isDefault = [](const AvailabilityCalendar& calendar) { return calendar.isDefault; };
    const auto it = std::find_if(calendars.begin(), calendars.end(), isDefault);
    return it == calendars.end() ? calendars.first() : *it;
}

std::optional<int> dailyLimit(const UserId& host, const EventTypeId& eventType, const Directory& directory)
{
    return tightest(directory.rules.value(eventType), host);
}

QVector<UserId> membersOf(const Directory& directory)
{
    QVector<UserId> all;
    QSet<UserId> seen;
    const auto add = [&](const UserId& user) {
        if (seen.contains(user)) return;
        seen.insert(user);
        all.append(user);
    };
    for (const User& user : directory.users) add(user.id);
    if (!all.isEmpty()) return all;
    for (const EventType& type : directory.eventTypes)
        for (const EventTypeHost& host : directory.hosts.value(type.id)) add(host.userId);
    return all;
}

TimeSpan localDay(EpochMs instant, const QTimeZone& zone)
{
    const QTimeZone known = zone.isValid() ? zone : QTimeZone::utc();
    const QDate day = QDateTime::fromMSecsSinceEpoch(instant, known).date();
    return {day.startOfDay(known).toMSecsSinceEpoch(), day.addDays(1).startOfDay(known).toMSecsSinceEpoch()};
}

FreedomSheet::FreedomSheet(const BusyFacts& facts, const Directory& directory)
    : m_window(facts.window), m_members(membersOf(directory)), m_rules(directory.rules)
{
    for (const UserId& member : std::as_const(m_members)) m_hosts.insert(member, {});
    for (const BookingRow& row : facts.rows)
        if (takesTime(row))
            for (const UserId& host : row.hosts) m_hosts[host].bookings.append({row.span, row.uid, false});
    for (const Schedule& schedule : facts.schedules)
        if (schedule.blocksTime() && !schedule.span.isEmpty())
            for (const ScheduleAttendee& who : schedule.attendees)
                if (!who.userId.isEmpty()) m_hosts[who.userId].schedules.append({schedule.span, {}, schedule.isAllDay});
    const auto earlier = [](const Entry& a, const Entry& b) { return a.span.start < b.span.start; };
    for (auto it = m_hosts.begin(); it != m_hosts.end(); ++it) {
        std::stable_sort(it->bookings.begin(), it->bookings.end(), earlier);
        it->calendar = usualCalendar(directory.calendars.value(it.key()));
        it->areHoursKnown = it->calendar && !hasUnknownParts(*it->calendar);
        if (it->calendar) it->open = openSpans(*it->calendar, m_window);
    }
}

std::optional<QVector<TimeSpan>> FreedomSheet::hoursOf(const UserId& host) const
{
    const auto it = m_hosts.find(host);
    if (it == m_hosts.end() || !it->areHoursKnown) return std::nullopt;
    return it->open;
}

QVector<TimeSpan> FreedomSheet::takenOf(const UserId& host) const
{
    QVector<TimeSpan> taken, merged;
    const auto it = m_hosts.find(host);
    if (it == m_hosts.end()) return merged;
    for (const auto* entries : {&it->bookings, &it->schedules})
        for (const Entry& entry : *entries) taken.append(entry.span);
    std::sort(taken.begin(), taken.end(), [](const TimeSpan& a, const TimeSpan& b) { return a.start < b.start; });
    for (const TimeSpan& span : std::as_const(taken)) {
        if (!merged.isEmpty() && span.start <= merged.last().end)
            merged.last().end = std::max(merged.last().end, span.end);
        else
            merged.append(span);
    }
    return merged;
}

int FreedomSheet::minutesOf(const UserId& host, TimeSpan span, const BookingId& except) const
{
    qint64 minutes = 0;
    const auto known = m_hosts.find(host);
    if (known == m_hosts.end()) return 0;
    for (const Entry& entry : known->bookings)
        if (entry.booking != except) minutes += minutesWithin(entry.span, span);
    return int(minutes);
}

bool FreedomSheet::isOnLeave(const UserId& host, TimeSpan span) const
{
    const auto known = m_hosts.find(host);
    return known != m_hosts.end() &&
           std::any_of(known->schedules.begin(), known->schedules.end(),
                       [&](const Entry& entry) { return entry.isAllDay && entry.span.overlaps(span); });
}

TimeSpan FreedomSheet::dayOf(EpochMs instant, const QTimeZone& zone) const
{
    if (!m_lastDay.second.contains(instant) || m_lastDay.first != zone) m_lastDay = {zone, localDay(instant, zone)};
    return m_lastDay.second;
}

Freedom FreedomSheet::hoursState(const HostFacts& host, const FreedomQuestion& question) const
{
    if (!host.areHoursKnown || question.span.isEmpty() || !isWithin(question.span, m_window)) return Freedom::Unknown;
    const bool isOpen = std::any_of(host.open.begin(), host.open.end(),
                                    [&](const TimeSpan& open) { return isWithin(question.span, open); });
    return isOpen ? Freedom::Free : Freedom::OffHours;
}

HostFreedom FreedomSheet::of(const UserId& host, const FreedomQuestion& question) const
{
    const auto known = m_hosts.find(host);
    static const HostFacts kNothing;
    const HostFacts& facts = known == m_hosts.end() ? kNothing : *known;
    HostFreedom answer{.host = host, .state = hoursState(facts, question)};
    const auto worsen = [&](Freedom state, EpochMs until) {
        // Of equal reasons the one that ends last counts: the host is not back before.
        if (state == answer.state) answer.until = std::max(answer.until.value_or(until), until);
        if (state > answer.state) answer.until = until;
        answer.state = std::max(answer.state, state);
    };
    const TimeSpan day = dayOf(question.span.start, question.zone);
    answer.minutes = minutesOf(host, day, question.except);
    answer.limitMinutes = tightest(m_rules.value(question.eventType), host);
    const qint64 after = answer.minutes + minutesWithin(question.span, day);
    if (answer.limitMinutes && after > *answer.limitMinutes) answer.state = std::max(answer.state, Freedom::CapReached);
    for (const Entry& entry : facts.schedules)
        if (entry.span.overlaps(question.span))
            worsen(entry.isAllDay ? Freedom::OnLeave : Freedom::Busy, entry.span.end);
    for (const Entry& entry : facts.bookings) {
        if (entry.booking == question.except) continue;
        answer.bookingsInWindow += entry.span.overlaps(m_window) ? 1 : 0;
        if (!entry.span.overlaps(question.span)) continue;
        worsen(Freedom::Booked, entry.span.end);
        if (answer.by.isEmpty()) answer.by = entry.booking;
    }
    return answer;
}

QVector<HostFreedom> FreedomSheet::ofAll(const FreedomQuestion& question) const
{
    QVector<HostFreedom> all;
    all.reserve(m_members.size());
    for (const UserId& member : m_members) all.append(of(member, question));
    return all;
}

HostFreedom freedomOf(const UserId& host, const FreedomQuestion& question, const BusyFacts& facts,
                      const Directory& directory)
{
    return FreedomSheet(facts, directory).of(host, question);
}

QVector<HostFreedom> freedomOfAll(const FreedomQuestion& question, const BusyFacts& facts, const Directory& directory)
{
    return FreedomSheet(facts, directory).ofAll(question);
}

} // namespace yoyaku
