// Rounds and their jobs: the working half of SyncEngine.
#include "core/sync/syncengine.h"

#include "core/base/logging.h"
#include "core/sync/lastingrefusal.h"

#include <algorithm>

namespace yoyaku {

namespace {

using JobKind = SyncJob::Kind;
using Reason = ConnectionState::Reason;

constexpr EpochMs kLongGap = 10 * kMsPerMinute;
/// Clocks of several servers may differ; see BookingSweep.
constexpr EpochMs kCreationMargin = 2 * kMsPerMinute;

} // namespace

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
        if (!m_job || m_job->isOfRound()) applyRetention();
    }
    if (m_job && m_job->isOfRound()) {
        m_runner.cancel();
        m_job.reset();
    }
    const bool isSweep = isWhole || reach == Reach::Sweep || isFutureSmall();
    m_round = {true, isSweep, true, false, false, now, news()};
    (void)m_vanishCheck.takeUnanswered(); // of rounds before: asked again by this one
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
    m_isWriteLost = false;
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
    if (m_isWriteLost && result.ending != SweepRunner::Ending::Failed) {
        // What was read is not here, so nothing may count as read: no cursor passes it, and no round ends with it.
        m_plan.putBack(job);
        return retryLater();
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
    if (job.isOfRound()) m_round.isSure = m_round.isSure && isSure;
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
    retryLater();
}

void SyncEngine::retryLater()
{
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
        m_round.isToConclude = m_round.isSweep;
        conclude();
    }
    if (!m_rollTimer.isActive() && !m_isRollingDue) m_rollTimer.start(m_config.rollingPageMs);
    waitForRound(m_next ? std::min(kSweepSpacingMs, m_pace.waitMs()) : m_pace.waitMs());
    report();
}

// A round claims nothing before it is known what became of the bookings that its lists did not bring.
void SyncEngine::conclude()
{
    if (!m_round.isToConclude || m_vanishCheck.isChecking()) return;
    m_round.isToConclude = false;
    if (!m_vanishCheck.takeUnanswered() && m_round.isSure)
        m_gaps.noteComplete(m_round.begunAt);
    else
        m_gaps.noteUnsure();
    if (!m_round.hasRecovered && !m_recovery.isWaiting()) m_pace.noteQuietRound();
    keepCursors();
    reportClaim();
}

} // namespace yoyaku
