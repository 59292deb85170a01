#pragma once

#include "ui/calendar/weeklayout.h"

#include <optional>

namespace yoyaku::ui {

/// Where the keyboard is on the grid: on a block, or on a free half hour. Minutes are wall-clock minutes of the own
/// zone.
struct WeekStop
{
    int day = 0;
    int minute = 0;
    int lane = 0;
    int row = -1; ///< index into the rows laid out; -1 on a free half hour
    int track = 0;
    bool operator==(const WeekStop&) const = default;
};

inline constexpr int kSlotMinutes = 30;

/// Everything the arrows can stop at in a column, from top to bottom and left to right: each block that is drawn, and
/// each half hour that no block covers.
[[nodiscard]] QVector<WeekStop> stopsOf(const WeekLayout& layout, const WeekGeometry& geometry, int column);

/// One stop up or down in the same column; empty at its ends.
[[nodiscard]] std::optional<WeekStop> stopAbove(const WeekLayout& layout, const WeekGeometry& geometry,
                                                const WeekStop& from);
[[nodiscard]] std::optional<WeekStop> stopBelow(const WeekLayout& layout, const WeekGeometry& geometry,
                                                const WeekStop& from);
/// The stop of a column that is nearest in time; blocks win over free half hours as near.
[[nodiscard]] WeekStop stopNear(const WeekLayout& layout, const WeekGeometry& geometry, int column, int minute);
/// The first block of a row, or the one in a track when there is one; empty when it is not drawn.
[[nodiscard]] std::optional<WeekStop> stopOfRow(const WeekLayout& layout, const WeekGeometry& geometry, int row,
                                                int track = 0);

} // namespace yoyaku::ui
