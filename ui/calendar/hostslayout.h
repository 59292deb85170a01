#pragma once

#include "core/domain/bookingrow.h"
#include "core/domain/schedule.h"
#include "ui/calendar/hostlines.h"
#include "ui/calendar/weekgeometry.h"

#include <QHash>

namespace yoyaku::ui {

// The numbers of tokens.json, `size` and `zoom`, that give the timeline its shape, and those of DESIGN, screen 02;
// tst_hostsview compares them.
inline constexpr int kHostRowHeight = 56;
inline constexpr int kHostColumnWidth = 248;
inline constexpr int kHostsHeaderHeight = 44;
inline constexpr int kFreeStripHeight = 52;
inline constexpr int kHostsZoomSteps[] = {48, 72, 96, 144, 192};

/// The day along the x axis: wall-clock time of the own zone, so that a day of 23 or 25 hours keeps its hours where the
/// ruler says they are. Device-independent px from midnight.
class DayAxis
{
  public:
    DayAxis(const TimeFormat& format, QDate day, int hourWidth) : m_day(format, day, 1)
    {
        m_day.setHourHeight(hourWidth);
    }
    [[nodiscard]] QDate day() const { return m_day.first(); }
    [[nodiscard]] TimeSpan span() const { return m_day.daySpan(0); }
    [[nodiscard]] int hourWidth() const { return m_day.hourHeight(); }
    void setHourWidth(int px) { m_day.setHourHeight(px); }
    [[nodiscard]] double width() const { return m_day.height(); }
    /// Clamped to the day.
    [[nodiscard]] double xOf(EpochMs instant) const;
    [[nodiscard]] double xOfMinute(double minute) const { return m_day.yOfMinute(minute); }
    [[nodiscard]] double minuteAt(double x) const { return m_day.minuteAt(x); }
    [[nodiscard]] double minuteOf(EpochMs instant) const { return m_day.minuteOf(instant); }
    [[nodiscard]] EpochMs instantOf(int minute) const { return m_day.instantOf(0, minute); }

  private:
    WeekGeometry m_day;
};

/// A booking in one host's row; one with two hosts has two. y is that of the row's top.
struct HostsBlock
{
    int line = 0;
    int row = 0; ///< index into the bookings laid out
    int lane = 0;
    int lanes = 1;
    QRectF rect;
};

/// What found no lane.
struct HostsMore
{
    QRectF rect;
    QVector<int> rows;
};

/// A hand-made entry that blocks time.
struct HostsEntry
{
    QRectF rect;
    QString name;
};

struct HostsLineLayout
{
    QVector<HostsBlock> blocks; ///< by start
    QVector<HostsMore> more;
    QVector<HostsEntry> entries; ///< all-day ones left out: they are the row's leave
};

/// One entry a line, in order. Overlapping bookings of a row share its height; beyond three lanes two are shown and
/// "+n". Bookings of hosts who have no line are left out; those of nobody go to the line without a host.
[[nodiscard]] QVector<HostsLineLayout> layOutHosts(const QVector<HostLine>& lines, const QVector<BookingRow>& rows,
                                                   const QVector<Schedule>& schedules, const DayAxis& axis);

} // namespace yoyaku::ui
