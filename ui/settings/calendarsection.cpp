#include "ui/settings/calendarsection.h"

#include "core/domain/holidays.h"
#include "ui/calendar/calendarprefs.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/tickbox.h"

#include <QFormLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace yoyaku::ui {

CalendarSection::CalendarSection(const Theme& theme, CalendarPrefs& prefs, QWidget* parent)
    : SettingsSection(theme, tr("Calendar"), parent),
      m_prefs(prefs),
      m_weekStart(named(new ChoiceBox(theme), "settings.weekStart")),
      m_holidays(named(new TickBox(tr("Show Japanese public holidays"), theme, this), "settings.holidays"))
{
    m_weekStart->addItem(tr("Monday"), int(Qt::Monday));
    m_weekStart->addItem(tr("Sunday"), int(Qt::Sunday));
    addRow(addForm(), tr("First day of the week"), m_weekStart);
    lines()->addWidget(m_holidays);
    lines()->addWidget(
        words(tr("Known from %1 to %2 (holiday_jp %3, MIT). Coming years stand as the law is today; other "
                 "years are not marked.")
                  .arg(kHolidaysFrom)
                  .arg(kHolidaysTo)
                  .arg(holidayTableVersion()),
              TextRole::Small));
    finish();
    setFocusProxy(m_weekStart);
    showPrefs();
    connect(&prefs, &CalendarPrefs::changed, this, &CalendarSection::showPrefs);
    connect(m_weekStart, &QComboBox::activated, this,
            [this] { m_prefs.setWeekStart(Qt::DayOfWeek(m_weekStart->currentData().toInt())); });
    connect(m_holidays, &QCheckBox::toggled, &prefs, &CalendarPrefs::setHolidaysShown);
}

void CalendarSection::showPrefs()
{
    const QSignalBlocker quietBox(m_weekStart), quietTick(m_holidays);
    m_weekStart->setCurrentIndex(m_weekStart->findData(int(m_prefs.weekStart())));
    m_holidays->setChecked(m_prefs.areHolidaysShown());
}

} // namespace yoyaku::ui

#include "moc_calendarsection.cpp"
