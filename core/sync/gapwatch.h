#pragma once

#include "core/domain/coverage.h"

namespace yoyaku {

struct ChangeSet;
class ReadSession;

/// Keeps count of complete sweeps, and says what follows from them about events that nobody told. A sweep is complete
/// when one round has read what was created since the one before and the whole future, and both lists stood still. What
/// it did not bring is not there; so the next one closes whatever the one before left open, and the chain begins with
/// the first. Kept in the store with the bookings it speaks of: a cache made anew begins a new chain. Pure. One thread.
class GapWatch
{
  public:
    /// As it was left.
    [[nodiscard]] static GapWatch read(const ReadSession& session);
    /// Adds it to what is written.
    void writeTo(ChangeSet& changes) const;

    /// `begunAt`: before that, everything is known now.
    void noteComplete(EpochMs begunAt);
    /// A sweep came to its end without being sure.
    void noteUnsure() { m_isUnsure = true; }
    /// Findings that no delivery told of.
    void noteRecovered(int count) { m_recovered += count; }

    [[nodiscard]] EpochMs checkedAt() const { return m_checkedAt; }
    enum class Next : quint8 { InTime, Late };
    /// Late: the next sweep is overdue, or cannot be made now.
    [[nodiscard]] GapClaim claim(Next next) const;

  private:
    EpochMs m_since = 0;     ///< 0: no complete sweep yet
    EpochMs m_checkedAt = 0; ///< begin of the last complete one
    int m_recovered = 0;     ///< since then
    bool m_isUnsure = false; ///< the last one
};

} // namespace yoyaku
