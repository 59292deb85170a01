#pragma once

#include "core/domain/insightsums.h"

#include <QTimeZone>
#include <optional>

namespace yoyaku {

/// Fewer than this: "too few", no rate is compared with another. Source: DESIGN, screens 05 and 07.
inline constexpr int kTooFewForRate = 30;

/// A share with the range that a repetition of the same chance would likely fall into.
struct RateRange
{
    double rate = 0; ///< 0 to 1
    double low = 0, high = 1;
};

/// Wilson's score interval; the whole of 0 to 1 for n = 0. Source: Wilson 1927; `z` 1.96 is 95 %.
[[nodiscard]] RateRange wilsonRange(int k, int n, double z = 1.959963984540054);

/// One figure beside the same of the period before.
struct Figure
{
    std::optional<double> now, before; ///< empty: nothing to say it of
};

struct InsightFigures
{
    Figure bookings;
    Figure cancelledRate;  ///< 0 to 1
    Figure movedRate;      ///< 0 to 1, not cancelled and with another time than at first, as far as was seen here
    Figure leadDaysMedian; ///< of all bookings with a known creation, cancelled ones too
    Figure meetingHours;   ///< cancelled ones left out
    Figure abroadRate;     ///< 0 to 1, of guests whose zone this computer knows
};

/// `before` may be null. A guest is abroad when the zone's territory is another than that of `home`.
[[nodiscard]] InsightFigures insightFigures(const InsightSums& now, const InsightSums* before, const QTimeZone& home);

/// The day that half of the bookings were made before; empty without any.
[[nodiscard]] std::optional<int> medianLead(const QVector<LeadDay>& days);

/// A bar of the lead-time chart.
struct LeadBin
{
    int from = 0;
    int to = 0; ///< included; -1: open
    Tally tally;
    bool hasMedian = false;
};
/// Same day, 1, 2, 3, 4, 5–6, 7–9, 10–13, 14–20, 21–29, 30 and more.
[[nodiscard]] QVector<LeadBin> leadBins(const QVector<LeadDay>& days);
/// Share of bookings made at least `days` ahead that were cancelled.
[[nodiscard]] Tally madeAhead(const QVector<LeadDay>& days, int atLeast, int before = -1);

/// The part of the week that the heat map shows: first and last hour with bookings, at least 09 to 18.
struct HourRange
{
    int first = 9;
    int last = 17; ///< included
};
[[nodiscard]] HourRange shownHours(const InsightSums& sums);
/// 0 for none, 1 to 5 by the share of the fullest hour.
[[nodiscard]] int heatStep(int count, int most);
/// Hours of the week with the most bookings, fullest first, at most `most`; none when no hour stands out from the
/// others (fewer than `kTooFewForRate` bookings in all).
[[nodiscard]] QVector<int> peakHours(const InsightSums& sums, int most);

/// A campaign's cancel rate against that of all others.
struct CampaignRate
{
    QString campaign; ///< empty: none
    Tally tally;
    RateRange range;
    bool isTooFew = false;
    bool isOutside = false; ///< the rate of the others lies outside the range, and there were enough to say so
};
/// Most bookings first, at most `most`.
[[nodiscard]] QVector<CampaignRate> campaignRates(const InsightSums& sums, int most);

} // namespace yoyaku
