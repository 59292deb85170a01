#pragma once

#include "core/store/changeset.h"
#include "core/sync/edit.h"
#include "ui/commands/actdialog.h"
#include "ui/commands/slotsummary.h"

#include <QTimeZone>

class QLabel;

namespace yoyaku {
class BookingLookup;
class SlotLookup;
} // namespace yoyaku

namespace yoyaku::ui {

class DateField;
class Segments;
class SlotPicker;
class TellGuest;
class TimeFormat;
class ZoneBox;

/// Another time for one booking, with both clocks and what is known to follow. An open slot becomes Reschedule Booking;
/// any other time becomes Update Booking. The foot says which. Source: DESIGN, screen 10.
class RescheduleDialog final : public ActDialog
{
    Q_OBJECT

  public:
    struct Parts
    {
        const Theme& theme;
        const TimeFormat& format;
        SlotLookup& openSlots;
        BookingLookup& bookings;
    };
    /// What the summary says of the booking, as the caller knows it.
    struct Subject
    {
        QString eventType; ///< name, empty when it came from none
        QString hostName;
    };

    RescheduleDialog(Parts parts, BookingRow booking, Subject subject, QWidget* parent);
    /// After a refusal: says why, and asks for the slots as they are now.
    void tryAgain(const QString& why);
    void accept() override;

  Q_SIGNALS:
    void rescheduleChosen(const yoyaku::RescheduleEdit& edit);
    void updateChosen(const yoyaku::UpdateEdit& edit);

  private:
    void buildSummary(const Subject& subject);
    void buildChoice();
    void showWay(int segment);
    void chooseSlot(EpochMs start);
    void chooseAnyTime();
    void showChoice();
    void askHostDay();
    void showChecks();
    [[nodiscard]] bool isChange() const { return m_start && *m_start != m_booking.span.start; }

    Parts m_parts;
    BookingRow m_booking;
    QString m_hostName;
    std::optional<EpochMs> m_start;
    bool m_isOpenSlot = false;
    QVector<BookingRow> m_hostDay; ///< what the host has on the chosen day, this booking left out
    EpochMs m_hostDayOf = 0;
    SlotSummary* m_summary;
    Segments* m_ways;
    SlotPicker* m_picker;
    ZoneBox* m_zone;
    QWidget* m_anyBox;
    DateField* m_anyTime;
    TellGuest* m_tell;
    QLabel* m_told;
};

} // namespace yoyaku::ui
