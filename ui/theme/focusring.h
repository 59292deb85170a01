#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

namespace yoyaku::ui {

class Theme;

/// The ring of 2 px with a gap of 1 px around the control that has the focus, while it came there by the keyboard: Tab,
/// Shift Tab or a shortcut. One for the application; made by Theme. Fields to write in show their focus by their edge;
/// what paints itself asks Theme::showsFocus(). GUI thread.
class FocusRing final : public QObject
{
    Q_OBJECT

  public:
    explicit FocusRing(const Theme& theme, QObject* parent = nullptr);
    ~FocusRing() override;

    /// What has the focus, if the keyboard brought it there; else null.
    [[nodiscard]] const QWidget* keyboardFocus() const { return m_focus; }

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    class Overlay;
    void showAround(QWidget* target);
    void place();
    void drop();

    const Theme& m_theme;
    QPointer<QWidget> m_focus;
    QPointer<QWidget> m_target; ///< what the overlay is around
    QPointer<Overlay> m_overlay;
    bool m_isPlacing = false;
};

} // namespace yoyaku::ui
