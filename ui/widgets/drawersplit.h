#pragma once

#include <QFrame>

class QSplitter;

namespace yoyaku::ui {

/// A page's main part and its detail: side by side in a splitter while there is room, the detail a drawer over the
/// main part where there is none. Esc closes the drawer. Source: DESIGN, "Window width".
class DrawerSplit final : public QWidget
{
    Q_OBJECT

  public:
    struct Widths
    {
        int detail = 312;
        int drawerBelow = 990; ///< of this widget
        int drawerMost = 360;
    };

    DrawerSplit(QWidget* main, QFrame* detail, Widths widths, QWidget* parent = nullptr);

    [[nodiscard]] bool isDrawer() const { return m_isDrawer; }
    [[nodiscard]] bool isDetailOpen() const;
    /// Has a meaning for a drawer only: docked, the detail always shows.
    void setDrawerOpen(bool isOpen);

  Q_SIGNALS:
    void drawerClosed();
    /// The detail has become a drawer, or docked again.
    void placingChanged(bool isDrawer);

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void setDrawer(bool isDrawer);
    void place();

    QSplitter* m_split;
    QFrame* m_detail;
    Widths m_widths;
    bool m_isDrawer = false;
};

} // namespace yoyaku::ui
