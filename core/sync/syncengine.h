#pragma once

#include "core/base/clock.h"
#include "core/sync/accountsync.h"
#include "core/sync/retention.h"
#include "core/sync/sweeprunner.h"
#include "core/sync/syncplan.h"
#include "core/sync/vanishcheck.h"

#include <QTimer>

namespace yoyaku {

/// Waits in milliseconds, sizes in bookings.
struct SyncConfig
{
    int pollMs = 60'000;      ///< between rounds without webhooks
    int livePollMs = 600'000; ///< with them; also between two sweeps of a large future
    int retryMs = 5'000;      ///< after a failure; doubles up to retryMaxMs
    int retryMaxMs = 60'000;
    int heartbeatMs = 30'000; ///< a beat that comes a minute late means the machine slept
    int perPage = 50;         ///< the service names no maximum; the guide advises 50 or fewer
    int splitAbove = 1000;    ///< larger sweeps are done in parts, so that a changing list is cheap to read again
    int smallFuture = 500;    ///< a future this small is swept in every round
};

/// How the sync stands.
struct SyncProgress
{
    bool isStarted = false;
    bool isPaused = false;
    bool isCatchingUp = false;              ///< the first round, the first after a long gap, or history
    int done = 0;                           ///< bookings here
    int total = 0;                          ///< bookings there; 0: not known, or nothing left to fetch
    EpochMs lastSyncAt = 0;                 ///< end of the last complete round
    std::optional<api::ApiError> refusal{}; ///< the key may not list bookings, or is not accepted at all
    bool operator==(const SyncProgress&) const = default;
};

/// Keeps the store like the account: directory, the visible window first, what was created since, the future, and
/// history in the background, newest month first; then the same again, without history, every minute, or every
/// ten while webhooks come in. Schedules, and what else an account consists of, follow behind the visible window in
/// each whole round: at the start, every ten minutes and after a gap. Goes on where it stopped after a restart. Lives
/// on the GUI thread and never blocks it.
class SyncEngine : public QObject
{
    Q_OBJECT

  public:
    enum class Feed : quint8 { Polling, Live };

    SyncEngine(SyncConfig config, api::Client& client, Store& store, const Clock& clock, QObject* parent = nullptr);

    /// Once, after the store was opened.
    void start();
    /// Stops asking, polling included, until resume(). What is on its way is forgotten and asked again.
    void pause();
    void resume();
    /// A whole round now; also after the key was changed.
    void syncNow();
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
    [[nodiscard]] const SyncProgress& progress() const { return m_reported; }
    /// What the key may not read of what is small enough to be listed whole.
    [[nodiscard]] QSet<api::EndpointId> refused() const { return m_account.refused(); }

  Q_SIGNALS:
    /// On change only.
    void progressChanged(const yoyaku::SyncProgress& progress);
    /// A round found a booking that nobody had told us about. For the ledger.
    void recovered(const yoyaku::BookingId& booking);

  private:
    enum class Reach : quint8 { Usual, Whole };
    void connectParts();
    void beginRound(Reach reach);
    void beat();
    void applyRetention();
    void sweepVisible();
    [[nodiscard]] std::optional<EpochMs> newsSince() const;
    void visibleEnded(const SweepRunner::Result& result);
    void measure();
    void work();
    void run(const SyncJob& job, int splitAbove);
    void jobEnded(const SweepRunner::Result& result);
    void jobDone(const SyncJob& job, const SweepRunner::Result& result);
    void failed(const api::ApiError& error);
    void roundEnded();
    void noteRecovered(const ChangeSet& changes);
    void countStored();
    void report();
    [[nodiscard]] bool canWork() const;

    const SyncConfig m_config;
    api::Client& m_client;
    Store& m_store;
    const Clock& m_clock;
    AccountSync m_account;
    Retention m_retention;
    SweepRunner m_visibleRunner;
    SweepRunner m_runner;
    VanishCheck m_vanishCheck;
    SyncPlan m_plan;
    std::optional<SyncJob> m_job; ///< in work
    TimeSpan m_visible;
    Feed m_feed = Feed::Polling;
    QTimer m_pollTimer;
    QTimer m_retryTimer;
    QTimer m_heartbeat;
    EpochMs m_lastBeat = 0;
    EpochMs m_lastWholeAt = 0;
    int m_retryMs = 0;
    qsizetype m_futureSize = 0;
    qsizetype m_futureCount = 0; ///< of the sweep in work
    bool m_isReady = false;      ///< cursors were read
    bool m_isHalted = false;     ///< the key was refused
    bool m_isVisibleDue = false;
    bool m_isMeasureDue = true;
    bool m_isMeasuring = false;
    bool m_isRoundOpen = false;
    bool m_isLongGap = true;
    int m_total = 0;
    SyncProgress m_progress;
    SyncProgress m_reported;
};

} // namespace yoyaku

Q_DECLARE_METATYPE(yoyaku::SyncProgress)
