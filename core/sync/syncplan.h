#pragma once

#include "core/store/changeset.h"
#include "core/sync/bookingsweep.h"

#include <deque>

namespace yoyaku {

class ReadSession;

/// How far the sync has got; kept in the store with the bookings it stands for, so that a restart goes on.
struct SyncCursors
{
    EpochMs createdUpTo =
        0;                  ///< every booking created before this has been seen or is in a sweep still to come; 0: none
    EpochMs futureFrom = 0; ///< when the last complete sweep of the future began; 0: never
    EpochMs historyDownTo = 0; ///< every start from here to the future has been swept; 0: not begun
    bool operator==(const SyncCursors&) const = default;

    [[nodiscard]] static SyncCursors read(const ReadSession& session);
    /// Adds them to what is written.
    void writeTo(ChangeSet& changes) const;
};

struct SyncJob
{
    enum class Kind : quint8 { Created, Future, History };
    Kind kind = Kind::Created;
    SweepScope scope;
    bool operator==(const SyncJob&) const = default;
};

/// Says what to sweep next behind the visible window: what was created since last time, then the future, then history,
/// newest month first. Pure. One thread.
class SyncPlan
{
  public:
    enum class Future : quint8 { Leave, Sweep };

    void setCursors(const SyncCursors& cursors) { m_cursors = cursors; }
    [[nodiscard]] const SyncCursors& cursors() const { return m_cursors; }
    /// The earliest start in the account, or after the horizon: where history ends. Empty: not known yet.
    void setOldest(std::optional<EpochMs> oldest) { m_oldest = oldest; }
    /// Nothing that starts before is swept, and history that reaches further back counts as not read: it is not kept.
    /// Empty: everything is.
    void setHorizon(std::optional<EpochMs> horizon);
    [[nodiscard]] const std::optional<EpochMs>& horizon() const { return m_horizon; }

    /// Queues the jobs of one round at `now`, in place of those of the round before.
    void beginRound(EpochMs now, Future future, int perPage);
    /// Empty: nothing left to do until the next round.
    [[nodiscard]] std::optional<SyncJob> takeNext();
    /// To be done again first, after a failure or a pause.
    void putBack(const SyncJob& job);
    /// Puts the job back in two parts. False when it is too small for that.
    [[nodiscard]] bool split(const SyncJob& job);
    /// Moves the cursors. `newestCreated` counts for Created jobs.
    void noteDone(const SyncJob& job, EpochMs newestCreated);

    /// Nothing left of this round; history may go on.
    [[nodiscard]] bool isRoundDone() const { return m_round.empty(); }
    [[nodiscard]] bool hasHistory() const;

  private:
    [[nodiscard]] bool hasFuture() const;
    [[nodiscard]] EpochMs notBeforeHorizon(EpochMs from) const;

    SyncCursors m_cursors;
    std::optional<EpochMs> m_oldest;
    std::optional<EpochMs> m_horizon;
    EpochMs m_roundStart = 0;
    EpochMs m_futureStart = 0;
    int m_perPage = 50;
    std::deque<SyncJob> m_round;
    std::deque<SyncJob> m_history; ///< parts of the chunk in work
};

} // namespace yoyaku
