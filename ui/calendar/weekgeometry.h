#pragma once

#include "ui/format/timeformat.h"

#include <QRectF>
#include <QVector>
#include <optional>

namespace yoyaku::ui {

/// Where days and times are, in device-independent px of the grid's content (without rulers and headers, before
/// scrolling). Vertical position is wall-clock time of the own zone, so a 23- or 25-hour day keeps its hours where the
/// ruler says they are. A day is one column, or several tracks side by side, one a host. Column edges are snapped to
/// device px, so that widths differ by at most one.
class WeekGeometry
{
  public:
    WeekGeometry(const TimeFormat& format, QDate first, int days);

    /// Before setWidth(). At least 1.
    void setTracks(int tracks);
    /// `emptyWeekends` are days drawn at 0.48 of a column (at least 52 px) and everything else shares the rest. Tracks
    /// are never narrower than kTrackWidth: the content may be wider than `width`.
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
    [[nodiscard]] int tracks() const { return m_tracks; }
    [[nodiscard]] int columns() const { return m_days * m_tracks; }
    [[nodiscard]] int column(int day, int track) const { return day * m_tracks + track; }
    [[nodiscard]] int dayOfColumn(int column) const { return column / m_tracks; }
    [[nodiscard]] int trackOfColumn(int column) const { return column % m_tracks; }
    /// Of a column; where a day is one column, of the day.
    [[nodiscard]] double left(int column) const { return m_edges[column]; }
    [[nodiscard]] double width(int column) const { return m_edges[column + 1] - m_edges[column]; }
    [[nodiscard]] double dayLeft(int day) const { return m_edges[day * m_tracks]; }
    [[nodiscard]] double dayWidth(int day) const { return m_edges[(day + 1) * m_tracks] - m_edges[day * m_tracks]; }
    /// Where the last column ends.
    [[nodiscard]] double width() const { return m_edges.last(); }

    /// Wall-clock minutes since midnight -> y.
    [[nodiscard]] double yOfMinute(double minute) const { return minute * m_hourPx / 60.0; }
    [[nodiscard]] double yOf(EpochMs instant) const;
    [[nodiscard]] double minuteOf(EpochMs instant) const;
    [[nodiscard]] int columnAt(double x) const; ///< clamped to the columns
    [[nodiscard]] int dayAt(double x) const { return dayOfColumn(columnAt(x)); }
    [[nodiscard]] int trackAt(double x) const { return trackOfColumn(columnAt(x)); }
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
    int m_tracks = 1;
    int m_hourPx = 64;
    QVector<double> m_edges;   ///< of the columns, and the right edge of the last one
    QVector<EpochMs> m_starts; ///< of each day, and the end of the last one
};

} // namespace yoyaku::ui
