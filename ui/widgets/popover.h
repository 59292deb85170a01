#pragma once

#include <QFrame>
#include <QPointer>

class QVBoxLayout;

namespace yoyaku::ui {

/// A child frame of the window beside its anchor; one content at a time. 12 px around it, unless its property
/// "fillsPopover" is true. Esc or a press elsewhere closes it and the
/// focus returns to where it was.
class Popover final : public QFrame
{
    Q_OBJECT

  public:
    explicit Popover(QWidget* window);

    /// Takes `content`; shows it above or below `anchor`, whichever has room, and moves the focus into it.
    void open(QWidget* anchor, QWidget* content) { openBeside(anchor, {}, content); }
    /// The same for `part` of a painted view, in the anchor's coordinates: to its left or right where there is room.
    void openBeside(QWidget* anchor, const QRect& part, QWidget* content);
    void closeDown();
    [[nodiscard]] bool isOpenFor(const QWidget* anchor) const { return isVisible() && m_anchor == anchor; }
    [[nodiscard]] QWidget* content() const { return m_content; }

  Q_SIGNALS:
    void closed();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void place();
    [[nodiscard]] QPoint placeBeside(QSize size) const;

    QVBoxLayout* m_layout;
    QPointer<QWidget> m_anchor, m_content, m_focusBefore;
    QRect m_part; ///< of the anchor; null: all of it
};

} // namespace yoyaku::ui
