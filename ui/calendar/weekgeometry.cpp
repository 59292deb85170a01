#include "ui/calendar/weekgeometry.h"

#include "ui/calendar/weekmetrics.h"

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
{
    for (int i = 0; i <= days; ++i) m_starts.append(format.startOf(first.addDays(i)));
}

bool WeekGeometry::isPlain(int index) const
{
    return index >= 0 && index < m_days && m_starts[index + 1] - m_starts[index] == kMsPerDay;
}

void WeekGeometry::setTracks(int tracks)
{
    m_tracks = std::max(1, tracks);
    m_edges = QVector<double>(columns() + 1, 0);
}

void WeekGeometry::setWidth(double width, const QVector<bool>& emptyWeekend, double dpr)
{
    const auto narrow = double(std::count(emptyWeekend.begin(), emptyWeekend.end(), true));
    const double full = width / (m_days - narrow + narrow * kWeekendRatio);
    const double weekend = std::max(kWeekendLeast, full * kWeekendRatio);
    const double column = narrow < m_days ? (width - narrow * weekend) / (m_days - narrow) : width / m_days;
    const double least = m_tracks > 1 ? kTrackWidth : 0;
    double x = 0;
    for (int i = 0; i < columns(); ++i) {
        m_edges[i] = std::round(x * dpr) / dpr;
        const bool isNarrow = emptyWeekend.value(dayOfColumn(i)) && narrow < m_days;
        x += std::max(least, (isNarrow ? weekend : column) / m_tracks);
    }
    m_edges[columns()] = std::round(x * dpr) / dpr;
}

TimeSpan WeekGeometry::span() const { return {m_starts.first(), m_starts.last()}; }

TimeSpan WeekGeometry::daySpan(int index) const { return {m_starts[index], m_starts[index + 1]}; }

double WeekGeometry::minuteOf(EpochMs instant) const
{
    if (const int index = dayOf(instant); isPlain(index)) return double(instant - m_starts[index]) / kMsPerMinute;
    return m_format->local(instant).time().msecsSinceStartOfDay() / double(kMsPerMinute);
}

double WeekGeometry::yOf(EpochMs instant) const { return yOfMinute(minuteOf(instant)); }

int WeekGeometry::columnAt(double x) const
{
    const auto it = std::upper_bound(m_edges.begin(), m_edges.end(), x);
    return std::clamp(int(it - m_edges.begin()) - 1, 0, columns() - 1);
}

int WeekGeometry::dayOf(EpochMs instant) const
{
    if (!span().contains(instant)) return int(m_first.daysTo(m_format->day(instant)));
    return int(std::upper_bound(m_starts.begin(), m_starts.end(), instant) - m_starts.begin()) - 1;
}

double WeekGeometry::minuteAt(double y) const { return std::clamp(y * 60.0 / m_hourPx, 0.0, double(kMinutesADay)); }

EpochMs WeekGeometry::instantOf(int index, int minute) const
{
    const int inDay = std::clamp(minute, 0, kMinutesADay);
    if (inDay == kMinutesADay) return m_format->startOf(day(index + 1));
    if (isPlain(index)) return m_starts[index] + inDay * kMsPerMinute;
    const QTime wall(inDay / 60, inDay % 60);
    const QDateTime local(day(index), wall, m_format->zone());
    const EpochMs instant = local.toMSecsSinceEpoch();
    if (m_format->local(instant).time() == wall) return instant;
    const QDateTime midnight = QDateTime::fromMSecsSinceEpoch(m_format->startOf(day(index)), m_format->zone());
    const auto change = m_format->zone().nextTransition(midnight.addMSecs(-1));
    return change.atUtc.isValid() ? change.atUtc.toMSecsSinceEpoch() : instant;
}

EpochMs WeekGeometry::instantAt(QPointF point, int stepMinutes) const
{
    return instantOf(dayAt(point.x()), int(minuteAt(point.y()) / stepMinutes) * stepMinutes);
}

} // namespace yoyaku::ui
