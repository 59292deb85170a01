#pragma once

#include <QSpinBox>

namespace yoyaku::ui {

class Theme;

/// A whole number to type or to step to, with chevrons in the theme's colour: a style sheet that shapes the frame takes
/// the native ones away.
class NumberField final : public QSpinBox
{
    Q_OBJECT

  public:
    explicit NumberField(const Theme& theme, QWidget* parent = nullptr);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    const Theme& m_theme;
};

} // namespace yoyaku::ui
