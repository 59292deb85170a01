#pragma once

#include "ui/settings/settingssection.h"

class QComboBox;
class QPushButton;

namespace yoyaku::ui {

/// Theme, contrast, motion, text size, language, zone and tips. Names: "settings.theme", "settings.contrast",
/// "settings.motion", "settings.text", "settings.language", "settings.zone", "settings.tips".
class GeneralSection final : public SettingsSection
{
    Q_OBJECT

  public:
    explicit GeneralSection(const Theme& theme, QWidget* parent = nullptr);
    void setValues(const SettingsValues& values) override;

  Q_SIGNALS:
    void themeRequested(yoyaku::ui::ThemeMode mode);
    void looksRequested(const yoyaku::ui::LookChoice& looks);
    void languageRequested(const QString& code);
    void zoneRequested(const QByteArray& zone);
    void tipsRequested(); ///< all tips again

  private:
    void fill();

    QComboBox *m_mode, *m_contrast, *m_motion, *m_text, *m_language, *m_zone;
    QPushButton* m_tips;
};

} // namespace yoyaku::ui
