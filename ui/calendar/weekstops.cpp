#include "ui/calendar/weekstops.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace yoyaku::ui {

namespace {

constexpr int kMinutesADay = 24 * 60;

auto placeOf(const WeekStop& stop) { return std::tuple(stop.minute, stop.lane, stop.row); }

bool isBefore(const WeekStop& a, const WeekStop& b) { return placeOf(a) < placeOf(b); }

WeekStop stopOf(const Block& block, const WeekGeometry& geometry)
{
    // The gap above a block belongs to it.
    const int minute = int(std::lround(geometry.minuteAt(block.rect.top() - 1)));
    return {block.day, minute, block.lane, block.row};
}

} // namespace

QVector<WeekStop> stopsOf(const WeekLayout& layout, const WeekGeometry& geometry, int day)
{
    QVector<WeekStop> stops;
    QVector<bool> isCovered(kMinutesADay / kSlotMinutes, false);
    const double slotHeight = geometry.yOfMinute(kSlotMinutes);
    for (const Block& block : layout.blocks) {
        if (block.day != day) continue;
        stops.append(stopOf(block, geometry));
        const int first = int(block.rect.top() / slotHeight);
        const int last = int(std::ceil(block.rect.bottom() / slotHeight));
        for (int i = std::max(0, first); i < std::min(last, int(isCovered.size())); ++i) isCovered[i] = true;
    }
    for (int i = 0; i < isCovered.size(); ++i)
        if (!isCovered[i]) stops.append({day, i * kSlotMinutes, 0, -1});
    std::sort(stops.begin(), stops.end(), isBefore);
    return stops;
}

std::optional<WeekStop> stopAbove(const WeekLayout& layout, const WeekGeometry& geometry, const WeekStop& from)
{
    const QVector<WeekStop> stops = stopsOf(layout, geometry, from.day);
    const auto it = std::lower_bound(stops.begin(), stops.end(), from, isBefore);
    return it == stops.begin() ? std::nullopt : std::optional(*std::prev(it));
}

std::optional<WeekStop> stopBelow(const WeekLayout& layout, const WeekGeometry& geometry, const WeekStop& from)
{
    const QVector<WeekStop> stops = stopsOf(layout, geometry, from.day);
    const auto it = std::upper_bound(stops.begin(), stops.end(), from, isBefore);
    return it == stops.end() ? std::nullopt : std::optional(*it);
}

WeekStop stopNear(const WeekLayout& layout, const WeekGeometry& geometry, int day, int minute)
{
    const auto rank = [minute](const WeekStop& stop) {
        return std::tuple(std::abs(stop.minute - minute), stop.row < 0, stop.lane);
    };
    const QVector<WeekStop> stops = stopsOf(layout, geometry, day);
    const auto it = std::min_element(stops.begin(), stops.end(),
                                     [&](const WeekStop& a, const WeekStop& b) { return rank(a) < rank(b); });
    return it == stops.end() ? WeekStop{day, minute, 0, -1} : *it;
}

std::optional<WeekStop> stopOfRow(const WeekLayout& layout, const WeekGeometry& geometry, int row)
{
    const auto it =
        std::find_if(layout.blocks.begin(), layout.blocks.end(), [row](const Block& b) { return b.row == row; });
    return it == layout.blocks.end() ? std::nullopt : std::optional(stopOf(*it, geometry));
}

} // namespace yoyaku::ui
