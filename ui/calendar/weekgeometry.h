#pragma once

#include "ui/format/timeformat.h"

#include <QRectF>
#include <QVector>
#include <optional>

namespace yoyaku::ui {

/// Where days and times are, in device-independent px of the grid's content (without rulers and headers, before
/// scrolling). Vertical position is wall-clock time of the own zone, so a 23- or 25-hour day keeps its hours where the
/// ruler says they are. Column edges are snapped to device px, so that widths differ by at most one.
class WeekGeometry
{
  public:
    WeekGeometry(const TimeFormat& format, QDate first, int days);

    /// `emptyWeekends` are drawn at 0.48 of a column (at least 52 px) and everything else shares the rest.
    void setWidth(double width, const QVector<bool>& emptyWeekend, double dpr);
    void setHourHeight(int px) { m_hourPx = px; }
    [[nodiscard]] int hourHeight() const { return m_hourPx; }

    [[nodiscard]] QDate first() const { return m_first; }
    [[nodiscard]] int days() const { return m_days; }
    [[nodiscard]] QDate day(int index) const { return m_first.addDays(index); }
    [[nodiscard]] TimeSpan span() const;
    [[nodiscard]] TimeSpan daySpan(int index) const;
    /// The start of each day and the end of the last one.
    [[nodiscard]] const QVector<EpochMs>& dayStarts() const { return m_starts; }
    [[nodiscard]] double height() const { return 24.0 * m_hourPx; }
    [[nodiscard]] double left(int index) const { return m_edges[index]; }
    [[nodiscard]] double width(int index) const { return m_edges[index + 1] - m_edges[index]; }

    /// Wall-clock minutes since midnight -> y.
    [[nodiscard]] double yOfMinute(double minute) const { return minute * m_hourPx / 60.0; }
    [[nodiscard]] double yOf(EpochMs instant) const;
    [[nodiscard]] double minuteOf(EpochMs instant) const;
    [[nodiscard]] int dayAt(double x) const;        ///< clamped to the columns
    [[nodiscard]] int dayOf(EpochMs instant) const; ///< may lie outside 0..days
    /// Wall-clock minute at a height, not snapped, clamped to the day.
    [[nodiscard]] double minuteAt(double y) const;
    /// The instant at a point, snapped down to `stepMinutes`.
    [[nodiscard]] EpochMs instantAt(QPointF point, int stepMinutes) const;
    /// `day` may lie outside the columns. A wall-clock time that a change of clocks leaves out is the moment of the
    /// change.
    [[nodiscard]] EpochMs instantOf(int day, int minute) const;

  private:
    /// True for days on which wall-clock time and elapsed time agree: nearly all, and those need no calendar sums.
    [[nodiscard]] bool isPlain(int day) const;

    const TimeFormat* m_format;
    QDate m_first;
    int m_days;
    int m_hourPx = 64;
    QVector<double> m_edges;
    QVector<EpochMs> m_starts; ///< of each day, and the end of the last one
};

} // namespace yoyaku::ui
