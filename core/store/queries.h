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

/// Which bookings a view shows. An empty list means "all"; the kinds of condition all have to hold.
struct BookingFilter
{
    /// What has become of a booking, beside its status.
    enum class Mark : quint8 {
        Changed, ///< told of again after it was made
        Held,    ///< a change made here is on its way
        Refused, ///< such a change was refused or conflicts: the user has to choose
        Gone,    ///< the service does not know it any more
    };

    /// One hour of the week by the wall clock of a zone.
    struct WeekHour
    {
        int day = 1;     ///< 1 is Monday, 7 Sunday
        int hour = 0;    ///< 0 to 23: starts from hour:00 until before the next
        QByteArray zone; ///< IANA id
        bool operator==(const WeekHour&) const = default;
    };

    QVector<UserId> hosts;
    QVector<EventTypeId> eventTypes;
    QVector<BookingStatus> statuses;
    bool noHostOnly = false;
    std::optional<EpochMs> startsFrom; ///< effective start >= this
    std::optional<EpochMs> startsBefore;
    QString campaign; ///< exact, as shown
    QString text;     ///< matches guest name, e-mail, company, title; two Japanese characters suffice
    std::optional<EpochMs> createdFrom;
    std::optional<EpochMs> createdBefore;
    QStringList zones;                ///< the guest's, IANA ids
    QString outsideZone;              ///< guests whose zone is known and is another one; empty: no such condition
    QString answers;                  ///< in what guests wrote; only where their details are on this computer
    QVector<Mark> marks;              ///< one of them suffices
    std::optional<WeekHour> weekHour; ///< of the effective start
    std::optional<QVector<BookingId>> among; ///< only these
    QVector<BookingId> except;               ///< and none of these
    bool operator==(const BookingFilter&) const = default;
};

enum class BookingSort : quint8 {
    Start,
    Guest,
    EventType,
    Host,
    Status,
    Created,
    Updated,
    Company,
    Email,
    Zone,
    Campaign,
    Place,
    Uid
};
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

/// Rows that follow a key in the order of a TableQuery, and the key to go on from.
struct TableStretch
{
    QVector<BookingRow> rows;
    QVariantList lastKey; ///< empty: that was all
};

/// What a selection consists of, for the bar that acts on it.
struct SelectionFacts
{
    qint64 count = 0;
    int hosts = 0;        ///< first hosts, no host not counted
    qint64 future = 0;    ///< start after the instant asked about
    qint64 cancelled = 0; ///< those have nothing left to be done to them
    bool operator==(const SelectionFacts&) const = default;
};

/// Values of a column and how often each occurs, for a filter to choose from.
struct NamedCount
{
    QString name;
    qint64 count = 0;
};

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
