#include "core/insight/replayhosts.h"

#include <algorithm>

namespace yoyaku {

namespace {

int minutesOf(TimeSpan span) { return int(std::max<qint64>(0, span.lengthMs()) / kMsPerMinute); }

bool isBeyond(int minutes, const std::optional<int>& limit) { return limit && minutes > *limit; }

bool startsAfter(EpochMs start, const TimeSpan& span) { return start < span.start; }

} // namespace

LocalPeriods::LocalPeriods(TimeSpan span, const QTimeZone& zone)
{
    const QTimeZone known = zone.isValid() ? zone : QTimeZone::utc();
    QDate day = QDateTime::fromMSecsSinceEpoch(span.start, known).date();
    Index index;
    do {
        m_starts.append(day.startOfDay(known).toMSecsSinceEpoch());
        m_days.append(index);
        day = day.addDays(1);
        ++index.day;
        index.week += day.dayOfWeek() == Qt::Monday ? 1 : 0;
        index.month += day.day() == 1 ? 1 : 0;
    } while (day.startOfDay(known).toMSecsSinceEpoch() < span.end);
    m_lastInstant = m_starts.first();
}

LocalPeriods::Index LocalPeriods::of(EpochMs instant) const
{
    if (m_lastInstant == instant) return m_lastIndex;
    const auto after = std::upper_bound(m_starts.begin(), m_starts.end(), instant);
    m_lastInstant = instant;
    m_lastIndex = m_days[std::max<qsizetype>(0, after - m_starts.begin() - 1)];
    return m_lastIndex;
}

LocalPeriods::Index LocalPeriods::count() const
{
    const Index& last = m_days.last();
    return {last.day + 1, last.week + 1, last.month + 1};
}

void SpanList::add(TimeSpan span)
{
    if (span.isEmpty()) return;
    auto at = std::upper_bound(m_starts.begin(), m_starts.end(), span.start) - m_starts.begin();
    const EpochMs before = at > 0 ? m_ends[at - 1] : span.end;
    m_starts.insert(at, span.start);
    m_ends.insert(at, std::max(before, span.end));
    while (++at < m_ends.size() && m_ends[at] < span.end) m_ends[at] = span.end;
}

bool SpanList::overlaps(TimeSpan span) const
{
    const auto at = std::lower_bound(m_starts.begin(), m_starts.end(), span.end) - m_starts.begin();
    return at > 0 && m_ends[at - 1] > span.start;
}

ReplayHosts::ReplayHosts(const AssignSetup& setup, const ReplayFacts& facts, const Directory& directory)
    : m_periods(facts.period, facts.zone)
{
    const FreedomSheet sheet(facts.others, directory);
    const LocalPeriods::Index count = m_periods.count();
    for (const EventTypeHost& from : setup.hosts) {
        if (m_index.contains(from.userId)) continue;
        Host host;
        host.id = from.userId;
        host.priority = from.priority;
        host.open = sheet.hoursOf(from.userId);
        for (const TimeSpan& span : sheet.takenOf(from.userId)) host.taken.add(span);
        host.byDay = QVector<int>(count.day);
        host.byWeek = QVector<int>(count.week);
        host.byMonth = QVector<int>(count.month);
        m_index.insert(host.id, int(m_hosts.size()));
        m_hosts.append(host);
    }
}

bool ReplayHosts::isOpen(const Host& host, TimeSpan span)
{
    if (!host.open) return true;
    auto it = std::upper_bound(host.open->begin(), host.open->end(), span.start, startsAfter);
    return it != host.open->begin() && span.end <= std::prev(it)->end;
}

bool ReplayHosts::canTake(int host, TimeSpan span, const MinuteLimits& limits) const
{
    const Host& one = m_hosts[host];
    if (!isOpen(one, span) || one.given.overlaps(span) || one.taken.overlaps(span)) return false;
    const LocalPeriods::Index at = m_periods.of(span.start);
    const int more = minutesOf(span);
    return !isBeyond(one.byDay[at.day] + more, limits.daily) && !isBeyond(one.byWeek[at.week] + more, limits.weekly) &&
           !isBeyond(one.byMonth[at.month] + more, limits.monthly);
}

void ReplayHosts::give(int host, TimeSpan span)
{
    Host& one = m_hosts[host];
    const LocalPeriods::Index at = m_periods.of(span.start);
    const int more = minutesOf(span);
    one.given.add(span);
    ++one.bookings;
    one.byDay[at.day] += more;
    one.byWeek[at.week] += more;
    one.byMonth[at.month] += more;
}

} // namespace yoyaku
