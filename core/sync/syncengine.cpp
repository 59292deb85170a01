#include "core/sync/syncengine.h"

#include "core/store/readsession.h"
#include "core/store/store.h"

#include <algorithm>
#include <utility>

namespace yoyaku {

namespace {

using JobKind = SyncJob::Kind;
using Reason = ConnectionState::Reason;

} // namespace

SyncEngine::SyncEngine(SyncConfig config, api::Client& client, Store& store, const Clock& clock, QObject* parent)
    : QObject(parent),
      m_config(config),
      m_store(store),
      m_clock(clock),
      m_account(client, store, config.retryMaxMs),
      m_measure(client),
      m_retention(store),
      m_visible(client, store, config.perPage),
      m_runner(client, store),
      m_vanishCheck(client, store),
      m_recovery(store, config.graceMs),
      m_pace(config.pollMs, config.livePollMs, config.longestPollMs),
      m_retryMs(config.retryMs)
{
    for (QTimer* timer : {&m_pollTimer, &m_retryTimer, &m_rollTimer, &m_lateTimer}) timer->setSingleShot(true);
    connectParts();
    connect(&client, &api::Client::reachableChanged, this, &SyncEngine::reachableChanged);
    connect(&store, &Store::storeFailed, this, [this] { m_isWriteLost = true; });
    connect(&store, &Store::damaged, this, [this] { m_isWriteLost = true; });
}

void SyncEngine::connectParts()
{
    connect(&m_pollTimer, &QTimer::timeout, this,
            [this] { beginRound(std::exchange(m_next, std::nullopt).value_or(Reach::Usual)); });
    connect(&m_retryTimer, &QTimer::timeout, this, &SyncEngine::work);
    connect(&m_rollTimer, &QTimer::timeout, this, [this] {
        m_isRollingDue = true;
        work();
    });
    connect(&m_lateTimer, &QTimer::timeout, this, &SyncEngine::reportClaim);
    connect(&m_visible, &VisibleSweep::ended, this, &SyncEngine::visibleEnded);
    connect(&m_visible, &VisibleSweep::failed, this, &SyncEngine::failed);
    connect(&m_measure, &AccountMeasure::failed, this, &SyncEngine::failed);
    connect(&m_measure, &AccountMeasure::ended, this, [this](std::optional<EpochMs> oldest) {
        if (oldest) m_plan.setOldest(oldest);
        work();
    });
    connect(&m_runner, &SweepRunner::ended, this, &SyncEngine::jobEnded);
    connect(&m_vanishCheck, &VanishCheck::ended, this, &SyncEngine::conclude);
    connect(&m_account, &AccountSync::wanted, this, &SyncEngine::work);
    connect(&m_recovery, &RecoveryDesk::recovered, this, &SyncEngine::countRecovered);
    connect(&m_recovery, &RecoveryDesk::delivered, this, [this] { m_pace.noteDelivery(); });
}

void SyncEngine::start()
{
    using Kept = std::pair<SyncCursors, GapWatch>;
    m_progress.isStarted = true;
    m_store.read<Kept>(
        this, [](ReadSession& session) { return Kept(SyncCursors::read(session), GapWatch::read(session)); },
        [this](const Kept& kept) {
            m_plan.setCursors(kept.first);
            m_gaps = kept.second;
            m_isReady = true;
            beginRound(Reach::Whole);
        });
    report();
}

void SyncEngine::pause()
{
    m_progress.isPaused = true;
    m_pollTimer.stop();
    m_retryTimer.stop();
    m_visible.cancel();
    m_runner.cancel();
    m_account.cancel();
    if (m_job) m_plan.putBack(*std::exchange(m_job, std::nullopt));
    report();
}

void SyncEngine::resume()
{
    if (!std::exchange(m_progress.isPaused, false)) return;
    report();
    if (m_round.isOpen) return work();
    beginRound(Reach::Sweep);
}

void SyncEngine::syncNow()
{
    m_isHalted = false;
    m_retryTimer.stop();
    m_retryMs = m_config.retryMs;
    beginRound(Reach::Whole);
}

void SyncEngine::catchUp(WakeWatch::Cause cause)
{
    if (!m_isReady || m_progress.isPaused || m_isHalted) return; // whatever ends that begins a round
    m_retryTimer.stop();
    const EpochMs sinceLast = m_clock.now() - m_round.begunAt;
    switch (cause) {
    case WakeWatch::Cause::Sleep:
        return beginRound(Reach::Whole, Reason::AfterSleep);
    case WakeWatch::Cause::ClockBack:
        return beginRound(Reach::Whole, Reason::AfterClockChange);
    case WakeWatch::Cause::Network:
        if (sinceLast < 0 || sinceLast >= kSweepSpacingMs) return beginRound(Reach::Sweep, Reason::AfterOffline);
        m_next = Reach::Sweep;
        if (!m_round.isOpen) waitForRound(kSweepSpacingMs);
        work();
    }
}

void SyncEngine::reachableChanged(bool isReachable)
{
    const bool isBack = isReachable && m_isUnreachable;
    m_isUnreachable = !isReachable;
    if (isBack) catchUp(WakeWatch::Cause::Network);
    reportClaim();
}

void SyncEngine::setVisibleWindow(TimeSpan window)
{
    if (m_visible.setWindow(window)) work();
}

void SyncEngine::setRetention(std::optional<int> days)
{
    if (days == m_retention.days()) return;
    m_retention.setDays(days);
    if (!m_isReady) return; // the first round begins with it
    // What is being read may be too old now; what was left out as too old may be wanted.
    m_visible.cancel();
    m_visible.want();
    if (m_job && !m_job->isOfRound()) {
        m_runner.cancel();
        m_job.reset();
    }
    m_account.restartSchedules();
    m_measure.want();
    m_plan.setOldest(std::nullopt);
    applyRetention();
    work();
}

// The cursor goes into the store before anything is deleted: a crash between the two fetches again what is still here,
// and never takes for read what is not.
void SyncEngine::applyRetention()
{
    const EpochMs now = m_clock.now();
    m_plan.setHorizon(m_retention.horizon(now));
    m_account.setHorizon(m_plan.horizon());
    m_runner.setHorizon(m_plan.horizon());
    m_visible.setHorizon(m_plan.horizon());
    if (m_plan.horizon()) keepCursors();
    m_retention.purge(now);
}

void SyncEngine::keepCursors()
{
    ChangeSet changes;
    m_plan.cursors().writeTo(changes);
    m_gaps.writeTo(changes);
    m_store.apply(std::move(changes));
}

void SyncEngine::setFeed(Feed feed)
{
    m_pace.setFeed(feed);
    m_recovery.setFeed(feed);
    // What came while nobody listened is asked for once more, as soon as it would have been.
    if (m_pollTimer.isActive() && m_pollTimer.remainingTime() > m_pace.waitMs()) waitForRound(m_pace.waitMs());
}

void SyncEngine::waitForRound(int ms) { m_pollTimer.start(ms); }

bool SyncEngine::canWork() const
{
    return m_isReady && !m_progress.isPaused && !m_isHalted && !m_retryTimer.isActive();
}

void SyncEngine::countRecovered(const QVector<BookingFinding>& findings)
{
    m_round.hasRecovered = true;
    m_gaps.noteRecovered(int(findings.size()));
    m_pace.noteRecovered();
    if (m_pollTimer.isActive() && m_pollTimer.remainingTime() > m_pace.waitMs()) waitForRound(m_pace.waitMs());
    keepCursors();
    Q_EMIT recovered(findings);
    reportClaim();
}

void SyncEngine::countStored()
{
    if (!m_plan.hasHistory() && !m_isLongGap) return;
    m_store.read<qint64>(
        this, [](ReadSession& session) { return session.bookingCount(); },
        [this](qint64 count) {
            m_progress.done = int(count);
            report();
        });
}

void SyncEngine::report()
{
    SyncProgress now = m_progress;
    const bool hasHistory = m_plan.hasHistory() || (m_job && m_job->kind == JobKind::History);
    now.isCatchingUp = m_isReady && ((m_round.isOpen && m_isLongGap) || hasHistory);
    now.total = now.isCatchingUp ? m_measure.total() : 0;
    now.done = now.isCatchingUp ? std::min(m_progress.done, m_measure.total()) : 0;
    if (!now.isCatchingUp) now.reason = Reason::None;
    if (now != m_reported) {
        m_reported = now;
        Q_EMIT progressChanged(now);
    }
    reportClaim();
}

// Rounds that leave out a large future prove nothing.
int SyncEngine::sweepPeriodMs() const
{
    return isFutureSmall() ? m_pace.waitMs() : std::max(m_pace.waitMs(), m_config.livePollMs);
}

void SyncEngine::reportClaim()
{
    if (!m_isReady) return;
    const bool isFailing = m_isUnreachable || m_retryMs > m_config.retryMs || m_progress.refusal;
    const EpochMs left = m_gaps.checkedAt() + 2 * EpochMs(sweepPeriodMs()) + kMsPerMinute - m_clock.now();
    const bool isLate = isFailing || m_progress.isPaused || m_isHalted || left <= 0;
    const GapClaim now = m_gaps.claim(isLate ? GapWatch::Next::Late : GapWatch::Next::InTime);
    if (now.kind == GapClaim::Kind::NoGaps) m_lateTimer.start(int(std::min<EpochMs>(left + 1, kMsPerDay)));
    if (now == m_claim) return;
    m_claim = now;
    Q_EMIT gapClaimChanged(now);
}

} // namespace yoyaku

#include "moc_syncengine.cpp"
