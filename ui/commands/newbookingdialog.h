#pragma once

#include "core/domain/account.h"
#include "core/sync/edit.h"
#include "ui/commands/actdialog.h"

class QComboBox;
class QDateTimeEdit;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace yoyaku {
class SlotLookup;
}

namespace yoyaku::ui {

class SlotPicker;
class TimeFormat;

/// Create Booking: event type, an open slot (or any time, with the warning that the service may refuse it), the guest.
/// Limits of each field are those of the contract. Nothing typed is lost when the service refuses: see fill().
class NewBookingDialog final : public ActDialog
{
    Q_OBJECT

  public:
    NewBookingDialog(const Theme& theme, const TimeFormat& format, SlotLookup& lookup, QVector<EventType> eventTypes,
                     std::optional<TimeSpan> span, EpochMs now, QWidget* parent);
    /// Puts a refused booking's texts back, for another try.
    void fill(const api::NewBooking& booking);
    void accept() override;

  Q_SIGNALS:
    void confirmed(const yoyaku::CreateEdit& edit);

  private:
    void buildForm();
    void buildGuest(QGridLayout* form);
    void chooseEventType(int index);
    void check();
    [[nodiscard]] QString problem() const;
    [[nodiscard]] api::NewBooking booking() const;
    [[nodiscard]] const EventType* eventType() const;
    [[nodiscard]] EpochMs start() const;

    const TimeFormat& m_format;
    QVector<EventType> m_eventTypes;
    QComboBox *m_type, *m_zone, *m_place;
    QDateTimeEdit* m_start;
    QLineEdit *m_name, *m_email, *m_company;
    QPlainTextEdit* m_message;
    QLabel* m_problem;
    SlotPicker* m_picker;
};

} // namespace yoyaku::ui
