#pragma once

#include <QCheckBox>

namespace yoyaku::ui {

class Theme;

/// Whether new deliveries come in on top: a switch after its word. Without room for the word it stands alone.
class FollowSwitch final : public QCheckBox
{
    Q_OBJECT

  public:
    explicit FollowSwitch(const Theme& theme, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    [[nodiscard]] bool hitButton(const QPoint& point) const override { return rect().contains(point); }

  private:
    const Theme& m_theme;
};

} // namespace yoyaku::ui
