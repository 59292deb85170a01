// What is found by a few typed letters: the soonest to come first, then the latest past ones.
#include "core/store/filtersql.h"
#include "core/store/readsession.h"

namespace yoyaku {

QVector<BookingRow> ReadSession::found(const QString& text, EpochMs now, int most) const
{
    QVector<BookingRow> rows;
    QString where;
    QVariantList words;
    for (const QString& word : text.split(u' ', Qt::SkipEmptyParts)) {
        BookingFilter filter;
        filter.text = word;
        const FilterSql one = filterSql(filter);
        where += one.text;
        words += one.values;
    }
    if (words.isEmpty()) return rows;
    for (const auto& [from, order] : {std::pair("start_ms >= ?", "ASC"), std::pair("start_ms < ?", "DESC")}) {
        const int room = most - int(rows.size());
        if (room <= 0) break;
        ReadQuery query(m_db,
                        QStringLiteral("SELECT %1 FROM booking WHERE %2%3 ORDER BY start_ms %4, id %4 LIMIT ?")
                            .arg(QLatin1String(kRowColumns), QLatin1String(from), where, QLatin1String(order)),
                        QVariantList{now} + words + QVariantList{room});
        while (query.next()) rows.append(bookingRow(query));
    }
    return rows;
}

} // namespace yoyaku
