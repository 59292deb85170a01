#pragma once

#include "core/domain/coverage.h"
#include "core/domain/delivery.h"
#include "ui/format/gaptext.h"
#include "ui/live/summarycells.h"

#include <QWidget>

namespace yoyaku::ui {

class Theme;
class TimeFormat;

/// The strip over the ledger: what can be said of gaps with the hours listened, how many deliveries came today, what
/// became of them and how fast they were answered. A click on a verdict asks for only those. Source: DESIGN, screen 06.
class LiveSummary final : public QWidget
{
    Q_OBJECT

  public:
    LiveSummary(const Theme& theme, const TimeFormat& format, QWidget* parent = nullptr);

    void setSummary(const LedgerSummary& summary);
    void setGaps(const GapText& gaps);
    void setHours(const ListeningHours& hours);
    /// How fast the latest ones were answered, ms, oldest first.
    void setAnswered(QVector<double> answered);

  Q_SIGNALS:
    void verdictChosen(yoyaku::Verdict verdict);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;
    [[nodiscard]] QSize sizeHint() const override;

  private:
    /// A part of the strip with what it shows; widths follow the words.
    struct Part
    {
        QRect rect;
        SummaryCell cell;
    };
    void arrange();
    [[nodiscard]] bool isNarrow() const;
    [[nodiscard]] int least(const SummaryCell& cell) const;
    [[nodiscard]] int forFoot(const SummaryCell& cell) const;
    [[nodiscard]] QRect inner(const QRect& rect) const;
    [[nodiscard]] const Part* partAt(const QPoint& at) const;
    void paintGaps(QPainter& painter, const QRect& rect) const;
    void paintCell(QPainter& painter, const QRect& rect, const SummaryCell& cell) const;
    void paintBars(QPainter& painter, const QRect& room) const;
    void paintSpark(QPainter& painter, const QRect& room) const;

    const Theme& m_theme;
    const TimeFormat& m_format;
    LedgerSummary m_summary;
    GapText m_gaps;
    ListeningHours m_hours;
    QVector<double> m_answered;
    QRect m_gapsRect;
    QVector<Part> m_parts;
};

} // namespace yoyaku::ui
