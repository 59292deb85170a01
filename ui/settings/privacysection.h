#pragma once

#include "ui/settings/settingssection.h"

class QComboBox;

namespace yoyaku::ui {

/// What stays on this computer, for how long and where. Name: "settings.retention".
class PrivacySection final : public SettingsSection
{
    Q_OBJECT

  public:
    explicit PrivacySection(const Theme& theme, QWidget* parent = nullptr);
    void setValues(const SettingsValues& values) override;

  Q_SIGNALS:
    /// Days; 0: for good.
    void retentionChosen(int days);

  private:
    QComboBox* m_retention;
    QLabel* m_folder;
};

} // namespace yoyaku::ui
