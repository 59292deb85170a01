#pragma once

#include "core/api/apierror.h"
#include "core/api/endpoints.h"
#include "core/base/result.h"
#include "core/domain/account.h"
#include "core/domain/booking.h"

#include <QJsonObject>
#include <QStringList>
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

/// Body of Create Booking.
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
    bool operator==(const BookingPatch&) const = default;
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
[[nodiscard]] Request<Page<User>> listOrganizationUsers(int page, int perPage);

} // namespace yoyaku::api
