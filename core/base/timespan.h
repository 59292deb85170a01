#pragma once

#include "core/base/instant.h"

#include <QMetaType>

namespace yoyaku {

/// A half-open stretch of time, [start, end), in UTC epoch milliseconds. Two spans that only touch do not overlap.
struct TimeSpan
{
    EpochMs start = 0;
    EpochMs end = 0;

    [[nodiscard]] EpochMs lengthMs() const { return end - start; }
    [[nodiscard]] bool isEmpty() const { return end <= start; }
    [[nodiscard]] bool contains(EpochMs t) const { return start <= t && t < end; }
    [[nodiscard]] bool overlaps(const TimeSpan& o) const { return start < o.end && o.start < end; }
    [[nodiscard]] TimeSpan movedTo(EpochMs newStart) const { return {newStart, newStart + lengthMs()}; }
    bool operator==(const TimeSpan&) const = default;
};

} // namespace yoyaku

Q_DECLARE_METATYPE(yoyaku::TimeSpan)
