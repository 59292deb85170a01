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
    EpochMs rolledDownTo = 0;  ///< where the slow pass over history is; 0: begins at the newest
    bool operator==(const SyncCursors&) const = default;

    [[nodiscard]] static SyncCursors read(const ReadSession& session);
    /// Adds them to what is written.
    void writeTo(ChangeSet& changes) const;
};

struct SyncJob
{
    enum class Kind : quint8 {
        Created,
        Future,
        History, ///< read for the first time
        Rolling, ///< read again, slowly, for what changed in the past
    };
    Kind kind = Kind::Created;
    SweepScope scope;
    /// A round that begins anew makes it superfluous; history goes on through rounds.
    [[nodiscard]] bool isOfRound() const { return kind == Kind::Created || kind == Kind::Future; }
    bool operator==(const SyncJob&) const = default;
};

/// Says what to sweep next behind the visible window: what was created since last time, then the future, then history,
/// newest month first. Once history is read, it is read again and again from the newest month to the oldest that is
/// kept: whoever asks with takeRolling() says how fast. Pure. One thread.
class SyncPlan
{
  public:
    enum class Future : quint8 { Leave, Sweep };
    /// Unsure: the list would not stand still, so that something may have been missed.
    enum class Certainty : quint8 { Sure, Unsure };

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
    /// The next part of the slow pass over history. Empty: the rest comes first, or there is no history.
    [[nodiscard]] std::optional<SyncJob> takeRolling();
    /// Moves the cursors; what was created or is to come is read from the same place again when that was unsure.
    /// `newestCreated` counts for Created jobs.
    void noteDone(const SyncJob& job, EpochMs newestCreated, Certainty certainty = Certainty::Sure);

    /// Nothing left of this round; history may go on.
    [[nodiscard]] bool isRoundDone() const { return m_round.empty(); }
    [[nodiscard]] bool hasHistory() const;

  private:
    [[nodiscard]] bool hasFuture() const;
    [[nodiscard]] EpochMs notBeforeHorizon(EpochMs from) const;
    [[nodiscard]] std::deque<SyncJob>& queueOf(SyncJob::Kind kind);

    SyncCursors m_cursors;
    std::optional<EpochMs> m_oldest;
    std::optional<EpochMs> m_horizon;
    EpochMs m_roundStart = 0;
    EpochMs m_futureStart = 0;
    bool m_isFutureUnsure = false; ///< a part of it, in this round
    int m_perPage = 50;
    std::deque<SyncJob> m_round;
    std::deque<SyncJob> m_history; ///< parts of the chunk in work
    std::deque<SyncJob> m_rolling; ///< the same of the slow pass
};

} // namespace yoyaku
