#pragma once

#include "ui/settings/settingssection.h"

class QLineEdit;
class QPushButton;

namespace yoyaku::ui {

class AccountList;
class SecretField;

/// The accounts of this computer, and address and key of the open one.
/// Names: "settings.base", "settings.key", "settings.saveKey", "settings.forgetKey", "settings.sessionKey",
/// "settings.keyNote", and those of AccountList.
class AccountSection final : public SettingsSection
{
    Q_OBJECT

  public:
    explicit AccountSection(const Theme& theme, QWidget* parent = nullptr);
    void setValues(const SettingsValues& values) override;
    void leave() override;
    /// Under the key field: what came of a new key.
    void setKeyNote(const QString& text);
    /// The key works and the keyring did not take it: shall it be kept for this session only? Until leave().
    void offerSessionKey(const QString& why);
    void focusKey();

  Q_SIGNALS:
    void apiBaseRequested(const QString& base);
    void keyEntered(const QString& key);
    void sessionKeyRequested();
    void forgetKeyRequested();
    void accountRequested(const QString& id);
    void accountRenamed(const QString& id, const QString& name);
    void accountRemovalConfirmed(const QString& id);
    void newAccountRequested();

  private:
    void buildKey();
    void connectList();
    void send();

    AccountList* m_accounts;
    QLineEdit* m_base;
    SecretField* m_key;
    QPushButton *m_save, *m_forget, *m_session;
    QLabel *m_place, *m_note;
};

} // namespace yoyaku::ui
