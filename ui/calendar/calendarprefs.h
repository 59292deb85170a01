#pragma once

#include <QDate>
#include <QObject>
#include <QString>

namespace yoyaku::ui {

class TimeFormat;

/// How every calendar view is laid out: the day a week starts with, and whether Japan's public holidays are marked. One
/// for the window; set by app from the settings. GUI thread.
class CalendarPrefs final : public QObject
{
    Q_OBJECT

  public:
    using QObject::QObject;

    [[nodiscard]] Qt::DayOfWeek weekStart() const { return m_weekStart; }
    void setWeekStart(Qt::DayOfWeek day);
    [[nodiscard]] bool areHolidaysShown() const { return m_areHolidaysShown; }
    void setHolidaysShown(bool areShown);

    /// First day of the week that `day` is in.
    [[nodiscard]] QDate weekOf(QDate day) const;
    /// Its name in the language of `format`; empty for a day that is none, or while they are not shown.
    [[nodiscard]] QString holiday(QDate day, const TimeFormat& format) const;
    /// Why no holidays are marked between these days although they are shown: the table does not know their years.
    /// Empty: it does.
    [[nodiscard]] QString holidayNote(QDate first, QDate last) const;

  Q_SIGNALS:
    void changed();

  private:
    Qt::DayOfWeek m_weekStart = Qt::Monday;
    bool m_areHolidaysShown = true;
};

} // namespace yoyaku::ui
