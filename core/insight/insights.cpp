#include "core/insight/insights.h"

#include "core/base/zone.h"

#include <algorithm>
#include <cmath>

namespace yoyaku {

namespace {

constexpr int kLeadStarts[] = {0, 1, 2, 3, 4, 5, 7, 10, 14, 21, 30};
constexpr int kHeatSteps = 5;

std::optional<double> rateOf(int k, int n)
{
    if (n == 0) return std::nullopt;
    return double(k) / n;
}

std::optional<double> abroadRate(const InsightSums& sums, const QTimeZone& home)
{
    int known = 0, abroad = 0;
    for (const NamedTally& zone : sums.zones) {
        const auto guest = zoneNamed(zone.key);
        if (!guest) continue;
        known += zone.tally.total;
        const bool isHere =
            *guest == home || (guest->territory() == home.territory() && home.territory() != QLocale::AnyTerritory);
        if (!isHere) abroad += zone.tally.total;
    }
    return rateOf(abroad, known);
}

std::optional<double> asDouble(std::optional<int> n)
{
    if (!n) return std::nullopt;
    return double(*n);
}

} // namespace

RateRange wilsonRange(int k, int n, double z)
{
    if (n <= 0) return {};
    const double p = double(k) / n, z2 = z * z;
    const double middle = (p + z2 / (2 * n)) / (1 + z2 / n);
    const double half = z / (1 + z2 / n) * std::sqrt(p * (1 - p) / n + z2 / (4.0 * n * n));
    // At the ends rounding would leave a hair below 0 or above 1.
    return {p, k == 0 ? 0 : std::max(0.0, middle - half), k == n ? 1 : std::min(1.0, middle + half)};
}

std::optional<int> medianLead(const QVector<LeadDay>& days)
{
    int total = 0;
    for (const LeadDay& day : days) total += day.tally.total;
    int seen = 0;
    for (const LeadDay& day : days)
        if ((seen += day.tally.total) * 2 >= total && total > 0) return std::max(0, day.days);
    return std::nullopt;
}

InsightFigures insightFigures(const InsightSums& now, const InsightSums* before, const QTimeZone& home)
{
    InsightFigures figures;
    const auto fill = [&](const InsightSums& sums, std::optional<double> Figure::*side) {
        figures.bookings.*side = sums.all.total;
        figures.cancelledRate.*side = rateOf(sums.all.cancelled, sums.all.total);
        if (sums.historySince > 0) figures.movedRate.*side = rateOf(sums.all.moved, sums.all.total);
        figures.leadDaysMedian.*side = asDouble(medianLead(sums.leadDays));
        figures.meetingHours.*side = double(sums.keptMinutes) / 60;
        figures.abroadRate.*side = abroadRate(sums, home);
    };
    fill(now, &Figure::now);
    if (before) fill(*before, &Figure::before);
    return figures;
}

QVector<LeadBin> leadBins(const QVector<LeadDay>& days)
{
    QVector<LeadBin> bins;
    const int count = int(std::size(kLeadStarts));
    for (int i = 0; i < count; ++i)
        bins.append({kLeadStarts[i], i + 1 < count ? kLeadStarts[i + 1] - 1 : -1, {}, false});
    const auto binOf = [&](int day) -> LeadBin& {
        const auto* after = std::upper_bound(std::begin(kLeadStarts), std::end(kLeadStarts), std::max(0, day));
        return bins[int(after - std::begin(kLeadStarts)) - 1];
    };
    for (const LeadDay& day : days) {
        Tally& tally = binOf(day.days).tally;
        tally.total += day.tally.total;
        tally.cancelled += day.tally.cancelled;
    }
    if (const auto median = medianLead(days)) binOf(*median).hasMedian = true;
    return bins;
}

Tally madeAhead(const QVector<LeadDay>& days, int atLeast, int before)
{
    Tally sum;
    for (const LeadDay& day : days) {
        const int lead = std::max(0, day.days);
        if (lead < atLeast || (before >= 0 && lead >= before)) continue;
        sum.total += day.tally.total;
        sum.cancelled += day.tally.cancelled;
    }
    return sum;
}

HourRange shownHours(const InsightSums& sums)
{
    HourRange range;
    for (int i = 0; i < kHoursOfWeek; ++i) {
        if (sums.hours[size_t(i)].total == 0) continue;
        range.first = std::min(range.first, i % 24);
        range.last = std::max(range.last, i % 24);
    }
    return range;
}

int heatStep(int count, int most)
{
    if (count <= 0 || most <= 0) return 0;
    return std::clamp((count * kHeatSteps + most - 1) / most, 1, kHeatSteps);
}

QVector<int> peakHours(const InsightSums& sums, int most)
{
    if (sums.all.total < kTooFewForRate) return {};
    QVector<int> hours;
    int busy = 0;
    for (int i = 0; i < kHoursOfWeek; ++i)
        if (sums.hours[size_t(i)].total > 0) {
            hours.append(i);
            ++busy;
        }
    std::stable_sort(hours.begin(), hours.end(),
                     [&](int a, int b) { return sums.hours[size_t(a)].total > sums.hours[size_t(b)].total; });
    // A peak has half as much again as the average of the hours that have any.
    const double average = double(sums.all.total) / std::max(1, busy);
    const auto none = std::find_if(hours.begin(), hours.end(),
                                   [&](int hour) { return sums.hours[size_t(hour)].total < 1.5 * average; });
    hours.erase(none, hours.end());
    hours.resize(std::min<qsizetype>(hours.size(), most));
    return hours;
}

QVector<CampaignRate> campaignRates(const InsightSums& sums, int most)
{
    QVector<CampaignRate> rates;
    for (const NamedTally& campaign : sums.campaigns) {
        if (rates.size() == most) break;
        const Tally& own = campaign.tally;
        CampaignRate rate{campaign.key, own, wilsonRange(own.cancelled, own.total), false, false};
        const int others = sums.all.total - own.total;
        rate.isTooFew = own.total < kTooFewForRate;
        if (!rate.isTooFew && others >= kTooFewForRate) {
            const double rest = double(sums.all.cancelled - own.cancelled) / others;
            rate.isOutside = rest < rate.range.low || rest > rate.range.high;
        }
        rates.append(rate);
    }
    return rates;
}

} // namespace yoyaku
