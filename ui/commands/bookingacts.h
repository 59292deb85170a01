#pragma once

#include "core/base/id.h"
#include "core/base/timespan.h"

#include <QObject>
#include <optional>

namespace yoyaku::ui {

/// What a user can do to bookings, from any view: views call these, the implementation asks what has to be asked
/// (dialogs never block), pushes one QUndoCommand an act and hands the edit to the EditSink. Fake in view tests.
class BookingActs : public QObject
{
    Q_OBJECT

  public:
    using QObject::QObject;

    /// Drag, Alt arrows: to a new start, and to another host when given. Decides between Reschedule Booking (open slot)
    /// and Update Booking (elsewhere, after asking), and says which.
    virtual void move(const BookingId& booking, TimeSpan to, std::optional<UserId> host = std::nullopt) = 0;
    /// The same, let go where the host is known not to be free: asked before anything is sent.
    virtual void moveAnyway(const BookingId& booking, TimeSpan to, std::optional<UserId> host)
    {
        move(booking, to, host);
    }
    /// As move(), where a booking has several hosts: `to` takes the place of `from` among them. Empty `from`: it had
    /// none.
    virtual void moveBetween(const BookingId& booking, TimeSpan span, const UserId& from, const UserId& to)
    {
        Q_UNUSED(from)
        move(booking, span, to);
    }
    /// R: the reschedule dialog.
    virtual void reschedule(const BookingId& booking) = 0;
    /// A: choose another host.
    virtual void reassign(const BookingId& booking) = 0;
    /// E: name and note. Does nothing where there is nothing to do it with.
    virtual void editText(const BookingId& booking) { Q_UNUSED(booking) }
    /// Del: asks, takes a reason.
    virtual void cancel(const BookingId& booking) = 0;
    /// Ctrl N, sweep: the new-booking dialog, filled with what is known.
    virtual void create(std::optional<TimeSpan> span = std::nullopt, std::optional<UserId> host = std::nullopt) = 0;
    /// Hosts page: stepper, drag between groups.
    virtual void setPriority(const EventTypeId& eventType, const UserId& host, int priority) = 0;
};

} // namespace yoyaku::ui
