#pragma once

#include "ui/insights/charts.h"

namespace yoyaku::ui {

/// The six figures over the charts, each beside its change since the period before. 72 px high.
class FigureStrip final : public Chart
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
    struct Entry
    {
        QString name, value, change, said;
    };
    [[nodiscard]] static QString movedText(const InsightView& view, const QString& rate);
    QVector<Entry> m_entries;
    Twin m_twin;
};

} // namespace yoyaku::ui
