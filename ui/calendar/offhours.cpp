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
    const auto add = [&](int day, int from, int to) {
        closed.append(QRectF(geometry.left(day), geometry.yOfMinute(from * 60), geometry.width(day),
                             geometry.yOfMinute((to - from) * 60)));
    };
    for (int day = 0; day < geometry.days(); ++day) {
        if (geometry.day(day).dayOfWeek() >= 6) {
            add(day, 0, 24);
            continue;
        }
        add(day, 0, kFirstHour);
        add(day, kPauseHour, kPauseHour + 1);
        add(day, kLastHour, 24);
    }
    return closed;
}

QVector<QRectF> hoursOutside(const WeekGeometry& geometry, const QVector<TimeSpan>& open)
{
    QVector<QRectF> closed;
    for (int day = 0; day < geometry.days(); ++day) {
        const TimeSpan whole = geometry.daySpan(day);
        double reached = 0;
        const auto add = [&](double from, double to) {
            if (to > from) closed.append(QRectF(geometry.left(day), from, geometry.width(day), to - from));
        };
        for (const TimeSpan& span : open) {
            if (!span.overlaps(whole)) continue;
            const double from = span.start <= whole.start ? 0 : geometry.yOf(span.start);
            add(reached, from);
            reached = std::max(reached, span.end >= whole.end ? geometry.height() : geometry.yOf(span.end));
        }
        add(reached, geometry.height());
    }
    return closed;
}

} // namespace yoyaku::ui
