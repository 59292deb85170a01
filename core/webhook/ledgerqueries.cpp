#include "core/webhook/ledgerqueries.h"

#include "core/base/logging.h"
#include "core/store/damage.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>
#include <algorithm>

namespace yoyaku::webhook {

namespace {

constexpr int kMostRecovered = 300; // marks on a bar; more could not be told apart

const QLatin1String kRow("SELECT l.number, received_at, verdict, status, reason, event, booking, event_type, "
                         "guest_name, coalesce(t.answered_us, 0), coalesce(t.shown_us, -1), body_size, body, "
                         "signature_header FROM ledger l LEFT JOIN ledger_time t ON t.number = l.number WHERE ");

QString containing(const QString& text)
{
    QString escaped = text;
    escaped.replace(QLatin1Char('\\'), QLatin1String("\\\\"));
    escaped.replace(QLatin1Char('%'), QLatin1String("\\%"));
    escaped.replace(QLatin1Char('_'), QLatin1String("\\_"));
    return QLatin1Char('%') + escaped + QLatin1Char('%');
}

Delivery deliveryFrom(const QSqlQuery& row)
{
    Delivery d;
    int at = 0;
    d.number = row.value(at++).toLongLong();
    d.receivedAt = row.value(at++).toLongLong();
    d.verdict = static_cast<Verdict>(row.value(at++).toInt());
    d.status = row.value(at++).toInt();
    d.reason = row.value(at++).toString();
    d.event = row.value(at++).toString();
    d.booking = BookingId(row.value(at++).toString());
    d.eventType = EventTypeId(row.value(at++).toString());
    d.guestName = row.value(at++).toString();
    d.answeredMs = row.value(at++).toDouble() / 1000;
    const double shownUs = row.value(at++).toDouble();
    d.shownMs = shownUs < 0 ? -1 : shownUs / 1000;
    d.bodySize = row.value(at++).toLongLong();
    d.body = row.value(at++).toByteArray();
    d.signatureHeader = row.value(at++).toByteArray();
    return d;
}

/// Which rows, and the values of its question marks in order. A partial index is used only if its own condition is
/// part of the question, so those conditions are said again.
struct Condition
{
    QString sql;
    QVariantList values;
};

Condition conditionOf(const LedgerQuery& asked)
{
    Condition c{QStringLiteral("1"), {}};
    const LedgerFilter& filter = asked.filter;
    if (asked.before > 0) {
        c.sql += QStringLiteral(" AND number < ?");
        c.values << asked.before;
    }
    if (filter.verdict) {
        c.sql += filter.isVerdictExcluded ? QStringLiteral(" AND verdict <> ?") : QStringLiteral(" AND verdict = ?");
        c.values << static_cast<int>(*filter.verdict);
        if ((*filter.verdict == Verdict::Genuine) == filter.isVerdictExcluded)
            c.sql += QStringLiteral(" AND verdict <> 0");
    }
    if (!filter.booking.isEmpty()) {
        c.sql += QStringLiteral(" AND booking = ? AND booking <> ''");
        c.values << filter.booking.text();
    }
    if (!filter.text.isEmpty()) {
        c.sql += QStringLiteral(" AND (guest_name LIKE ? ESCAPE '\\' OR event LIKE ? ESCAPE '\\' "
                                "OR booking LIKE ? ESCAPE '\\' OR event_type LIKE ? ESCAPE '\\')");
        for (int i = 0; i < 4; ++i) c.values << containing(filter.text);
    }
    return c;
}

/// A text alone is looked for in the index that holds nothing but texts: walking the rows would read every body.
QLatin1String indexFor(const LedgerFilter& filter)
{
    const bool isTextAlone = !filter.text.isEmpty() && filter.booking.isEmpty();
    return isTextAlone ? QLatin1String("INDEXED BY ledger_texts") : QLatin1String();
}

struct Reading
{
    QVector<Delivery> rows;
    bool isRead = false;
};

Reading rowsOf(const QSqlDatabase& db, const QString& sql, const QVariantList& values)
{
    QSqlQuery query(db);
    query.setForwardOnly(true);
    query.prepare(sql);
    for (const QVariant& value : values) query.addBindValue(value);
    Reading reading;
    if (!query.exec()) qCInfo(lcWebhook) << "ledger rows:" << query.lastError().text();
    while (query.next()) reading.rows << deliveryFrom(query);
    reading.isRead = !query.lastError().isValid();
    markIfDamaged(db.databaseName(), query.lastError().text());
    return reading;
}

void addSpan(ListeningHours& hours, TimeSpan span)
{
    span = {std::max(span.start, hours.asked.start), std::min(span.end, hours.asked.end)};
    if (span.isEmpty()) return;
    // Rows may overlap when the clock was put back: what was told twice is one stretch.
    if (!hours.listening.isEmpty() && span.start <= hours.listening.last().end)
        hours.listening.last().end = std::max(hours.listening.last().end, span.end);
    else
        hours.listening << span;
}

} // namespace

bool isLedgerReady(const QSqlDatabase& db)
{
    QSqlQuery query(db);
    return query.exec(QStringLiteral("SELECT 1 FROM migration WHERE name = 'ledger-002'")) && query.next();
}

QVector<Delivery> readLedgerPage(const QSqlDatabase& db, const LedgerQuery& asked)
{
    if (!db.isOpen()) return {};
    Condition condition = conditionOf(asked);
    condition.values << asked.count;
    // The numbers first, out of an index where there is one; only those of the page are looked up.
    const QString numbers = QStringLiteral("SELECT number FROM ledger %1 WHERE %2 ORDER BY number DESC LIMIT ?")
                                .arg(indexFor(asked.filter), condition.sql);
    return rowsOf(db, kRow + QStringLiteral("l.number IN (%1) ORDER BY l.number DESC").arg(numbers), condition.values)
        .rows;
}

std::optional<Delivery> readLedgerRow(const QSqlDatabase& db, qint64 number)
{
    if (!db.isOpen()) return std::nullopt;
    const QVector<Delivery> rows = rowsOf(db, kRow + QStringLiteral("l.number = ?"), {number}).rows;
    return rows.isEmpty() ? std::nullopt : std::optional(rows.first());
}

QByteArray readSeenKey(const QSqlDatabase& db, qint64 number)
{
    if (!db.isOpen()) return {};
    QSqlQuery query(db);
    query.setForwardOnly(true);
    if (!query.prepare(QStringLiteral("SELECT seen_key FROM ledger WHERE number = ?"))) return {};
    query.addBindValue(number);
    return query.exec() && query.next() ? query.value(0).toByteArray() : QByteArray();
}

std::optional<QVector<Delivery>> readGenuineAfter(const QSqlDatabase& db, qint64 after, EpochMs since, int count)
{
    if (!db.isOpen()) return std::nullopt;
    QString sql = kRow + QStringLiteral("l.number > ? AND verdict = 0");
    QVariantList values{after};
    if (since > 0) {
        sql += QStringLiteral(" AND l.number >= (SELECT min(number) FROM ledger WHERE received_at >= ?) "
                              "AND received_at >= ?");
        values << since << since;
    }
    sql += QStringLiteral(" ORDER BY l.number LIMIT ?");
    values << count;
    Reading reading = rowsOf(db, sql, values);
    return reading.isRead ? std::optional(std::move(reading.rows)) : std::nullopt;
}

ListeningHours readListeningHours(const QSqlDatabase& db, TimeSpan asked, EpochMs thereAt)
{
    ListeningHours hours{asked, {}, {}, 0};
    if (!db.isOpen() || asked.isEmpty()) return hours;
    const auto each = [&](const char* sql, const QVariantList& values, auto&& take) {
        QSqlQuery query(db);
        query.setForwardOnly(true);
        query.prepare(QLatin1String(sql));
        for (const QVariant& value : values) query.addBindValue(value);
        if (!query.exec()) qCInfo(lcWebhook) << "listening hours:" << query.lastError().text();
        while (query.next()) take(query);
    };
    QVector<TimeSpan> stretches;
    each("SELECT began, until FROM listening WHERE began < ? AND until >= ? ORDER BY began",
         {asked.end, asked.start - 2 * kBeatMs}, [&](const QSqlQuery& row) {
             stretches << TimeSpan{row.value(0).toLongLong(), row.value(1).toLongLong()};
         });
    if (!stretches.isEmpty() && thereAt > stretches.last().end && thereAt - stretches.last().end <= 2 * kBeatMs)
        stretches.last().end = thereAt;
    for (const TimeSpan& stretch : stretches) addSpan(hours, stretch);
    each("SELECT received_at FROM ledger WHERE received_at >= ? AND received_at < ? AND verdict = 5 "
         "ORDER BY received_at DESC LIMIT ?",
         {asked.start, asked.end, kMostRecovered},
         [&](const QSqlQuery& row) { hours.recoveredAt << row.value(0).toLongLong(); });
    std::reverse(hours.recoveredAt.begin(), hours.recoveredAt.end());
    each("SELECT count(*) FROM ledger WHERE received_at >= ? AND received_at < ? AND status <> 401 AND verdict <> 5",
         {asked.start, asked.end}, [&](const QSqlQuery& row) { hours.deliveries = row.value(0).toLongLong(); });
    return hours;
}

} // namespace yoyaku::webhook
