#include "core/insight/fairshare.h"

#include <QMap>
#include <algorithm>
#include <cmath>
#include <numeric>

namespace yoyaku {

namespace {

double logChoose(int n, int k) { return std::lgamma(n + 1.0) - std::lgamma(k + 1.0) - std::lgamma(n - k + 1.0); }

double chance(int n, double p, int k)
{
    if (p <= 0) return k == 0 ? 1 : 0;
    if (p >= 1) return k == n ? 1 : 0;
    return std::exp(logChoose(n, k) + k * std::log(p) + (n - k) * std::log1p(-p));
}

} // namespace

CountRange binomialRange(int n, double p, double level)
{
    const double tail = (1 - level) / 2;
    CountRange range{0, n};
    for (double sum = chance(n, p, range.low); sum <= tail && range.low < n; sum += chance(n, p, range.low))
        ++range.low;
    for (double sum = chance(n, p, range.high); sum <= tail && range.high > 0; sum += chance(n, p, range.high))
        --range.high;
    return range;
}

double binomialPValue(int n, double p, int k)
{
    // Outcomes that differ from k only by rounding count as equally likely.
    const double limit = chance(n, p, k) * (1 + 1e-9);
    double sum = 0;
    for (int i = 0; i <= n; ++i)
        if (const double c = chance(n, p, i); c <= limit) sum += c;
    return std::min(1.0, sum);
}

QVector<FairShare> fairShares(const QVector<int>& counts)
{
    const int total = std::accumulate(counts.begin(), counts.end(), 0);
    QVector<FairShare> shares;
    shares.reserve(counts.size());
    if (counts.isEmpty()) return shares;
    const double p = 1.0 / double(counts.size());
    const CountRange likely = binomialRange(total, p);
    for (const int count : counts) {
        FairShare share{count, total * p, likely, binomialPValue(total, p, count), false};
        share.isOutside = total >= kTooFewBookings && !likely.contains(count);
        shares.append(share);
    }
    return shares;
}

QVector<FairShare> fairSharesByPriority(const QVector<int>& counts, const QVector<int>& priorities)
{
    QMap<int, QVector<qsizetype>> groups;
    for (qsizetype i = 0; i < counts.size(); ++i) groups[priorities.value(i)].append(i);
    QVector<FairShare> shares(counts.size());
    for (auto group = groups.begin(); group != groups.end(); ++group) {
        QVector<int> ofGroup;
        for (const qsizetype i : std::as_const(*group)) ofGroup.append(counts[i]);
        const QVector<FairShare> found = fairShares(ofGroup);
        for (qsizetype k = 0; k < found.size(); ++k) {
            shares[group->at(k)] = found[k];
            if (group.key() == 0) shares[group->at(k)].isOutside = false;
        }
    }
    return shares;
}

} // namespace yoyaku
