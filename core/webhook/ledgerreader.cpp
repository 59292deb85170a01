#include "core/webhook/ledgerreader.h"

#include "core/base/logging.h"
#include "core/store/damage.h"

#include <QSqlError>
#include <QSqlQuery>

namespace yoyaku::webhook {

namespace {

constexpr qint64 kHalfHourMs = 30 * kMsPerMinute;
constexpr int kHalfHours = 48;
constexpr qint64 kSlotMs = 15 * kMsPerMinute; // of ledger_dropped

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
    d.bodySize = row.value(at++).toLongLong();
    d.body = row.value(at++).toByteArray();
    d.signatureHeader = row.value(at++).toByteArray();
    return d;
}

void count(LedgerSummary& summary, Verdict verdict, EpochMs at, EpochMs dayStart, int number)
{
    summary.total += number;
    switch (verdict) {
    case Verdict::Genuine:
        summary.genuine += number;
        break;
    case Verdict::Duplicate:
        summary.duplicate += number;
        break;
    case Verdict::Stale:
        summary.stale += number;
        break;
    case Verdict::Forged:
        summary.forged += number;
        break;
    case Verdict::Malformed:
        summary.malformed += number;
        break;
    case Verdict::Recovered:
        summary.recovered += number;
        break;
    case Verdict::Test:
        summary.test += number;
        break;
    }
    // A day with 25 hours puts its last one into the last half hour.
    const qint64 halfHour = qBound(qint64(0), (at - dayStart) / kHalfHourMs, qint64(kHalfHours - 1));
    summary.perHalfHour[halfHour] += number;
}

void countRows(const QSqlDatabase& db, LedgerSummary& summary, EpochMs dayStart, const char* sql, qint64 from,
               qint64 unit)
{
    QSqlQuery query(db);
    query.setForwardOnly(true);
    query.prepare(QString::fromLatin1(sql));
    query.bindValue(QStringLiteral(":from"), from);
    query.exec();
    while (query.next())
        count(summary, static_cast<Verdict>(query.value(1).toInt()), query.value(0).toLongLong() * unit, dayStart,
              query.value(2).toInt());
}

/// Nearest rank.
double percentile(const QVector<double>& sorted, int percent)
{
    return sorted.isEmpty() ? 0 : sorted[qMin(sorted.size() - 1, sorted.size() * percent / 100)];
}

} // namespace

QVector<Delivery> readLedgerPage(const QSqlDatabase& db, const LedgerQuery& asked)
{
    if (!db.isOpen()) return {};
    QString sql = QStringLiteral("SELECT number, received_at, verdict, status, reason, event, booking, event_type, "
                                 "guest_name, answered_us, body_size, body, signature_header FROM ledger WHERE 1");
    if (asked.before > 0) sql += QStringLiteral(" AND number < :before");
    const LedgerFilter& filter = asked.filter;
    if (filter.verdict)
        sql += filter.isVerdictExcluded ? QStringLiteral(" AND verdict <> :verdict")
                                        : QStringLiteral(" AND verdict = :verdict");
    if (!filter.text.isEmpty())
        sql += QStringLiteral(" AND (guest_name LIKE :text ESCAPE '\\' OR event LIKE :text ESCAPE '\\' "
                              "OR booking LIKE :text ESCAPE '\\' OR event_type LIKE :text ESCAPE '\\')");
    sql += QStringLiteral(" ORDER BY number DESC LIMIT :count");
    QSqlQuery query(db);
    query.setForwardOnly(true);
    query.prepare(sql);
    if (asked.before > 0) query.bindValue(QStringLiteral(":before"), asked.before);
    if (filter.verdict) query.bindValue(QStringLiteral(":verdict"), static_cast<int>(*filter.verdict));
    if (!filter.text.isEmpty()) query.bindValue(QStringLiteral(":text"), containing(filter.text));
    query.bindValue(QStringLiteral(":count"), asked.count);
    QVector<Delivery> rows;
    if (!query.exec()) qCInfo(lcWebhook) << "ledger page:" << query.lastError().text();
    while (query.next()) rows << deliveryFrom(query);
    markIfDamaged(db.databaseName(), query.lastError().text());
    return rows;
}

LedgerSummary readLedgerSummary(const QSqlDatabase& db, EpochMs dayStart)
{
    LedgerSummary summary;
    summary.perHalfHour.fill(0, kHalfHours);
    if (!db.isOpen()) return summary;
    countRows(db, summary, dayStart,
              "SELECT min(received_at), verdict, count(*) FROM ledger WHERE received_at >= :from "
              "GROUP BY (received_at - :from) / 1800000, verdict",
              dayStart, 1);
    countRows(db, summary, dayStart, "SELECT slot, verdict, count FROM ledger_dropped WHERE slot >= :from",
              dayStart / kSlotMs, kSlotMs);
    QSqlQuery query(db);
    query.setForwardOnly(true);
    query.prepare(
        QStringLiteral("SELECT answered_us FROM ledger WHERE received_at >= ? AND answered_us > 0 ORDER BY 1"));
    query.addBindValue(dayStart);
    query.exec();
    QVector<double> answered;
    while (query.next()) answered << query.value(0).toDouble() / 1000;
    summary.answeredP50Ms = percentile(answered, 50);
    summary.answeredP99Ms = percentile(answered, 99);
    return summary;
}

LedgerReader::LedgerReader(QString path) : m_worker(new QObject), m_path(std::move(path))
{
    m_thread.setObjectName(QStringLiteral("ledger-reader"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

LedgerReader::~LedgerReader()
{
    QMetaObject::invokeMethod(m_worker, [this] {
        m_connection.reset();
        m_thread.quit();
    });
    m_thread.wait();
}

template <class R>
void LedgerReader::ask(QObject* context, std::function<R(const QSqlDatabase&)> work, std::function<void(R)> done)
{
    QMetaObject::invokeMethod(m_worker, [this, context = QPointer<QObject>(context), work = std::move(work),
                                         done = std::move(done)]() mutable {
        if (!m_connection) {
            auto opened = SqlConnection::open(m_path, SqlConnection::Access::ReadOnly);
            if (opened) m_connection = std::move(opened.value());
        }
        R result = work(m_connection ? m_connection->database() : QSqlDatabase());
        // Back on this object's thread the context either lives or is gone; nowhere else could that be known.
        QMetaObject::invokeMethod(this, [context, done = std::move(done), result = std::move(result)]() mutable {
            if (context) done(std::move(result));
        });
    });
}

void LedgerReader::page(LedgerQuery query, QObject* context, std::function<void(QVector<Delivery>)> done)
{
    ask<QVector<Delivery>>(
        context, [query = std::move(query)](const QSqlDatabase& db) { return readLedgerPage(db, query); },
        std::move(done));
}

void LedgerReader::summary(EpochMs dayStart, QObject* context, std::function<void(LedgerSummary)> done)
{
    ask<LedgerSummary>(
        context, [dayStart](const QSqlDatabase& db) { return readLedgerSummary(db, dayStart); }, std::move(done));
}

} // namespace yoyaku::webhook
