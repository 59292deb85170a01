#pragma once

#include "core/base/timespan.h"

#include <QMetaType>
#include <QVector>

namespace yoyaku {

/// What can be said about events that nobody told us: worked out from complete sweeps only, never from silence.
struct GapClaim
{
    enum class Kind : quint8 {
        NotChecked, ///< no complete sweep yet
        NoGaps,     ///< everything from `since` to `checkedAt` was told by a delivery or found by a sweep
        Overdue,    ///< as NoGaps up to `checkedAt`, but the next sweep is late (offline, key refused, paused)
        Unproven,   ///< the last sweep ended without being sure: the list would not stand still, or was cut short
    };
    Kind kind = Kind::NotChecked;
    EpochMs since = 0;     ///< where the unbroken chain of complete sweeps begins
    EpochMs checkedAt = 0; ///< begin of the last complete sweep: what happened before it is known
    int recovered = 0;     ///< what only sweeps found since `since`
    bool operator==(const GapClaim&) const = default;
};

/// Which times the listener was there to take deliveries, for the coverage bar. UTC, half-open, rising, disjoint.
struct ListeningHours
{
    TimeSpan asked;
    QVector<TimeSpan> listening;
    QVector<EpochMs> recoveredAt; ///< when a sweep found something, rising; at most a few hundred
    qint64 deliveries = 0;        ///< taken in the asked time, refused ones not counted
    bool operator==(const ListeningHours&) const = default;
};

} // namespace yoyaku

Q_DECLARE_METATYPE(yoyaku::GapClaim)
Q_DECLARE_METATYPE(yoyaku::ListeningHours)
