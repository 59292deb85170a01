#include "core/store/journalfile.h"

#include "core/base/logging.h"
#include "core/store/damage.h"
#include "core/store/sqlconnection.h"

#include <QDir>
#include <QFile>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTemporaryDir>
#include <QVariant>

namespace yoyaku {

namespace {

bool isDamaged(const QString& path)
{
    if (isMarkedDamaged(path)) return true;
    const auto connection = SqlConnection::open(path, SqlConnection::Access::ReadWrite);
    if (!connection) return isCorruption(connection.error());
    // Bounded, as for the cache. A table that is not there yet is no damage.
    for (const char* probe : {"SELECT count(*) FROM sqlite_master", "SELECT count(*) FROM outbox",
                              "SELECT max(number) FROM ledger", "SELECT body FROM ledger ORDER BY number DESC LIMIT 1"})
        if (const auto done = (*connection)->run(QLatin1String(probe)); !done && isCorruption(done.error()))
            return true;
    return false;
}

/// Copies the rows of `table` that a walk by key reaches before it meets damage. Returns their number.
int copyRows(const QSqlDatabase& from, const QSqlDatabase& to, const QString& table, const char* direction)
{
    QSqlQuery rows(from);
    rows.setForwardOnly(true);
    // Not by an index, which may be damaged where the table is not.
    if (!rows.exec(
            QStringLiteral("SELECT * FROM %1 NOT INDEXED ORDER BY rowid %2").arg(table, QLatin1String(direction))))
        return 0;
    QStringList names, marks;
    for (int i = 0; i < rows.record().count(); ++i) {
        names << rows.record().fieldName(i);
        marks << QStringLiteral("?");
    }
    QSqlQuery insert(to);
    if (!insert.prepare(
            QStringLiteral("INSERT OR IGNORE INTO %1 (%2) VALUES (%3)").arg(table, names.join(u','), marks.join(u','))))
        return 0;
    int copied = 0;
    while (rows.next()) {
        for (qsizetype i = 0; i < names.size(); ++i) insert.bindValue(int(i), rows.value(int(i)));
        if (!insert.exec()) continue; // a row that lost a value is no row of this table
        const int added = insert.numRowsAffected();
        if (added == 0 && *direction == 'D') break; // met what the walk from the other end has brought
        copied += added;
    }
    return copied;
}

int copyTable(const QSqlDatabase& from, const QSqlDatabase& to, const QString& table)
{
    return copyRows(from, to, table, "ASC") + copyRows(from, to, table, "DESC");
}

/// Reads a copy: even opening a database in WAL mode may write to it.
void copyReadable(const QString& aside, const QString& path, JournalRescue& rescue)
{
    const QTemporaryDir copies(path + QStringLiteral(".rescue-XXXXXX"));
    const QString copy = copies.filePath(QStringLiteral("journal.sqlite"));
    for (const char* suffix : {"", "-wal"}) QFile::copy(aside + QLatin1String(suffix), copy + QLatin1String(suffix));
    const auto from = SqlConnection::open(copy, SqlConnection::Access::ReadWrite);
    if (!from) return;
    const auto to = SqlConnection::open(path, SqlConnection::Access::ReadWrite, Durability::Full);
    if (!to) return;
    for (const char* set : {"ledger", "outbox", "bulk"})
        if (!migrate(**to, QLatin1String(set))) return;
    if (!(*to)->run(QStringLiteral("BEGIN IMMEDIATE"))) return;
    JournalRescue copied = rescue;
    copied.deliveries = copyTable((*from)->database(), (*to)->database(), QStringLiteral("ledger"));
    for (const char* beside : {"ledger_time", "listening"})
        copyTable((*from)->database(), (*to)->database(), QLatin1String(beside));
    copied.edits = copyTable((*from)->database(), (*to)->database(), QStringLiteral("outbox"));
    for (const char* bulk : {"bulk_job", "bulk_item"}) // found so, a run stands still until the user resumes it
        copyTable((*from)->database(), (*to)->database(), QLatin1String(bulk));
    if ((*to)->run(QStringLiteral("COMMIT"))) rescue = copied;
}

} // namespace

JournalRescue rescueDamagedJournal(const QString& folder)
{
    JournalRescue rescue;
    const QString path = QDir(folder).filePath(QStringLiteral("journal.sqlite"));
    if (!QFile::exists(path) || !isDamaged(path)) return rescue;
    rescue.setAsidePath = setAside(path);
    if (rescue.setAsidePath.isEmpty()) return rescue;
    copyReadable(rescue.setAsidePath, path, rescue);
    qCInfo(lcStore) << "a damaged journal was set aside; taken over:" << rescue.deliveries << "deliveries,"
                    << rescue.edits << "edits";
    return rescue;
}

} // namespace yoyaku
