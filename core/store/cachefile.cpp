#include "core/store/cachefile.h"

#include "core/base/privatefiles.h"
#include "core/store/damage.h"

#include <QDir>
#include <QFile>
#include <QSqlQuery>

namespace yoyaku {

namespace {

using Outcome = StoreOpening::Outcome;

const QString kMarked = QStringLiteral("malformed: found while it was in use");

// Bounded: whole-file checks cost as much as the account is large, and a damaged page is noticed when it is read.
Result<Done, QString> inOrder(const SqlConnection& connection)
{
    if (auto done = migrate(connection, QStringLiteral("cache")); !done) return done;
    for (const char* probe : {"SELECT count(*) FROM sqlite_master", "SELECT max(id) FROM booking",
                              "SELECT start_ms FROM booking ORDER BY start_ms LIMIT 1",
                              "SELECT start_ms FROM booking ORDER BY start_ms DESC LIMIT 1"})
        if (auto done = connection.run(QLatin1String(probe)); !done) return done;
    return Done{};
}

// Some failures name the folder, not the file: a read-only folder opens, but the first write says so.
Outcome outcomeOf(const QString& text)
{
    if (isDiskFull(text)) return Outcome::DiskFull;
    if (text.contains(QLatin1String("readonly")) || text.contains(QLatin1String("unable to open")))
        return Outcome::ReadOnly;
    return Outcome::Failed;
}

OpenedCache tryOpen(const QString& path)
{
    const bool isThere = QFile::exists(path);
    auto connection = SqlConnection::open(path, SqlConnection::Access::ReadWrite);
    if (!connection) return {{outcomeOf(connection.error()), {}, connection.error()}, nullptr};
    if (auto done = inOrder(**connection); !done) return {{outcomeOf(done.error()), {}, done.error()}, nullptr};
    makePrivateFiles(path);
    return {{isThere ? Outcome::Opened : Outcome::Fresh, {}, {}}, std::move(connection.value())};
}

} // namespace

bool isDiskFull(const QString& text)
{
    return text.contains(QLatin1String("disk is full")) || text.contains(QLatin1String("disk full"));
}

OpenedCache openCache(const QString& folder)
{
    if (!makePrivateFolder(folder))
        return {{Outcome::ReadOnly, {}, QStringLiteral("the folder cannot be made")}, nullptr};
    const QString path = QDir(folder).filePath(QStringLiteral("cache.sqlite"));
    OpenedCache opened =
        isMarkedDamaged(path) ? OpenedCache{{Outcome::Failed, {}, kMarked, {}}, nullptr} : tryOpen(path);
    if (opened.connection || !isCorruption(opened.opening.systemText)) return opened;
    const QString text = opened.opening.systemText;
    const QString aside = setAside(path);
    if (aside.isEmpty()) return opened;
    opened = tryOpen(path);
    if (opened.connection) opened.opening = {Outcome::CacheRebuilt, aside, text};
    return opened;
}

} // namespace yoyaku
