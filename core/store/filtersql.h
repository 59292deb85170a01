#pragma once

#include "core/store/queries.h"

#include <QSqlQuery>

/// SQL pieces shared by the reads. Private to core/store.
namespace yoyaku {

/// The columns of a BookingRow, in the order bookingRow() reads them.
inline constexpr auto kRowColumns =
    "uid, event_type, title, status, status_text, start_ms, end_ms, time_zone, hosts, guest_name, "
    "guest_email, guest_company, campaign, created_ms, updated_ms, contact_known, gone, pending, place";
inline constexpr int kRowColumnCount = 19;

/// " AND …" for a WHERE, with the values to bind in order. Empty for a filter that lets everything through.
struct FilterSql
{
    QString text;
    QVariantList values;
};
[[nodiscard]] FilterSql filterSql(const BookingFilter& filter);

/// Prepares, binds and runs; an empty result when the database is not open. A damaged page that it meets is kept for
/// takeReadDamage().
class ReadQuery : public QSqlQuery
{
  public:
    ReadQuery(const QSqlDatabase& db, const QString& sql, const QVariantList& values);
    ~ReadQuery();
    ReadQuery(const ReadQuery&) = delete;
    ReadQuery& operator=(const ReadQuery&) = delete;
};

/// SQLite's text of the damage that a ReadQuery of this thread has met since the last call; empty: none.
[[nodiscard]] QString takeReadDamage();

[[nodiscard]] BookingRow bookingRow(const QSqlQuery& query);

} // namespace yoyaku
