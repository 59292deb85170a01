#pragma once

#include "core/base/timespan.h"
#include "core/domain/availability.h"
#include "ui/widgets/factsheet.h"

namespace yoyaku {
class DirectoryModel;
}

namespace yoyaku::ui {

class TimeFormat;

/// The availability calendars of one member, as the service has them: weekly hours, exceptions, what could not be
/// read. Read-only, since the API has no call that changes them. Of several members, a list to choose one from.
class HoursSheet final : public FactSheet
{
    Q_OBJECT

  public:
    struct Parts
    {
        const DirectoryModel& directory;
        const Theme& theme;
        const TimeFormat& format;
        EpochMs now = 0;
    };

    /// `denied` is why hours cannot be read with this key; empty: they can.
    HoursSheet(const QVector<UserId>& members, const QString& denied, Parts parts, QWidget* parent);

  Q_SIGNALS:
    /// Only this member's hours are wanted.
    void memberChosen(const yoyaku::UserId& member);

  private:
    void addMember(const UserId& member);
    void addChoice(const UserId& member);
    void addCalendar(const AvailabilityCalendar& calendar);
    void addWeek(QVBoxLayout* to, const AvailabilityCalendar& calendar);
    void addExceptions(QVBoxLayout* to, const AvailabilityCalendar& calendar);

    Parts m_parts;
};

} // namespace yoyaku::ui
