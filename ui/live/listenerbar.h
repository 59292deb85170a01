#pragma once

#include "core/domain/listenerstate.h"
#include "core/sync/connectionstate.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace yoyaku::ui {

class ElidedLabel;
class Pill;
class Theme;

/// Left part of the live page's top bar: how the listener stands, where it is reached from outside with the way that
/// leads on to this computer, and a button that copies the address. Who listens nowhere says why instead.
class ListenerBar final : public QWidget
{
    Q_OBJECT

  public:
    explicit ListenerBar(const Theme& theme, QWidget* parent = nullptr);

    void setListener(const ListenerState& listener);
    /// Why bookings are asked for, where the listener alone does not say.
    void setReason(ConnectionState::Reason reason);
    /// What Jicoo has to be told: the public address, else the one of this computer; empty while not listening.
    [[nodiscard]] QString address() const;
    /// Without room the address is short and the way behind it not said.
    void setNarrow(bool isNarrow);

    [[nodiscard]] bool hasAddress() const { return m_listener.kind == ListenerState::Kind::Listening; }
    void copyAddress();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void refresh();

    const Theme& m_theme;
    ListenerState m_listener;
    ConnectionState::Reason m_reason = ConnectionState::Reason::None;
    bool m_isNarrow = false;
    QLabel* m_title;
    Pill* m_state;
    QLineEdit* m_address;
    QToolButton* m_copy;
    QLabel* m_behind;
    ElidedLabel* m_why;
};

} // namespace yoyaku::ui
