#include "core/sync/syncplan.h"

#include "core/store/readsession.h"

#include <algorithm>

namespace yoyaku {

namespace {

constexpr EpochMs kChunk = 30 * kMsPerDay;
constexpr EpochMs kFirstPartOfFuture = 28 * kMsPerDay;
/// Each part re-reads a margin of a day at its end, so that smaller parts would read mostly margin.
constexpr EpochMs kSmallestSplit = 2 * kMsPerDay;

const QString kCreated = QStringLiteral("sync.created-up-to");
const QString kFuture = QStringLiteral("sync.future-from");
const QString kHistory = QStringLiteral("sync.history-down-to");
const QString kRolled = QStringLiteral("sync.rolled-down-to");

} // namespace

SyncCursors SyncCursors::read(const ReadSession& session)
{
    return {session.syncValue(kCreated).toLongLong(), session.syncValue(kFuture).toLongLong(),
            session.syncValue(kHistory).toLongLong(), session.syncValue(kRolled).toLongLong()};
}

void SyncCursors::writeTo(ChangeSet& changes) const
{
    changes.syncValues.insert(kCreated, QString::number(createdUpTo));
    changes.syncValues.insert(kFuture, QString::number(futureFrom));
    changes.syncValues.insert(kHistory, QString::number(historyDownTo));
    changes.syncValues.insert(kRolled, QString::number(rolledDownTo));
}

void SyncPlan::setHorizon(std::optional<EpochMs> horizon)
{
    if (m_horizon || horizon) { // parts may reach too far, or not far enough
        m_history.clear();
        m_rolling.clear();
    }
    m_horizon = horizon;
    if (m_cursors.historyDownTo > 0) m_cursors.historyDownTo = notBeforeHorizon(m_cursors.historyDownTo);
}

EpochMs SyncPlan::notBeforeHorizon(EpochMs from) const { return m_horizon ? std::max(*m_horizon, from) : from; }

void SyncPlan::beginRound(EpochMs now, Future future, int perPage)
{
    m_round.clear();
    m_roundStart = now;
    m_isFutureUnsure = false;
    m_perPage = perPage;
    SweepScope created{SweepScope::Order::NewestCreated, 0, {}, {}, perPage};
    if (m_cursors.createdUpTo > 0) created.knownCreated = m_cursors.createdUpTo;
    m_round.push_back({SyncJob::Kind::Created, created});
    if (future == Future::Leave) return;
    // What has passed since the last sweep was future then: nobody else reads it again.
    const EpochMs from = m_cursors.futureFrom > 0 ? std::min(m_cursors.futureFrom, now) : now;
    m_futureStart = notBeforeHorizon(from - kMsPerDay);
    m_round.push_back(
        {SyncJob::Kind::Future, {SweepScope::Order::Starts, m_futureStart, std::nullopt, std::nullopt, perPage}});
}

std::optional<SyncJob> SyncPlan::takeNext()
{
    if (!m_round.empty()) {
        const SyncJob job = m_round.front();
        m_round.pop_front();
        return job;
    }
    if (!hasHistory()) return std::nullopt;
    if (m_history.empty()) {
        const EpochMs until = m_cursors.historyDownTo;
        const EpochMs from = std::max(notBeforeHorizon(*m_oldest), until - kChunk);
        m_history.push_back(
            {SyncJob::Kind::History, {SweepScope::Order::Starts, from, until, std::nullopt, m_perPage}});
    }
    const SyncJob job = m_history.front();
    m_history.pop_front();
    return job;
}

// A deletion may have moved the oldest start that the service knows: what is here is older, and wants to be looked at.
std::optional<SyncJob> SyncPlan::takeRolling()
{
    if (!m_oldest || hasHistory() || !isRoundDone() || m_cursors.historyDownTo == 0) return std::nullopt;
    if (m_rolling.empty()) {
        const EpochMs oldest = notBeforeHorizon(std::min(*m_oldest, m_cursors.historyDownTo));
        const EpochMs newest = m_cursors.futureFrom - kMsPerDay; // rounds read from there on
        const bool isThrough = m_cursors.rolledDownTo <= oldest || m_cursors.rolledDownTo > newest;
        const EpochMs until = isThrough ? newest : m_cursors.rolledDownTo;
        if (until <= oldest) return std::nullopt;
        m_cursors.rolledDownTo = until;
        m_rolling.push_back({SyncJob::Kind::Rolling,
                             {SweepScope::Order::Starts, std::max(oldest, until - kChunk), until, {}, m_perPage}});
    }
    const SyncJob job = m_rolling.front();
    m_rolling.pop_front();
    return job;
}

std::deque<SyncJob>& SyncPlan::queueOf(SyncJob::Kind kind)
{
    switch (kind) {
    case SyncJob::Kind::History:
        return m_history;
    case SyncJob::Kind::Rolling:
        return m_rolling;
    case SyncJob::Kind::Created:
    case SyncJob::Kind::Future:
        break;
    }
    return m_round;
}

void SyncPlan::putBack(const SyncJob& job) { queueOf(job.kind).push_front(job); }

bool SyncPlan::split(const SyncJob& job)
{
    SyncJob earlier = job, later = job;
    if (job.kind == SyncJob::Kind::Created) return false;
    if (job.scope.until && *job.scope.until - job.scope.from < kSmallestSplit) return false;
    const EpochMs middle = job.scope.until ? job.scope.from + (*job.scope.until - job.scope.from) / 2
                                           : job.scope.from + kFirstPartOfFuture;
    earlier.scope.until = middle;
    later.scope.from = middle;
    const bool isBackwards = job.kind != SyncJob::Kind::Future;
    putBack(isBackwards ? earlier : later);
    putBack(isBackwards ? later : earlier);
    return true;
}

void SyncPlan::noteDone(const SyncJob& job, EpochMs newestCreated, Certainty certainty)
{
    switch (job.kind) {
    case SyncJob::Kind::Created:
        if (certainty == Certainty::Unsure) break;
        m_cursors.createdUpTo = std::max(m_cursors.createdUpTo, newestCreated);
        break;
    case SyncJob::Kind::Future:
        m_isFutureUnsure |= certainty == Certainty::Unsure;
        if (hasFuture()) break;
        if (!m_isFutureUnsure || m_cursors.futureFrom == 0) m_cursors.futureFrom = m_roundStart;
        if (m_cursors.historyDownTo == 0) m_cursors.historyDownTo = m_futureStart;
        break;
    case SyncJob::Kind::History:
        m_cursors.historyDownTo = std::min(m_cursors.historyDownTo, job.scope.from);
        break;
    case SyncJob::Kind::Rolling:
        m_cursors.rolledDownTo = std::min(m_cursors.rolledDownTo, job.scope.from);
        break;
    }
}

bool SyncPlan::hasFuture() const
{
    return std::any_of(m_round.begin(), m_round.end(),
                       [](const SyncJob& job) { return job.kind == SyncJob::Kind::Future; });
}

bool SyncPlan::hasHistory() const
{
    return m_oldest && m_cursors.historyDownTo > 0 && m_cursors.historyDownTo > notBeforeHorizon(*m_oldest);
}

} // namespace yoyaku
