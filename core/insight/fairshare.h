#pragma once

#include <QVector>

namespace yoyaku {

/// A range of counts, both ends included.
struct CountRange
{
    int low = 0;
    int high = 0;
    [[nodiscard]] bool contains(int n) const { return low <= n && n <= high; }
    bool operator==(const CountRange&) const = default;
};

/// Whether one host's number of bookings is what an even draw among equals would give.
struct FairShare
{
    int actual = 0;
    double expected = 0;    ///< of the group's bookings, in bookings
    CountRange likely;      ///< central 95 % of an even draw
    double pValue = 1;      ///< two-sided chance of a count at least this unlikely
    bool isOutside = false; ///< beyond `likely`, and there were enough bookings to say so
};

/// Fewer bookings than this in a group: "too few", nothing is called unfair. Source: DESIGN, screen 05.
inline constexpr int kTooFewBookings = 30;

/// The central range of Binomial(n, p) that holds at least `level` of the chance: each tail outside it is at most
/// (1 - level) / 2. Exact sums, no approximation; O(n).
[[nodiscard]] CountRange binomialRange(int n, double p, double level = 0.95);
/// Chance of all outcomes of Binomial(n, p) that are no likelier than k.
[[nodiscard]] double binomialPValue(int n, double p, int k);

/// Hosts of one priority share evenly (help centre: "equal priorities share evenly"). One entry per count, in order.
[[nodiscard]] QVector<FairShare> fairShares(const QVector<int>& counts);
/// The same within each priority; one entry per host, in order. Priority 0 is never assigned automatically, so an even
/// draw says nothing about it: there nobody is outside.
[[nodiscard]] QVector<FairShare> fairSharesByPriority(const QVector<int>& counts, const QVector<int>& priorities);

} // namespace yoyaku
