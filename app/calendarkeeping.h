#pragma once

namespace yoyaku {
class Settings;
}

namespace yoyaku::ui {
class CalendarPrefs;
class TimeFormat;
} // namespace yoyaku::ui

namespace yoyaku::app {

/// Sets the calendar as settings.json has it and keeps what is changed from then on. Where nothing was chosen, holidays
/// are shown to who reads Japanese or lives in Japan's zone. `settings` has to outlive `prefs`.
void keepCalendarPrefs(ui::CalendarPrefs& prefs, Settings& settings, ui::TimeFormat& format);

} // namespace yoyaku::app
