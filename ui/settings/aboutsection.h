#pragma once

#include "ui/settings/settingssection.h"

namespace yoyaku::ui {

/// The version, and what Yoyaku is made of.
class AboutSection final : public SettingsSection
{
    Q_OBJECT

  public:
    explicit AboutSection(const Theme& theme, QWidget* parent = nullptr);
    void setValues(const SettingsValues& values) override;

  private:
    QLabel* m_text;
};

} // namespace yoyaku::ui
