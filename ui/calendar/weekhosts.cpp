#include "ui/calendar/weekhosts.h"

#include "core/insight/hostfreedom.h"
#include "core/models/calendarmodel.h"
#include "core/models/directorymodel.h"

#include <algorithm>

namespace yoyaku::ui {

void WeekHosts::update(const CalendarModel& model, const DirectoryModel& directory, int days)
{
    m_hosts.clear();
    m_tracks.clear();
    if (days != 1) return;
    const QVector<UserId>& ticked = model.filter().hosts;
    const QVector<BookingRow>& rows = model.rows();
    const bool hasUnassigned =
        std::any_of(rows.begin(), rows.end(), [](const BookingRow& row) { return row.hosts.isEmpty(); });
    if (hasUnassigned) m_hosts.append(UserId());
    const QVector<UserId> members = membersOf(directory.all());
    for (const UserId& member : members)
        if (ticked.isEmpty() || ticked.contains(member)) m_hosts.append(member);
    for (int i = 0; i < m_hosts.size(); ++i) m_tracks.insert(m_hosts[i], i);
    for (const BookingRow& row : rows)
        for (const UserId& host : row.hosts)
            if ((ticked.isEmpty() || ticked.contains(host)) && !m_tracks.contains(host)) {
                m_tracks.insert(host, int(m_hosts.size()));
                m_hosts.append(host);
            }
}

QVector<int> WeekHosts::tracksOf(const BookingRow& row) const
{
    if (!areShown()) return {0};
    QVector<int> tracks;
    if (row.hosts.isEmpty()) tracks.append(m_tracks.value(UserId(), 0));
    for (const UserId& host : row.hosts)
        if (const auto it = m_tracks.find(host); it != m_tracks.end() && !tracks.contains(*it)) tracks.append(*it);
    return tracks;
}

QVector<int> WeekHosts::tracksOf(const Schedule& schedule) const
{
    if (!areShown()) return {0};
    QVector<int> tracks;
    for (const ScheduleAttendee& who : schedule.attendees)
        if (const auto it = m_tracks.find(who.userId); !who.userId.isEmpty() && it != m_tracks.end())
            tracks.append(*it);
    return tracks;
}

QVector<QVector<int>> WeekHosts::tracksOf(const QVector<BookingRow>& rows) const
{
    QVector<QVector<int>> tracks;
    if (!areShown()) return tracks;
    tracks.reserve(rows.size());
    for (const BookingRow& row : rows) tracks.append(tracksOf(row));
    return tracks;
}

} // namespace yoyaku::ui
