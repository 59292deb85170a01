#pragma once

#include "ui/settings/settingssection.h"

class QCheckBox;
class QComboBox;
class QLabel;

namespace yoyaku::ui {

class CalendarPrefs;

/// First day of the week and Japan's public holidays, at once on every calendar. Names: "settings.weekStart",
/// "settings.holidays".
class CalendarSection final : public SettingsSection
{
    Q_OBJECT

  public:
    CalendarSection(const Theme& theme, CalendarPrefs& prefs, QWidget* parent = nullptr);

  private:
    void showPrefs();

    CalendarPrefs& m_prefs;
    QComboBox* m_weekStart;
    QCheckBox* m_holidays;
};

} // namespace yoyaku::ui
