#pragma once

#include "ui/theme/tokens.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace yoyaku::ui {

class Theme;

/// The scrolled part of an inspector: lines of plain text, in sections with an icon column, divided by hairlines. Built
/// anew for each thing shown. Source: DESIGN, "Frame", inspector.
class DetailBody : public QWidget
{
    Q_OBJECT

  public:
    DetailBody(const Theme& theme, QWidget* parent);

  Q_SIGNALS:
    /// An http(s), mailto or tel link the user clicked.
    void linkActivated(const QUrl& url);

  protected:
    [[nodiscard]] QVBoxLayout* all() const { return m_all; }
    [[nodiscard]] const Theme& theme() const { return m_theme; }
    /// A hairline, the icon column (20 + 8) and a column for lines.
    [[nodiscard]] QVBoxLayout* addSection(const char* icon);
    QLabel* addText(QVBoxLayout* to, const QString& text, TextRole role = TextRole::Body,
                    Color color = Color::TextPrimary);
    void addPair(QVBoxLayout* to, const QString& name, const QString& value);
    void addLink(QVBoxLayout* to, const QString& text, const QString& act, const QUrl& url);

  private:
    const Theme& m_theme;
    QVBoxLayout* m_all;
};

} // namespace yoyaku::ui
