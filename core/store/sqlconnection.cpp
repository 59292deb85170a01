#include "core/store/sqlconnection.h"

#include "core/base/privatefiles.h"

#include <QFile>
#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>
#include <atomic>

namespace yoyaku {

namespace {

QString freshName()
{
    static std::atomic_int last = 0;
    return QStringLiteral("yoyaku-%1").arg(++last);
}

QStringList pragmas(SqlConnection::Access access, Durability durability)
{
    QStringList all{QStringLiteral("PRAGMA foreign_keys=ON"), QStringLiteral("PRAGMA temp_store=MEMORY")};
    if (access == SqlConnection::Access::ReadOnly) return all;
    // A journal is pruned for years and gives its space back. Only a file without a page yet takes this on.
    if (durability == Durability::Full) all << QStringLiteral("PRAGMA auto_vacuum=INCREMENTAL");
    all << QStringLiteral("PRAGMA journal_mode=WAL")
        << (durability == Durability::Full ? QStringLiteral("PRAGMA synchronous=FULL")
                                           : QStringLiteral("PRAGMA synchronous=NORMAL"));
    return all;
}

// Migrations hold no strings with semicolons, so that splitting there is enough; comments go first.
QStringList statementsOf(const QByteArray& sql)
{
    QStringList lines = QString::fromUtf8(sql).split(u'\n');
    lines.removeIf([](const QString& line) { return line.trimmed().startsWith(QLatin1String("--")); });
    QStringList statements = lines.join(u'\n').split(u';');
    statements.removeIf([](const QString& statement) { return statement.trimmed().isEmpty(); });
    return statements;
}

Result<Done, QString> runAll(const SqlConnection& connection, const QStringList& statements)
{
    for (const QString& statement : statements)
        if (auto done = connection.run(statement); !done) {
            (void)connection.run(QStringLiteral("ROLLBACK"));
            return done;
        }
    return Done{};
}

} // namespace

SqlConnection::SqlConnection(QString name) : m_name(std::move(name)) {}

SqlConnection::~SqlConnection()
{
    {
        QSqlDatabase db = QSqlDatabase::database(m_name, false);
        db.close();
    }
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<SqlConnection>, QString> SqlConnection::open(const QString& path, Access access,
                                                                    Durability durability, int busyMs)
{
    std::unique_ptr<SqlConnection> connection(new SqlConnection(freshName()));
    QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection->m_name);
    db.setDatabaseName(path);
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busyMs);
    if (access == Access::ReadOnly) options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    db.setConnectOptions(options);
    if (!db.open()) return db.lastError().text();
    for (const QString& pragma : pragmas(access, durability))
        if (auto done = connection->run(pragma); !done) return done.error();
    if (access == Access::ReadWrite) makePrivateFiles(path);
    return connection;
}

QSqlDatabase SqlConnection::database() const { return QSqlDatabase::database(m_name, false); }

Result<Done, QString> SqlConnection::run(const QString& sql) const
{
    QSqlQuery query(database());
    if (query.exec(sql)) return Done{};
    return query.lastError().text();
}

Result<Done, QString> migrate(const SqlConnection& connection, const QString& set)
{
    if (auto done = connection.run(
            QStringLiteral("CREATE TABLE IF NOT EXISTS migration (name TEXT PRIMARY KEY) WITHOUT ROWID"));
        !done)
        return done;
    for (int number = 1;; ++number) {
        const QString name = QStringLiteral("%1-%2").arg(set).arg(number, 3, 10, QLatin1Char('0'));
        QFile file(QStringLiteral(":/yoyaku/migrations/%1.sql").arg(name));
        if (!file.open(QIODevice::ReadOnly)) {
            if (number == 1) return QString(QStringLiteral("no migrations for ") + set);
            return Done{};
        }
        QSqlQuery known(connection.database());
        known.prepare(QStringLiteral("SELECT 1 FROM migration WHERE name = ?"));
        known.addBindValue(name);
        if (!known.exec()) return known.lastError().text();
        if (known.next()) continue;
        known.finish();
        QStringList statements{QStringLiteral("BEGIN IMMEDIATE")};
        statements += statementsOf(file.readAll());
        statements << QStringLiteral("INSERT INTO migration VALUES ('%1')").arg(name) << QStringLiteral("COMMIT");
        if (auto done = runAll(connection, statements); !done) return done;
    }
}

} // namespace yoyaku
