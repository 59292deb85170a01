#pragma once

#include "core/domain/account.h"
#include "core/domain/assignrule.h"
#include "core/domain/availability.h"
#include "core/domain/bookingrow.h"
#include "core/domain/organization.h"
#include "core/domain/schedule.h"

#include <QByteArray>
#include <QHash>
#include <QVariant>
#include <QVector>
#include <optional>

namespace yoyaku {

/// Which bookings a view shows. An empty list means "all"; `noHost` adds those without a host.
struct BookingFilter
{
    QVector<UserId> hosts;
    QVector<EventTypeId> eventTypes;
    QVector<BookingStatus> statuses;
    bool noHostOnly = false;
    std::optional<EpochMs> startsFrom; ///< effective start >= this
    std::optional<EpochMs> startsBefore;
    QString campaign; ///< exact, as shown
    QString text;     ///< matches guest name, e-mail, company, title; two Japanese characters suffice
    bool operator==(const BookingFilter&) const = default;
};

enum class BookingSort : quint8 { Start, Guest, EventType, Host, Status, Created };
enum class BookingGrouping : quint8 { Nothing, Day, Host, EventType };

struct TableQuery
{
    BookingFilter filter;
    BookingSort sort = BookingSort::Start;
    Qt::SortOrder order = Qt::AscendingOrder;
    BookingGrouping grouping = BookingGrouping::Day;
    QByteArray timeZone; ///< IANA id whose midnights separate the days
    bool operator==(const TableQuery&) const = default;
};

/// Position of a row in the order of a TableQuery: the sort key and the tie-breaking row id.
struct RowKey
{
    QVariant key;
    qint64 rowId = 0;
};

/// The shape of a table without its rows: how many, in which groups, and a key every `kPageRows` rows to page from.
struct TablePlan
{
    struct Group
    {
        EpochMs dayStart = 0; ///< for Day
        QString key;          ///< host or event type id for the others
        qint64 firstRow = 0;  ///< index of its first booking among the bookings
        qint64 count = 0;
    };
    qint64 total = 0;       ///< matching the filter
    qint64 totalCached = 0; ///< in the whole store
    QVector<Group> groups;
    QVector<RowKey> pageStarts;
};
inline constexpr int kPageRows = 100;

/// Bookings and booked minutes of one local day, for the mini month and the day headers.
struct DayLoad
{
    EpochMs dayStart = 0;
    int bookings = 0;
    int minutes = 0;
};

/// Everything the inspector shows of one booking.
struct BookingDetail
{
    BookingRow row;
    Booking booking; ///< effective
    QVector<Contact> contacts;
    Tracking tracking;
    bool found = false;
};

/// A booking as the service told it last, whatever is laid over it here.
struct ToldBooking
{
    std::optional<Booking> booking; ///< empty: not known, or made here and not sent yet
    bool isGone = false;            ///< it answered 404 when asked last
};

/// Small enough to hold whole: members and their hours, invitations, the team, event types, their hosts and rules.
struct Directory
{
    QVector<User> users;
    QVector<EventType> eventTypes;
    QHash<EventTypeId, QVector<EventTypeHost>> hosts;
    QVector<Invitation> invitations;
    Team team;
    QHash<UserId, QVector<AvailabilityCalendar>> calendars;
    QHash<EventTypeId, QVector<AssignRule>> rules;
    bool operator==(const Directory&) const = default;
};

} // namespace yoyaku
