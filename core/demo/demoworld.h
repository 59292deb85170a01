#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/demo/demonames.h"
#include "core/demo/demooptions.h"
#include "core/domain/account.h"

#include <QHash>
#include <QSet>
#include <QTimeZone>
#include <vector>

namespace yoyaku::demo {

/// What the account says no with: the status and the field or message.
struct Refusal
{
    int status = 422;
    QString field;
    QString message;
};

/// The invented account: hosts, event types and bookings, and what may be done to them. No sockets. One thread.
/// A booking is 40 bytes; its guest is worked out from its number, so a million of them stay small. Deterministic for
/// a seed and a day.
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
    struct Type
    {
        EventType type;
        QVector<EventTypeHost> hosts;
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

    [[nodiscard]] int size() const { return int(m_bookings.size()); }
    [[nodiscard]] const Booking& at(quint32 index) const { return m_bookings[index]; }
    /// All fields, guest's zone included, as the service would tell them.
    [[nodiscard]] yoyaku::Booking full(quint32 index) const;
    [[nodiscard]] Guest guest(quint32 index) const;
    [[nodiscard]] std::optional<quint32> find(const QString& uid) const;
    [[nodiscard]] QString uid(quint32 index) const;
    [[nodiscard]] Listing list(const ListQuery& query) const;
    [[nodiscard]] const QVector<User>& users() const { return m_users; }
    [[nodiscard]] const QVector<Type>& types() const { return m_types; }
    [[nodiscard]] int typeIndex(const QString& id) const; ///< -1 when unknown

    /// Half-hour starts of the period, Tokyo office hours, from now on, at which some host of the type is free.
    [[nodiscard]] QVector<OpenSlot> openSlots(int type, TimeSpan period) const;

    using Outcome = Result<quint32, Refusal>;
    /// Books an open start; the free host of the highest priority with the fewest bookings gets it.
    [[nodiscard]] Outcome create(int type, EpochMs start, const Guest& guest, const QString& location);
    [[nodiscard]] Outcome reschedule(quint32 index, EpochMs start);
    /// What is set changes; no slot is asked for. Source: contract, Update Booking.
    [[nodiscard]] Outcome update(quint32 index, std::optional<TimeSpan> span,
                                 const std::optional<QVector<UserId>>& hosts, const std::optional<QString>& name);
    [[nodiscard]] Outcome cancel(quint32 index, const QString& reason, const QString& by);
    [[nodiscard]] bool setPriority(int type, const UserId& host, int priority);
    /// Future, open bookings: what a guest might move or cancel. Empty when there is none.
    [[nodiscard]] std::optional<quint32> someFuture(quint64 number) const;

  private:
    struct Extra ///< what differs from the derived; only few bookings have one
    {
        std::optional<Guest> guest;
        QString location, name, cancelReason, cancelledBy;
        std::optional<QVector<UserId>> hosts;
    };

    void makeHosts();
    void makeTypes();
    void makeRecent(int most);
    void makeHistory(int count);
    void addDay(QDate day, int count, bool isDense);
    quint32 insert(const Booking& booking);
    void touch(quint32 index);
    void setStart(quint32 index, EpochMs start);
    [[nodiscard]] bool isFree(int host, TimeSpan span, std::optional<quint32> except) const;
    [[nodiscard]] std::optional<int> chooseHost(int type, TimeSpan span, std::optional<quint32> except) const;
    [[nodiscard]] std::optional<Refusal> wrongStart(EpochMs start) const;
    [[nodiscard]] int loadOf(int host) const { return m_load[host]; }
    quint64 random() { return mixed(++m_random); }

    DemoOptions m_options;
    const Clock& m_clock;
    QTimeZone m_zone{"Asia/Tokyo"};
    QVector<User> m_users;
    QVector<Type> m_types;
    std::vector<Booking> m_bookings;
    std::vector<quint32> m_byStart, m_byCreated; ///< sorted indexes
    QHash<quint32, Extra> m_extras;
    QVector<int> m_load; ///< bookings of each host in the last four weeks and ahead
    quint64 m_random;
    quint32 m_scramble;
};

} // namespace yoyaku::demo
