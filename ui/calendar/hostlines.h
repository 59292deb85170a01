#pragma once

#include "core/insight/hostfreedom.h"

namespace yoyaku {
class DirectoryModel;
}

namespace yoyaku::ui {

/// How the hosts of a timeline follow one another.
enum class HostOrder : quint8 { LeastLoaded, Name, Priority };

/// One row of the hosts' timeline. The first one may stand for nobody: bookings without a host.
struct HostLine
{
    UserId host; ///< empty: no host yet
    QString name;
    int priority = -1; ///< 0 to 3; -1: hosts no event type that is known
    int minutes = 0;   ///< booked on the day
    std::optional<int> limitMinutes;
    bool isOnLeave = false; ///< an all-day entry covers the day
    bool isNext = false;    ///< gets the next booking without a host, by rule (inferred)
    bool isWorking = false; ///< has hours on the day; where they are not known, the usual ones
    /// Within the day, ascending and merged.
    QVector<TimeSpan> open;
    bool areHoursKnown = false;
    bool operator==(const HostLine&) const = default;
    /// 0 to 1 and beyond, of the limit or of eight hours; those on leave come last.
    [[nodiscard]] double load() const;
};

struct HostLinesQuestion
{
    TimeSpan day;
    QTimeZone zone;
    QVector<UserId> hosts; ///< only these; empty: all
    EventTypeId eventType; ///< whose priorities and limits; empty: the highest and the tightest of all
    HostOrder order = HostOrder::LeastLoaded;
};

/// The hosts' rows, without the one for nobody.
[[nodiscard]] QVector<HostLine> hostLines(const HostLinesQuestion& question, const FreedomSheet& sheet,
                                          const DirectoryModel& directory);

/// Who would get `booking` by the rules that are known: of the hosts of its event type who are free then, the highest
/// priority, then the fewest minutes of the day. A guess: which end of the priorities wins is not told by the service.
/// Empty: nobody is free, or no host of the type is known.
[[nodiscard]] UserId nextByRule(const BookingRow& booking, const QTimeZone& zone, const FreedomSheet& sheet,
                                const DirectoryModel& directory);

/// The hours that stand in for unknown ones: 09 to 12 and 13 to 19 on weekdays.
[[nodiscard]] QVector<TimeSpan> usualHours(TimeSpan day, const QTimeZone& zone);

/// How many of the lines' hosts can take the half hour, all rules applied. Unknown hours count as the usual ones.
[[nodiscard]] int freeHosts(const QVector<HostLine>& lines, TimeSpan slot, const EventTypeId& eventType,
                            const QTimeZone& zone, const FreedomSheet& sheet);

} // namespace yoyaku::ui
