#pragma once

#include <QComboBox>

namespace yoyaku::ui {

class Theme;

/// A combo box whose arrow is ours: a style sheet that shapes the frame takes the native arrow away and cannot colour
/// a picture by token.
class ChoiceBox : public QComboBox
{
    Q_OBJECT

  public:
    explicit ChoiceBox(const Theme& theme, QWidget* parent = nullptr) : QComboBox(parent), m_theme(theme) {}

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    const Theme& m_theme;
};

} // namespace yoyaku::ui
