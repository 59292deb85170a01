#include "core/store/bucketedtable.h"
#include "core/store/filtersql.h"
#include "core/store/localtimesql.h"
#include "core/store/readsession.h"

#include <QDateTime>
#include <QTimeZone>

namespace yoyaku {

namespace {

/// Local day number of start_ms as SQL, shifted by kLocalShiftDays.
QString localDaySql(const QTimeZone& zone, EpochMs first, EpochMs last)
{
    return QStringLiteral("%1 / %2").arg(localMsSql(QStringLiteral("start_ms"), zone, first, last)).arg(kMsPerDay);
}

EpochMs dayStartOf(qint64 localDay, const QTimeZone& zone)
{
    const QDate day = QDate(1970, 1, 1).addDays(localDay - kLocalShiftDays);
    return day.startOfDay(zone).toMSecsSinceEpoch();
}

QTimeZone zoneOf(const TableQuery& query)
{
    const QTimeZone zone(query.timeZone);
    return zone.isValid() ? zone : QTimeZone::utc();
}

void readDayGroups(TablePlan& plan, const TableQuery& query, const FilterSql& where, const QSqlDatabase& db)
{
    ReadQuery ends(db, QStringLiteral("SELECT min(start_ms), max(start_ms) FROM booking WHERE 1") + where.text,
                   where.values);
    if (!ends.next() || ends.isNull(0)) return;
    const QTimeZone zone = zoneOf(query);
    const QString day = localDaySql(zone, ends.value(0).toLongLong(), ends.value(1).toLongLong());
    ReadQuery groups(db,
                     QStringLiteral("SELECT %1 AS day, count(*) FROM booking WHERE 1%2 GROUP BY day ORDER BY day%3")
                         .arg(day, where.text, query.order == Qt::AscendingOrder ? QString() : QStringLiteral(" DESC")),
                     where.values);
    qint64 first = 0;
    while (groups.next()) {
        const qint64 count = groups.value(1).toLongLong();
        plan.groups.append({dayStartOf(groups.value(0).toLongLong(), zone), {}, first, count});
        first += count;
    }
}

} // namespace

TablePlan ReadSession::tablePlan(const TableQuery& query) const
{
    const FilterSql where = filterSql(query.filter);
    const Order order = orderOf(query);
    TablePlan plan;
    plan.totalCached = bookingCount();
    if (const auto buckets = bucketed(query, m_db)) {
        const BookingGrouping grouping = groupingOf(query);
        const bool hasHeadings = grouping == BookingGrouping::Host || grouping == BookingGrouping::EventType;
        planBuckets(plan, *buckets, where, hasHeadings ? Headings::Buckets : Headings::None, m_db);
        return plan;
    }
    ReadQuery keys(
        m_db,
        QStringLiteral(
            "SELECT n, %1 FROM (SELECT row_number() OVER (%2) AS n, %1 FROM booking WHERE 1%3) WHERE n % %4 = 1")
            .arg(order.keyColumns(), order.orderBy().trimmed(), where.text)
            .arg(kPageRows),
        where.values);
    while (keys.next()) {
        QVariantList key;
        for (qsizetype i = 0; i < order.columns.size(); ++i) key.append(keys.value(int(i) + 1));
        plan.pageStarts.append({key, key.last().toLongLong()});
    }
    ReadQuery total(m_db, QStringLiteral("SELECT count(*) FROM booking WHERE 1") + where.text, where.values);
    if (total.next()) plan.total = total.value(0).toLongLong();
    if (groupingOf(query) == BookingGrouping::Day) readDayGroups(plan, query, where, m_db);
    return plan;
}

QVector<BookingRow> ReadSession::tablePage(const TableQuery& query, const TablePlan& plan, int index) const
{
    QVector<BookingRow> rows;
    if (index < 0 || index >= plan.pageStarts.size()) return rows;
    const FilterSql where = filterSql(query.filter);
    if (const auto buckets = bucketed(query, m_db))
        return readBuckets(*buckets, where, plan.pageStarts[index].key.toList(), Order::Edge::Included, kPageRows, m_db)
            .rows;
    const Order order = orderOf(query);
    ReadQuery page(m_db,
                   QStringLiteral("SELECT %1 FROM booking WHERE 1%2%3%4 LIMIT %5")
                       .arg(QLatin1String(kRowColumns), where.text, order.from(Order::Edge::Included), order.orderBy())
                       .arg(kPageRows),
                   where.values + plan.pageStarts[index].key.toList());
    while (page.next()) rows.append(bookingRow(page));
    return rows;
}

TableStretch ReadSession::tableAfter(const TableQuery& query, const QVariantList& after, int count) const
{
    const FilterSql where = filterSql(query.filter);
    if (const auto buckets = bucketed(query, m_db))
        return readBuckets(*buckets, where, after, Order::Edge::Excluded, count, m_db);
    const Order order = orderOf(query);
    TableStretch stretch;
    ReadQuery rows(m_db,
                   QStringLiteral("SELECT %1, %2 FROM booking WHERE 1%3%4%5 LIMIT %6")
                       .arg(QLatin1String(kRowColumns), order.keyColumns(), where.text,
                            after.isEmpty() ? QString() : order.from(Order::Edge::Excluded), order.orderBy())
                       .arg(count),
                   where.values + after);
    while (rows.next()) {
        stretch.rows.append(bookingRow(rows));
        if (stretch.rows.size() < count) continue;
        for (qsizetype i = 0; i < order.columns.size(); ++i)
            stretch.lastKey.append(rows.value(kRowColumnCount + int(i)));
    }
    return stretch;
}

} // namespace yoyaku
