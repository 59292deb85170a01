#pragma once

#include "core/base/id.h"
#include "ui/insights/chart.h"

namespace yoyaku::ui {

class TimeFormat;

/// Minutes of today by host against the limit of a day. Amber where the limit is reached.
class TodayBars final : public Chart
{
    Q_OBJECT

  public:
    TodayBars(const Theme& theme, const TimeFormat& format, QWidget* parent = nullptr);

    struct Host
    {
        UserId host;
        QString name; ///< as entered
        int minutes = 0;
    };
    /// `rule` is safe to show. As many as there is room for are drawn, those with most minutes; all are in the table.
    void setHosts(const QString& rule, int capMinutes, const QVector<Host>& hosts);
    [[nodiscard]] bool isEmpty() const { return m_hosts.isEmpty(); }
    [[nodiscard]] Twin twin() const override;
    [[nodiscard]] int heightFor(double width) const override;

  protected:
    QVector<Part> draw(QPainter& painter, const QRectF& area, const Theme& theme) override;

  private:
    [[nodiscard]] QVector<Host> drawn(int most) const;
    [[nodiscard]] QString subtitle() const;

    const TimeFormat& m_format;
    QString m_rule;
    int m_cap = 0;
    QVector<Host> m_hosts;
};

} // namespace yoyaku::ui
