#pragma once

#include "core/base/clock.h"
#include "core/domain/quickadd.h"
#include "core/models/bookinglookup.h"
#include "core/models/slotlookup.h"
#include "core/sync/edit.h"
#include "ui/commands/bookingacts.h"
#include "ui/commands/movedialog.h"

#include <QPointer>
#include <QUndoStack>
#include <functional>

namespace yoyaku {
class DirectoryModel;
}

namespace yoyaku::ui {

class NewBookingDialog;
class RescheduleDialog;
class Theme;
class TimeFormat;

/// What the acts need of the rest of the application; everything outlives BookingCommands.
struct CommandParts
{
    EditSink& sink;
    QUndoStack& undo;
    BookingLookup& bookings;
    SlotLookup& openSlots;
    DirectoryModel& directory;
    const Theme& theme;
    const TimeFormat& format;
    const Clock& clock;
};

/// The acts behind every view: looks up what is needed, asks what has to be asked, pushes one command an act.
/// A move onto an open slot is Reschedule Booking; elsewhere it is Update Booking after asking.
/// Source: DESIGN "Write, hold, undo"; API guide, Reschedule and Update Booking. GUI thread.
class BookingCommands final : public BookingActs
{
    Q_OBJECT

  public:
    BookingCommands(CommandParts parts, QWidget* dialogParent, QObject* parent = nullptr);

    void move(const BookingId& booking, TimeSpan to, std::optional<UserId> host = std::nullopt) override;
    void moveAnyway(const BookingId& booking, TimeSpan to, std::optional<UserId> host) override;
    void moveBetween(const BookingId& booking, TimeSpan span, const UserId& from, const UserId& to) override;
    void reschedule(const BookingId& booking) override;
    void reassign(const BookingId& booking) override;
    void cancel(const BookingId& booking) override;
    /// Declined while guests are hidden: the name often is the guest's, and what is shown must be what is sent.
    void editText(const BookingId& booking) override;
    void create(std::optional<TimeSpan> span = std::nullopt, std::optional<UserId> host = std::nullopt) override;
    void setPriority(const EventTypeId& eventType, const UserId& host, int priority) override;
    /// The form of a new booking, filled with what a sentence said. Nothing is booked by it.
    void createFrom(const QuickAdd& wish);
    /// Opens the form of a refused booking or move again, with everything typed still in it, the reason, and the slots
    /// that are open now. What is chosen there takes the refused one's place; closing the form leaves it.
    void chooseAgain(const EditId& refused); ///< no effect unless mayChooseAgain()
    /// Gives a refused booking to this host, at the time that was wanted, in place of the first host. What was refused
    /// is dropped.
    void giveTo(const EditId& refused, const UserId& host);
    /// One act on the undo stack, held as usual: what a card outside the dialogs has asked for.
    void perform(const EditAct& act, const BookingRow& row) { push(act, aboutOf(row)); }

  Q_SIGNALS:
    /// Who else could host this booking is asked: the card that shows it answers by perform().
    void hostWanted(const yoyaku::BookingDetail& booking);
    /// Why an act was not begun, as a sentence for a toast.
    void declined(const QString& why);

  private:
    using Then = void (BookingCommands::*)(const BookingDetail&);

    void withBooking(const BookingId& booking, Then then);
    /// As the service has it where an edit of it needs a choice: an act begins there, not at what was not accepted.
    void lookUp(const BookingId& booking, std::function<void(const BookingDetail&)> then);
    [[nodiscard]] BookingDetail asTold(BookingDetail detail) const;
    void decideMove(const BookingDetail& detail, TimeSpan to, const std::optional<UserId>& host);
    void askOpenSlot(const BookingDetail& detail, TimeSpan to);
    void askMove(const BookingDetail& detail, TimeSpan to, MoveDialog::Why why,
                 std::optional<QVector<BookingHost>> hosts);
    void askReschedule(const BookingDetail& detail);
    void askReassign(const BookingDetail& detail);
    void askText(const BookingDetail& detail);
    void askCancel(const BookingDetail& detail);
    void askBackAgain(const EditAct& act, const QString& about);
    /// A refused new booking on its way to another try.
    struct Again
    {
        api::NewBooking booking;
        QString why;
        EditId refused;
    };
    NewBookingDialog* openNewBooking(std::optional<TimeSpan> span, const std::optional<UserId>& host,
                                     const std::optional<Again>& again);
    [[nodiscard]] RescheduleDialog* openReschedule(const BookingDetail& detail, const EditId& refused);
    void dropRefused(const EditId& refused);
    void push(EditAct act, const QString& about);
    [[nodiscard]] bool mayChange(const BookingDetail& detail);
    [[nodiscard]] QString aboutOf(const BookingRow& row) const;
    /// The same for a dialog, which shows no hidden name.
    [[nodiscard]] BookingRow shown(const BookingRow& row) const;
    [[nodiscard]] QString shownAbout(const BookingRow& row) const;
    [[nodiscard]] bool areGuestsHidden() const;
    /// While guests are hidden a form full of what they said is not opened: says so.
    [[nodiscard]] bool declineHidden();
    [[nodiscard]] QString when(TimeSpan span) const;

    CommandParts m_parts;
    QPointer<QWidget> m_dialogParent;
};

} // namespace yoyaku::ui
