#pragma once

#include "core/demo/demoeventtypes.h"
#include "core/demo/demohours.h"
#include "core/demo/demonames.h"
#include "core/demo/demopeople.h"
#include "core/demo/demoschedules.h"

#include <QHash>
#include <QTimeZone>
#include <vector>

namespace yoyaku::demo {

/// What Update Booking may change; what is not set stays. An empty description or priority takes it away.
struct BookingChange
{
    std::optional<TimeSpan> span;
    std::optional<QVector<BookingHost>> hosts;
    std::optional<QString> name, description, timeZone, priority;
};

/// The invented account: its bookings and what may be done to them, and the people, booking pages, hours and schedules
/// that decide when and by whom a page can be booked. No sockets. One thread. A booking is 40 bytes; its guest is
/// worked out from its number, so a million of them stay small. Deterministic for a seed and a day.
class World
{
  public:
    /// `index` names a booking inside the world.
    struct Booking
    {
        EpochMs start = 0;
        EpochMs created = 0;
        EpochMs updated = 0;
        quint32 guest = 0;
        quint16 host = 0;
        quint16 minutes = 0;
        quint8 type = 0;
        BookingStatus status = BookingStatus::Open;
    };
    struct Listing
    {
        int total = 0;
        QVector<quint32> page;
    };
    struct ListQuery
    {
        std::optional<BookingStatus> status;
        std::optional<EpochMs> startedAt, endedAt;
        bool byCreated = false;
        bool descending = false;
        int page = 1, perPage = 20;
    };

    World(const DemoOptions& options, const Clock& clock);
    World(const World&) = delete; // its parts know each other by address
    World& operator=(const World&) = delete;

    [[nodiscard]] int size() const { return int(m_bookings.size()); }
    [[nodiscard]] const Booking& at(quint32 index) const { return m_bookings[index]; }
    /// All fields, guest's zone included, as the service would tell them.
    [[nodiscard]] yoyaku::Booking full(quint32 index) const;
    [[nodiscard]] Guest guest(quint32 index) const;
    [[nodiscard]] std::optional<quint32> find(const QString& uid) const;
    [[nodiscard]] QString uid(quint32 index) const;
    [[nodiscard]] Listing list(const ListQuery& query) const;
    [[nodiscard]] const People& people() const { return m_people; }
    [[nodiscard]] People& people() { return m_people; } ///< joining and leaving: by join() and leave()
    [[nodiscard]] const EventTypes& types() const { return m_types; }
    [[nodiscard]] EventTypes& types() { return m_types; }
    [[nodiscard]] const Schedules& schedules() const { return m_schedules; }
    [[nodiscard]] Schedules& schedules() { return m_schedules; }
    [[nodiscard]] const Hours& hours() const { return m_hours; }

    /// Half-hour starts of the period, from now on and 40 days at most, at which some host of the type may be assigned:
    /// within the weekly hours, with no booking and no opaque schedule.
    [[nodiscard]] QVector<OpenSlot> openSlots(int type, TimeSpan period) const;

    using Outcome = Result<quint32, Refusal>;
    /// Books an open start; the free host of the highest priority with the fewest bookings gets it.
    [[nodiscard]] Outcome create(int type, EpochMs start, const Guest& guest, const QString& location);
    [[nodiscard]] Outcome reschedule(quint32 index, EpochMs start);
    /// What is set changes; no slot is asked for. Source: contract, Update Booking.
    [[nodiscard]] Outcome update(quint32 index, const BookingChange& change);
    [[nodiscard]] Outcome cancel(quint32 index, const QString& reason, const QString& by);
    /// Books an open start on every host who is free then, so that nobody else can have it. The first booking.
    [[nodiscard]] Outcome takeSlot(int type, EpochMs start, const QString& guestName = {});
    /// With office hours and no host of any page yet.
    int join(const QString& name, const QString& email, const QString& role);
    /// The member's bookings stay; no page has that host any more. 400 for the last owner.
    [[nodiscard]] Result<Done, Refusal> leave(int member);
    /// Future, open bookings: what a guest might move or cancel. Empty when there is none.
    [[nodiscard]] std::optional<quint32> someFuture(quint64 number) const;

  private:
    struct Extra ///< what differs from the derived; only few bookings have one
    {
        std::optional<Guest> guest;
        QString location, name, cancelReason, cancelledBy, timeZone, priority;
        std::optional<QString> description;
        std::optional<QVector<BookingHost>> hosts;
    };

    void makeRecent(int most);
    void makeHistory(int count);
    void addDay(QDate day, int count, bool isDense);
    quint32 insert(const Booking& booking);
    void touch(quint32 index);
    void setStart(quint32 index, EpochMs start);
    /// As the account would have it: within the host's hours, none of the day's bookings so far in the way.
    [[nodiscard]] bool suits(const Booking& booking, quint32 firstOfDay) const;
    [[nodiscard]] bool isFree(int host, TimeSpan span, std::optional<quint32> except) const;
    /// Whether all hosts of the booking are members and free then.
    [[nodiscard]] bool canHost(quint32 index, TimeSpan span) const;
    [[nodiscard]] std::optional<int> chooseHost(int type, TimeSpan span, std::optional<quint32> except) const;
    [[nodiscard]] bool isOffered(int type, TimeSpan span) const;
    [[nodiscard]] std::optional<Refusal> wrongStart(int type, TimeSpan span) const;
    quint64 random() { return mixed(++m_random); }

    DemoOptions m_options;
    const Clock& m_clock;
    QTimeZone m_zone{"Asia/Tokyo"};
    People m_people;
    EventTypes m_types;
    Hours m_hours;
    Schedules m_schedules;
    std::vector<Booking> m_bookings;
    std::vector<quint32> m_byStart, m_byCreated; ///< sorted indexes
    QHash<quint32, Extra> m_extras;
    QVector<int> m_load; ///< bookings of each host in the last four weeks and ahead
    quint64 m_random;
    quint32 m_scramble;
};

} // namespace yoyaku::demo
