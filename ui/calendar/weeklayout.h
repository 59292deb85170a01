#pragma once

#include "core/domain/bookingrow.h"
#include "ui/calendar/weekgeometry.h"

namespace yoyaku::ui {

/// One piece of a booking on one day: a booking over midnight has several.
struct Block
{
    int row = 0; ///< index into the rows laid out
    int day = 0;
    int lane = 0;
    int lanes = 1;
    QRectF rect; ///< content coordinates, gaps taken off
    int track = 0;
};

/// What did not fit beside its neighbours: opens as a list.
struct Overflow
{
    int day = 0;
    QRectF rect;
    QVector<int> rows;
    int track = 0;
};

struct WeekLayout
{
    QVector<Block> blocks;
    QVector<Overflow> overflows;
};

/// Overlapping spans of a day form clusters; inside one, lanes are filled greedily and are equally wide. Where more
/// than four lanes would be narrower than 40 px, three are shown and "+n". Spans must be ordered by start.
/// Clusters that touch one of `strips` leave its width free at the right edge of the column. `tracks` says for each
/// span which tracks it stands in; empty: everything in the first.
/// O(n log n) in the spans given. Source: DESIGN, "Lanes".
[[nodiscard]] WeekLayout layOut(const QVector<TimeSpan>& spans, const WeekGeometry& geometry,
                                const QVector<QRectF>& strips = {}, const QVector<QVector<int>>& tracks = {});
[[nodiscard]] WeekLayout layOut(const QVector<BookingRow>& rows, const WeekGeometry& geometry,
                                const QVector<QRectF>& strips = {}, const QVector<QVector<int>>& tracks = {});

} // namespace yoyaku::ui
