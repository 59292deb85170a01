#pragma once

#include "core/store/queries.h"

#include <QStringList>

/// Private to core/store.
namespace yoyaku {

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

/// Days follow from the start, so grouping by day goes with sorting by it; any other order then has no groups.
[[nodiscard]] BookingGrouping groupingOf(const TableQuery& query);
[[nodiscard]] Order orderOf(const TableQuery& query);

} // namespace yoyaku
