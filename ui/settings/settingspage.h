#pragma once

#include "ui/shell/page.h"
#include "ui/theme/theme.h"

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace yoyaku::ui {

/// What the settings page shows; the app fills it and takes the orders back.
struct SettingsValues
{
    ThemeMode theme = ThemeMode::System;
    QString language = QStringLiteral("en"); ///< "en", "ja"
    QByteArray zone;                         ///< IANA id
    QString webhookAddress;                  ///< empty: the listener does not run
    quint16 webhookPort = 8787;
    QString apiBase;
    bool hasSecret = false; ///< a signing secret is known
    bool isDemo = false;    ///< the demo account brings its own secret
    QString keyPlace;       ///< "Key in system keyring", a sentence for the user
    QString version;
    bool operator==(const SettingsValues&) const = default;
};

/// Theme, language, zone, the way in for events, the account, and what Yoyaku is made of. Each change is asked for at
/// once; setValues says what came of it.
/// Names: "settings.theme", "settings.language", "settings.zone", "settings.address", "settings.copy", "settings.port",
/// "settings.secret", "settings.saveSecret", "settings.base", "settings.key", "settings.saveKey", "settings.forgetKey".
class SettingsPage final : public Page
{
    Q_OBJECT

  public:
    explicit SettingsPage(const Theme& theme, QWidget* parent = nullptr);

    /// Emits nothing.
    void setValues(const SettingsValues& values);
    /// Under the key field: what came of a new key.
    void setKeyNote(const QString& text);
    /// Under the signing secret: what came of a new one.
    void setSecretNote(const QString& text);

    [[nodiscard]] QString key() const override { return QStringLiteral("settings"); }
    [[nodiscard]] QWidget* topBarLeft() override;
    void activate() override;

  Q_SIGNALS:
    void themeRequested(yoyaku::ui::ThemeMode mode);
    void languageRequested(const QString& code);
    void zoneRequested(const QByteArray& zone);
    void portRequested(quint16 port);
    void apiBaseRequested(const QString& base);
    void keyEntered(const QString& key);
    void secretEntered(const QString& secret);
    void forgetKeyRequested();

  protected:
    void hideEvent(QHideEvent* event) override;

  private:
    QFormLayout* section(const QString& title);
    void buildGeneral();
    void buildLive();
    void buildAccount();
    void buildAbout();
    void sendKey();
    void sendSecret();

    const Theme& m_theme;
    QLabel* m_title;
    QVBoxLayout* m_lines;
    QComboBox *m_mode, *m_language, *m_zone;
    QLineEdit *m_address, *m_base, *m_key, *m_secret;
    QSpinBox* m_port;
    QPushButton *m_copy, *m_saveSecret, *m_saveKey, *m_forgetKey;
    QLabel *m_keyPlace, *m_keyNote, *m_secretNote, *m_about;
};

} // namespace yoyaku::ui
