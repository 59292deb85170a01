#pragma once

#include "core/insight/capburn.h"
#include "ui/insights/chart.h"

namespace yoyaku::ui {

class TimeFormat;

/// How the limit of a month goes down, of the two hosts who have used most of it: step lines of what is left, a grey
/// line for an even pace, a dashed one to the day on which nothing will be left.
class BurnChart final : public Chart
{
    Q_OBJECT

  public:
    BurnChart(const Theme& theme, const TimeFormat& format, QWidget* parent = nullptr);

    struct Host
    {
        CapBurn burn;
        QString name; ///< as entered
    };
    /// `rule` is safe to show. The fullest come first; two of them are drawn, all are in the table.
    void setBurns(const QString& rule, TimeSpan month, const QVector<Host>& hosts);
    [[nodiscard]] bool isEmpty() const { return m_hosts.isEmpty(); }
    [[nodiscard]] Twin twin() const override;
    [[nodiscard]] int heightFor(double width) const override;

  protected:
    QVector<Part> draw(QPainter& painter, const QRectF& area, const Theme& theme) override;

  private:
    struct Frame
    {
        QRectF plot;
        int days = 1, most = 1;
        [[nodiscard]] double x(double day) const; ///< of a day of the month, 1 is the first
        [[nodiscard]] double y(double minutes) const;
    };
    void drawHead(QPainter& painter, const QRectF& line, const Theme& theme) const;
    void drawAxes(QPainter& painter, const Frame& frame, const Theme& theme) const;
    [[nodiscard]] Part drawHost(QPainter& painter, const Frame& frame, const Host& host, const Theme& theme) const;
    [[nodiscard]] QString said(const Host& host) const;
    [[nodiscard]] static int left(const Host& host);
    [[nodiscard]] int dryDay(const Host& host) const; ///< of the month; 0: lasts

    const TimeFormat& m_format;
    QString m_rule;
    TimeSpan m_month;
    QVector<Host> m_hosts;
};

} // namespace yoyaku::ui
