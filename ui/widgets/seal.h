#pragma once

#include <QToolButton>

namespace yoyaku::ui {

class Theme;

/// The application's seal, 予 on vermilion, as a button of `side` px.
class SealButton final : public QToolButton
{
    Q_OBJECT

  public:
    SealButton(const Theme& theme, int side, QWidget* parent = nullptr);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    const Theme& m_theme;
    int m_side;
};

} // namespace yoyaku::ui
