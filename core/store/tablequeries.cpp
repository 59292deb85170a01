#include "core/store/filtersql.h"
#include "core/store/readsession.h"

#include <QDateTime>
#include <QTimeZone>

namespace yoyaku {

namespace {

/// The order of a table as SQL: group column first (if any), then the sort column, then the id. All in one direction,
/// so that one row value is the key of a page.
struct Order
{
    QStringList columns;
    Qt::SortOrder direction = Qt::AscendingOrder;

    [[nodiscard]] QString keyColumns() const { return columns.join(QLatin1String(", ")); }
    [[nodiscard]] QString orderBy() const
    {
        const QString way = direction == Qt::AscendingOrder ? QString() : QStringLiteral(" DESC");
        return QStringLiteral(" ORDER BY ") + columns.join(way + QLatin1String(", ")) + way;
    }
    enum class Edge : quint8 { Included, Excluded };
    /// From the row with a key on.
    [[nodiscard]] QString from(Edge edge) const
    {
        QStringList marks;
        for (qsizetype i = 0; i < columns.size(); ++i) marks.append(QStringLiteral("?"));
        return QStringLiteral(" AND (%1) %2%3 (%4)")
            .arg(keyColumns(), QLatin1String(direction == Qt::AscendingOrder ? ">" : "<"),
                 QLatin1String(edge == Edge::Included ? "=" : ""), marks.join(QLatin1String(", ")));
    }
};

QString sortColumn(BookingSort sort)
{
    switch (sort) {
    case BookingSort::Start:
        return QStringLiteral("start_ms");
    case BookingSort::Guest:
        return QStringLiteral("guest_name");
    case BookingSort::EventType:
        return QStringLiteral("event_type");
    case BookingSort::Host:
        return QStringLiteral("first_host");
    case BookingSort::Status:
        return QStringLiteral("status");
    case BookingSort::Created:
        return QStringLiteral("created_ms");
    case BookingSort::Updated:
        return QStringLiteral("updated_ms");
    case BookingSort::Company:
        return QStringLiteral("guest_company");
    case BookingSort::Email:
        return QStringLiteral("guest_email");
    case BookingSort::Zone:
        return QStringLiteral("time_zone");
    case BookingSort::Campaign:
        return QStringLiteral("campaign");
    case BookingSort::Place:
        return QStringLiteral("place");
    case BookingSort::Uid:
        return QStringLiteral("uid");
    }
    return QStringLiteral("start_ms");
}

// Days follow from the start, so grouping by day goes with sorting by it; any other order then has no groups.
BookingGrouping groupingOf(const TableQuery& query)
{
    const bool byDay = query.grouping == BookingGrouping::Day;
    return byDay && query.sort != BookingSort::Start ? BookingGrouping::Nothing : query.grouping;
}

QString groupColumn(BookingGrouping grouping)
{
    switch (grouping) {
    case BookingGrouping::Host:
        return QStringLiteral("first_host");
    case BookingGrouping::EventType:
        return QStringLiteral("event_type");
    case BookingGrouping::Nothing:
    case BookingGrouping::Day:
        break;
    }
    return {};
}

Order orderOf(const TableQuery& query)
{
    Order order;
    order.direction = query.order;
    const QString group = groupColumn(groupingOf(query)), sort = sortColumn(query.sort);
    if (!group.isEmpty()) order.columns << group;
    if (sort != group) order.columns << sort;
    // Where an index has it, what is alike stands by its start.
    const bool isByStart = query.sort == BookingSort::Host || query.sort == BookingSort::EventType;
    const bool isInstant =
        query.sort == BookingSort::Start || query.sort == BookingSort::Created || query.sort == BookingSort::Updated;
    if (isByStart || (!isInstant && !group.isEmpty())) order.columns << QStringLiteral("start_ms");
    order.columns << QStringLiteral("id");
    return order;
}

/// Local day number of start_ms as SQL: the zone's offset is constant between its transitions, so a CASE over the few
/// transitions of the data's span is exact, 23- and 25-hour days included.
QString localDaySql(const QTimeZone& zone, EpochMs first, EpochMs last)
{
    const auto at = [](EpochMs ms) { return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC); };
    QString offset = QStringLiteral("CASE");
    bool hasCase = false;
    for (const QTimeZone::OffsetData& change : zone.transitions(at(first), at(last))) {
        const EpochMs when = change.atUtc.toMSecsSinceEpoch();
        offset += QStringLiteral(" WHEN start_ms < %1 THEN %2")
                      .arg(when)
                      .arg(qint64(zone.offsetFromUtc(at(when - 1))) * kMsPerSecond);
        hasCase = true;
    }
    const qint64 lastOffset = qint64(zone.offsetFromUtc(at(last))) * kMsPerSecond;
    const QString whole =
        hasCase ? offset + QStringLiteral(" ELSE %1 END").arg(lastOffset) : QString::number(lastOffset);
    // Shifted to be positive, since SQLite's division rounds towards zero.
    return QStringLiteral("(start_ms + (%1) + 8640000000000000) / 86400000").arg(whole);
}

EpochMs dayStartOf(qint64 localDay, const QTimeZone& zone)
{
    const QDate day = QDate(1970, 1, 1).addDays(localDay - 100'000'000);
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

void readKeyGroups(TablePlan& plan, const TableQuery& query, const FilterSql& where, const QSqlDatabase& db)
{
    const QString column = groupColumn(groupingOf(query));
    ReadQuery groups(
        db,
        QStringLiteral("SELECT %1, count(*) FROM booking WHERE 1%2 GROUP BY %1 ORDER BY %1%3")
            .arg(column, where.text, query.order == Qt::AscendingOrder ? QString() : QStringLiteral(" DESC")),
        where.values);
    qint64 first = 0;
    while (groups.next()) {
        const qint64 count = groups.value(1).toLongLong();
        plan.groups.append({0, groups.value(0).toString(), first, count});
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
    const BookingGrouping grouping = groupingOf(query);
    if (grouping == BookingGrouping::Day)
        readDayGroups(plan, query, where, m_db);
    else if (grouping != BookingGrouping::Nothing)
        readKeyGroups(plan, query, where, m_db);
    return plan;
}

QVector<BookingRow> ReadSession::tablePage(const TableQuery& query, const TablePlan& plan, int index) const
{
    QVector<BookingRow> rows;
    if (index < 0 || index >= plan.pageStarts.size()) return rows;
    const FilterSql where = filterSql(query.filter);
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
