#pragma once

#include <QPointer>
#include <QWidget>

namespace yoyaku::ui {

class Theme;

/// Covers the whole window behind one front widget, which it holds: what lies below is dimmed and takes no clicks. A
/// press on it asks to close; the focus returns to where it was. Source: DESIGN, "Frame".
class Scrim final : public QWidget
{
    Q_OBJECT

  public:
    Scrim(const Theme& theme, QWidget* window);

    /// Shows `front` (a child of this) where `place()` says; the focus goes to `focus`.
    void open(QWidget* focus);
    void closeDown();

  Q_SIGNALS:
    void closeRequested();
    /// The window has another size, or it was opened: the front is to be placed.
    void placed();

  protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool focusNextPrevChild(bool next) override;

  private:
    const Theme& m_theme;
    QPointer<QWidget> m_focusBefore;
};

} // namespace yoyaku::ui
