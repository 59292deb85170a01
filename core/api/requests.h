#pragma once

#include "core/api/apierror.h"
#include "core/api/endpoints.h"
#include "core/base/result.h"
#include "core/domain/account.h"
#include "core/domain/assignrule.h"
#include "core/domain/availability.h"
#include "core/domain/booking.h"
#include "core/domain/organization.h"
#include "core/domain/schedule.h"

#include <QJsonObject>
#include <QStringList>
#include <QUrl>
#include <QUrlQuery>
#include <functional>

namespace yoyaku::api {

template <class T>
using Reply = Result<T, ApiError>;

/// Counters that sit beside `data` in a list answer. Missing ones are 0 or empty.
template <class T>
struct Page
{
    QVector<T> items;
    int totalCount = 0;
    int currentPage = 0;
    int numberOfPages = 0;
    std::optional<int> nextPage;  ///< empty at the end (missing, null, or currentPage >= numberOfPages)
    QStringList softErrors;       ///< key paths of optional fields that were malformed and left empty
    QVector<QString> undecodable; ///< key paths of items left out because a required key was missing
};

/// A request is a value: what to call, and a pure function from body bytes to T that runs on the decode worker.
template <class T>
struct Request
{
    EndpointId endpoint{};
    QStringList pathArgs; ///< fill the {…} of the endpoint's path in order; percent-encoded by the transport
    QUrlQuery query;
    QJsonObject body; ///< an empty one is sent for PATCH only: a POST without fields has no body
    std::function<Reply<T>(const QByteArray&)> decode;
};

enum class BookingOrder : quint8 { StartedAt, CreatedAt };
enum class Direction : quint8 { Ascending, Descending };

/// Query of List Bookings. `startedAt` keeps bookings starting at or after it, `endedAt` those ending at or before it.
struct BookingListQuery
{
    std::optional<EpochMs> startedAt;
    std::optional<EpochMs> endedAt;
    std::optional<BookingStatus> status; ///< Open or Cancel only; the service offers no other
    BookingOrder order = BookingOrder::StartedAt;
    Direction direction = Direction::Ascending;
    int page = 1;
    int perPage = 50;
};

/// What a guest answers to one of the event type's own questions. No readable page says where its uid is read from.
struct NewAnswer
{
    QString questionUid;
    QStringList content;
    bool operator==(const NewAnswer&) const = default;
};

/// Body of Create Booking. Source: API guide, schema BookingCreate; `payment` is left out, its items are not readable.
struct NewBooking
{
    EventTypeId eventType;
    EpochMs start = 0;
    QString timeZone; ///< IANA zone of the guest
    QString guestName;
    QString guestEmail;
    QString company;
    QString message;
    QString locationId; ///< one of EventType::locationIds; empty sends null
    QString locale;     ///< "ja", "en" or empty
    QString phoneNumber = {};
    QString textRemindNumber = {};
    QString textRemindCountryCode = {};
    QStringList ccEmails = {}; ///< at most 30
    QVector<NewAnswer> answers = {};
    Tracking tracking = {}; ///< sent without the utm_ that webhooks have
    bool operator==(const NewBooking&) const = default;
};

/// Body of Update Booking: only what is set is sent.
struct BookingPatch
{
    std::optional<QString> name;
    std::optional<TimeSpan> span;
    std::optional<QVector<BookingHost>> hosts;
    std::optional<QString> updateMessage;
    std::optional<bool> sendUpdates;
    std::optional<QString> description = std::nullopt; ///< empty clears it
    bool operator==(const BookingPatch&) const = default;
};

/// Body of Create Schedule. An all-day item's span is whole days of its zone.
struct NewSchedule
{
    QString name; ///< at most 64 characters
    QString description;
    QVector<ScheduleAttendee> attendees;
    TimeSpan span;
    bool isAllDay = false;
    QString timeZone;       ///< IANA zone
    bool blocksTime = true; ///< sent as transparency opaque or transparent
    QString locationId;     ///< empty: null
    bool operator==(const NewSchedule&) const = default;
};

/// Body of Update Schedule: only what is set is sent. There is no member for the repetition rule: it is left out, so
/// that the service keeps it as it is.
struct SchedulePatch
{
    std::optional<QString> name;
    std::optional<QString> description;
    std::optional<QVector<ScheduleAttendee>> attendees;
    std::optional<TimeSpan> span; ///< with isAllDay and timeZone set too when it is an all-day item
    std::optional<bool> isAllDay;
    std::optional<QString> timeZone;
    std::optional<bool> blocksTime;
    std::optional<QString> locationId;
    std::optional<QString> updateMessage;
    std::optional<bool> sendUpdates;
    bool operator==(const SchedulePatch&) const = default;
};

/// Body of Create Event Type Host (inferred as a whole).
struct NewHost
{
    UserId userId;
    QString role;     ///< admin, editor, viewer
    QString userType; ///< host, notifyHost
    int priority = 0; ///< 0 to 3
    bool operator==(const NewHost&) const = default;
};

[[nodiscard]] Request<Page<Booking>> listBookings(const BookingListQuery& query);
[[nodiscard]] Request<Booking> getBooking(const BookingId& uid);
[[nodiscard]] Request<Booking> createBooking(const NewBooking& booking);
[[nodiscard]] Request<Booking> updateBooking(const BookingId& uid, const BookingPatch& patch);
[[nodiscard]] Request<Booking> cancelBooking(const BookingId& uid, const QString& reason);
[[nodiscard]] Request<Booking> rescheduleBooking(const BookingId& uid, EpochMs start, const QString& timeZone);
[[nodiscard]] Request<QVector<Contact>> bookingContacts(const BookingId& uid);
[[nodiscard]] Request<Page<EventType>> listEventTypes(int page, int perPage);
[[nodiscard]] Request<EventType> getEventType(const EventTypeId& id);
/// Slots outside `period` are dropped in case the service ignores the (inferred) query.
[[nodiscard]] Request<QVector<OpenSlot>> openSlots(const EventTypeId& id, TimeSpan period);
[[nodiscard]] Request<Page<EventTypeHost>> listEventTypeHosts(const EventTypeId& id, int page, int perPage);
[[nodiscard]] Request<EventTypeHost> updateEventTypeHost(const EventTypeId& id, const UserId& host, int priority);
[[nodiscard]] Request<EventTypeHost> createEventTypeHost(const EventTypeId& id, const NewHost& host);
/// Deleting calls are Done on any 2xx, with or without a body (204 is inferred).
[[nodiscard]] Request<Done> deleteEventTypeHost(const EventTypeId& id, const UserId& host);
[[nodiscard]] Request<Page<User>> listOrganizationUsers(int page, int perPage);
[[nodiscard]] Request<User> getOrganizationUser(const UserId& id);
[[nodiscard]] Request<User> updateOrganizationUser(const UserId& id, const QString& role);
[[nodiscard]] Request<Done> deleteOrganizationUser(const UserId& id);
[[nodiscard]] Request<Page<Invitation>> listInvitations(int page, int perPage);
[[nodiscard]] Request<Invitation> createInvitation(const QString& email, const QString& role);
[[nodiscard]] Request<Invitation> getInvitation(const InvitationId& id);
[[nodiscard]] Request<Done> deleteInvitation(const InvitationId& id);
[[nodiscard]] Request<Team> getTeam();
[[nodiscard]] Request<Page<Schedule>> listSchedules(int page, int perPage);
[[nodiscard]] Request<Schedule> createSchedule(const NewSchedule& schedule);
[[nodiscard]] Request<Schedule> updateSchedule(const ScheduleId& id, const SchedulePatch& patch);
[[nodiscard]] Request<Done> deleteSchedule(const ScheduleId& id);
[[nodiscard]] Request<Page<AvailabilityCalendar>> listAvailabilityCalendars(const UserId& user, int page, int perPage);
[[nodiscard]] Request<AvailabilityCalendar> getAvailabilityCalendar(const CalendarId& id);
[[nodiscard]] Request<Page<AssignRule>> listAssignRules(const EventTypeId& id, int page, int perPage);
/// `body` is sent as it is: the shape is not documented, so nothing is added or taken away.
[[nodiscard]] Request<AssignRule> createAssignRule(const EventTypeId& id, const QJsonObject& body);
[[nodiscard]] Request<AssignRule> updateAssignRule(const EventTypeId& id, const RuleId& rule, const QJsonObject& body);
[[nodiscard]] Request<Done> deleteAssignRule(const EventTypeId& id, const RuleId& rule);
/// The page address on which name and e-mail are filled in and locked. Needs the Enterprise plan.
[[nodiscard]] Request<QUrl> accountIntegration(const IntegrationRequest& request);

} // namespace yoyaku::api
