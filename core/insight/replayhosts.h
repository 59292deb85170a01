#pragma once

#include "core/insight/rulereplay.h"

namespace yoyaku {

/// Local days of a stretch of time, and which week (from Monday) and month each is in. Numbers count from 0. One
/// thread.
class LocalPeriods
{
  public:
    struct Index
    {
        int day = 0, week = 0, month = 0;
    };
    LocalPeriods(TimeSpan span, const QTimeZone& zone);
    /// Of the day that holds the instant; the nearest one for an instant beyond the stretch.
    [[nodiscard]] Index of(EpochMs instant) const;
    [[nodiscard]] Index count() const;

  private:
    QVector<EpochMs> m_starts;
    QVector<Index> m_days;
    /// The last answer: each booking is asked for once a host.
    mutable EpochMs m_lastInstant = 0;
    mutable Index m_lastIndex;
};

/// Spans, which may overlap each other, by their start.
class SpanList
{
  public:
    void add(TimeSpan span);
    [[nodiscard]] bool overlaps(TimeSpan span) const;

  private:
    QVector<EpochMs> m_starts;
    QVector<EpochMs> m_ends; ///< the latest end of this one and all that start before it
};

/// The most booked minutes a host may have; empty: no limit.
struct MinuteLimits
{
    std::optional<int> daily, weekly, monthly;
};

/// The hosts of a replay by their place in the setup: whether they can take a span, and what they were given so far.
class ReplayHosts
{
  public:
    ReplayHosts(const AssignSetup& setup, const ReplayFacts& facts, const Directory& directory);

    [[nodiscard]] int count() const { return int(m_hosts.size()); }
    [[nodiscard]] int indexOf(const UserId& host) const { return m_index.value(host, -1); } ///< -1: no host
    [[nodiscard]] const UserId& id(int host) const { return m_hosts[host].id; }
    [[nodiscard]] int priority(int host) const { return m_hosts[host].priority; }
    [[nodiscard]] int bookings(int host) const { return m_hosts[host].bookings; }
    /// Ascending and merged; empty: not known, or none.
    [[nodiscard]] QVector<TimeSpan> hours(int host) const { return m_hosts[host].open.value_or(QVector<TimeSpan>()); }
    [[nodiscard]] bool canTake(int host, TimeSpan span, const MinuteLimits& limits) const;
    void give(int host, TimeSpan span);

  private:
    struct Host
    {
        UserId id;
        int priority = 0;
        std::optional<QVector<TimeSpan>> open;
        SpanList taken, given;
        int bookings = 0;
        QVector<int> byDay, byWeek, byMonth; ///< minutes
    };
    [[nodiscard]] static bool isOpen(const Host& host, TimeSpan span);

    LocalPeriods m_periods;
    QVector<Host> m_hosts;
    QHash<UserId, int> m_index;
};

} // namespace yoyaku
