#include "core/store/insightqueries.h"

#include "core/store/filtersql.h"
#include "core/store/historycodec.h"
#include "core/store/localtimesql.h"
#include "core/store/readsession.h"

#include <QHash>
#include <QTimeZone>
#include <algorithm>

namespace yoyaku {

namespace {

class Summing
{
  public:
    Summing(const QSqlDatabase& db, const InsightQuestion& question) : m_db(db), m_question(question)
    {
        BookingFilter filter;
        filter.eventTypes = question.eventTypes;
        filter.hosts = question.hosts;
        filter.startsFrom = question.period.start;
        filter.startsBefore = question.period.end;
        m_where = filterSql(filter);
        const QTimeZone zone(question.timeZone);
        m_zone = zone.isValid() ? zone : QTimeZone::utc();
    }

    [[nodiscard]] QString localStart() const
    {
        return localMsSql(QStringLiteral("start_ms"), m_zone, m_question.period);
    }
    [[nodiscard]] QString localCreated() const;

    /// Calls `row` with the group's value and its tally.
    template <class Row>
    void each(const QString& group, const QString& more, Row row) const
    {
        ReadQuery query(m_db,
                        QStringLiteral("SELECT %1 AS what, count(*), sum(status = %2) FROM booking INDEXED BY "
                                       "booking_by_start WHERE 1%3%4 GROUP BY what")
                            .arg(group)
                            .arg(int(BookingStatus::Cancel))
                            .arg(m_where.text, more),
                        m_where.values);
        while (query.next()) row(query.value(0), Tally{query.value(1).toInt(), query.value(2).toInt(), 0});
    }

    [[nodiscard]] QVector<NamedTally> named(const QString& column) const
    {
        QVector<NamedTally> found;
        each(column, {}, [&](const QVariant& key, Tally tally) { found.append({key.toString(), tally}); });
        std::sort(found.begin(), found.end(), [](const NamedTally& a, const NamedTally& b) {
            return a.tally.total != b.tally.total ? a.tally.total > b.tally.total : a.key < b.key;
        });
        return found;
    }

    /// Moved ones that were not cancelled, by the first host. One look into the history for each booking of the period.
    [[nodiscard]] QHash<QString, int> moved() const
    {
        ReadQuery query(m_db,
                        QStringLiteral("SELECT first_host, count(*) FROM booking INDEXED BY booking_by_start WHERE "
                                       "status <> %1%2 AND EXISTS (SELECT 1 FROM history INDEXED BY history_of WHERE "
                                       "booking_id = booking.id AND %3) GROUP BY first_host")
                            .arg(int(BookingStatus::Cancel))
                            .arg(m_where.text, historycodec::isMoveSql(QStringLiteral("changes"))),
                        m_where.values);
        QHash<QString, int> found;
        while (query.next()) found.insert(query.value(0).toString(), query.value(1).toInt());
        return found;
    }

    /// Rows are written in the order in which they were learned.
    [[nodiscard]] EpochMs historySince() const
    {
        ReadQuery query(m_db, QStringLiteral("SELECT learned_ms FROM history ORDER BY id LIMIT 1"), {});
        return query.next() ? query.value(0).toLongLong() : 0;
    }

    [[nodiscard]] qint64 keptMinutes() const
    {
        ReadQuery query(m_db,
                        QStringLiteral("SELECT sum(max(0, end_ms - start_ms)) FROM booking INDEXED BY booking_by_start "
                                       "WHERE status <> %1%2")
                            .arg(int(BookingStatus::Cancel))
                            .arg(m_where.text),
                        m_where.values);
        return query.next() ? query.value(0).toLongLong() / kMsPerMinute : 0;
    }

  private:
    static QString localMsSql(const QString& column, const QTimeZone& zone, TimeSpan span)
    {
        return yoyaku::localMsSql(column, zone, span.start, span.end);
    }

    const QSqlDatabase& m_db;
    const InsightQuestion& m_question;
    FilterSql m_where;
    QTimeZone m_zone;
};

// A booking may have been made long before its period.
QString Summing::localCreated() const
{
    ReadQuery query(m_db,
                    QStringLiteral("SELECT min(created_ms), max(created_ms) FROM booking INDEXED BY booking_by_start "
                                   "WHERE created_ms > 0%1")
                        .arg(m_where.text),
                    m_where.values);
    if (!query.next() || query.isNull(0)) return QStringLiteral("0");
    return localMsSql(QStringLiteral("created_ms"), m_zone, {query.value(0).toLongLong(), query.value(1).toLongLong()});
}

/// Monday 00:00 is 0. 1970 began on a Thursday.
int hourOfWeek(qint64 shiftedHour) { return int((shiftedHour + 3 * 24) % kHoursOfWeek); }

} // namespace

InsightSums readInsightSums(const ReadSession& session, const InsightQuestion& question)
{
    InsightSums sums;
    if (question.period.isEmpty()) return sums;
    const Summing summing(session.database(), question);
    const QString start = summing.localStart();
    summing.each(QStringLiteral("%1 / %2 % %3").arg(start).arg(kMsPerHour).arg(kHoursOfWeek), {},
                 [&](const QVariant& hour, Tally tally) {
                     sums.hours[size_t(hourOfWeek(hour.toLongLong()))] = tally;
                     sums.all.total += tally.total;
                     sums.all.cancelled += tally.cancelled;
                 });
    sums.keptMinutes = summing.keptMinutes();
    sums.hosts = summing.named(QStringLiteral("first_host"));
    const QHash<QString, int> moved = summing.moved();
    for (NamedTally& host : sums.hosts) sums.all.moved += host.tally.moved = moved.value(host.key);
    sums.historySince = summing.historySince();
    sums.campaigns = summing.named(QStringLiteral("campaign"));
    sums.zones = summing.named(QStringLiteral("time_zone"));
    summing.each(QStringLiteral("%1 / %3 - %2 / %3").arg(start, summing.localCreated()).arg(kMsPerDay),
                 QStringLiteral(" AND created_ms > 0"), [&](const QVariant& days, Tally tally) {
                     sums.leadDays.append({days.toInt(), tally});
                 });
    std::sort(sums.leadDays.begin(), sums.leadDays.end(),
              [](const LeadDay& a, const LeadDay& b) { return a.days < b.days; });
    return sums;
}

} // namespace yoyaku
