#pragma once

#include "core/domain/delivery.h"
#include "core/store/sqlconnection.h"

#include <QObject>
#include <QPointer>
#include <QSqlDatabase>
#include <QThread>
#include <functional>

namespace yoyaku::webhook {

struct LedgerQuery
{
    qint64 before = 0; ///< only rows with a smaller number; 0: from the newest
    int count = 100;
    LedgerFilter filter;
};

/// Reads the ledger on a thread of its own. Lives on the GUI thread; answers come there, unless the context has died.
class LedgerReader : public QObject
{
  public:
    explicit LedgerReader(QString path);
    ~LedgerReader() override;

    void page(LedgerQuery query, QObject* context, std::function<void(QVector<Delivery>)> done);
    void summary(EpochMs dayStart, QObject* context, std::function<void(LedgerSummary)> done);

  private:
    template <class R>
    void ask(QObject* context, std::function<R(const QSqlDatabase&)> work, std::function<void(R)> done);

    QThread m_thread;
    QObject* m_worker; ///< lives on m_thread
    QString m_path;
    std::unique_ptr<SqlConnection> m_connection; ///< opened, used and closed on m_thread
};

/// The questions themselves, for any read connection.
[[nodiscard]] QVector<Delivery> readLedgerPage(const QSqlDatabase& db, const LedgerQuery& query);
[[nodiscard]] LedgerSummary readLedgerSummary(const QSqlDatabase& db, EpochMs dayStart);

} // namespace yoyaku::webhook
