#pragma once

#include "core/store/filtersql.h"
#include "core/store/tableorder.h"

/// Private to core/store.
namespace yoyaku {

/// A table that begins with a host or an event type is ordered by their names, which no index of bookings has. So it is
/// read bucket by bucket, each by its index, the buckets in the order of their names.
struct Bucketed
{
    QString column;  ///< first_host or event_type
    QStringList ids; ///< of all buckets there are, in order
    Order within;    ///< of one bucket

    [[nodiscard]] QString clause() const { return QStringLiteral(" AND %1 = ?").arg(column); }
};

/// Empty: the table begins with something else.
[[nodiscard]] std::optional<Bucketed> bucketed(const TableQuery& query, const QSqlDatabase& db);

/// Fills in counts, page keys (one every kPageRows rows, counted on from the buckets before) and, where wanted, groups.
enum class Headings : quint8 { None, Buckets };
void planBuckets(TablePlan& plan, const Bucketed& buckets, const FilterSql& where, Headings headings,
                 const QSqlDatabase& db);

/// Up to `count` rows from `key` on, which is a bucket and a place in it; empty: from the first one.
[[nodiscard]] TableStretch readBuckets(const Bucketed& buckets, const FilterSql& where, const QVariantList& key,
                                       Order::Edge edge, int count, const QSqlDatabase& db);

} // namespace yoyaku
