#pragma once

#include <QPushButton>

namespace yoyaku::ui {

class Theme;

/// A condition of the table: a press changes it, its cross or Delete takes it away.
class FilterChip final : public QPushButton
{
    Q_OBJECT

  public:
    /// `text` is ready to show.
    FilterChip(const Theme& theme, const QString& text, QWidget* parent);

  Q_SIGNALS:
    void removed();

  protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    [[nodiscard]] bool hitButton(const QPoint& point) const override { return rect().contains(point); }

  private:
    [[nodiscard]] QRect cross() const;
    const Theme& m_theme;
};

} // namespace yoyaku::ui
