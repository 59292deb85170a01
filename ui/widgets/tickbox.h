#pragma once

#include <QCheckBox>

namespace yoyaku::ui {

class Theme;

/// A check box of 14 px in a colour of its own, as the hosts' boxes are. Follows the theme, except
/// for a colour of its own, which the owner sets anew when the theme changes.
class TickBox final : public QCheckBox
{
    Q_OBJECT

  public:
    TickBox(const QString& text, const Theme& theme, QWidget* parent = nullptr);

    /// Fill of the box and of the tick in it.
    void setColors(const QColor& fill, const QColor& tick);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    [[nodiscard]] bool hitButton(const QPoint& point) const override { return rect().contains(point); }

  private:
    void paintBox(QPainter& painter, const QRectF& box) const;

    const Theme& m_theme;
    QColor m_fill, m_tick;
    bool m_hasOwnColors = false;
};

} // namespace yoyaku::ui
