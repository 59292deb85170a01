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
    return {block.day, minute, block.lane, block.row, block.track};
}

} // namespace

QVector<WeekStop> stopsOf(const WeekLayout& layout, const WeekGeometry& geometry, int column)
{
    QVector<WeekStop> stops;
    QVector<bool> isCovered(kMinutesADay / kSlotMinutes, false);
    const double slotHeight = geometry.yOfMinute(kSlotMinutes);
    for (const Block& block : layout.blocks) {
        if (geometry.column(block.day, block.track) != column) continue;
        stops.append(stopOf(block, geometry));
        const int first = int(block.rect.top() / slotHeight);
        const int last = int(std::ceil(block.rect.bottom() / slotHeight));
        for (int i = std::max(0, first); i < std::min(last, int(isCovered.size())); ++i) isCovered[i] = true;
    }
    for (int i = 0; i < isCovered.size(); ++i)
        if (!isCovered[i])
            stops.append({geometry.dayOfColumn(column), i * kSlotMinutes, 0, -1, geometry.trackOfColumn(column)});
    std::sort(stops.begin(), stops.end(), isBefore);
    return stops;
}

std::optional<WeekStop> stopAbove(const WeekLayout& layout, const WeekGeometry& geometry, const WeekStop& from)
{
    const QVector<WeekStop> stops = stopsOf(layout, geometry, geometry.column(from.day, from.track));
    const auto it = std::lower_bound(stops.begin(), stops.end(), from, isBefore);
    return it == stops.begin() ? std::nullopt : std::optional(*std::prev(it));
}

std::optional<WeekStop> stopBelow(const WeekLayout& layout, const WeekGeometry& geometry, const WeekStop& from)
{
    const QVector<WeekStop> stops = stopsOf(layout, geometry, geometry.column(from.day, from.track));
    const auto it = std::upper_bound(stops.begin(), stops.end(), from, isBefore);
    return it == stops.end() ? std::nullopt : std::optional(*it);
}

WeekStop stopNear(const WeekLayout& layout, const WeekGeometry& geometry, int column, int minute)
{
    const auto rank = [minute](const WeekStop& stop) {
        return std::tuple(std::abs(stop.minute - minute), stop.row < 0, stop.lane);
    };
    const QVector<WeekStop> stops = stopsOf(layout, geometry, column);
    const auto it = std::min_element(stops.begin(), stops.end(),
                                     [&](const WeekStop& a, const WeekStop& b) { return rank(a) < rank(b); });
    return it == stops.end() ? WeekStop{geometry.dayOfColumn(column), minute, 0, -1, geometry.trackOfColumn(column)}
                             : *it;
}

std::optional<WeekStop> stopOfRow(const WeekLayout& layout, const WeekGeometry& geometry, int row, int track)
{
    const Block* found = nullptr;
    for (const Block& block : layout.blocks)
        if (block.row == row && (!found || (block.track == track && found->track != track))) found = &block;
    return found ? std::optional(stopOf(*found, geometry)) : std::nullopt;
}

} // namespace yoyaku::ui
