#pragma once

#include "core/base/clock.h"
#include "core/demo/demopeople.h"
#include "core/domain/availability.h"

#include <QDate>
#include <QSet>
#include <QTimeZone>
#include <QVector>

namespace yoyaku::demo {

/// The members' availability calendars: full and part time, one with a lunch gap, one kept in Berlin, some with days
/// off as plain dates. A member's default calendar says when bookings are accepted. One thread.
class Hours
{
  public:
    Hours(const People& people, const Clock& clock);

    /// Office hours for a new member.
    void add(int host);
    [[nodiscard]] QVector<AvailabilityCalendar> of(int host) const;
    [[nodiscard]] const AvailabilityCalendar* find(const QString& id) const;
    /// True when one window of the host's default calendar holds the whole span.
    [[nodiscard]] bool isOpen(int host, TimeSpan span) const;

  private:
    struct Entry
    {
        AvailabilityCalendar calendar;
        int host = 0;
        int zone = 0; ///< into m_zones
        QSet<QDate> closed;
    };
    /// Offsets change on the hour, so one is kept for the hour asked last: asking a zone is the dear part, and open
    /// slots ask for every host.
    struct Zone
    {
        QTimeZone zone;
        mutable EpochMs hour = -1;
        mutable EpochMs offset = 0;
        [[nodiscard]] EpochMs wallClock(EpochMs instant) const;
    };
    Entry& addEntry(int host, const QString& name, const char* zone, const char* windows);
    void close(Entry& entry, const QVector<QDate>& days);

    const People& m_people;
    EpochMs m_madeAt;
    QVector<Zone> m_zones;
    QVector<Entry> m_entries;
    QVector<int> m_defaults; ///< by host number, into m_entries
};

} // namespace yoyaku::demo
