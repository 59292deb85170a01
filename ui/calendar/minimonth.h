#pragma once

#include <QDate>
#include <QWidget>

namespace yoyaku {
class CalendarSums;
}

namespace yoyaku::ui {

class CalendarPrefs;
class Theme;
class TimeFormat;

/// A month in 28 by 24 cells with a load bar under each day. A click shows that day's week; the shown days are tinted.
/// Arrows choose the day beside, Page up and down turn the month.
class MiniMonth final : public QWidget
{
    Q_OBJECT

  public:
    MiniMonth(CalendarSums& sums, const Theme& theme, const TimeFormat& format, QWidget* parent = nullptr);

    void setToday(QDate today);
    /// First day of the week and holidays; must outlive it. Without any: Monday, none.
    void setPrefs(const CalendarPrefs* prefs);
    /// One week instead of six, where the window is low.
    void setFolded(bool isFolded);
    [[nodiscard]] bool isFolded() const { return m_isFolded; }
    /// The days the calendar shows, and which of them was chosen; turns to their month.
    void setShown(QDate chosen, QDate first, int days);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QRect cellOf(QDate day) const;

  Q_SIGNALS:
    void dayChosen(QDate day);

  protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void turn(int months);
    void askSums();
    [[nodiscard]] QDate firstCell() const;
    [[nodiscard]] double cellWidth() const;
    [[nodiscard]] int rows() const;
    [[nodiscard]] QDate dayAt(QPoint point) const;
    void paintDays(QPainter& painter);

    CalendarSums& m_sums;
    const Theme& m_theme;
    const TimeFormat& m_format;
    QDate m_month, m_today, m_shownFirst, m_chosen;
    int m_shownDays = 7;
    const CalendarPrefs* m_prefs = nullptr;
    bool m_isFolded = false;
};

} // namespace yoyaku::ui
