#pragma once

#include "core/insight/whatif.h"
#include "ui/insights/chart.h"

namespace yoyaku {
class DirectoryModel;
}

namespace yoyaku::ui {

/// Bookings of each host before and after: hollow = before, filled = after. Without a difference only the filled ones.
class Dumbbells final : public Chart
{
    Q_OBJECT

  public:
    explicit Dumbbells(const Theme& theme, QWidget* parent = nullptr);

    struct Line
    {
        UserId host;
        QString name; ///< as entered
        int before = 0, after = 0;
    };
    /// The most bookings before come first.
    void setLines(QVector<Line> lines, bool areCompared);
    [[nodiscard]] const QVector<Line>& lines() const { return m_lines; }
    [[nodiscard]] Twin twin() const override;
    [[nodiscard]] int heightFor(double width) const override;

  protected:
    QVector<Part> draw(QPainter& painter, const QRectF& area, const Theme& theme) override;

  private:
    [[nodiscard]] QString figures(const Line& line) const;
    void drawLine(QPainter& painter, const QRectF& row, const QRectF& plot, const Line& line, double unit,
                  const Theme& theme) const;

    QVector<Line> m_lines;
    bool m_areCompared = false;
};

} // namespace yoyaku::ui
