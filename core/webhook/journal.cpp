#include "core/webhook/journal.h"

#include <QFile>
#include <QSqlError>
#include <QSqlQuery>
#include <atomic>

namespace yoyaku::webhook::journal {

namespace {

bool exec(const QSqlDatabase& db, const QString& sql, QString* error)
{
    QSqlQuery query(db);
    if (query.exec(sql)) return true;
    *error = query.lastError().text();
    return false;
}

bool migrate(const QSqlDatabase& db, QString* error)
{
    if (db.tables().contains(QLatin1String("ledger"))) return true;
    QFile file(QStringLiteral(":/yoyaku/migrations/ledger-001.sql"));
    if (!file.open(QIODevice::ReadOnly)) {
        *error = file.errorString();
        return false;
    }
    if (!exec(db, QStringLiteral("BEGIN IMMEDIATE"), error)) return false;
    for (const QString& statement : QString::fromUtf8(file.readAll()).split(QLatin1Char(';'))) {
        if (!statement.trimmed().isEmpty() && !exec(db, statement, error)) return false;
    }
    return exec(db, QStringLiteral("COMMIT"), error);
}

} // namespace

QString freshConnectionName()
{
    static std::atomic_int last = 0;
    return QStringLiteral("ledger-%1").arg(++last);
}

QSqlDatabase openForWriting(const QString& name, const QString& path, int busyMs, QString* error)
{
    // SQLite gives a new file, and the WAL beside it, the mode it finds: it has to be narrow before.
    QFile file(path);
    if (!file.exists() && file.open(QIODevice::ReadWrite))
        file.close();
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
    db.setDatabaseName(path);
    db.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busyMs));
    if (!db.open()) {
        *error = db.lastError().text();
        return db;
    }
    if (!exec(db, QStringLiteral("PRAGMA journal_mode=WAL"), error) ||
        !exec(db, QStringLiteral("PRAGMA synchronous=FULL"), error) || !migrate(db, error))
        db.close();
    return db;
}

QSqlDatabase openForReading(const QString& name, const QString& path)
{
    QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
    db.setDatabaseName(path);
    db.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000"));
    db.open();
    return db;
}

} // namespace yoyaku::webhook::journal
