#pragma once

#include "core/base/secret.h"
#include "core/domain/deliveryproof.h"
#include "core/domain/signaturediagnosis.h"
#include "core/store/sqlconnection.h"
#include "core/webhook/ledgerqueries.h"

#include <QObject>
#include <QPointer>
#include <QSqlDatabase>
#include <QThread>
#include <functional>

namespace yoyaku::webhook {

/// Reads the ledger on a thread of its own. Lives on the GUI thread; answers come there, unless the context has died,
/// in the order of the questions. Questions: ledgerqueries.h.
class LedgerReader : public QObject
{
  public:
    explicit LedgerReader(QString path);
    ~LedgerReader() override;

    void page(LedgerQuery query, QObject* context, std::function<void(QVector<Delivery>)> done);
    void summary(EpochMs dayStart, QObject* context, std::function<void(LedgerSummary)> done);
    void row(qint64 number, QObject* context, std::function<void(std::optional<Delivery>)> done);
    void genuineAfter(qint64 after, EpochMs since, int count, QObject* context,
                      std::function<void(std::optional<QVector<Delivery>>)> done);
    void listeningHours(TimeSpan asked, EpochMs thereAt, QObject* context, std::function<void(ListeningHours)> done);
    /// `secrets` and `toleranceMs` as the judge uses them.
    void diagnose(qint64 number, QVector<Secret> secrets, qint64 toleranceMs, QObject* context,
                  std::function<void(SignatureDiagnosis)> done);

    /// Which of `secrets` signed that row, and what repeats of it are noticed by. `keptDays` goes into the answer.
    void prove(qint64 number, QVector<Secret> secrets, int keptDays, QObject* context,
               std::function<void(DeliveryProof)> done);

  private:
    template <class R>
    void ask(QObject* context, std::function<R(const QSqlDatabase&)> work, std::function<void(R)> done);

    QThread m_thread;
    QObject* m_worker; ///< lives on m_thread
    QString m_path;
    std::unique_ptr<SqlConnection> m_connection; ///< opened, used and closed on m_thread
};

} // namespace yoyaku::webhook
