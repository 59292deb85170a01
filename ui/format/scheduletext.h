#pragma once

#include "core/domain/schedule.h"

#include <QDate>
#include <QString>

namespace yoyaku {
class DirectoryModel;
}

namespace yoyaku::ui {

class TimeFormat;

/// The name, made harmless; a word that stands in where the service gives none.
[[nodiscard]] QString scheduleTitle(const Schedule& schedule);

/// The days an all-day entry covers, by the calendar of its own zone: a day off in Berlin is that day, whoever looks.
struct DayRange
{
    QDate first, last;
};
[[nodiscard]] DayRange allDayRange(const Schedule& schedule);

/// Day and time in the own zone; of an all-day entry its days.
[[nodiscard]] QString scheduleWhen(const Schedule& schedule, const TimeFormat& format);

/// The members and outsiders on it, by name or e-mail, made harmless; empty when nobody is named.
[[nodiscard]] QString schedulePeople(const Schedule& schedule, const DirectoryModel& directory);

/// "Repeats. Jicoo does not document the rule, …".
[[nodiscard]] QString repeatNote();

/// Everything as one sentence for those who listen.
[[nodiscard]] QString scheduleSentence(const Schedule& schedule, const TimeFormat& format,
                                       const DirectoryModel& directory);

/// The same as rich text for a tool tip, all of it escaped.
[[nodiscard]] QString scheduleTip(const Schedule& schedule, const TimeFormat& format, const DirectoryModel& directory);

} // namespace yoyaku::ui
