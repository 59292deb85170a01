#pragma once

#include "ui/settings/settingssection.h"

class QComboBox;

namespace yoyaku::ui {

/// Theme, language and zone. Names: "settings.theme", "settings.language", "settings.zone".
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

  private:
    void fill();

    QComboBox *m_mode, *m_language, *m_zone;
};

} // namespace yoyaku::ui
