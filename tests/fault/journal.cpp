#include "fault/journal.h"

#include "core/domain/delivery.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

namespace yoyaku::fault {

namespace {

void count(QHash<QByteArray, Rows>& ledger, const QByteArray& booking, Verdict verdict)
{
    Rows& rows = ledger[booking];
    switch (verdict) {
    case Verdict::Genuine:
        ++rows.genuine;
        break;
    case Verdict::Duplicate:
        ++rows.duplicate;
        break;
    default:
        ++rows.other;
        break;
    }
}

} // namespace

bool withFile(const QString& path, const std::function<void(QSqlQuery&)>& work)
{
    const QString name = QStringLiteral("check");
    bool isOpen = false;
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        db.setDatabaseName(path);
        db.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=20000"));
        isOpen = db.open();
        if (isOpen) {
            QSqlQuery query(db);
            work(query);
        }
    }
    QSqlDatabase::removeDatabase(name);
    return isOpen;
}

QHash<QByteArray, Rows> readLedger(const QString& journal)
{
    QHash<QByteArray, Rows> ledger;
    withFile(journal, [&ledger](QSqlQuery& query) {
        query.exec(QStringLiteral("SELECT booking, verdict FROM ledger"));
        while (query.next()) count(ledger, query.value(0).toByteArray(), static_cast<Verdict>(query.value(1).toInt()));
        query.exec(QStringLiteral("PRAGMA integrity_check"));
        if (!query.next() || query.value(0).toString() != QLatin1String("ok")) ledger.clear();
    });
    return ledger;
}

qint64 lastGenuine(const QString& journal)
{
    qint64 number = 0;
    withFile(journal, [&number](QSqlQuery& query) {
        query.exec(QStringLiteral("SELECT max(number) FROM ledger WHERE verdict = %1").arg(int(Verdict::Genuine)));
        if (query.next()) number = query.value(0).toLongLong();
    });
    return number;
}

} // namespace yoyaku::fault
