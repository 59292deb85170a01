#pragma once

#include "core/domain/bookingrow.h"
#include "core/domain/schedule.h"
#include "core/store/queries.h"

#include <QTimeZone>

namespace yoyaku {

/// What says whether a host can take a span of time: everything of the local days around it, unfiltered.
struct BusyFacts
{
    TimeSpan window;             ///< what rows and schedules are known of
    QVector<BookingRow> rows;    ///< all that overlap the window, every host
    QVector<Schedule> schedules; ///< hand-made entries that overlap it
    bool operator==(const BusyFacts&) const = default;
};

/// Worst reason first wins: a host who is booked and beyond its hours is booked.
enum class Freedom : quint8 {
    Free,
    Unknown,    ///< outside the window, or hours that cannot be computed with; the app says so
    CapReached, ///< free, but a daily limit of an assign rule would be passed (inferred)
    OffHours,
    Busy,    ///< a hand-made schedule entry
    OnLeave, ///< one that lasts all day
    Booked,
};

struct HostFreedom
{
    UserId host;
    Freedom state = Freedom::Unknown;
    BookingId by;                    ///< the booking in the way, the first one, for Booked
    std::optional<EpochMs> until;    ///< end of what is in the way, for Booked, Busy and OnLeave
    int minutes = 0;                 ///< booked on the local day the span starts in, the asked-for booking not counted
    std::optional<int> limitMinutes; ///< per day, the tightest rule that names the host for this event type
    int bookingsInWindow = 0;        ///< of the facts' window, those that count, the asked-for booking not counted
    bool operator==(const HostFreedom&) const = default;
};

struct FreedomQuestion
{
    TimeSpan span;
    EventTypeId eventType; ///< whose rules limit; empty: none
    BookingId except;      ///< the booking that is being moved
    QTimeZone zone;        ///< whose midnights bound "the day"
};

/// Whether a booking keeps its hosts from taking another: neither cancelled nor gone.
[[nodiscard]] bool takesTime(const BookingRow& row);

/// The calendar a member's hours are read from: the default one, else the first. Which one an event type uses is not
/// told by the service. Empty when there is none.
[[nodiscard]] std::optional<AvailabilityCalendar> usualCalendar(const QVector<AvailabilityCalendar>& calendars);

/// The tightest daily limit, in minutes, of the event type's rules that name the host. Only rules of the shape that the
/// guide supposes are believed. Empty: no limit is known.
[[nodiscard]] std::optional<int> dailyLimit(const UserId& host, const EventTypeId& eventType,
                                            const Directory& directory);

/// Who may be asked: the members in the service's order; where the member list is refused to the key, the hosts of the
/// event types.
[[nodiscard]] QVector<UserId> membersOf(const Directory& directory);

/// From midnight to midnight on that clock: 23, 24 or 25 hours around `instant`. Invalid zone: that of UTC.
[[nodiscard]] TimeSpan localDay(EpochMs instant, const QTimeZone& zone);

/// Facts sorted by host once, for as many questions as a timeline of hosts has. Pure; any one thread.
class FreedomSheet
{
  public:
    FreedomSheet() = default;
    FreedomSheet(const BusyFacts& facts, const Directory& directory);

    /// Of one host, member or not.
    [[nodiscard]] HostFreedom of(const UserId& host, const FreedomQuestion& question) const;
    /// Of every member, in the directory's order.
    [[nodiscard]] QVector<HostFreedom> ofAll(const FreedomQuestion& question) const;
    [[nodiscard]] const QVector<UserId>& members() const { return m_members; }
    [[nodiscard]] TimeSpan window() const { return m_window; }
    /// When the host's usual calendar is open within the window, ascending and merged; empty: not known.
    [[nodiscard]] std::optional<QVector<TimeSpan>> hoursOf(const UserId& host) const;
    /// When bookings and blocking entries keep the host from taking another, ascending and merged.
    [[nodiscard]] QVector<TimeSpan> takenOf(const UserId& host) const;
    /// Minutes of bookings that the host has within `span`; what overlaps counts twice, as the limits do (inferred).
    [[nodiscard]] int minutesOf(const UserId& host, TimeSpan span, const BookingId& except = {}) const;
    /// Whether an all-day entry that blocks time covers part of the span.
    [[nodiscard]] bool isOnLeave(const UserId& host, TimeSpan span) const;

  private:
    struct Entry
    {
        TimeSpan span;
        BookingId booking; ///< empty: a schedule entry
        bool isAllDay = false;
    };
    struct HostFacts
    {
        QVector<Entry> bookings, schedules; ///< by start
        std::optional<AvailabilityCalendar> calendar;
        QVector<TimeSpan> open; ///< of the calendar, within the window
        bool areHoursKnown = false;
    };
    [[nodiscard]] TimeSpan dayOf(EpochMs instant, const QTimeZone& zone) const;
    [[nodiscard]] Freedom hoursState(const HostFacts& host, const FreedomQuestion& question) const;

    TimeSpan m_window;
    QVector<UserId> m_members;
    QHash<UserId, HostFacts> m_hosts;
    QHash<EventTypeId, QVector<AssignRule>> m_rules;
    /// Of the last question: a timeline asks ten thousand times about one day.
    mutable std::pair<QTimeZone, TimeSpan> m_lastDay;
};

/// Whether a host can take the span, and why not. Availability is what the member's usual calendar says; no calendar
/// known: Unknown instead of OffHours. Pure, any thread.
[[nodiscard]] HostFreedom freedomOf(const UserId& host, const FreedomQuestion& question, const BusyFacts& facts,
                                    const Directory& directory);
/// Of every member, in the directory's order.
[[nodiscard]] QVector<HostFreedom> freedomOfAll(const FreedomQuestion& question, const BusyFacts& facts,
                                                const Directory& directory);

} // namespace yoyaku
