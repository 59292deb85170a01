#include "ui/calendar/weekgeometry.h"

#include <QDateTime>
#include <algorithm>
#include <cmath>

namespace yoyaku::ui {

namespace {

constexpr double kWeekendRatio = 0.48;
constexpr double kWeekendLeast = 52;
constexpr int kMinutesADay = 24 * 60;

} // namespace

WeekGeometry::WeekGeometry(const TimeFormat& format, QDate first, int days)
    : m_format(&format), m_first(first), m_days(days), m_edges(days + 1, 0)
{}

void WeekGeometry::setWidth(double width, const QVector<bool>& emptyWeekend, double dpr)
{
    const auto narrow = double(std::count(emptyWeekend.begin(), emptyWeekend.end(), true));
    const double full = width / (m_days - narrow + narrow * kWeekendRatio);
    const double weekend = std::max(kWeekendLeast, full * kWeekendRatio);
    const double column = narrow < m_days ? (width - narrow * weekend) / (m_days - narrow) : width / m_days;
    double x = 0;
    for (int i = 0; i < m_days; ++i) {
        m_edges[i] = std::round(x * dpr) / dpr;
        x += emptyWeekend.value(i) && narrow < m_days ? weekend : column;
    }
    m_edges[m_days] = std::round(x * dpr) / dpr;
}

TimeSpan WeekGeometry::span() const { return {m_format->startOf(m_first), m_format->startOf(m_first.addDays(m_days))}; }

TimeSpan WeekGeometry::daySpan(int index) const
{
    return {m_format->startOf(day(index)), m_format->startOf(day(index + 1))};
}

double WeekGeometry::minuteOf(EpochMs instant) const
{
    const QTime time = m_format->local(instant).time();
    return time.msecsSinceStartOfDay() / 60000.0;
}

double WeekGeometry::yOf(EpochMs instant) const { return yOfMinute(minuteOf(instant)); }

int WeekGeometry::dayAt(double x) const
{
    const auto it = std::upper_bound(m_edges.begin(), m_edges.end(), x);
    return std::clamp(int(it - m_edges.begin()) - 1, 0, m_days - 1);
}

int WeekGeometry::dayOf(EpochMs instant) const { return int(m_first.daysTo(m_format->day(instant))); }

EpochMs WeekGeometry::instantOf(int index, int minute) const
{
    const int inDay = std::clamp(minute, 0, kMinutesADay);
    if (inDay == kMinutesADay) return m_format->startOf(day(index + 1));
    return QDateTime(day(index), QTime(inDay / 60, inDay % 60), m_format->zone()).toMSecsSinceEpoch();
}

EpochMs WeekGeometry::instantAt(QPointF point, int stepMinutes) const
{
    const double minute = std::clamp(point.y() * 60.0 / m_hourPx, 0.0, double(kMinutesADay));
    return instantOf(dayAt(point.x()), int(minute / stepMinutes) * stepMinutes);
}

} // namespace yoyaku::ui
