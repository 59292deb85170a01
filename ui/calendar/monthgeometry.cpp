#include "ui/calendar/monthgeometry.h"

#include <algorithm>
#include <cmath>

namespace yoyaku::ui {

MonthGeometry::MonthGeometry(QDate month, QDate first, int weeks, QSizeF size)
    : m_month(month), m_first(first), m_weeks(weeks), m_size(size)
{}

int MonthGeometry::weeksOf(QDate month, QDate first)
{
    const QDate last = month.addMonths(1).addDays(-1);
    return int(first.daysTo(last)) / 7 + 1;
}

int MonthGeometry::indexOf(QDate day) const
{
    const qint64 index = m_first.daysTo(day);
    return index >= 0 && index < days() ? int(index) : -1;
}

bool MonthGeometry::isOther(int index) const
{
    return day(index).month() != m_month.month() || day(index).year() != m_month.year();
}

double MonthGeometry::left(int column) const
{
    const double room = std::max(0.0, m_size.width() - kWeekNumberWidth - kWeekLoadWidth);
    return kWeekNumberWidth + std::round(room * column / 7);
}

double MonthGeometry::top(int week) const
{
    return kMonthHeadHeight + std::round(std::max(0.0, m_size.height() - kMonthHeadHeight) * week / m_weeks);
}

QRectF MonthGeometry::cell(int index) const
{
    const int week = index / 7, column = index % 7;
    return {QPointF(left(column), top(week)), QPointF(left(column + 1), top(week + 1))};
}

QRectF MonthGeometry::head(int column) const
{
    return {QPointF(left(column), 0), QPointF(left(column + 1), kMonthHeadHeight)};
}

QRectF MonthGeometry::weekNumber(int week) const
{
    return {QPointF(0, top(week)), QPointF(kWeekNumberWidth, top(week + 1))};
}

QRectF MonthGeometry::weekLoad(int week) const
{
    return {QPointF(left(7), top(week)), QPointF(m_size.width(), top(week + 1))};
}

QRectF MonthGeometry::heat(int index) const
{
    const QRectF all = cell(index);
    return {all.left() + 8, all.top() + 27, std::max(0.0, all.width() - 16), 4};
}

int MonthGeometry::lines() const
{
    const double height = std::floor((m_size.height() - kMonthHeadHeight) / m_weeks);
    return std::max(1, int((height - kMonthRowsTop - 1) / kMonthRowStep));
}

QRectF MonthGeometry::line(int index, int line) const
{
    const QRectF all = cell(index);
    return {all.left() + 4, all.top() + kMonthRowsTop + line * kMonthRowStep, std::max(0.0, all.width() - 8),
            kMonthRowHeight};
}

int MonthGeometry::dayAt(QPointF point) const
{
    if (point.y() < kMonthHeadHeight) return -1;
    for (int column = 0; column < 7; ++column)
        if (point.x() >= left(column) && point.x() < left(column + 1))
            for (int week = 0; week < m_weeks; ++week)
                if (point.y() < top(week + 1)) return week * 7 + column;
    return -1;
}

int MonthGeometry::lineAt(QPointF point) const
{
    const int index = dayAt(point);
    if (index < 0) return -1;
    const double y = point.y() - cell(index).top() - kMonthRowsTop;
    const int at = int(std::floor(y / kMonthRowStep));
    return at >= 0 && at < lines() ? at : -1;
}

} // namespace yoyaku::ui
