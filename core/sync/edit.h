#pragma once

#include "core/api/apierror.h"
#include "core/api/requests.h"
#include "core/base/id.h"
#include "core/domain/bookingrow.h"

#include <QMetaType>
#include <QObject>
#include <optional>
#include <variant>

namespace yoyaku {

/// Reschedule Booking: a move onto an open slot; the end follows the event type's duration.
struct RescheduleEdit
{
    BookingId booking;
    TimeSpan from, to;
    QString timeZone;
    bool operator==(const RescheduleEdit&) const = default;
};
/// Update Booking: a move elsewhere, other hosts, another name or note. `patch` is what is sent.
struct UpdateEdit
{
    BookingId booking;
    TimeSpan from;
    QVector<BookingHost> hostsBefore;
    api::BookingPatch patch;
    std::optional<QString> nameBefore = std::nullopt, descriptionBefore = std::nullopt; ///< of what is patched
    bool operator==(const UpdateEdit&) const = default;
};
/// Cancel Booking (path inferred).
struct CancelEdit
{
    BookingId booking;
    TimeSpan span;
    QString reason;
    bool operator==(const CancelEdit&) const = default;
};
/// Create Booking. `placeholder` ("local-…") names the row until the service has given an id.
struct CreateEdit
{
    BookingId placeholder;
    TimeSpan span;
    api::NewBooking booking;
    bool operator==(const CreateEdit&) const = default;
};
/// Update Event Type Host.
struct PriorityEdit
{
    EventTypeId eventType;
    UserId host;
    int before = 0;
    int after = 0;
    bool operator==(const PriorityEdit&) const = default;
};
/// Create Schedule. `placeholder` ("local-…") names the row until the service has given an id.
struct ScheduleCreateEdit
{
    ScheduleId placeholder;
    api::NewSchedule schedule;
    bool operator==(const ScheduleCreateEdit&) const = default;
};
/// Update Schedule. `before` is the item as shown when the edit was made.
struct ScheduleUpdateEdit
{
    Schedule before;
    api::SchedulePatch patch;
    bool operator==(const ScheduleUpdateEdit&) const = default;
};
/// Delete Schedule (path inferred).
struct ScheduleDeleteEdit
{
    Schedule before;
    bool operator==(const ScheduleDeleteEdit&) const = default;
};
/// Update Organization User: the role.
struct RoleEdit
{
    UserId user;
    QString before, after;
    bool operator==(const RoleEdit&) const = default;
};
/// Delete Organization User (path inferred).
struct MemberRemoveEdit
{
    User before;
    bool operator==(const MemberRemoveEdit&) const = default;
};
/// Create Organization Invitation.
struct InviteEdit
{
    QString email;
    QString role;
    bool operator==(const InviteEdit&) const = default;
};
/// Delete Organization Invitation (path inferred).
struct WithdrawEdit
{
    Invitation before;
    bool operator==(const WithdrawEdit&) const = default;
};
/// Create Event Type Host (inferred).
struct HostAddEdit
{
    EventTypeId eventType;
    api::NewHost host;
    bool operator==(const HostAddEdit&) const = default;
};
/// Delete Event Type Host (inferred).
struct HostRemoveEdit
{
    EventTypeId eventType;
    EventTypeHost before;
    bool operator==(const HostRemoveEdit&) const = default;
};
/// Create, Update or Delete Event Type Host Assign Rule (inferred). `body` is what is sent, untouched.
struct RuleEdit
{
    enum class Kind : quint8 { Create, Update, Delete };
    Kind kind = Kind::Update;
    EventTypeId eventType;
    AssignRule before; ///< empty for Create
    QJsonObject body;  ///< empty for Delete
    bool operator==(const RuleEdit&) const = default;
};
using EditAct = std::variant<RescheduleEdit, UpdateEdit, CancelEdit, CreateEdit, PriorityEdit, ScheduleCreateEdit,
                             ScheduleUpdateEdit, ScheduleDeleteEdit, RoleEdit, MemberRemoveEdit, InviteEdit,
                             WithdrawEdit, HostAddEdit, HostRemoveEdit, RuleEdit>;
/// What the service had of a booking at one time, as far as an edit can be about it.
struct BookingFacts
{
    TimeSpan span;
    QVector<BookingHost> hosts;
    BookingStatus status = BookingStatus::Unknown;
    QString name;
    EpochMs updatedAt = 0;                             ///< by the service's clock; 0: not told
    bool isGone = false;                               ///< it answered 404
    std::optional<QString> description = std::nullopt; ///< empty: not known
    bool operator==(const BookingFacts&) const = default;
};

/// The acts that change a booking; the others change what the account consists of.
[[nodiscard]] bool isBookingAct(const EditAct& act);

enum class EditState : quint8 {
    Held,    ///< nothing sent; Undo is free until holdUntil
    Waiting, ///< offline, paused, or behind another edit of the same booking
    Sending,
    Checking, ///< outcome unknown: the booking is read back, the write is not sent again
    Settled,
    Undone,   ///< taken back inside the hold
    Refused,  ///< the service said no; `error` says why; kept until the user chooses
    Asking,   ///< found held after a crash, or its hold was slept through: the user is asked whether to send it
    Conflict, ///< somebody else changed the booking meanwhile; nothing was sent; kept until the user chooses
};

/// How far an open edit has got, as a row shows it.
[[nodiscard]] PendingState pendingOf(EditState state);

/// One user act on its way to the service. A value; the durable copy is the outbox row.
struct Edit
{
    EditId id;
    EditAct act;
    EditState state = EditState::Held;
    QString about; ///< guest or host name for toasts and the outbox list, as known when made
    EpochMs createdAt = 0;
    EpochMs holdUntil = 0;
    api::ApiError error; ///< only when Refused
    /// What the service had when the edit was made, of a booking that is stored here. Rows of earlier versions, and
    /// edits of anything else, have none; then only what the act itself says of it is known.
    std::optional<BookingFacts> origin = std::nullopt;
    /// What the service has instead, as last told: in Conflict always, in Refused when it is known.
    std::optional<BookingFacts> theirs = std::nullopt;
    [[nodiscard]] BookingId booking() const; ///< empty unless isBookingAct(act)
};

/// Where the ui hands its edits. Implemented by sync/outbox; a fake in ui tests. GUI thread.
class EditSink : public QObject
{
    Q_OBJECT

  public:
    using QObject::QObject;
    /// Durable before it is sent; shown at once. Returns the new edit's id.
    virtual EditId submit(EditAct act, QString about) = 0;
    /// True when nothing had been sent and the edit is gone.
    virtual bool undo(const EditId& id) = 0;
    /// Ends the hold now (also answers Asking with yes).
    virtual void sendNow(const EditId& id) = 0;
    /// For Refused, Conflict and Asking: drop the edit and show the service's state.
    virtual void discard(const EditId& id) = 0;
    /// For Refused and Conflict: send it, over what the service is known to have. What it turns out to have beyond that
    /// is a Conflict anew.
    virtual void retry(const EditId& id) = 0;
    /// Everything not yet settled, in order.
    [[nodiscard]] virtual QVector<Edit> open() const = 0;

  Q_SIGNALS:
    /// A new edit or a new state of one; Settled and Undone are the last word.
    void editChanged(const yoyaku::Edit& edit);
};

} // namespace yoyaku

Q_DECLARE_METATYPE(yoyaku::Edit)
