#pragma once

#include "core/domain/delivery.h"

#include <QWidget>

namespace yoyaku::ui {

class Theme;

/// The strip over the ledger: how many deliveries came today and what became of them, as figures with a bar for each
/// half hour. A button a verdict: a click asks for only those. Source: DESIGN, screen 06.
class LiveSummary final : public QWidget
{
    Q_OBJECT

  public:
    LiveSummary(const Theme& theme, QWidget* parent = nullptr);

    void setSummary(const LedgerSummary& summary);
    /// What was compared with the service last: "No gaps until 11:36" and a sentence.
    void setGaps(const QString& text, const QString& detail, bool isChecked);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    [[nodiscard]] QSize sizeHint() const override;

  private:
    struct Cell
    {
        QString head, figure, foot;
        int color = 0;
    };
    [[nodiscard]] QVector<Cell> cells() const;
    void paintGaps(QPainter& painter, const QRect& rect) const;
    void paintToday(QPainter& painter, const QRect& rect) const;
    void paintCell(QPainter& painter, const QRect& rect, const Cell& cell) const;
    void describe();

    const Theme& m_theme;
    LedgerSummary m_summary;
    QString m_gaps, m_gapsDetail;
    bool m_areGapsChecked = false;
};

} // namespace yoyaku::ui
