#pragma once

#include "core/sync/edit.h"

#include <QStringList>
#include <QTimer>
#include <QWidget>

namespace yoyaku::ui {

/// Says to screen readers what others see pass: arrivals, what became of an act, toasts. Politely: the focus stays
/// where it is, and at most one sentence a second is said; what comes meanwhile is said with the next. To a screen
/// reader it is a notification that shows anew with each sentence; on screen it is nothing. Source: DESIGN §9.
class Announcer final : public QWidget
{
    Q_OBJECT

  public:
    explicit Announcer(QWidget* window);

    /// Plain text, guests masked already where they are hidden.
    void say(const QString& text);
    /// Held, sent, taken back, refused or in conflict; the states between are not worth a word. The same state is told
    /// once.
    void sayEdit(const Edit& edit);
    /// Forgets what was said and what waits: a name in it is to be hidden.
    void clear();

    static constexpr int kRestMs = 1000;

  Q_SIGNALS:
    /// As a screen reader is told.
    void said(const QString& text);

  private:
    void sayNext();

    QStringList m_waiting;
    QTimer m_rest;
    EditId m_lastEdit;
    EditState m_lastState = EditState::Held;
};

} // namespace yoyaku::ui
