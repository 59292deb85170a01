#pragma once

#include "core/base/clock.h"
#include "core/base/timespan.h"
#include "core/http/server.h"
#include "core/webhook/judge.h"

#include <QObject>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <vector>

namespace yoyaku::webhook {

/// A delivery on its way into the ledger.
struct Incoming
{
    enum class Kind : quint8 { Received, Recovered };
    Kind kind = Kind::Received;
    LedgerRow row;
    http::Responder respond;                       ///< empty for Recovered
    std::chrono::steady_clock::time_point arrived; ///< of the last byte; refused ones are sampled by it
};

/// What the writer has to tell since it was last asked.
struct WriterReport
{
    QVector<Delivery> batch; ///< committed and answered, in ledger order
    bool ledgerFailed = false;
    QString systemText;
    EpochMs lastEventAt = 0; ///< newest delivery not refused; 0: none
};

/// One thread that drains whatever is queued into one transaction and only then answers: many deliveries share one
/// fsync. When the ledger cannot be written, what would have been accepted is answered 503 and nothing is lost: the
/// sender still has it.
class LedgerWriter
{
  public:
    /// `wake` is invoked on `target`'s thread, once for all that was reported until takeReport().
    LedgerWriter(LedgerConfig config, const Clock& clock, QObject* target, std::function<void()> wake);
    /// As finish(). Before `target` dies.
    ~LedgerWriter();
    LedgerWriter(const LedgerWriter&) = delete;
    LedgerWriter& operator=(const LedgerWriter&) = delete;

    /// Writes and answers what is queued, then joins; what is posted later is answered 503.
    void finish();
    /// Any thread; signature and event are examined on it, against the standard of this moment.
    void post(Incoming incoming);
    void setStandard(Standard standard);
    /// Whether deliveries can come in now. The ledger keeps when they could: a beat about once a minute and one at the
    /// end, so that a crash or a sleep leaves an honest end. Any thread.
    void setListening(bool isListening);
    /// How long after its arrival the picture showed what that row told. Any thread.
    void noteShown(qint64 number, qint64 microseconds);
    [[nodiscard]] WriterReport takeReport();

  private:
    enum class Waking : quint8 { Work, Idle, Stop };
    void run();
    [[nodiscard]] Waking wait(std::vector<Incoming>& batch);
    [[nodiscard]] Standard standard();
    [[nodiscard]] std::chrono::steady_clock::duration nap() const;
    void write(std::vector<Incoming>& batch);
    void giveUp();
    [[nodiscard]] bool store(std::vector<Incoming>& batch);
    [[nodiscard]] bool openAgain();
    void doubt(const std::vector<Incoming>& batch);
    void keep(Incoming& incoming);
    void answer(std::vector<Incoming>& batch);
    void answerWithoutLedger(std::vector<Incoming>& batch);
    void workIdly();
    void upkeep();
    void report(std::vector<Incoming>* batch);
    [[nodiscard]] bool mayKeepRefused(std::chrono::steady_clock::time_point arrived);
    void noteTime(RowTime time);
    /// Inside a transaction: what is to be noted beside rows.
    void writeNotes(EpochMs now);
    void flushNotes();
    [[nodiscard]] bool isBeatDue(EpochMs now) const;

    const Clock& m_clock;
    QObject* m_target;
    std::function<void()> m_wake;

    std::mutex m_mutex; ///< guards the next block
    std::condition_variable m_filled;
    std::vector<Incoming> m_queue;
    Standard m_standard;
    QVector<RowTime> m_shown;
    bool m_stopping = false;
    bool m_poked = false; ///< something but a delivery came in
    bool m_isListening = false;

    std::mutex m_reportMutex; ///< guards the next block
    WriterReport m_report;
    bool m_woken = false;

    // The thread's own.
    Ledger m_ledger;
    bool m_ledgerFailed = false;
    enum class Upkeep : quint8 { Prune, GiveBack, Rest };
    Upkeep m_upkeep = Upkeep::Prune;
    std::chrono::steady_clock::time_point m_nextUpkeep;
    EpochMs m_lastEventAt = 0;
    qint64 m_doubtFrom = 0;   ///< rows from this number on were answered 503 and may be there all the same; 0: none
    QVector<RowTime> m_times; ///< not yet written
    std::chrono::steady_clock::time_point m_timesDue; ///< when they are, if no delivery comes first
    bool m_isThere = false;                           ///< m_isListening as last looked at
    TimeSpan m_stretch;                               ///< of listening, as far as it was written; empty start: none
    double m_refusedTokens = 0;
    std::chrono::steady_clock::time_point m_tokensAt;
    std::thread m_thread; ///< last: starts when everything else is there
};

} // namespace yoyaku::webhook
