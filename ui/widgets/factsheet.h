#pragma once

#include "ui/theme/tokens.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace yoyaku::ui {

class Theme;

/// The scrolled part of an inspector: sections parted by hairlines, an icon column, lines and pairs of name and value.
/// All plain text, made harmless, and selectable.
class FactSheet : public QWidget
{
    Q_OBJECT

  public:
    FactSheet(const Theme& theme, QWidget* parent);

    /// A hairline, the icon column (20 + 8) and a column for lines.
    [[nodiscard]] QVBoxLayout* addSection(const char* icon);
    QLabel* addText(QVBoxLayout* to, const QString& text, TextRole role = TextRole::Body,
                    Color color = Color::TextPrimary);
    void addPair(QVBoxLayout* to, const QString& name, const QString& value);
    /// A whole line of widgets or text, above the first section.
    [[nodiscard]] QVBoxLayout* lines() const { return m_all; }

  protected:
    const Theme& m_theme;
    QVBoxLayout* m_all;
};

} // namespace yoyaku::ui
