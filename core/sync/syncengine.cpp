#include "core/sync/syncengine.h"

#include "core/base/logging.h"
#include "core/store/readsession.h"
#include "core/store/store.h"

#include <algorithm>

namespace yoyaku {

namespace {

using Kind = api::ApiError::Kind;

constexpr EpochMs kLongGap = 10 * kMsPerMinute;

/// Asking again would be answered the same.
bool isFinal(Kind kind)
{
    return kind == Kind::PlanLimit || kind == Kind::Forbidden || kind == Kind::NotFound || kind == Kind::Invalid;
}

} // namespace

SyncEngine::SyncEngine(SyncConfig config, api::Client& client, Store& store, const Clock& clock, QObject* parent)
    : QObject(parent),
      m_config(config),
      m_client(client),
      m_store(store),
      m_clock(clock),
      m_account(client, store, config.retryMaxMs),
      m_retention(store),
      m_visibleRunner(client, store),
      m_runner(client, store),
      m_vanishCheck(client, store),
      m_retryMs(config.retryMs)
{
    m_pollTimer.setSingleShot(true);
    m_retryTimer.setSingleShot(true);
    m_heartbeat.setInterval(m_config.heartbeatMs);
    connectParts();
}

void SyncEngine::connectParts()
{
    connect(&m_pollTimer, &QTimer::timeout, this, [this] { beginRound(Reach::Usual); });
    connect(&m_retryTimer, &QTimer::timeout, this, &SyncEngine::work);
    connect(&m_heartbeat, &QTimer::timeout, this, &SyncEngine::beat);
    connect(&m_visibleRunner, &SweepRunner::ended, this, &SyncEngine::visibleEnded);
    connect(&m_runner, &SweepRunner::ended, this, &SyncEngine::jobEnded);
    connect(&m_account, &AccountSync::wanted, this, &SyncEngine::work);
    connect(&m_store, &Store::changed, this, &SyncEngine::noteRecovered);
    connect(&m_client, &api::Client::reachableChanged, this, [this](bool isReachable) {
        if (!isReachable || !m_retryTimer.isActive()) return;
        m_retryTimer.stop();
        work();
    });
}

void SyncEngine::start()
{
    m_progress.isStarted = true;
    m_lastBeat = m_clock.now();
    m_heartbeat.start();
    m_store.read<SyncCursors>(
        this, [](ReadSession& session) { return SyncCursors::read(session); },
        [this](const SyncCursors& cursors) {
            m_plan.setCursors(cursors);
            m_isReady = true;
            beginRound(Reach::Whole);
        });
    report();
}

void SyncEngine::beat()
{
    const EpochMs now = m_clock.now();
    const bool hasSlept = now - std::exchange(m_lastBeat, now) > m_config.heartbeatMs + kMsPerMinute;
    if (hasSlept) beginRound(Reach::Whole);
}

void SyncEngine::pause()
{
    m_progress.isPaused = true;
    m_pollTimer.stop();
    m_retryTimer.stop();
    m_isVisibleDue = m_isVisibleDue || m_visibleRunner.isRunning();
    m_visibleRunner.cancel();
    m_runner.cancel();
    m_account.cancel();
    if (m_job) m_plan.putBack(*std::exchange(m_job, std::nullopt));
    report();
}

void SyncEngine::resume()
{
    if (!std::exchange(m_progress.isPaused, false)) return;
    report();
    if (m_isRoundOpen) return work();
    beginRound(Reach::Usual);
}

void SyncEngine::syncNow()
{
    m_isHalted = false;
    m_retryTimer.stop();
    m_retryMs = m_config.retryMs;
    beginRound(Reach::Whole);
}

void SyncEngine::setVisibleWindow(TimeSpan window)
{
    if (window == m_visible) return;
    m_visible = window;
    m_isVisibleDue = true;
    m_visibleRunner.cancel();
    work();
}

void SyncEngine::setRetention(std::optional<int> days)
{
    if (days == m_retention.days()) return;
    m_retention.setDays(days);
    if (!m_isReady) return; // the first round begins with it
    // What is being read may be too old now; what was left out as too old may be wanted.
    m_isVisibleDue = !m_visible.isEmpty();
    m_visibleRunner.cancel();
    if (m_job && m_job->kind == SyncJob::Kind::History) {
        m_runner.cancel();
        m_job.reset();
    }
    m_account.restartSchedules();
    m_isMeasureDue = true;
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
    m_visibleRunner.setHorizon(m_plan.horizon());
    if (!m_plan.horizon()) return m_retention.purge(now);
    ChangeSet changes;
    m_plan.cursors().writeTo(changes);
    m_store.apply(std::move(changes));
    m_retention.purge(now);
}

void SyncEngine::setFeed(Feed feed)
{
    if (std::exchange(m_feed, feed) == feed || !m_pollTimer.isActive()) return;
    m_pollTimer.start(feed == Feed::Live ? m_config.livePollMs : m_config.pollMs);
}

bool SyncEngine::canWork() const
{
    return m_isReady && !m_progress.isPaused && !m_isHalted && !m_retryTimer.isActive();
}

void SyncEngine::beginRound(Reach reach)
{
    if (!m_isReady) return;
    const EpochMs now = m_clock.now();
    const bool isWhole = reach == Reach::Whole || now - m_lastWholeAt >= m_config.livePollMs;
    if (isWhole) {
        m_lastWholeAt = now;
        m_isMeasureDue = true;
        m_account.wantAll();
        if (!m_job || m_job->kind != SyncJob::Kind::History) applyRetention();
    }
    m_isRoundOpen = true;
    m_progress.refusal.reset();
    m_isLongGap = now - m_progress.lastSyncAt > kLongGap;
    m_isVisibleDue = !m_visible.isEmpty();
    // A round that begins anew makes the job of the one before superfluous; history stays in work.
    if (m_job && m_job->kind != SyncJob::Kind::History) {
        m_runner.cancel();
        m_job.reset();
    }
    const bool isFutureDue = isWhole || m_futureSize <= m_config.smallFuture;
    m_futureCount = 0;
    m_plan.beginRound(now, isFutureDue ? SyncPlan::Future::Sweep : SyncPlan::Future::Leave, m_config.perPage);
    work();
}

void SyncEngine::work()
{
    report();
    if (!canWork()) return;
    m_account.fetchDirectory();
    if (m_isVisibleDue) sweepVisible();
    if (m_visibleRunner.isRunning()) return; // first things first
    if (m_isMeasureDue) measure();
    if (!m_isMeasuring) m_account.fetchRest(); // by then it is known whether the key is any good
    if (m_job) return;
    if (m_isRoundOpen && m_plan.isRoundDone() && !m_isMeasuring) roundEnded();
    if (const auto next = m_plan.takeNext()) run(*next, m_config.splitAbove);
}

void SyncEngine::sweepVisible()
{
    m_isVisibleDue = false;
    // A booking that only overlaps the start is not in the list: it began earlier.
    const EpochMs dayBefore = m_visible.start - kMsPerDay;
    const EpochMs from = std::max(dayBefore, m_plan.horizon().value_or(dayBefore));
    if (from >= m_visible.end) return; // all of it is older than what is kept
    m_visibleRunner.run({SweepScope::Order::Starts, from, m_visible.end, std::nullopt, m_config.perPage},
                        api::Urgency::Foreground, 0, newsSince());
}

/// What was created since the last round and is not here was lost on its way. Before the first round nothing is known.
std::optional<EpochMs> SyncEngine::newsSince() const
{
    const EpochMs upTo = m_plan.cursors().createdUpTo;
    return upTo > 0 ? std::optional(upTo) : std::nullopt;
}

void SyncEngine::visibleEnded(const SweepRunner::Result& result)
{
    if (result.ending == SweepRunner::Ending::Failed) {
        m_isVisibleDue = !isFinal(result.error.kind);
        return failed(result.error);
    }
    m_vanishCheck.check(result);
    work();
}

// The first booking that is kept: where history ends, and how many there are.
void SyncEngine::measure()
{
    if (m_isMeasuring) return;
    m_isMeasuring = true;
    api::BookingListQuery query;
    query.startedAt = m_plan.horizon();
    query.perPage = 1;
    m_client.send<api::Page<Booking>>(api::listBookings(query), api::Urgency::Normal, this,
                                      [this](const api::Reply<api::Page<Booking>>& reply) {
                                          m_isMeasuring = false;
                                          if (!reply) {
                                              m_isMeasureDue = !isFinal(reply.error().kind);
                                              return failed(reply.error());
                                          }
                                          m_isMeasureDue = false;
                                          m_total = reply->totalCount;
                                          if (!reply->items.isEmpty())
                                              m_plan.setOldest(reply->items.first().span.start);
                                          work();
                                      });
}

void SyncEngine::run(const SyncJob& job, int splitAbove)
{
    m_job = job;
    const bool isNews = job.kind == SyncJob::Kind::Created;
    const bool canRecover = isNews && job.scope.knownCreated;
    m_runner.run(job.scope, isNews ? api::Urgency::Normal : api::Urgency::Background, splitAbove,
                 canRecover ? std::optional(EpochMs(0)) : std::nullopt);
    report();
}

void SyncEngine::jobEnded(const SweepRunner::Result& result)
{
    const SyncJob job = *std::exchange(m_job, std::nullopt);
    switch (result.ending) {
    case SweepRunner::Ending::TooBig:
        if (!m_plan.split(job)) return run(job, 0);
        return work();
    case SweepRunner::Ending::Failed:
        if (!isFinal(result.error.kind)) m_plan.putBack(job);
        return failed(result.error);
    default:
        jobDone(job, result);
    }
}

void SyncEngine::jobDone(const SyncJob& job, const SweepRunner::Result& result)
{
    m_retryMs = m_config.retryMs;
    if (result.ending == SweepRunner::Ending::Partial) qCInfo(lcSync) << "a list would not stand still";
    if (job.kind == SyncJob::Kind::Future) m_futureCount += result.seen.size();
    m_vanishCheck.check(result);
    m_plan.noteDone(job, result.newestCreated);
    ChangeSet changes;
    m_plan.cursors().writeTo(changes);
    m_store.apply(std::move(changes));
    if (m_plan.isRoundDone() && m_futureCount > 0) m_futureSize = m_futureCount;
    countStored();
    work();
}

void SyncEngine::failed(const api::ApiError& error)
{
    if (error.kind == Kind::Unauthorized || isFinal(error.kind)) m_progress.refusal = error;
    m_isHalted = m_isHalted || error.kind == Kind::Unauthorized;
    if (m_isHalted) {
        m_account.cancel();
        return report();
    }
    if (isFinal(error.kind)) return work();
    if (!m_retryTimer.isActive()) {
        m_retryTimer.start(m_retryMs);
        m_retryMs = std::min(2 * m_retryMs, m_config.retryMaxMs);
    }
    report();
}

void SyncEngine::roundEnded()
{
    m_isRoundOpen = false;
    if (!m_progress.refusal) {
        m_isLongGap = false;
        m_progress.lastSyncAt = m_clock.now();
    }
    m_pollTimer.start(m_feed == Feed::Live ? m_config.livePollMs : m_config.pollMs);
    report();
}

void SyncEngine::noteRecovered(const ChangeSet& changes)
{
    if (changes.origin != ChangeOrigin::Recovered) return;
    for (const BookingChange& change : changes.changes)
        if (!change.before) Q_EMIT recovered(change.uid);
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
    const bool hasHistory = m_plan.hasHistory() || (m_job && m_job->kind == SyncJob::Kind::History);
    now.isCatchingUp = m_isReady && ((m_isRoundOpen && m_isLongGap) || hasHistory);
    now.total = now.isCatchingUp ? m_total : 0;
    now.done = now.isCatchingUp ? std::min(m_progress.done, m_total) : 0;
    if (now == m_reported) return;
    m_reported = now;
    Q_EMIT progressChanged(now);
}

} // namespace yoyaku

#include "moc_syncengine.cpp"
