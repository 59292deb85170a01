#pragma once

#include "ui/settings/settingsvalues.h"
#include "ui/shell/page.h"

class QLabel;
class QListWidget;
class QStackedWidget;

namespace yoyaku::ui {

class AccountSection;
class GeneralSection;
class LiveSection;
class SettingsSection;

/// The list of sections at the left, the chosen one's form at the right. Each change is asked for at once; setValues
/// says what came of it. Sections: "general", "live", "account", "privacy", "about", and what is added.
/// Name: "settings.sections".
class SettingsPage final : public Page
{
    Q_OBJECT

  public:
    explicit SettingsPage(const Theme& theme, QWidget* parent = nullptr);

    /// Emits nothing.
    void setValues(const SettingsValues& values);
    /// Takes the section; it stands above the one of key `above`. `key` names it for showSection().
    void addSection(const QString& key, QLatin1String iconUse, SettingsSection* section,
                    const QString& above = QStringLiteral("about"));
    /// No effect for an unknown key.
    void showSection(const QString& key);
    /// The field for another key, with the focus.
    void showKeyField();
    [[nodiscard]] AccountSection& account() const { return *m_account; }
    [[nodiscard]] LiveSection& live() const { return *m_live; }

    [[nodiscard]] QString key() const override { return QStringLiteral("settings"); }
    [[nodiscard]] QWidget* topBarLeft() override;
    void activate() override;
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap& state) override;

  Q_SIGNALS:
    void themeRequested(yoyaku::ui::ThemeMode mode);
    void looksRequested(const yoyaku::ui::LookChoice& looks);
    void languageRequested(const QString& code);
    void zoneRequested(const QByteArray& zone);
    void retentionChosen(int days);
    void tipsWanted(); ///< those that were put away too

  protected:
    void hideEvent(QHideEvent* event) override;

  private:
    void fill();
    [[nodiscard]] SettingsSection* shown() const;
    void showRow(int row);

    const Theme& m_theme;
    QLabel* m_title;
    QListWidget* m_list;
    QStackedWidget* m_stack;
    QVector<QString> m_keys;              ///< in the list's order
    QVector<SettingsSection*> m_sections; ///< likewise
    SettingsValues m_values;
    AccountSection* m_account = nullptr;
    LiveSection* m_live = nullptr;
};

} // namespace yoyaku::ui
