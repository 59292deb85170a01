#include "core/store/bucketedtable.h"

#include "core/base/folding.h"

#include <algorithm>

namespace yoyaku {

namespace {

QStringList namesInOrder(const QString& column, Qt::SortOrder direction, const QSqlDatabase& db)
{
    const bool isHost = column == QLatin1String("first_host");
    QHash<QString, QString> names;
    ReadQuery named(db, QLatin1String(isHost ? "SELECT id, name FROM user" : "SELECT id, name FROM event_type"), {});
    while (named.next()) names.insert(named.value(0).toString(), foldedForSearch(named.value(1).toString()));
    // One seek a value, however many bookings there are.
    ReadQuery values(
        db,
        QStringLiteral("WITH RECURSIVE v(id) AS (SELECT min(%1) FROM booking UNION ALL SELECT (SELECT min(%1) "
                       "FROM booking WHERE %1 > v.id) FROM v WHERE v.id IS NOT NULL) "
                       "SELECT id FROM v WHERE id IS NOT NULL")
            .arg(column),
        {});
    QVector<std::pair<QString, QString>> found;
    while (values.next()) {
        const QString id = values.value(0).toString();
        found.append({id.isEmpty() ? QString() : names.value(id, id), id});
    }
    std::sort(found.begin(), found.end());
    if (direction == Qt::DescendingOrder) std::reverse(found.begin(), found.end());
    QStringList ids;
    for (const auto& [name, id] : std::as_const(found)) ids.append(id);
    return ids;
}

} // namespace

std::optional<Bucketed> bucketed(const TableQuery& query, const QSqlDatabase& db)
{
    Order order = orderOf(query);
    const QString first = order.columns.takeFirst();
    if (first != QLatin1String("first_host") && first != QLatin1String("event_type")) return std::nullopt;
    return Bucketed{first, namesInOrder(first, query.order, db), order};
}

void planBuckets(TablePlan& plan, const Bucketed& buckets, const FilterSql& where, Headings headings,
                 const QSqlDatabase& db)
{
    QHash<QString, qint64> counts;
    ReadQuery counted(
        db, QStringLiteral("SELECT %1, count(*) FROM booking WHERE 1%2 GROUP BY %1").arg(buckets.column, where.text),
        where.values);
    while (counted.next()) counts.insert(counted.value(0).toString(), counted.value(1).toLongLong());
    const QString sql =
        QStringLiteral("SELECT n, %1 FROM (SELECT row_number() OVER (%2) AS n, %1 FROM booking WHERE 1%3%4) "
                       "WHERE (n + ?) % %5 = 1")
            .arg(buckets.within.keyColumns(), buckets.within.orderBy().trimmed(), where.text, buckets.clause())
            .arg(kPageRows);
    for (const QString& id : buckets.ids) {
        const qint64 count = counts.value(id);
        if (count == 0) continue;
        ReadQuery keys(db, sql, where.values + QVariantList{id, plan.total});
        while (keys.next()) {
            QVariantList key{id};
            for (qsizetype i = 0; i < buckets.within.columns.size(); ++i) key.append(keys.value(int(i) + 1));
            plan.pageStarts.append({key, key.last().toLongLong()});
        }
        if (headings == Headings::Buckets) plan.groups.append({0, id, plan.total, count});
        plan.total += count;
    }
}

TableStretch readBuckets(const Bucketed& buckets, const FilterSql& where, const QVariantList& key, Order::Edge edge,
                         int count, const QSqlDatabase& db)
{
    TableStretch stretch;
    const qsizetype first = key.isEmpty() ? 0 : buckets.ids.indexOf(key.first().toString());
    for (qsizetype i = std::max<qsizetype>(first, 0); i < buckets.ids.size() && stretch.rows.size() < count; ++i) {
        const bool isWithin = i == first && !key.isEmpty();
        ReadQuery rows(db,
                       QStringLiteral("SELECT %1, %2 FROM booking WHERE 1%3%4%5%6 LIMIT %7")
                           .arg(QLatin1String(kRowColumns), buckets.within.keyColumns(), where.text, buckets.clause(),
                                isWithin ? buckets.within.from(edge) : QString(), buckets.within.orderBy())
                           .arg(count - stretch.rows.size()),
                       where.values + QVariantList{buckets.ids[i]} + (isWithin ? key.mid(1) : QVariantList()));
        while (rows.next()) {
            stretch.rows.append(bookingRow(rows));
            if (stretch.rows.size() < count) continue;
            stretch.lastKey.append(buckets.ids[i]);
            for (qsizetype c = 0; c < buckets.within.columns.size(); ++c)
                stretch.lastKey.append(rows.value(kRowColumnCount + int(c)));
        }
    }
    return stretch;
}

} // namespace yoyaku
