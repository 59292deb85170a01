#pragma once

#include "core/models/schedulemodel.h"
#include "ui/widgets/factsheet.h"

namespace yoyaku {
class DirectoryModel;
}

namespace yoyaku::ui {

class TimeFormat;

/// Everything known of one hand-made schedule, built anew for each.
class EntrySheet final : public FactSheet
{
    Q_OBJECT

  public:
    EntrySheet(const ScheduleRow& row, const DirectoryModel& directory, const Theme& theme, const TimeFormat& format,
               QWidget* parent);

  private:
    void addTitle(const ScheduleRow& row);
    void addTime(const Schedule& schedule, const TimeFormat& format);
    void addPeople(const Schedule& schedule, const DirectoryModel& directory);
    void addPlace(const Schedule& schedule, const TimeFormat& format);
    void addRepeat(const Schedule& schedule);
    void addHistory(const Schedule& schedule, const TimeFormat& format);
};

} // namespace yoyaku::ui
