#include "ui/calendar/offhours.h"

#include <algorithm>

namespace yoyaku::ui {

namespace {

constexpr int kFirstHour = 9;
constexpr int kPauseHour = 12;
constexpr int kLastHour = 19;

} // namespace

QVector<QRectF> usualOffHours(const WeekGeometry& geometry)
{
    QVector<QRectF> closed;
    for (int column = 0; column < geometry.columns(); ++column) closed += usualOffHours(geometry, column);
    return closed;
}

QVector<QRectF> usualOffHours(const WeekGeometry& geometry, int column)
{
    QVector<QRectF> closed;
    const auto add = [&](int from, int to) {
        closed.append(QRectF(geometry.left(column), geometry.yOfMinute(from * 60), geometry.width(column),
                             geometry.yOfMinute((to - from) * 60)));
    };
    if (geometry.day(geometry.dayOfColumn(column)).dayOfWeek() >= 6) {
        add(0, 24);
        return closed;
    }
    add(0, kFirstHour);
    add(kPauseHour, kPauseHour + 1);
    add(kLastHour, 24);
    return closed;
}

QVector<QRectF> hoursOutside(const WeekGeometry& geometry, const QVector<TimeSpan>& open)
{
    QVector<QRectF> closed;
    for (int column = 0; column < geometry.columns(); ++column) closed += hoursOutside(geometry, open, column);
    return closed;
}

QVector<QRectF> hoursOutside(const WeekGeometry& geometry, const QVector<TimeSpan>& open, int column)
{
    QVector<QRectF> closed;
    const TimeSpan whole = geometry.daySpan(geometry.dayOfColumn(column));
    double reached = 0;
    const auto add = [&](double from, double to) {
        if (to > from) closed.append(QRectF(geometry.left(column), from, geometry.width(column), to - from));
    };
    for (const TimeSpan& span : open) {
        if (!span.overlaps(whole)) continue;
        const double from = span.start <= whole.start ? 0 : geometry.yOf(span.start);
        add(reached, from);
        reached = std::max(reached, span.end >= whole.end ? geometry.height() : geometry.yOf(span.end));
    }
    add(reached, geometry.height());
    return closed;
}

} // namespace yoyaku::ui
