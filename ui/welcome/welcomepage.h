#pragma once

#include "ui/theme/tokens.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QToolButton;
class QVBoxLayout;

namespace yoyaku::ui {

class Theme;

/// The first start: the demo account or an API key, in one panel. Says only what is so.
/// Names: "welcome.demo", "welcome.key", "welcome.keyField", "welcome.show", "welcome.open", "welcome.later".
class WelcomePage final : public QWidget
{
    Q_OBJECT

  public:
    explicit WelcomePage(const Theme& theme, QWidget* parent = nullptr);

    enum class KeyState : quint8 { Idle, Checking, Works, Refused };
    /// What checking the key brought, in a sentence that stands under the field.
    void setKeyState(KeyState state, const QString& text);

  Q_SIGNALS:
    void demoChosen();
    /// As typed, without the blanks around it. The page forgets it when it closes.
    void keyEntered(const QString& key);
    void laterChosen();

  protected:
    void hideEvent(QHideEvent* event) override;

  private:
    QWidget* sidePanel();
    QWidget* choices();
    QRadioButton* choice(QVBoxLayout* lines, const char* name, const QString& title, const QString& text);
    QWidget* keyRow();
    void refresh();
    void open();

    const Theme& m_theme;
    QRadioButton *m_demo = nullptr, *m_key = nullptr;
    QLineEdit* m_field = nullptr;
    QLabel* m_state = nullptr;
    QToolButton* m_show = nullptr;
    QPushButton* m_open = nullptr;
    QWidget* m_keyRow = nullptr;
    KeyState m_keyState = KeyState::Idle;
};

} // namespace yoyaku::ui
