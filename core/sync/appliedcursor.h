#pragma once

#include "core/store/changeset.h"

#include <optional>
#include <set>

namespace yoyaku {

/// Up to which number of the ledger every delivery is applied. Numbers are settled in any order; the cursor stands
/// before the smallest one that is not. Bookkeeping only: whoever applies something writes the cursor in the same
/// change set, so that a crash finds both or neither.
class AppliedCursor
{
  public:
    /// Of ChangeSet::syncValues.
    [[nodiscard]] static QString key();

    /// What the store knows; 0: nothing. Before that nothing is ever written. Holds after it.
    void begin(qint64 known);
    /// What lies beyond `number` may be unread, so nothing there counts as applied until noMoreUnread().
    void holdAfter(qint64 number) { m_firstUnread = number + 1; }
    void noMoreUnread() { m_firstUnread = 0; }
    /// A number that is to be applied. One that is not past what the store knows: the ledger has begun anew.
    void open(qint64 number);
    void settle(const QVector<qint64>& numbers);
    /// A write was lost: what was open then stays so until the next start.
    void freeze() { m_isFrozen = true; }
    /// Adds the cursor to `changes` if it has moved since it was last added.
    void writeTo(ChangeSet& changes);
    [[nodiscard]] qint64 value() const;

  private:
    std::optional<qint64> m_written;
    std::set<qint64> m_open;
    qint64 m_highest = 0;
    qint64 m_firstUnread = 0; ///< 0: none
    bool m_isFrozen = false;
};

} // namespace yoyaku
