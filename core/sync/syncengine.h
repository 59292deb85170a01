#pragma once

#include "core/base/clock.h"
#include "core/base/wakewatch.h"
#include "core/domain/coverage.h"
#include "core/sync/accountmeasure.h"
#include "core/sync/accountsync.h"
#include "core/sync/connectionstate.h"
#include "core/sync/gapwatch.h"
#include "core/sync/recoverydesk.h"
#include "core/sync/retention.h"
#include "core/sync/roundpace.h"
#include "core/sync/sweeprunner.h"
#include "core/sync/syncplan.h"
#include "core/sync/vanishcheck.h"
#include "core/sync/visiblesweep.h"

#include <QTimer>

namespace yoyaku {

/// Waits in milliseconds, sizes in bookings.
struct SyncConfig
{
    int pollMs = 60'000;           ///< between rounds without webhooks
    int livePollMs = 600'000;      ///< with them, at first; also between two sweeps of a large future
    int longestPollMs = 1'800'000; ///< with them, while they bring everything; see RoundPace
    int retryMs = 5'000;           ///< after a failure; doubles up to retryMaxMs
    int retryMaxMs = 60'000;
    int rollingPageMs = 600'000; ///< one page of the slow pass over history
    int graceMs = 10'000;        ///< what a sweep found may still be told by a delivery
    int perPage = 50;            ///< the service names no maximum; the guide advises 50 or fewer
    int splitAbove = 1000;       ///< larger sweeps are done in parts, so that a changing list is cheap to read again
    int smallFuture = 500;       ///< a future this small is swept in every round
    int rollingSplit = 150;      ///< larger parts of the slow pass are done in parts, so that no burst is felt
};

/// How the sync stands.
struct SyncProgress
{
    bool isStarted = false;
    bool isPaused = false;
    bool isCatchingUp = false; ///< the first round, the first after a long gap, or history
    int done = 0;              ///< bookings here
    int total = 0;             ///< bookings there; 0: not known, or nothing left to fetch
    /// Why it is catching up: FirstSync, AfterSleep, AfterClockChange, AfterOffline, or None.
    ConnectionState::Reason reason = ConnectionState::Reason::None;
    EpochMs lastSyncAt = 0;                 ///< end of the last complete round
    std::optional<api::ApiError> refusal{}; ///< the key may not list bookings, or is not accepted at all
    bool operator==(const SyncProgress&) const = default;
};

/// Keeps the store like the account: directory, the visible window first, what was created since, the future, and
/// history in the background, newest month first; then the same again, without history: every minute, or while webhooks
/// come in as RoundPace says. Schedules, and what else an account consists of, follow behind the visible window in
/// each whole round: at the start, every ten minutes or as seldom as rounds are, and after a gap. History that was read
/// is read again, a few pages an hour, so that a change to what is past is found as well. Goes on where it stopped
/// after a restart. Lives on the GUI thread and never blocks it.
class SyncEngine : public QObject
{
    Q_OBJECT

  public:
    using Feed = yoyaku::Feed;

    SyncEngine(SyncConfig config, api::Client& client, Store& store, const Clock& clock, QObject* parent = nullptr);

    /// Once, after the store was opened.
    void start();
    /// Stops asking, polling included, until resume(). What is on its way is forgotten and asked again.
    void pause();
    void resume();
    /// A whole round now; also after the key was changed.
    void syncNow();
    /// What is here may be old: a round now. A network that comes and goes is answered once in a while.
    void catchUp(WakeWatch::Cause cause);
    /// What the user looks at; swept at once, ahead of everything.
    void setVisibleWindow(TimeSpan window);
    /// Live while the webhook listener takes in deliveries.
    void setFeed(Feed feed);
    /// Deletes what ended more than `days` ago from the store and fetches nothing older any more; fewer days than
    /// before delete, more fetch further back. Empty, as at first: everything is kept. The ledger has rules of its own.
    void setRetention(std::optional<int> days);
    /// Fetches one group again soon, ahead of the next round, after an edit has changed it there. Bookings are not such
    /// a group.
    void refresh(ApiGroup group) { m_account.want(group); }
    /// While held, recovered() says nothing that a delivery may have told: those that came in before are being applied.
    void holdRecovered(bool isHeld) { m_recovery.setHeld(isHeld); }
    /// recovered() at once for what still waits whether a delivery tells of it; at the end of the program.
    void tellRecovered() { m_recovery.tellAll(); }
    [[nodiscard]] const SyncProgress& progress() const { return m_reported; }
    [[nodiscard]] const GapClaim& gapClaim() const { return m_claim; }
    /// What the key may not read of what is small enough to be listed whole.
    [[nodiscard]] QSet<api::EndpointId> refused() const { return m_account.refused(); }

  Q_SIGNALS:
    /// On change only.
    void progressChanged(const yoyaku::SyncProgress& progress);
    /// On change only.
    void gapClaimChanged(const yoyaku::GapClaim& claim);
    /// What only the sweeps found, in batches. For the ledger. Nothing of the first filling, of edits made here, or of
    /// what is found while there is no listener to tell it.
    void recovered(const QVector<yoyaku::BookingFinding>& findings);

  private:
    /// Usual: what was created since, the visible window, a small future. Sweep: the whole future as well. Whole: and
    /// all else of the account.
    enum class Reach : quint8 { Usual, Sweep, Whole };
    /// A network that comes and goes is not answered by a sweep each time.
    static constexpr int kSweepSpacingMs = 15'000;
    void connectParts();
    void beginRound(Reach reach, ConnectionState::Reason reason = ConnectionState::Reason::None);
    void applyRetention();
    void visibleEnded(const SweepRunner::Result& result);
    void work();
    void run(const SyncJob& job, int splitAbove);
    void jobEnded(const SweepRunner::Result& result);
    void jobDone(const SyncJob& job, const SweepRunner::Result& result);
    void failed(const api::ApiError& error);
    void retryLater();
    void roundEnded();
    void conclude();
    void waitForRound(int ms);
    void reachableChanged(bool isReachable);
    void countRecovered(const QVector<BookingFinding>& findings);
    void countStored();
    void keepCursors();
    void report();
    void reportClaim();
    [[nodiscard]] std::optional<NewsRule> news() const;
    [[nodiscard]] bool canWork() const;
    [[nodiscard]] bool isFutureSmall() const { return m_futureSize <= m_config.smallFuture; }
    [[nodiscard]] int sweepPeriodMs() const;

    const SyncConfig m_config;
    Store& m_store;
    const Clock& m_clock;
    AccountSync m_account;
    AccountMeasure m_measure;
    Retention m_retention;
    VisibleSweep m_visible;
    SweepRunner m_runner;
    VanishCheck m_vanishCheck;
    RecoveryDesk m_recovery;
    SyncPlan m_plan;
    RoundPace m_pace;
    GapWatch m_gaps;
    std::optional<SyncJob> m_job; ///< in work
    QTimer m_pollTimer;
    QTimer m_retryTimer;
    QTimer m_rollTimer;
    QTimer m_lateTimer; ///< until the next sweep is late
    EpochMs m_lastWholeAt = 0;
    int m_retryMs = 0;
    qsizetype m_futureSize = 0;
    qsizetype m_futureCount = 0; ///< of the sweep in work
    bool m_isReady = false;      ///< cursors were read
    bool m_isHalted = false;     ///< the key was refused
    bool m_isUnreachable = false;
    bool m_isRollingDue = false;
    bool m_isWriteLost = false; ///< since the job in work began
    bool m_isLongGap = true;
    struct Round
    {
        bool isOpen = false;
        bool isSweep = false; ///< the whole future is in it
        bool isSure = true;   ///< its lists stood still
        bool hasRecovered = false;
        bool isToConclude = false; ///< over, but for what was missing from its lists
        EpochMs begunAt = 0;
        std::optional<NewsRule> news{}; ///< empty: the first filling
    } m_round;
    std::optional<Reach> m_next; ///< asked for while a round that is as good was in work
    SyncProgress m_progress;
    SyncProgress m_reported;
    GapClaim m_claim;
};

} // namespace yoyaku

Q_DECLARE_METATYPE(yoyaku::SyncProgress)
