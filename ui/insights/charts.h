#pragma once

#include "core/insight/insights.h"
#include "ui/insights/chart.h"

namespace yoyaku {
class DirectoryModel;
}

namespace yoyaku::ui {

class TimeFormat;

/// What the charts of the page share: sums, names, and the question that a part's filter narrows.
struct InsightView
{
    const InsightSums* sums = nullptr;
    const InsightSums* before = nullptr; ///< null: no comparison
    InsightQuestion question;
    const DirectoryModel& directory;
    const TimeFormat& format;
    [[nodiscard]] BookingFilter filter() const;
};

/// "9.4 %".
[[nodiscard]] QString percentText(double rate);

/// Weekday and hour, shaded by number of bookings.
class HeatChart final : public Chart
{
    Q_OBJECT

  public:
    using Chart::Chart;
    void show(const InsightView& view);
    [[nodiscard]] Twin twin() const override { return m_twin; }
    [[nodiscard]] int heightFor(double width) const override;

  protected:
    QVector<Part> draw(QPainter& painter, const QRectF& area, const Theme& theme) override;

  private:
    [[nodiscard]] Part partOf(int hour) const;
    InsightSums m_sums;
    HourRange m_hours;
    BookingFilter m_filter;
    QByteArray m_zone;  ///< whose hours they are
    QStringList m_days; ///< Monday first
    int m_most = 0;
    Twin m_twin;
};

/// Bookings of each host: as booked, moved and cancelled, one bar.
class HostBars final : public Chart
{
    Q_OBJECT

  public:
    using Chart::Chart;
    void show(const InsightView& view);
    [[nodiscard]] Twin twin() const override { return m_twin; }
    [[nodiscard]] int heightFor(double width) const override;

  protected:
    QVector<Part> draw(QPainter& painter, const QRectF& area, const Theme& theme) override;

  private:
    struct Bar
    {
        UserId host;
        QString name, said;
        Tally tally;
        std::optional<BookingFilter> filter;
    };
    QVector<Bar> m_bars;
    int m_total = 0;
    Twin m_twin;
};

/// Days between booking and meeting, with the cancelled part at the foot of each bar.
class LeadChart final : public Chart
{
    Q_OBJECT

  public:
    using Chart::Chart;
    void show(const InsightView& view);
    [[nodiscard]] Twin twin() const override { return m_twin; }
    [[nodiscard]] int heightFor(double width) const override;

  protected:
    QVector<Part> draw(QPainter& painter, const QRectF& area, const Theme& theme) override;

  private:
    [[nodiscard]] QString binText(const LeadBin& bin) const;
    QVector<LeadBin> m_bins;
    Twin m_twin;
};

/// The cancel rate of each campaign as a dot with its 95 % range, beside the rate of all.
class CampaignChart final : public Chart
{
    Q_OBJECT

  public:
    using Chart::Chart;
    void show(const InsightView& view);
    [[nodiscard]] Twin twin() const override { return m_twin; }
    [[nodiscard]] int heightFor(double width) const override;

  protected:
    QVector<Part> draw(QPainter& painter, const QRectF& area, const Theme& theme) override;

  private:
    [[nodiscard]] Part partOf(const CampaignRate& rate) const;
    [[nodiscard]] static QString nameOf(const CampaignRate& rate);
    QVector<CampaignRate> m_rates;
    BookingFilter m_filter;
    double m_all = 0;
    Twin m_twin;
};

} // namespace yoyaku::ui
