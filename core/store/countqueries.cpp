#include "core/store/filtersql.h"
#include "core/store/readsession.h"

namespace yoyaku {

qint64 ReadSession::countOf(const BookingFilter& filter) const
{
    const FilterSql where = filterSql(filter);
    ReadQuery query(m_db, QStringLiteral("SELECT count(*) FROM booking WHERE 1") + where.text, where.values);
    return query.next() ? query.value(0).toLongLong() : 0;
}

SelectionFacts ReadSession::selectionFacts(const BookingFilter& filter, EpochMs now) const
{
    const FilterSql where = filterSql(filter);
    ReadQuery query(m_db,
                    QStringLiteral("SELECT count(*), count(DISTINCT nullif(first_host, '')), sum(start_ms >= ?), "
                                   "sum(status = %1) FROM booking WHERE 1%2")
                        .arg(int(BookingStatus::Cancel))
                        .arg(where.text),
                    QVariantList{now} + where.values);
    if (!query.next()) return {};
    return {query.value(0).toLongLong(), query.value(1).toInt(), query.value(2).toLongLong(),
            query.value(3).toLongLong()};
}

QVector<BookingId> ReadSession::idsOf(const BookingFilter& filter, int most) const
{
    const FilterSql where = filterSql(filter);
    QVector<BookingId> ids;
    ReadQuery query(
        m_db,
        QStringLiteral("SELECT uid FROM booking WHERE 1%1 ORDER BY start_ms, id LIMIT %2").arg(where.text).arg(most),
        where.values);
    while (query.next()) ids.append(BookingId(query.value(0).toString()));
    return ids;
}

QVector<NamedCount> ReadSession::valuesOf(Column column, int most) const
{
    const auto name = QLatin1String(column == Column::Campaign ? "campaign" : "time_zone");
    QVector<NamedCount> values;
    ReadQuery query(
        m_db,
        QStringLiteral("SELECT %1, count(*) AS n FROM booking WHERE %1 <> '' GROUP BY %1 ORDER BY n DESC, %1 "
                       "LIMIT %2")
            .arg(name)
            .arg(most),
        {});
    while (query.next()) values.append({query.value(0).toString(), query.value(1).toLongLong()});
    return values;
}

qint64 ReadSession::guestDetailCount() const
{
    ReadQuery query(m_db, QStringLiteral("SELECT count(*) FROM contact"), {});
    return query.next() ? query.value(0).toLongLong() : 0;
}

} // namespace yoyaku
