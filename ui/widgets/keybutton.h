#pragma once

#include <QPushButton>

namespace yoyaku::ui {

class Theme;

/// A push button that shows at its right which key does the same, as on a key cap. The key itself is bound elsewhere.
class KeyButton final : public QPushButton
{
    Q_OBJECT

  public:
    /// `key` as it stands on keyboards, "R", "Ctrl Enter": not translated. Empty: a plain button.
    KeyButton(const Theme& theme, const QString& key, QWidget* parent = nullptr);
    [[nodiscard]] QString key() const { return m_key; }
    void setKey(const QString& key);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    [[nodiscard]] int capWidth() const;
    void paintCap(QPainter& painter, const QRect& cap) const;

    const Theme& m_theme;
    QString m_key;
};

} // namespace yoyaku::ui
