#pragma once

#include "core/store/changeset.h"
#include "core/sync/edit.h"
#include "ui/commands/actdialog.h"

#include <QTimeZone>

class QDateTimeEdit;
class QLabel;

namespace yoyaku {
class SlotLookup;
}

namespace yoyaku::ui {

class SlotPicker;
class TellGuest;
class TimeFormat;

/// Another time for one booking, with both clocks. An open slot becomes Reschedule Booking; any other time becomes
/// Update Booking. The foot says which.
class RescheduleDialog final : public ActDialog
{
    Q_OBJECT

  public:
    RescheduleDialog(const Theme& theme, const TimeFormat& format, SlotLookup& lookup, BookingRow booking,
                     QWidget* parent);
    void accept() override;

  Q_SIGNALS:
    void rescheduleChosen(const yoyaku::RescheduleEdit& edit);
    void updateChosen(const yoyaku::UpdateEdit& edit);

  private:
    void chooseSlot(EpochMs start);
    void chooseAnyTime();
    void showChoice();
    [[nodiscard]] QString bothClocks(TimeSpan span) const;

    const TimeFormat& m_format;
    BookingRow m_booking;
    QTimeZone m_guestZone;
    std::optional<EpochMs> m_start;
    bool m_isOpenSlot = false;
    SlotPicker* m_picker;
    QDateTimeEdit* m_anyTime;
    TellGuest* m_tell;
    QLabel* m_new;
};

} // namespace yoyaku::ui
