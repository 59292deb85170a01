#pragma once

#include "core/domain/delivery.h"
#include "core/store/sqlconnection.h"

#include <QSqlDatabase>
#include <memory>

namespace yoyaku::webhook {

struct LedgerConfig
{
    QString path;            ///< journal.sqlite, shared with the outbox
    int retentionDays = 30;  ///< rows older than this are pruned; never less than kLeastRetentionDays
    int refusedKept = 1'000; ///< rows answered 401 that are kept, newest first; older ones are only counted
    int busyMs = 5'000;      ///< how long another writer of the journal is waited for
};

/// A sender may repeat for days; a repeat must still be known then.
inline constexpr int kLeastRetentionDays = 4;
/// What is kept of a refused body: enough to see what it was.
inline constexpr qsizetype kRefusedBodyBytes = 2 * 1024;

/// One row with what tells repeats and replays.
struct LedgerRow
{
    Delivery delivery;
    EpochMs updatedAt = 0; ///< of the booking, as told
    QByteArray seenKey;    ///< empty: never compared (refused, test, recovered)
    QByteArray bodyHash;
};

/// The writing side of the ledger: one connection with synchronous=FULL, used by one thread. A failed statement makes
/// failed() true until the next begin(); nothing throws.
class Ledger
{
  public:
    explicit Ledger(LedgerConfig config);
    ~Ledger();
    Ledger(const Ledger&) = delete;
    Ledger& operator=(const Ledger&) = delete;

    /// Opens and migrates. False when the file cannot be used; may be tried again.
    [[nodiscard]] bool open();
    [[nodiscard]] bool isOpen() const { return m_statements != nullptr; }
    void close();

    [[nodiscard]] bool begin();
    /// True once every row since begin() is on the disk.
    [[nodiscard]] bool commit();
    void rollback();
    [[nodiscard]] bool failed() const { return m_failed; }
    [[nodiscard]] const QString& systemText() const { return m_systemText; }

    /// Whether an accepted delivery with this key had the same body, or told of the same or a newer state.
    [[nodiscard]] bool isSeen(const LedgerRow& row);
    /// Newest `updatedAt` a genuine delivery told for this booking; 0 when none.
    [[nodiscard]] EpochMs newestUpdatedAt(const BookingId& booking);
    /// Writes the row and fills in its number.
    void append(LedgerRow& row);
    /// Notes how long the answers took: numbers and milliseconds, known only after the commit that holds the row.
    void noteAnswered(const QVector<std::pair<qint64, double>>& answered);
    /// Keeps the newest refused rows; counts the others.
    void trimRefused();
    /// Deletes up to a few hundred rows past retention. True when there may be more. Own transaction.
    [[nodiscard]] bool pruneStep(EpochMs now);
    /// Writes and takes back a row in a transaction of its own: true when the disk takes writes again.
    [[nodiscard]] bool probe();
    /// When the newest delivery that was not refused came; 0: none.
    [[nodiscard]] EpochMs lastEventAt();

  private:
    struct Statements;
    bool run(class QSqlQuery& query);
    bool run(const char* sql);
    void fail(const QString& systemText);

    LedgerConfig m_config;
    std::unique_ptr<SqlConnection> m_connection;
    QSqlDatabase m_db;
    std::unique_ptr<Statements> m_statements;
    QString m_systemText;
    bool m_failed = false;
    int m_refused = 0;
};

} // namespace yoyaku::webhook
