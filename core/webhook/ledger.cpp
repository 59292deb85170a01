#include "core/webhook/ledger.h"

#include "core/base/logging.h"
#include "core/store/damage.h"

#include <QSqlError>
#include <QSqlQuery>

namespace yoyaku::webhook {

namespace {

constexpr int kPruneRows = 200;               // a step of a few milliseconds: deliveries wait behind it
constexpr int kRefusedSlack = 64;             // trims come in lots, not with every forged row
constexpr qint64 kSlotMs = 15 * kMsPerMinute; // every zone's midnight falls on a quarter of an hour

/// An empty QString binds as NULL; the columns are NOT NULL.
QString filled(const QString& text) { return text.isNull() ? QStringLiteral("") : text; }

QByteArray filled(const QByteArray& bytes) { return bytes.isNull() ? QByteArray("") : bytes; }

QVariant orNull(const QByteArray& bytes)
{
    return bytes.isEmpty() ? QVariant(QMetaType::fromType<QByteArray>()) : QVariant(bytes);
}

} // namespace

struct Ledger::Statements
{
    explicit Statements(const QSqlDatabase& db) : seen(db), newest(db), insert(db), answered(db)
    {
        seen.setForwardOnly(true);
        newest.setForwardOnly(true);
        ok =
            seen.prepare(QStringLiteral("SELECT max(updated_at), max(body_hash = ?) FROM ledger WHERE seen_key = ?")) &&
            newest.prepare(QStringLiteral(
                "SELECT max(updated_at) FROM ledger WHERE verdict = 0 AND booking = ? AND booking <> ''")) &&
            insert.prepare(QStringLiteral(
                "INSERT INTO ledger (received_at, verdict, status, reason, event, booking, event_type, guest_name, "
                "updated_at, seen_key, body_hash, body_size, body, signature_header) "
                "VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)")) &&
            answered.prepare(QStringLiteral("INSERT INTO ledger_time (answered_us, number) VALUES (?, ?) "
                                            "ON CONFLICT (number) DO UPDATE SET answered_us = excluded.answered_us"));
    }
    QSqlQuery seen, newest, insert, answered;
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
    QSqlQuery refused(m_db);
    if (!m_statements->ok || !refused.exec(QStringLiteral("SELECT count(*) FROM ledger WHERE status = 401")) ||
        !refused.next()) {
        fail(m_db.lastError().text());
        close();
        return false;
    }
    m_refused = refused.value(0).toInt();
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

bool Ledger::run(const char* sql)
{
    if (m_failed) return false;
    QSqlQuery query(m_db);
    if (query.exec(QString::fromLatin1(sql))) return true;
    fail(query.lastError().text());
    return false;
}

bool Ledger::begin()
{
    m_failed = false;
    return isOpen() && run("BEGIN IMMEDIATE");
}

bool Ledger::commit() { return run("COMMIT"); }

void Ledger::rollback()
{
    if (!isOpen()) return;
    QSqlQuery query(m_db);
    query.exec(QStringLiteral("ROLLBACK"));
}

bool Ledger::isSeen(const LedgerRow& row)
{
    QSqlQuery& query = m_statements->seen;
    query.bindValue(0, filled(row.bodyHash));
    query.bindValue(1, row.seenKey);
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
    query.bindValue(0, booking.text());
    const EpochMs newest = run(query) && query.next() ? query.value(0).toLongLong() : 0;
    query.finish();
    return newest;
}

void Ledger::append(LedgerRow& row)
{
    Delivery& d = row.delivery;
    QSqlQuery& query = m_statements->insert;
    int at = 0;
    query.bindValue(at++, d.receivedAt);
    query.bindValue(at++, static_cast<int>(d.verdict));
    query.bindValue(at++, d.status);
    for (const QString& text : {d.reason, d.event, d.booking.text(), d.eventType.text(), d.guestName})
        query.bindValue(at++, filled(text));
    query.bindValue(at++, row.updatedAt);
    query.bindValue(at++, orNull(row.seenKey));
    query.bindValue(at++, orNull(row.bodyHash));
    query.bindValue(at++, d.bodySize);
    query.bindValue(at++, filled(d.body));
    query.bindValue(at++, filled(d.signatureHeader));
    if (!run(query)) return;
    d.number = query.lastInsertId().toLongLong();
    if (d.status == 401) ++m_refused;
}

void Ledger::noteAnswered(const QVector<std::pair<qint64, double>>& answered)
{
    for (const auto& [number, ms] : answered) {
        m_statements->answered.bindValue(0, qRound64(ms * 1000));
        m_statements->answered.bindValue(1, number);
        run(m_statements->answered);
    }
}

void Ledger::trimRefused()
{
    if (m_refused <= m_config.refusedKept + kRefusedSlack) return;
    const QByteArray oldest = "SELECT number FROM ledger WHERE status = 401 ORDER BY number LIMIT " +
                              QByteArray::number(m_refused - m_config.refusedKept);
    const QByteArray count = "INSERT INTO ledger_dropped (slot, verdict, count) SELECT received_at / " +
                             QByteArray::number(kSlotMs) + ", verdict, count(*) FROM ledger WHERE number IN (" +
                             oldest +
                             ") GROUP BY 1, 2 ON CONFLICT (slot, verdict) DO UPDATE SET count = count + excluded.count";
    const QByteArray drop = "DELETE FROM ledger WHERE number IN (" + oldest + ')';
    if (run(count.constData()) && run(drop.constData())) m_refused = m_config.refusedKept;
}

bool Ledger::pruneStep(EpochMs now)
{
    const EpochMs before = now - m_config.retentionDays * kMsPerDay;
    if (!begin()) return false;
    const QByteArray until = QByteArray::number(before);
    const QByteArray old = "SELECT number FROM ledger WHERE received_at < " + until + " ORDER BY received_at LIMIT " +
                           QByteArray::number(kPruneRows);
    QSqlQuery query(m_db);
    if (!query.exec(QString::fromLatin1("DELETE FROM ledger WHERE number IN (" + old + ") RETURNING status")))
        fail(query.lastError().text());
    int deleted = 0;
    int refused = 0;
    while (!m_failed && query.next()) {
        ++deleted;
        refused += query.value(0).toInt() == 401 ? 1 : 0;
    }
    query.finish();
    const QByteArray dropped = "DELETE FROM ledger_dropped WHERE slot < " + until + " / " + QByteArray::number(kSlotMs);
    if (!run(dropped.constData()) || !commit()) {
        rollback();
        return false;
    }
    m_refused -= refused;
    return deleted == kPruneRows;
}

bool Ledger::probe()
{
    const bool ok = begin() && run("INSERT INTO ledger_dropped VALUES (-1, -1, 0)") &&
                    run("DELETE FROM ledger_dropped WHERE slot = -1") && commit();
    if (!ok) rollback();
    return ok;
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
