#pragma once

#include "core/store/queries.h"

#include <QSqlDatabase>

namespace yoyaku {

/// One read connection to cache.sqlite. Only on the reader thread (Store::read) or in tests.
class ReadSession
{
  public:
    explicit ReadSession(const QSqlDatabase& db) : m_db(db) {}

    /// Rows whose effective span overlaps `window`, ordered by start; by index, never a table scan.
    [[nodiscard]] QVector<BookingRow> window(TimeSpan window, const BookingFilter& filter) const;
    /// One entry for each [bounds[i], bounds[i+1]).
    [[nodiscard]] QVector<DayLoad> dayLoads(const QVector<EpochMs>& bounds, const BookingFilter& filter) const;
    /// Bookings of `window` by host, event type and status, for the side bar's counters (ignores the filter of that
    /// kind).
    struct Counts
    {
        QHash<UserId, int> byHost;
        QHash<EventTypeId, int> byEventType;
        QHash<BookingStatus, int> byStatus;
    };
    [[nodiscard]] Counts counts(TimeSpan window) const;
    [[nodiscard]] TablePlan tablePlan(const TableQuery& query) const;
    /// Up to kPageRows rows of page `index`.
    [[nodiscard]] QVector<BookingRow> tablePage(const TableQuery& query, const TablePlan& plan, int index) const;
    /// Up to `count` rows after the one with key `after` (empty: the first ones), in the query's order; for exports.
    [[nodiscard]] TableStretch tableAfter(const TableQuery& query, const QVariantList& after, int count) const;
    [[nodiscard]] qint64 countOf(const BookingFilter& filter) const;
    /// `now` parts what is to come from what has begun.
    [[nodiscard]] SelectionFacts selectionFacts(const BookingFilter& filter, EpochMs now) const;
    /// Up to `most` of them, soonest first.
    [[nodiscard]] QVector<BookingId> idsOf(const BookingFilter& filter, int most) const;
    /// Columns a filter can choose values of.
    enum class Column : quint8 { Campaign, TimeZone };
    /// Most frequent first, the empty value left out, at most `most`.
    [[nodiscard]] QVector<NamedCount> valuesOf(Column column, int most) const;
    /// How many bookings have their guests' details here.
    [[nodiscard]] qint64 guestDetailCount() const;
    [[nodiscard]] BookingDetail detail(const BookingId& uid) const;
    [[nodiscard]] ToldBooking told(const BookingId& uid) const;
    /// Those of these bookings that are known, in the order asked for; by index.
    [[nodiscard]] QVector<BookingRow> rows(const QVector<BookingId>& uids) const;
    [[nodiscard]] Directory directory() const;
    /// Hand-made schedules that overlap `window`, cancelled ones too, by start; by index.
    [[nodiscard]] QVector<Schedule> schedules(TimeSpan window) const;
    /// The same for one member.
    [[nodiscard]] QVector<Schedule> schedulesOf(const UserId& user, TimeSpan window) const;
    /// How many schedules the service has not told of since `mark` (store's clock).
    [[nodiscard]] int schedulesToldBefore(EpochMs mark) const;
    /// What the member hosts that ends after `from` (and began at most a day before), soonest first, at most `most`
    /// rows; cancelled and gone ones left out. By index: costs as much as there is to come, not as much as there ever
    /// was.
    [[nodiscard]] QVector<BookingRow> futureBookingsOf(const UserId& user, EpochMs from, int most) const;
    /// How many those are in all.
    [[nodiscard]] int futureCountOf(const UserId& user, EpochMs from) const;
    /// Of these, the ones whose guests were never fetched.
    [[nodiscard]] QVector<BookingId> withoutContacts(const QVector<BookingId>& uids) const;
    /// Bookings in `window` by host, for fair shares; cancelled ones left out.
    [[nodiscard]] QHash<UserId, int> hostTotals(const EventTypeId& eventType, TimeSpan window) const;
    [[nodiscard]] qint64 bookingCount() const;
    [[nodiscard]] QString syncValue(const QString& key) const;

    [[nodiscard]] const QSqlDatabase& database() const { return m_db; }

  private:
    QSqlDatabase m_db;
};

} // namespace yoyaku
