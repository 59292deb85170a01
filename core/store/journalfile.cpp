#include "core/store/journalfile.h"

#include "core/store/cachefile.h"
#include "core/store/sqlconnection.h"

#include <QDir>
#include <QFile>

namespace yoyaku {

namespace {

/// SQLite's text of the damage; empty when the file can be read, or cannot be opened for another reason.
QString damageOf(const QString& path)
{
    const auto connection = SqlConnection::open(path, SqlConnection::Access::ReadWrite);
    if (!connection) return isCorruption(connection.error()) ? connection.error() : QString();
    // Bounded, as for the cache. A table that is not there yet is no damage.
    for (const char* probe : {"SELECT count(*) FROM sqlite_master", "SELECT count(*) FROM outbox",
                              "SELECT max(number) FROM ledger", "SELECT body FROM ledger ORDER BY number DESC LIMIT 1"})
        if (const auto done = (*connection)->run(QLatin1String(probe)); !done && isCorruption(done.error()))
            return done.error();
    return {};
}

} // namespace

QString setAsideDamagedJournal(const QString& folder)
{
    const QString path = QDir(folder).filePath(QStringLiteral("journal.sqlite"));
    if (!QFile::exists(path) || damageOf(path).isEmpty()) return {};
    return setAside(path);
}

} // namespace yoyaku
