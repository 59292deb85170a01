#pragma once

#include "core/sync/edit.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;

namespace yoyaku {
class Clock;
}

namespace yoyaku::ui {

class Theme;

/// One line that says what just happened, with at most one button. Lives 5 s; under the pointer or with focus its life
/// stands still.
class Toast final : public QFrame
{
    Q_OBJECT

  public:
    Toast(const Theme& theme, const Clock& clock, QWidget* parent);

    void showText(const QString& text, const QString& actionText);
    /// A held edit counts down to its sending and offers Undo. The hold is the outbox's: it runs on under the pointer,
    /// only the toast stays.
    void showEdit(const Edit& edit);
    void setStackCount(int behind);
    [[nodiscard]] const EditId& editId() const { return m_edit.id; }
    [[nodiscard]] QString text() const;

  Q_SIGNALS:
    void actionRequested();
    void undoRequested(const yoyaku::EditId& id);
    void chooseAgainRequested(const yoyaku::EditId& id);
    void expired();

  protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

  private:
    void tick();
    void refresh();
    [[nodiscard]] bool isWatched() const;

    const Theme& m_theme;
    const Clock& m_clock;
    Edit m_edit; ///< empty id: a plain text
    int m_leftMs = 0;
    QLabel *m_icon, *m_text, *m_note;
    QPushButton* m_action;
    QTimer m_tick; ///< four times a second. Source: DESIGN, "Motion"
};

} // namespace yoyaku::ui
