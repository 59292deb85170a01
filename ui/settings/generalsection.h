#pragma once

#include "ui/settings/settingssection.h"

class QComboBox;
class QPushButton;

namespace yoyaku::ui {

/// Theme, language, zone and tips. Names: "settings.theme", "settings.language", "settings.zone", "settings.tips".
class GeneralSection final : public SettingsSection
{
    Q_OBJECT

  public:
    explicit GeneralSection(const Theme& theme, QWidget* parent = nullptr);
    void setValues(const SettingsValues& values) override;

  Q_SIGNALS:
    void themeRequested(yoyaku::ui::ThemeMode mode);
    void languageRequested(const QString& code);
    void zoneRequested(const QByteArray& zone);
    void tipsRequested(); ///< all tips again

  private:
    void fill();

    QComboBox *m_mode, *m_language, *m_zone;
    QPushButton* m_tips;
};

} // namespace yoyaku::ui
