#pragma once

#include <QStackedWidget>

class QTableWidget;

namespace yoyaku::ui {

class Chart;
class Theme;

/// A chart and the same figures as a table; one of them shows. The table is filled when it does.
class TwinPanel final : public QStackedWidget
{
    Q_OBJECT

  public:
    TwinPanel(Chart* chart, const Theme& theme, QWidget* parent = nullptr);

    void showTwin(bool isShown);
    [[nodiscard]] bool isTwinShown() const { return currentIndex() == 1; }
    /// After the chart has other figures.
    void refresh();

  private:
    Chart* m_chart;
    QTableWidget* m_table;
};

} // namespace yoyaku::ui
