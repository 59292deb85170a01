#include "app/calendarkeeping.h"

#include "core/base/settings.h"
#include "ui/calendar/calendarprefs.h"
#include "ui/format/timeformat.h"

namespace yoyaku::app {

namespace {

const auto kWeekStart = QStringLiteral("weekStart");
const auto kHolidays = QStringLiteral("japaneseHolidays");
const auto kSunday = QStringLiteral("sunday"), kMonday = QStringLiteral("monday");

} // namespace

void keepCalendarPrefs(ui::CalendarPrefs& prefs, Settings& settings, ui::TimeFormat& format)
{
    const bool isInJapan =
        format.language() == ui::TimeFormat::Language::Japanese || format.zone().id() == "Asia/Tokyo";
    prefs.setWeekStart(settings.value(kWeekStart).toString() == kSunday ? Qt::Sunday : Qt::Monday);
    prefs.setHolidaysShown(settings.value(kHolidays, isInJapan).toBool());
    format.setWeekStart(prefs.weekStart());
    QObject::connect(&prefs, &ui::CalendarPrefs::changed, &prefs,
                     [&prefs, &settings, &format, isInJapan, shown = prefs.areHolidaysShown()] {
                         format.setWeekStart(prefs.weekStart());
                         settings.setValue(kWeekStart, prefs.weekStart() == Qt::Sunday ? kSunday : kMonday);
                         // What nobody chose goes on following the language.
                         if (prefs.areHolidaysShown() != shown || prefs.areHolidaysShown() != isInJapan)
                             settings.setValue(kHolidays, prefs.areHolidaysShown());
                     });
}

} // namespace yoyaku::app
