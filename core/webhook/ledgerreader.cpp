#include "core/webhook/ledgerreader.h"

#include "core/webhook/diagnosis.h"
#include "core/webhook/signature.h"

namespace yoyaku::webhook {

LedgerReader::LedgerReader(QString path) : m_worker(new QObject), m_path(std::move(path))
{
    m_thread.setObjectName(QStringLiteral("ledger-reader"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

LedgerReader::~LedgerReader()
{
    QMetaObject::invokeMethod(m_worker, [this] {
        m_connection.reset();
        m_thread.quit();
    });
    m_thread.wait();
}

template <class R>
void LedgerReader::ask(QObject* context, std::function<R(const QSqlDatabase&)> work, std::function<void(R)> done)
{
    QMetaObject::invokeMethod(m_worker, [this, context = QPointer<QObject>(context), work = std::move(work),
                                         done = std::move(done)]() mutable {
        if (!m_connection) {
            auto opened = SqlConnection::open(m_path, SqlConnection::Access::ReadOnly);
            // A ledger of an older version is left alone until the writer has brought it up to date.
            if (opened && isLedgerReady((*opened)->database())) m_connection = std::move(opened.value());
        }
        R result = work(m_connection ? m_connection->database() : QSqlDatabase());
        // Back on this object's thread the context either lives or is gone; nowhere else could that be known.
        QMetaObject::invokeMethod(this, [context, done = std::move(done), result = std::move(result)]() mutable {
            if (context) done(std::move(result));
        });
    });
}

void LedgerReader::page(LedgerQuery query, QObject* context, std::function<void(QVector<Delivery>)> done)
{
    ask<QVector<Delivery>>(
        context, [query = std::move(query)](const QSqlDatabase& db) { return readLedgerPage(db, query); },
        std::move(done));
}

void LedgerReader::summary(EpochMs dayStart, QObject* context, std::function<void(LedgerSummary)> done)
{
    ask<LedgerSummary>(
        context, [dayStart](const QSqlDatabase& db) { return readLedgerSummary(db, dayStart); }, std::move(done));
}

void LedgerReader::row(qint64 number, QObject* context, std::function<void(std::optional<Delivery>)> done)
{
    ask<std::optional<Delivery>>(
        context, [number](const QSqlDatabase& db) { return readLedgerRow(db, number); }, std::move(done));
}

void LedgerReader::genuineAfter(qint64 after, EpochMs since, int count, QObject* context,
                                std::function<void(std::optional<QVector<Delivery>>)> done)
{
    ask<std::optional<QVector<Delivery>>>(
        context, [after, since, count](const QSqlDatabase& db) { return readGenuineAfter(db, after, since, count); },
        std::move(done));
}

void LedgerReader::listeningHours(TimeSpan asked, EpochMs thereAt, QObject* context,
                                  std::function<void(ListeningHours)> done)
{
    ask<ListeningHours>(
        context, [asked, thereAt](const QSqlDatabase& db) { return readListeningHours(db, asked, thereAt); },
        std::move(done));
}

void LedgerReader::diagnose(qint64 number, QVector<Secret> secrets, qint64 toleranceMs, QObject* context,
                            std::function<void(SignatureDiagnosis)> done)
{
    ask<SignatureDiagnosis>(
        context,
        [number, secrets = std::move(secrets), toleranceMs](const QSqlDatabase& db) {
            const auto delivery = readLedgerRow(db, number);
            return delivery ? webhook::diagnose(*delivery, secrets, toleranceMs) : SignatureDiagnosis();
        },
        std::move(done));
}

void LedgerReader::prove(qint64 number, QVector<Secret> secrets, int keptDays, QObject* context,
                         std::function<void(DeliveryProof)> done)
{
    ask<DeliveryProof>(
        context,
        [number, secrets = std::move(secrets), keptDays](const QSqlDatabase& db) {
            DeliveryProof proof;
            proof.secrets = int(secrets.size());
            proof.keptDays = keptDays;
            proof.seenKey = readSeenKey(db, number);
            // Held against its own arrival, so that only the signature decides.
            if (const auto row = readLedgerRow(db, number); row && row->body.size() == row->bodySize)
                proof.secret = verify(row->signatureHeader, row->body, secrets, row->receivedAt, 0).secretIndex;
            return proof;
        },
        std::move(done));
}

} // namespace yoyaku::webhook
