#include "fault/applied.h"

#include "core/sync/appliedcursor.h"
#include "fault/journal.h"

#include <QSqlQuery>
#include <QVariant>

namespace yoyaku::fault {

namespace {

QString shownColumns(const QString& row)
{
    QStringList columns;
    for (const char* column :
         {"updated_ms", "title", "status_text", "start_ms", "end_ms", "hosts", "time_zone", "gone"})
        columns << row + QLatin1Char('.') + QLatin1String(column);
    return columns.join(QStringLiteral(" || '|' || "));
}

} // namespace

bool watchStore(const QString& cache)
{
    const QString now = shownColumns(QStringLiteral("NEW"));
    const QString note = QStringLiteral("BEGIN INSERT INTO shown (uid, updated_ms, title, row) VALUES (NEW.uid, "
                                        "NEW.updated_ms, NEW.title, %1); END")
                             .arg(now);
    bool isWatched = false;
    withFile(cache, [&](QSqlQuery& query) {
        isWatched =
            query.exec(QStringLiteral("CREATE TABLE shown (number INTEGER PRIMARY KEY, uid TEXT, updated_ms INTEGER, "
                                      "title TEXT, row TEXT)")) &&
            query.exec(QStringLiteral("CREATE TRIGGER shown_first AFTER INSERT ON booking ") + note) &&
            query.exec(QStringLiteral("CREATE TRIGGER shown_again AFTER UPDATE ON booking WHEN %1 <> %2 ")
                           .arg(shownColumns(QStringLiteral("OLD")), now) +
                       note);
    });
    return isWatched;
}

QHash<QByteArray, QVector<Shown>> readShown(const QString& cache)
{
    QHash<QByteArray, QVector<Shown>> bookings;
    withFile(cache, [&](QSqlQuery& query) {
        query.setForwardOnly(true);
        query.exec(QStringLiteral("SELECT uid, updated_ms, title, row FROM shown ORDER BY number"));
        while (query.next())
            bookings[query.value(0).toByteArray()]
                << Shown{query.value(1).toLongLong(), query.value(2).toString(), query.value(3).toString()};
    });
    return bookings;
}

qint64 appliedUpTo(const QString& cache)
{
    qint64 number = 0;
    withFile(cache, [&](QSqlQuery& query) {
        query.prepare(QStringLiteral("SELECT value FROM sync_value WHERE key = ?"));
        query.addBindValue(AppliedCursor::key());
        if (query.exec() && query.next()) number = query.value(0).toLongLong();
    });
    return number;
}

} // namespace yoyaku::fault
