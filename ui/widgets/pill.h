#pragma once

#include "ui/format/statustext.h"

#include <QWidget>

class QPainter;

namespace yoyaku::ui {

class Theme;

/// Paints a state as a tinted pill with icon and word, at the left of `cell`, centred on its height; the word is
/// elided.
void paintPill(QPainter& painter, const QRect& cell, const StatusLook& look, const Theme& theme);
/// What the pill would take, in device-independent px.
[[nodiscard]] QSize pillSize(const StatusLook& look, const Theme& theme);

/// A state as a widget. Says its word to assistive tools.
class Pill final : public QWidget
{
    Q_OBJECT

  public:
    explicit Pill(const Theme& theme, QWidget* parent = nullptr);
    /// An empty text hides it.
    void setLook(const StatusLook& look);
    [[nodiscard]] QString text() const { return m_look.text; }
    [[nodiscard]] QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    const Theme& m_theme;
    StatusLook m_look;
};

} // namespace yoyaku::ui
