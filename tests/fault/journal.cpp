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

QHash<QByteArray, Rows> readLedger(const QString& journal)
{
    QHash<QByteArray, Rows> ledger;
    const QString name = QStringLiteral("check");
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        db.setDatabaseName(journal);
        db.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
        if (db.open()) {
            QSqlQuery query(db);
            query.exec(QStringLiteral("SELECT booking, verdict FROM ledger"));
            while (query.next())
                count(ledger, query.value(0).toByteArray(), static_cast<Verdict>(query.value(1).toInt()));
            query.exec(QStringLiteral("PRAGMA integrity_check"));
            if (!query.next() || query.value(0).toString() != QLatin1String("ok")) ledger.clear();
        }
    }
    QSqlDatabase::removeDatabase(name);
    return ledger;
}

} // namespace yoyaku::fault
