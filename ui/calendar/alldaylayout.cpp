#include "ui/calendar/alldaylayout.h"

#include "ui/calendar/weekmetrics.h"

#include <algorithm>
#include <tuple>

namespace yoyaku::ui {

namespace {

constexpr double kGap = 2;

struct Placed
{
    AllDayItem item;
    int from = 0, to = 0; ///< columns, both inclusive
    int line = 0;
};

QVector<Placed> place(const QVector<AllDayItem>& items, const WeekGeometry& geometry)
{
    QVector<Placed> placed;
    for (const AllDayItem& item : items) {
        const int from = int(geometry.first().daysTo(item.first)), to = int(geometry.first().daysTo(item.last));
        if (to < 0 || from >= geometry.days()) continue;
        const int tracks = geometry.tracks();
        const int left = geometry.column(std::max(0, from), std::max(0, item.track));
        const int right = geometry.column(std::min(geometry.days() - 1, to), item.track < 0 ? tracks - 1 : item.track);
        placed.append({item, left, right, 0});
    }
    std::stable_sort(placed.begin(), placed.end(), [](const Placed& a, const Placed& b) { return a.from < b.from; });
    QVector<int> reached; // per line, the last column taken
    for (Placed& each : placed) {
        const auto free = std::find_if(reached.begin(), reached.end(), [&](int last) { return last < each.from; });
        each.line = int(free - reached.begin());
        if (free == reached.end())
            reached.append(each.to);
        else
            *free = each.to;
    }
    return placed;
}

QRectF rectOf(const WeekGeometry& geometry, int from, int to, int line)
{
    const double left = geometry.left(from);
    return QRectF(left + 1, line * kAllDayHeight + kGap, geometry.left(to + 1) - left - 1 - kGap,
                  kAllDayHeight - 2 * kGap);
}

} // namespace

AllDayLayout layOutAllDay(QVector<AllDayItem> items, const WeekGeometry& geometry, int mostLines)
{
    std::stable_sort(items.begin(), items.end(), [](const AllDayItem& a, const AllDayItem& b) {
        return std::tuple(a.first, b.last) < std::tuple(b.first, a.last);
    });
    const QVector<Placed> placed = place(items, geometry);
    AllDayLayout layout;
    for (const Placed& p : placed) layout.lines = std::max(layout.lines, p.line + 1);
    const bool isCrowded = layout.lines > mostLines;
    layout.lines = std::min(layout.lines, mostLines);
    const int shown = isCrowded ? mostLines - 1 : layout.lines;
    QVector<QVector<int>> left(geometry.columns());
    for (const Placed& p : placed) {
        if (p.line < shown)
            layout.bars.append({p.item.row, rectOf(geometry, p.from, p.to, p.line),
                                p.item.first<geometry.day(geometry.dayOfColumn(p.from)), p.item.last> geometry.day(
                                    geometry.dayOfColumn(p.to))});
        else
            for (int column = p.from; column <= p.to; ++column) left[column].append(p.item.row);
    }
    for (int column = 0; column < left.size(); ++column)
        if (!left[column].isEmpty()) layout.more.append({rectOf(geometry, column, column, shown), left[column]});
    return layout;
}

} // namespace yoyaku::ui
