#pragma once

#include "core/domain/account.h"
#include "core/domain/assignrule.h"
#include "core/domain/availability.h"
#include "core/domain/bookingrow.h"
#include "core/domain/organization.h"
#include "core/domain/schedule.h"

#include <QHash>
#include <QMetaType>
#include <optional>

namespace yoyaku {

/// Why a change set was applied. Views show arrivals only for Webhook and Recovered.
enum class ChangeOrigin : quint8 { Sync, Webhook, Recovered, Edit, Local };

/// A booking as told by the service. A Hint comes from a webhook, which knows no hosts, title, place or link: those
/// fields are left as they are. A row older (by updatedAt) than what is stored is ignored.
struct BookingUpsert
{
    enum class Completeness : quint8 { Full, Hint };
    Booking booking;
    Completeness completeness = Completeness::Full;
    std::optional<Tracking> tracking;
    std::optional<QVector<Contact>> contacts; ///< replaces the stored guests
};

/// A change made here that the service has not confirmed. The effective row = the service's row with this laid over.
/// A `created` overlay has no row beneath: it is a booking that exists only here so far.
struct BookingOverlay
{
    BookingId uid;
    PendingState state = PendingState::Held;
    std::optional<TimeSpan> span;
    std::optional<QVector<BookingHost>> hosts;
    std::optional<BookingStatus> status;
    struct Created
    {
        EventTypeId eventType;
        QString guestName, guestEmail, guestCompany, timeZone;
        bool operator==(const Created&) const = default;
    };
    std::optional<Created> created;
    std::optional<QString> name = std::nullopt, description = std::nullopt;
    bool operator==(const BookingOverlay&) const = default;
};

struct HostsOfEventType
{
    EventTypeId eventType;
    QVector<EventTypeHost> hosts;
};

struct CalendarsOfUser
{
    UserId user;
    QVector<AvailabilityCalendar> calendars;
};

struct RulesOfEventType
{
    EventTypeId eventType;
    QVector<AssignRule> rules;
};

/// What the store did to one booking, for views to repaint only what moved. Spans are effective ones.
struct BookingChange
{
    BookingId uid;
    std::optional<TimeSpan> before;                      ///< empty: new here
    std::optional<TimeSpan> after;                       ///< empty: no longer here
    bool contentOnly = false;                            ///< same span and hosts
    BookingStatus statusBefore = BookingStatus::Unknown; ///< effective; Unknown without a `before`
    BookingStatus status = BookingStatus::Unknown;       ///< effective; Unknown without an `after`
};

/// What a sweep brought to light about one booking: the service's version before and after differ, and the new one is
/// younger. Edits of our own are none, as far as the row wears them.
struct BookingFinding
{
    enum class What : quint8 {
        Created, ///< was not here, although it should have been
        Moved,
        Cancelled,
        Changed, ///< hosts, place, title…
        Gone,    ///< the service does not know it any more
    };
    BookingId uid;
    What what = What::Changed;
    EpochMs updatedAt = 0; ///< of the version found; 0 for Gone
    QString guestName;     ///< as stored; empty: not known yet
    bool operator==(const BookingFinding&) const = default;
};

/// One atomic step of the store: Store::apply() writes it in one transaction, Store::changed() announces it once,
/// then with `changes` filled in.
struct ChangeSet
{
    ChangeOrigin origin = ChangeOrigin::Sync;
    QVector<BookingUpsert> bookings;
    QVector<BookingId> gone; ///< the service answered 404: kept, marked
    QVector<std::pair<BookingId, QVector<Contact>>> contacts;
    QVector<BookingOverlay> overlays; ///< replaces the overlay of that booking
    QVector<BookingId> overlaysCleared;
    std::optional<QVector<User>> users;             ///< replaces all
    std::optional<QVector<EventType>> eventTypes;   ///< replaces all
    QVector<HostsOfEventType> hosts;                ///< replaces the hosts of that event type
    std::optional<QVector<Invitation>> invitations; ///< replaces all
    std::optional<Team> team;
    QVector<CalendarsOfUser> calendars; ///< replaces the calendars of that member
    QVector<RulesOfEventType> rules;    ///< replaces the rules of that event type
    QVector<Schedule> schedules;        ///< inserts or replaces, whatever is newer
    QVector<ScheduleId> schedulesGone;  ///< deleted there: deleted here
    /// Ends a whole reading of List Schedules: what was not told again since this instant (store's clock, ms) goes.
    std::optional<EpochMs> schedulesReadSince;
    QHash<QString, QString> syncValues; ///< cursors of the sync, kept with what they stand for
    /// A sweep's: the store says what it found. Bookings that are not here yet are findings only when the origin is
    /// Recovered.
    bool seeksFindings = false;

    QVector<BookingChange> changes;   ///< filled by the store
    QVector<BookingFinding> findings; ///< filled by the store

    [[nodiscard]] bool isEmpty() const
    {
        return bookings.isEmpty() && gone.isEmpty() && contacts.isEmpty() && overlays.isEmpty() &&
               overlaysCleared.isEmpty() && syncValues.isEmpty() && !touchesDirectory() && !touchesSchedules();
    }
    [[nodiscard]] bool touchesDirectory() const
    {
        return users || eventTypes || !hosts.isEmpty() || invitations || team || !calendars.isEmpty() ||
               !rules.isEmpty();
    }
    [[nodiscard]] bool touchesSchedules() const
    {
        return !schedules.isEmpty() || !schedulesGone.isEmpty() || schedulesReadSince.has_value();
    }
};

} // namespace yoyaku

Q_DECLARE_METATYPE(yoyaku::ChangeSet)
