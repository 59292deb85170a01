#pragma once

#include "core/domain/account.h"
#include "core/domain/quickadd.h"
#include "core/sync/edit.h"
#include "ui/commands/actdialog.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace yoyaku {
class SlotLookup;
}

namespace yoyaku::ui {

class DateField;
class Segments;
class SlotPicker;
class SlotSummary;
class TimeFormat;
class ZoneBox;

/// Create Booking: event type, an open slot (or any time, with the warning that the service may refuse it), the guest.
/// Limits of each field are those of the contract. Nothing typed is lost when the service refuses: see tryAgain().
/// Source: DESIGN, screen 10 without "Now".
class NewBookingDialog final : public ActDialog
{
    Q_OBJECT

  public:
    NewBookingDialog(const Theme& theme, const TimeFormat& format, SlotLookup& lookup, QVector<EventType> eventTypes,
                     std::optional<TimeSpan> span, EpochMs now, QWidget* parent);
    /// Who was pointed at in a view. The call takes no host, which is said.
    void setWishedHost(const QString& name);
    /// What a sentence said: event type, time, guest. A length the event type does not have is told.
    void fill(const QuickAdd& wish);
    /// After a refusal: puts everything typed back, says why, and asks for the slots as they are now.
    void tryAgain(const api::NewBooking& booking, const QString& why);
    void accept() override;

  Q_SIGNALS:
    void confirmed(const yoyaku::CreateEdit& edit);

  private:
    void buildTime();
    void buildGuest();
    void connectFields();
    void showWay(int segment);
    void chooseEventType();
    void check();
    void showSummary();
    [[nodiscard]] QString problem() const;
    [[nodiscard]] api::NewBooking booking() const;
    [[nodiscard]] const EventType* eventType() const;
    [[nodiscard]] EpochMs start() const;
    [[nodiscard]] TimeSpan span() const;

    const TimeFormat& m_format;
    QVector<EventType> m_eventTypes;
    QString m_wishedHost;
    SlotSummary* m_summary;
    Segments* m_ways;
    QComboBox *m_type, *m_place;
    ZoneBox* m_zone;
    DateField* m_start;
    QLineEdit *m_name, *m_email, *m_company;
    QPlainTextEdit* m_message;
    QLabel* m_problem;
    SlotPicker* m_picker;
};

} // namespace yoyaku::ui
