#pragma once

#include <QDate>
#include <QRectF>

namespace yoyaku::ui {

inline constexpr double kWeekNumberWidth = 40;
inline constexpr double kWeekLoadWidth = 104;
inline constexpr double kMonthHeadHeight = 28;
inline constexpr double kMonthRowHeight = 18;
inline constexpr double kMonthRowStep = 19;
inline constexpr double kMonthRowsTop = 36; ///< below the number and the density
inline constexpr int kHeatHours = 10;       ///< 09 to 19
inline constexpr int kHeatFrom = 9;

/// Where a month's days lie on a sheet of some size. Pure. Source: DESIGN, screen 03.
class MonthGeometry
{
  public:
    MonthGeometry() = default;
    /// `first`: the day in the corner; `weeks` rows of seven.
    MonthGeometry(QDate month, QDate first, int weeks, QSizeF size);
    /// As many weeks as the month touches.
    [[nodiscard]] static int weeksOf(QDate month, QDate first);

    [[nodiscard]] QDate month() const { return m_month; }
    [[nodiscard]] QDate first() const { return m_first; }
    [[nodiscard]] int weeks() const { return m_weeks; }
    [[nodiscard]] int days() const { return m_weeks * 7; }
    [[nodiscard]] QDate day(int index) const { return m_first.addDays(index); }
    /// -1 when the sheet does not show it.
    [[nodiscard]] int indexOf(QDate day) const;
    [[nodiscard]] bool isOther(int index) const;

    /// Edges are whole px, so that widths differ by one at most.
    [[nodiscard]] QRectF cell(int index) const;
    [[nodiscard]] QRectF head(int column) const;
    [[nodiscard]] QRectF weekNumber(int week) const;
    [[nodiscard]] QRectF weekLoad(int week) const;
    [[nodiscard]] QRectF heat(int index) const;
    /// Lines of a cell: bookings, the last one "+n more" where they do not all fit.
    [[nodiscard]] int lines() const;
    [[nodiscard]] QRectF line(int index, int line) const;
    /// How many of `listed` bookings are drawn.
    [[nodiscard]] int rowsShown(int listed) const { return listed <= lines() ? listed : lines() - 1; }
    /// -1: beside the days.
    [[nodiscard]] int dayAt(QPointF point) const;
    /// Of the day there; -1: not on a line.
    [[nodiscard]] int lineAt(QPointF point) const;

  private:
    [[nodiscard]] double left(int column) const;
    [[nodiscard]] double top(int week) const;

    QDate m_month, m_first;
    int m_weeks = 6;
    QSizeF m_size;
};

} // namespace yoyaku::ui
