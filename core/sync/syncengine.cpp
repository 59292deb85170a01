#include "core/sync/syncengine.h"

#include "core/base/logging.h"
#include "core/store/readsession.h"
#include "core/store/store.h"
#include "core/sync/lastingrefusal.h"

#include <algorithm>
#include <utility>

namespace yoyaku {

namespace {

using JobKind = SyncJob::Kind;
using Reason = ConnectionState::Reason;

constexpr EpochMs kLongGap = 10 * kMsPerMinute;
/// A network that comes and goes is not answered by a sweep each time.
constexpr int kSweepSpacingMs = 15'000;
/// Clocks of several servers may differ; see BookingSweep.
constexpr EpochMs kCreationMargin = 2 * kMsPerMinute;

bool isOfRound(const std::optional<SyncJob>& job)
{
    return job && (job->kind == JobKind::Created || job->kind == JobKind::Future);
}

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
    if (m_job && !isOfRound(m_job)) {
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

// What was created since the last round and is not here was lost on its way; and what earlier sweeps have read whole
// holds nothing unknown. Before the first round nothing is known.
std::optional<NewsRule> SyncEngine::news() const
{
    const SyncCursors& cursors = m_plan.cursors();
    const bool isChecked = m_gaps.checkedAt() > 0;
    if (cursors.createdUpTo == 0 && !isChecked) return std::nullopt;
    NewsRule rule{cursors.createdUpTo - kCreationMargin};
    if (isChecked && cursors.historyDownTo > 0) rule.knownFrom = cursors.historyDownTo;
    return rule;
}

void SyncEngine::beginRound(Reach reach, Reason reason)
{
    if (!m_isReady) return;
    const EpochMs now = m_clock.now();
    const EpochMs sinceWhole = now - m_lastWholeAt;
    const bool isWhole = reach == Reach::Whole || sinceWhole >= m_config.livePollMs || sinceWhole < 0;
    if (isWhole) {
        m_lastWholeAt = now;
        m_measure.want();
        m_account.wantAll();
        if (!m_job || isOfRound(m_job)) applyRetention();
    }
    // A round that begins anew makes the job of the one before superfluous; history stays in work.
    if (isOfRound(m_job)) {
        m_runner.cancel();
        m_job.reset();
    }
    const bool isSweep = isWhole || reach == Reach::Sweep || m_pace.feed() == Feed::Live || isFutureSmall();
    m_round = {true, isSweep, true, false, now, news()};
    m_progress.refusal.reset();
    m_progress.reason = m_round.news ? reason : Reason::FirstSync;
    m_isLongGap = now - m_progress.lastSyncAt > kLongGap + m_pace.waitMs();
    m_visible.want();
    m_futureCount = 0;
    m_plan.beginRound(now, isSweep ? SyncPlan::Future::Sweep : SyncPlan::Future::Leave, m_config.perPage);
    work();
}

void SyncEngine::work()
{
    report();
    if (!canWork()) return;
    m_account.fetchDirectory();
    m_visible.runIfDue(m_plan.horizon(), m_round.news);
    if (m_visible.isRunning()) return; // first things first
    m_measure.runIfDue(m_plan.horizon());
    if (!m_measure.isRunning()) m_account.fetchRest(); // by then it is known whether the key is any good
    if (m_job) return;
    if (m_round.isOpen && m_plan.isRoundDone() && !m_measure.isRunning()) roundEnded();
    if (const auto next = m_plan.takeNext()) return run(*next, m_config.splitAbove);
    if (!m_isRollingDue) return;
    if (const auto next = m_plan.takeRolling()) run(*next, m_config.rollingSplit);
}

void SyncEngine::visibleEnded(const SweepRunner::Result& result)
{
    m_vanishCheck.check(result);
    work();
}

void SyncEngine::run(const SyncJob& job, int splitAbove)
{
    m_job = job;
    const bool isFirst = job.kind == JobKind::History; // a first filling holds no news
    m_runner.run(job.scope, job.kind == JobKind::Created ? api::Urgency::Normal : api::Urgency::Background, splitAbove,
                 isFirst ? std::nullopt : m_round.news);
    report();
}

void SyncEngine::jobEnded(const SweepRunner::Result& result)
{
    const SyncJob job = *std::exchange(m_job, std::nullopt);
    if (job.kind == JobKind::Rolling) {
        m_isRollingDue = false;
        m_rollTimer.start(std::max(1, result.requests) * m_config.rollingPageMs);
    }
    switch (result.ending) {
    case SweepRunner::Ending::TooBig:
        if (!m_plan.split(job)) return run(job, 0);
        return work();
    case SweepRunner::Ending::Failed:
        if (!isLasting(result.error.kind)) m_plan.putBack(job);
        return failed(result.error);
    default:
        jobDone(job, result);
    }
}

void SyncEngine::jobDone(const SyncJob& job, const SweepRunner::Result& result)
{
    m_retryMs = m_config.retryMs;
    const bool isSure = result.ending == SweepRunner::Ending::Complete;
    if (!isSure) qCInfo(lcSync) << "a list would not stand still";
    if (job.kind == JobKind::Future) m_futureCount += result.seen.size();
    if (isOfRound(job)) m_round.isSure = m_round.isSure && isSure;
    m_vanishCheck.check(result);
    m_plan.noteDone(job, result.newestCreated, isSure ? SyncPlan::Certainty::Sure : SyncPlan::Certainty::Unsure);
    keepCursors();
    if (m_plan.isRoundDone() && m_futureCount > 0) m_futureSize = m_futureCount;
    countStored();
    work();
}

void SyncEngine::failed(const api::ApiError& error)
{
    const bool isRefused = error.kind == api::ApiError::Kind::Unauthorized;
    if (isRefused || isLasting(error.kind)) m_progress.refusal = error;
    m_isHalted = m_isHalted || isRefused;
    if (m_isHalted) {
        m_account.cancel();
        return report();
    }
    if (isLasting(error.kind)) return work();
    if (!m_retryTimer.isActive()) {
        m_retryTimer.start(m_retryMs);
        m_retryMs = std::min(2 * m_retryMs, m_config.retryMaxMs);
    }
    report();
}

void SyncEngine::roundEnded()
{
    m_round.isOpen = false;
    if (!m_progress.refusal) {
        m_isLongGap = false;
        m_progress.lastSyncAt = m_clock.now();
        if (m_round.isSweep) conclude();
    }
    if (!m_rollTimer.isActive() && !m_isRollingDue) m_rollTimer.start(m_config.rollingPageMs);
    waitForRound(m_next ? std::min(kSweepSpacingMs, m_pace.waitMs()) : m_pace.waitMs());
    report();
}

void SyncEngine::conclude()
{
    if (m_round.isSure)
        m_gaps.noteComplete(m_round.begunAt);
    else
        m_gaps.noteUnsure();
    if (!m_round.hasRecovered && !m_recovery.isWaiting()) m_pace.noteQuietRound();
    keepCursors();
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
    const bool isEachRound = m_pace.feed() == Feed::Live || isFutureSmall();
    return isEachRound ? m_pace.waitMs() : std::max(m_pace.waitMs(), m_config.livePollMs);
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
