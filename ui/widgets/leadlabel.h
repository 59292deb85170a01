#pragma once

#include <QLabel>

namespace yoyaku::ui {

class Theme;

/// Sentences of which the first stands out: what is so in strong type, then the rest in second ink. Plain text, wraps.
/// Source: DESIGN, screen 14, banners.
class LeadLabel final : public QLabel
{
    Q_OBJECT

  public:
    explicit LeadLabel(const Theme& theme, QWidget* parent = nullptr);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    const Theme& m_theme;
};

/// How much of `text` is its first sentence, its full stop included.
[[nodiscard]] int firstSentence(const QString& text);

} // namespace yoyaku::ui
