#pragma once

#include "core/models/bookingtablemodel.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace yoyaku::ui {

/// One painted figure of the insights page: a heading, one sentence that says what the picture says, and parts that can
/// be pointed at, stepped through with the arrows and chosen. The same paint goes to the screen and to paper. GUI
/// thread.
class Chart : public QWidget
{
    Q_OBJECT

  public:
    /// A part: a cell, a bar, a dot.
    struct Part
    {
        QRectF rect;
        QString name; ///< "Thu 14:00, 13 bookings, 2 cancelled": for the tip and for those who listen
        std::optional<BookingFilter> filter; ///< the bookings behind it; empty: cannot be chosen
    };
    /// The figures as a table.
    struct Twin
    {
        QStringList heads;
        QVector<QStringList> rows;
    };

    Chart(const Theme& theme, const QString& objectName, QWidget* parent);

    void setHeading(const QString& title, const QString& subtitle, const QString& sentence);
    [[nodiscard]] const QString& title() const { return m_title; }
    [[nodiscard]] const QString& sentence() const { return m_sentence; }
    [[nodiscard]] const QVector<Part>& parts() const { return m_parts; }
    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int part);
    void choose(int part);
    [[nodiscard]] virtual Twin twin() const = 0;
    /// What it needs at this width, in device-independent px.
    [[nodiscard]] virtual int heightFor(double width) const = 0;
    /// Paints it into `area`, in the colours of `theme`.
    void paintOn(QPainter& painter, const QRectF& area, const Theme& theme);
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return heightFor(width); }
    [[nodiscard]] QSize sizeHint() const override;

  Q_SIGNALS:
    void chosen(const yoyaku::BookingFilter& filter);

  protected:
    /// Below the heading. Returns the parts it painted, in reading order.
    virtual QVector<Part> draw(QPainter& painter, const QRectF& area, const Theme& theme) = 0;
    [[nodiscard]] const Theme& theme() const { return m_theme; }
    void refresh();
    struct LegendEntry
    {
        Color fill;
        QString text;
        bool isOutline = false;
    };
    /// Title and sentence are then only for those who listen.
    void setHeadingHidden() { m_hasHeading = false; }
    /// For a figure among other things: draw() gets all of the area within `margin` and words its heading itself.
    void setBare(double margin)
    {
        m_hasHeading = false;
        m_bareMargin = margin;
    }
    void setLegend(const QVector<LegendEntry>& legend) { m_legend = legend; }

    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

  private:
    [[nodiscard]] int partAt(QPointF at) const;
    void drawHeading(QPainter& painter, const QRectF& area, const Theme& theme) const;
    void drawLegend(QPainter& painter, const QRectF& line, const Theme& theme) const;
    [[nodiscard]] int nextPart(int key) const;

    const Theme& m_theme;
    QString m_title, m_subtitle, m_sentence;
    QVector<LegendEntry> m_legend;
    QVector<Part> m_parts;
    int m_current = -1, m_hovered = -1;
    bool m_isFocusByKey = false, m_hasHeading = true;
    std::optional<double> m_bareMargin; ///< without one, that of the page of insights
};

inline constexpr int kChartMargin = 24;
inline constexpr int kChartHeading = 68; ///< above what draw() gets

/// Makes the parts of charts known to those who listen. Installed once.
void installChartAccess();

} // namespace yoyaku::ui
