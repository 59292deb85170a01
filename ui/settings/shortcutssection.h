#pragma once

#include "ui/settings/settingssection.h"

class QLineEdit;
class QPushButton;

namespace yoyaku::ui {

class ActionRegistry;
class KeyList;

/// Every command by area with its keys, to be changed: a double click or Enter on a row waits for the new keys, Esc
/// leaves them, Backspace takes them away. Keys that another command has are refused by a sentence that names it.
/// Names: "shortcuts.search", "keyList", "shortcuts.change", "shortcuts.reset", "shortcuts.resetAll",
/// "shortcuts.note".
class ShortcutsSection final : public SettingsSection
{
    Q_OBJECT

  public:
    ShortcutsSection(const Theme& theme, ActionRegistry& actions, QWidget* parent = nullptr);
    void leave() override;

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

  private:
    void begin();
    void end();
    void take(const QKeySequence& keys);
    void showButtons();
    [[nodiscard]] bool isRecording() const { return !m_recorded.isEmpty(); }

    ActionRegistry& m_actions;
    QLineEdit* m_search;
    KeyList* m_list;
    QPushButton *m_change, *m_reset, *m_resetAll;
    QLabel* m_note;
    QString m_recorded; ///< the command whose keys are waited for
};

} // namespace yoyaku::ui
