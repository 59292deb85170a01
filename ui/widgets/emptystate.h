#pragma once

#include <QWidget>

class QLabel;

namespace yoyaku::ui {

class Theme;

/// What stands where there is nothing to show: an icon of 32 px, what is so, what helps. Source: DESIGN, "Empty".
class EmptyState final : public QWidget
{
    Q_OBJECT

  public:
    EmptyState(const Theme& theme, const char* icon, QWidget* parent = nullptr);

    /// `icon` is a key of the icons of the tokens.
    void setState(const char* icon, const QString& text);
    [[nodiscard]] QString text() const;

  private:
    void retint();

    const Theme& m_theme;
    const char* m_use;
    QLabel *m_icon, *m_text;
};

} // namespace yoyaku::ui
