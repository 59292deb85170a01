#include "ui/calendar/calendarprefs.h"

#include "core/domain/holidays.h"
#include "ui/format/timeformat.h"

namespace yoyaku::ui {

void CalendarPrefs::setWeekStart(Qt::DayOfWeek day)
{
    if (std::exchange(m_weekStart, day) != day) Q_EMIT changed();
}

void CalendarPrefs::setHolidaysShown(bool areShown)
{
    if (std::exchange(m_areHolidaysShown, areShown) != areShown) Q_EMIT changed();
}

QDate CalendarPrefs::weekOf(QDate day) const { return day.addDays(-((day.dayOfWeek() - m_weekStart + 7) % 7)); }

QString CalendarPrefs::holiday(QDate day, const TimeFormat& format) const
{
    const auto holiday = m_areHolidaysShown ? japaneseHoliday(day) : std::nullopt;
    if (!holiday) return {};
    return format.language() == TimeFormat::Language::Japanese ? holiday->japanese : holiday->english;
}

QString CalendarPrefs::holidayNote(QDate first, QDate last) const
{
    if (!m_areHolidaysShown || (areHolidaysKnown(first) && areHolidaysKnown(last))) return {};
    return tr("Public holidays are known from %1 to %2 only.").arg(kHolidaysFrom).arg(kHolidaysTo);
}

} // namespace yoyaku::ui

#include "moc_calendarprefs.cpp"
