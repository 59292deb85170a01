#pragma once

#include "ui/calendar/weekgeometry.h"

namespace yoyaku::ui {

/// Something that covers whole days; `row` is the caller's.
struct AllDayItem
{
    int row = 0;
    QDate first, last;
    int track = -1; ///< the one it stands in; -1: over all of them
};

/// Bars of the band above the grid. Rectangles are of the band: x as the grid's content, y from the band's top.
struct AllDayLayout
{
    struct Bar
    {
        int row = 0;
        QRectF rect;
        bool isCutLeft = false, isCutRight = false; ///< goes on before or after the days shown
    };
    /// What found no line on a day.
    struct More
    {
        QRectF rect;
        QVector<int> rows;
    };
    QVector<Bar> bars;
    QVector<More> more;
    int lines = 1;
};

/// Greedy lines, longest first among those of one day. Past `mostLines` the last line counts what is left.
[[nodiscard]] AllDayLayout layOutAllDay(QVector<AllDayItem> items, const WeekGeometry& geometry, int mostLines);

} // namespace yoyaku::ui
