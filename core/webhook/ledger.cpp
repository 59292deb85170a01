#include "core/webhook/ledger.h"

#include "core/base/logging.h"
#include "core/store/damage.h"
#include "core/webhook/ledgerqueries.h"

#include <QSqlError>
#include <QSqlQuery>
#include <limits>

namespace yoyaku::webhook {

namespace {

constexpr int kRefusedSlack = 64; // trims come in lots, not with every forged row
constexpr qsizetype kRefusedHeaderBytes = 512;
constexpr qint64 kMostWalBytes = 8 * 1024 * 1024; // what a burst leaves of the WAL after it is in the file

/// An empty QString binds as NULL; the columns are NOT NULL.
QString filled(const QString& text) { return text.isNull() ? QStringLiteral("") : text; }

QByteArray filled(const QByteArray& bytes) { return bytes.isNull() ? QByteArray("") : bytes; }

QVariant orNull(const QByteArray& bytes)
{
    return bytes.isEmpty() ? QVariant(QMetaType::fromType<QByteArray>()) : QVariant(bytes);
}

// Bound by name: for a position Qt makes up a name with every value, and that cost more than the insertion.
const QString kAt = QStringLiteral(":at"), kVerdict = QStringLiteral(":verdict"), kStatus = QStringLiteral(":status"),
              kReason = QStringLiteral(":reason"), kEvent = QStringLiteral(":event"),
              kBooking = QStringLiteral(":booking"), kType = QStringLiteral(":type"), kGuest = QStringLiteral(":guest"),
              kUpdated = QStringLiteral(":updated"), kKey = QStringLiteral(":key"), kHash = QStringLiteral(":hash"),
              kSize = QStringLiteral(":size"), kBody = QStringLiteral(":body"), kHeader = QStringLiteral(":header");

constexpr int kTimesAtOnce = 32;

QString answeredSql(int rows)
{
    QStringList values;
    for (int i = 0; i < rows; ++i) values << QStringLiteral("(?,?)");
    return QStringLiteral("INSERT INTO ledger_time (number, answered_us) VALUES %1 ON CONFLICT (number) DO UPDATE "
                          "SET answered_us = excluded.answered_us")
        .arg(values.join(QLatin1Char(',')));
}

} // namespace

struct Ledger::Statements
{
    explicit Statements(const QSqlDatabase& db)
        : seen(db), newest(db), insert(db), answered(db), answeredMany(db), shown(db)
    {
        seen.setForwardOnly(true);
        newest.setForwardOnly(true);
        ok =
            seen.prepare(
                QStringLiteral("SELECT max(updated_at), max(body_hash = :hash) FROM ledger WHERE seen_key = :key")) &&
            newest.prepare(QStringLiteral("SELECT max(updated_at) FROM ledger WHERE verdict = 0 AND booking = :booking "
                                          "AND booking <> ''")) &&
            insert.prepare(QStringLiteral(
                "INSERT INTO ledger (received_at, verdict, status, reason, event, booking, event_type, guest_name, "
                "updated_at, seen_key, body_hash, body_size, body, signature_header) "
                "VALUES (:at, :verdict, :status, :reason, :event, :booking, :type, :guest, :updated, :key, :hash, "
                ":size, :body, :header)")) &&
            answered.prepare(answeredSql(1)) && answeredMany.prepare(answeredSql(kTimesAtOnce)) &&
            shown.prepare(QStringLiteral("INSERT INTO ledger_time (number, shown_us) VALUES (?, ?) "
                                         "ON CONFLICT (number) DO UPDATE SET shown_us = excluded.shown_us"));
    }
    QSqlQuery seen, newest, insert, answered, answeredMany, shown;
    bool ok = false;
};

Ledger::Ledger(LedgerConfig config) : m_config(std::move(config))
{
    m_config.retentionDays = qMax(m_config.retentionDays, kLeastRetentionDays);
}

Ledger::~Ledger() { close(); }

bool Ledger::open()
{
    close();
    m_failed = false;
    auto connection =
        SqlConnection::open(m_config.path, SqlConnection::Access::ReadWrite, Durability::Full, m_config.busyMs);
    if (!connection) {
        fail(connection.error());
        return false;
    }
    m_connection = std::move(connection.value());
    if (const auto migrated = migrate(*m_connection, QStringLiteral("ledger")); !migrated) {
        fail(migrated.error());
        close();
        return false;
    }
    m_db = m_connection->database();
    m_statements = std::make_unique<Statements>(m_db);
    if (!m_statements->ok || !run(QStringLiteral("PRAGMA journal_size_limit = %1").arg(kMostWalBytes)) ||
        !recallRefused()) {
        if (!m_failed) fail(m_db.lastError().text());
        close();
        return false;
    }
    return true;
}

bool Ledger::recallRefused()
{
    QSqlQuery refused(m_db);
    refused.setForwardOnly(true);
    m_refused = 0;
    m_whole.clear();
    m_counted.clear();
    if (!refused.exec(
            QStringLiteral("SELECT number, received_at, length(body) FROM ledger WHERE status = 401 ORDER BY number")))
        return false;
    while (refused.next()) {
        ++m_refused;
        if (refused.value(2).toLongLong() > kRefusedBodyBytes)
            m_whole.push_back({refused.value(0).toLongLong(), refused.value(1).toLongLong()});
    }
    return true;
}

void Ledger::close()
{
    m_statements.reset();
    m_db = {};
    m_connection.reset();
}

void Ledger::fail(const QString& systemText)
{
    m_failed = true;
    m_systemText = systemText;
    qCInfo(lcWebhook) << "ledger:" << systemText;
    markIfDamaged(m_config.path, systemText);
}

bool Ledger::run(QSqlQuery& query)
{
    if (m_failed) return false;
    if (query.exec()) return true;
    fail(query.lastError().text());
    return false;
}

bool Ledger::run(const QString& sql)
{
    if (m_failed) return false;
    QSqlQuery query(m_db);
    if (query.exec(sql)) return true;
    fail(query.lastError().text());
    return false;
}

bool Ledger::begin()
{
    m_failed = false;
    return isOpen() && run(QStringLiteral("BEGIN IMMEDIATE"));
}

bool Ledger::commit() { return run(QStringLiteral("COMMIT")); }

void Ledger::rollback()
{
    if (!isOpen()) return;
    QSqlQuery query(m_db);
    query.exec(QStringLiteral("ROLLBACK"));
    m_counted.clear();
}

bool Ledger::isSeen(const LedgerRow& row)
{
    QSqlQuery& query = m_statements->seen;
    query.bindValue(kHash, filled(row.bodyHash));
    query.bindValue(kKey, row.seenKey);
    if (!run(query) || !query.next() || query.isNull(0)) {
        query.finish();
        return false;
    }
    const bool sameBody = query.value(1).toInt() != 0;
    const EpochMs known = query.value(0).toLongLong();
    query.finish();
    return sameBody || row.updatedAt <= known;
}

EpochMs Ledger::newestUpdatedAt(const BookingId& booking)
{
    QSqlQuery& query = m_statements->newest;
    query.bindValue(kBooking, booking.text());
    const EpochMs newest = run(query) && query.next() ? query.value(0).toLongLong() : 0;
    query.finish();
    return newest;
}

void Ledger::append(LedgerRow& row)
{
    Delivery& d = row.delivery;
    if (d.status == 401) keepSample(d);
    QSqlQuery& query = m_statements->insert;
    query.bindValue(kAt, d.receivedAt);
    query.bindValue(kVerdict, static_cast<int>(d.verdict));
    query.bindValue(kStatus, d.status);
    query.bindValue(kReason, filled(d.reason));
    query.bindValue(kEvent, filled(d.event));
    query.bindValue(kBooking, filled(d.booking.text()));
    query.bindValue(kType, filled(d.eventType.text()));
    query.bindValue(kGuest, filled(d.guestName));
    query.bindValue(kUpdated, row.updatedAt);
    query.bindValue(kKey, orNull(row.seenKey));
    query.bindValue(kHash, orNull(row.bodyHash));
    query.bindValue(kSize, d.bodySize);
    query.bindValue(kBody, filled(d.body));
    query.bindValue(kHeader, filled(d.signatureHeader));
    if (!run(query)) return;
    d.number = query.lastInsertId().toLongLong();
    if (d.status == 401) noteWhole(d);
}

void Ledger::keepSample(Delivery& delivery) const
{
    delivery.signatureHeader.truncate(kRefusedHeaderBytes);
    if (delivery.body.size() <= kRefusedBodyBytes || m_whole.size() < kRefusedKeptWhole) return;
    // Either way round: a clock put back must not stop it for good.
    if (qAbs(delivery.receivedAt - m_whole.back().receivedAt) < kRefusedWholeEveryMs)
        delivery.body.truncate(kRefusedBodyBytes);
}

void Ledger::noteWhole(const Delivery& delivery)
{
    ++m_refused;
    if (delivery.body.size() <= kRefusedBodyBytes) return;
    m_whole.push_back({delivery.number, delivery.receivedAt});
    while (m_whole.size() > kRefusedKeptWhole) {
        run(QStringLiteral("UPDATE ledger SET body = substr(body, 1, %1) WHERE number = %2")
                .arg(kRefusedBodyBytes)
                .arg(m_whole.front().number));
        m_whole.pop_front();
    }
}

void Ledger::countOnly(const Delivery& delivery) { ++m_counted[{delivery.receivedAt / kSlotMs, delivery.verdict}]; }

void Ledger::noteTimes(const QVector<RowTime>& times)
{
    QVector<RowTime> answered;
    for (const RowTime& time : times) {
        if (time.answeredUs >= 0) answered << time;
        if (time.shownUs < 0) continue;
        m_statements->shown.bindValue(0, time.number);
        m_statements->shown.bindValue(1, time.shownUs);
        run(m_statements->shown);
    }
    for (qsizetype first = 0; first < answered.size();) {
        const int rows = answered.size() - first >= kTimesAtOnce ? kTimesAtOnce : 1;
        QSqlQuery& query = rows == 1 ? m_statements->answered : m_statements->answeredMany;
        for (int i = 0; i < rows; ++i, ++first) {
            query.bindValue(2 * i, answered[first].number);
            query.bindValue(2 * i + 1, answered[first].answeredUs);
        }
        run(query);
    }
}

void Ledger::noteListening(TimeSpan stretch)
{
    run(QStringLiteral("INSERT INTO listening (began, until) VALUES (%1, %2) ON CONFLICT (began) DO UPDATE "
                       "SET until = excluded.until")
            .arg(stretch.start)
            .arg(stretch.end));
}

void Ledger::trimRefused()
{
    for (const auto& [key, count] : std::exchange(m_counted, {}))
        run(QStringLiteral("INSERT INTO ledger_dropped (slot, verdict, count) VALUES (%1, %2, %3) "
                           "ON CONFLICT (slot, verdict) DO UPDATE SET count = count + excluded.count")
                .arg(key.first)
                .arg(static_cast<int>(key.second))
                .arg(count));
    if (m_refused <= m_config.refusedKept + kRefusedSlack) return;
    const QString oldest = QStringLiteral("SELECT number FROM ledger WHERE status = 401 ORDER BY number LIMIT %1")
                               .arg(m_refused - m_config.refusedKept);
    const bool isDone =
        run(QStringLiteral("INSERT INTO ledger_dropped (slot, verdict, count) SELECT received_at / %1, verdict, "
                           "count(*) FROM ledger WHERE number IN (%2) GROUP BY 1, 2 ON CONFLICT (slot, verdict) DO "
                           "UPDATE SET count = count + excluded.count")
                .arg(kSlotMs)
                .arg(oldest)) &&
        run(QStringLiteral("DELETE FROM ledger WHERE number IN (%1)").arg(oldest));
    if (isDone) m_refused = m_config.refusedKept;
}

bool Ledger::probe()
{
    const bool ok = begin() && run(QStringLiteral("INSERT INTO ledger_dropped VALUES (-1, -1, 0)")) &&
                    run(QStringLiteral("DELETE FROM ledger_dropped WHERE slot = -1")) && commit();
    if (!ok) rollback();
    return ok;
}

QVector<Delivery> Ledger::genuineFrom(qint64 number)
{
    constexpr int kAll = std::numeric_limits<int>::max();
    return readGenuineAfter(m_db, number - 1, 0, kAll).value_or(QVector<Delivery>());
}

EpochMs Ledger::lastEventAt()
{
    QSqlQuery query(m_db);
    const bool found = query.exec(QStringLiteral("SELECT received_at FROM ledger WHERE status <> 401 AND verdict <> 5 "
                                                 "ORDER BY number DESC LIMIT 1")) &&
                       query.next();
    return found ? query.value(0).toLongLong() : 0;
}

} // namespace yoyaku::webhook
