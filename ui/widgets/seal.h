#pragma once

#include <QAbstractButton>

namespace yoyaku::ui {

class Theme;

/// The application's seal, 予 on vermilion, as a button of `side` px.
class SealButton final : public QAbstractButton
{
    Q_OBJECT

  public:
    SealButton(const Theme& theme, int side, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override { return {m_side, m_side}; }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    const Theme& m_theme;
    int m_side;
};

} // namespace yoyaku::ui
