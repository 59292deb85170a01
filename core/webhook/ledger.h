#pragma once

#include "core/base/timespan.h"
#include "core/domain/delivery.h"
#include "core/store/sqlconnection.h"

#include <QSqlDatabase>
#include <deque>
#include <map>
#include <memory>

namespace yoyaku::webhook {

struct LedgerConfig
{
    QString path;           ///< journal.sqlite, shared with the outbox
    int retentionDays = 30; ///< rows older than this are pruned; never less than kLeastRetentionDays
    qint64 retentionBytes = 512ll * 1024 * 1024; ///< in use in the file; over it, the oldest go earlier, never sooner
                                                 ///< than after kLeastRetentionDays
    int refusedKept = 1'000; ///< rows answered 401 that are kept, newest first; older ones are only counted
    int busyMs = 5'000;      ///< how long another writer of the journal is waited for
};

/// A sender may repeat for days; a repeat must still be known then.
inline constexpr int kLeastRetentionDays = 4;
/// What is kept of most refused bodies: enough to see what it was.
inline constexpr qsizetype kRefusedBodyBytes = 2 * 1024;
/// Of this many refused ones that are longer, the newest, all of the body is kept: only a whole one can be diagnosed.
inline constexpr std::size_t kRefusedKeptWhole = 8;
/// A flood replaces those no faster than this.
inline constexpr EpochMs kRefusedWholeEveryMs = kMsPerSecond;

/// Refused ones without a row are counted by it: every zone's midnight falls on a quarter of an hour.
inline constexpr qint64 kSlotMs = 15 * kMsPerMinute;

/// How long the answer to a row and the picture of it took, from its arrival; negative: not known.
struct RowTime
{
    qint64 number = 0;
    qint64 answeredUs = -1;
    qint64 shownUs = -1;
};

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
    /// Counts a refused one that gets no row.
    void countOnly(const Delivery& delivery);
    /// Notes times that are known only after the commit that holds the row.
    void noteTimes(const QVector<RowTime>& times);
    /// Notes that deliveries could be taken from `began` to `until`. The same `began` again prolongs that stretch.
    void noteListening(TimeSpan stretch);
    /// Keeps the newest refused rows; counts the others. Last before the commit.
    void trimRefused();

    /// Deletes up to a few hundred rows past retention. True when there may be more. Own transaction.
    [[nodiscard]] bool pruneStep(EpochMs now);
    /// Gives some of the file's free pages back to the disk. True when there may be more. Own transaction.
    [[nodiscard]] bool giveBackStep();

    /// Writes and takes back a row in a transaction of its own: true when the disk takes writes again.
    [[nodiscard]] bool probe();
    /// When the newest delivery that was not refused came; 0: none.
    [[nodiscard]] EpochMs lastEventAt();
    /// Genuine ones from that number on, oldest first.
    [[nodiscard]] QVector<Delivery> genuineFrom(qint64 number);

  private:
    struct Statements;
    bool run(class QSqlQuery& query);
    bool run(const QString& sql);
    [[nodiscard]] qint64 pragma(const char* name);
    void fail(const QString& systemText);
    [[nodiscard]] bool recallRefused();
    void keepSample(Delivery& delivery) const;
    void noteWhole(const Delivery& delivery);
    /// Numbers of the next rows to go and how many of them were refused.
    [[nodiscard]] std::pair<QStringList, int> nextToGo(EpochMs before);
    [[nodiscard]] bool compact();

    LedgerConfig m_config;
    std::unique_ptr<SqlConnection> m_connection;
    QSqlDatabase m_db;
    std::unique_ptr<Statements> m_statements;
    QString m_systemText;
    bool m_failed = false;
    int m_refused = 0; ///< rows answered 401
    struct Whole
    {
        qint64 number = 0;
        EpochMs receivedAt = 0;
    };
    std::deque<Whole> m_whole;                           ///< refused ones of which all is kept, oldest first
    std::map<std::pair<qint64, Verdict>, int> m_counted; ///< by slot: not yet written
};

} // namespace yoyaku::webhook
