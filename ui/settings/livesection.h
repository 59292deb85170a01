#pragma once

#include "ui/settings/settingssection.h"

class QLineEdit;
class QPushButton;
class QSpinBox;

namespace yoyaku::ui {

class SecretField;

/// The way in for events: address, port and signing secret.
/// Names: "settings.address", "settings.copy", "settings.port", "settings.secret", "settings.saveSecret",
/// "settings.secretNote".
class LiveSection final : public SettingsSection
{
    Q_OBJECT

  public:
    explicit LiveSection(const Theme& theme, QWidget* parent = nullptr);
    void setValues(const SettingsValues& values) override;
    void leave() override;
    /// Under the signing secret: what came of a new one.
    void setSecretNote(const QString& text);

  Q_SIGNALS:
    void portRequested(quint16 port);
    void secretEntered(const QString& secret);

  private:
    void connectParts();
    void send();

    QLineEdit* m_address;
    SecretField* m_secret;
    QSpinBox* m_port;
    QPushButton *m_copy, *m_save;
    QLabel* m_note;
};

} // namespace yoyaku::ui
