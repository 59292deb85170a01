#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace yoyaku::ui {

class ActionRegistry;
class KeyList;
class Scrim;
class Theme;

/// F1: every key by the place where it acts, to be searched, over the window's scrim. Names: "keyMap", "keyMap.field",
/// "keyList", "keyMap.change".
class KeyMap final : public QFrame
{
    Q_OBJECT

  public:
    KeyMap(const ActionRegistry& actions, const Theme& theme, QWidget* window);

    void open();
    void closeDown();
    void retranslate();

  Q_SIGNALS:
    /// The keys are to be changed.
    void changeRequested();

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void place();
    void retint();

    const Theme& m_theme;
    Scrim* m_scrim;
    QLabel* m_title;
    QLineEdit* m_field;
    KeyList* m_list;
    QPushButton *m_change, *m_close;
};

} // namespace yoyaku::ui
