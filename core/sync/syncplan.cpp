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

} // namespace

SyncCursors SyncCursors::read(const ReadSession& session)
{
    return {session.syncValue(kCreated).toLongLong(), session.syncValue(kFuture).toLongLong(),
            session.syncValue(kHistory).toLongLong()};
}

void SyncCursors::writeTo(ChangeSet& changes) const
{
    changes.syncValues.insert(kCreated, QString::number(createdUpTo));
    changes.syncValues.insert(kFuture, QString::number(futureFrom));
    changes.syncValues.insert(kHistory, QString::number(historyDownTo));
}

void SyncPlan::setHorizon(std::optional<EpochMs> horizon)
{
    if (m_horizon || horizon) m_history.clear(); // its parts may reach too far, or not far enough
    m_horizon = horizon;
    if (m_cursors.historyDownTo > 0) m_cursors.historyDownTo = notBeforeHorizon(m_cursors.historyDownTo);
}

EpochMs SyncPlan::notBeforeHorizon(EpochMs from) const { return m_horizon ? std::max(*m_horizon, from) : from; }

void SyncPlan::beginRound(EpochMs now, Future future, int perPage)
{
    m_round.clear();
    m_roundStart = now;
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

void SyncPlan::putBack(const SyncJob& job)
{
    (job.kind == SyncJob::Kind::History ? m_history : m_round).push_front(job);
}

bool SyncPlan::split(const SyncJob& job)
{
    SyncJob earlier = job, later = job;
    if (job.kind == SyncJob::Kind::Created) return false;
    if (job.scope.until && *job.scope.until - job.scope.from < kSmallestSplit) return false;
    const EpochMs middle = job.scope.until ? job.scope.from + (*job.scope.until - job.scope.from) / 2
                                           : job.scope.from + kFirstPartOfFuture;
    earlier.scope.until = middle;
    later.scope.from = middle;
    const bool isHistory = job.kind == SyncJob::Kind::History;
    putBack(isHistory ? earlier : later);
    putBack(isHistory ? later : earlier);
    return true;
}

void SyncPlan::noteDone(const SyncJob& job, EpochMs newestCreated)
{
    switch (job.kind) {
    case SyncJob::Kind::Created:
        m_cursors.createdUpTo = std::max(m_cursors.createdUpTo, newestCreated);
        break;
    case SyncJob::Kind::Future:
        if (hasFuture()) break;
        m_cursors.futureFrom = m_roundStart;
        if (m_cursors.historyDownTo == 0) m_cursors.historyDownTo = m_futureStart;
        break;
    case SyncJob::Kind::History:
        m_cursors.historyDownTo = std::min(m_cursors.historyDownTo, job.scope.from);
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
