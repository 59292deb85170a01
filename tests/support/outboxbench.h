#pragma once

#include "core/sync/outbox.h"
#include "support/accountbench.h"

namespace yoyaku::test {

/// An AccountBench with an outbox on it, whose every word is kept.
class OutboxBench : public AccountBench
{
  public:
    /// Short waits; `holdMs` as given; the store counts as told live. Waits until the journal was read.
    void makeOutbox(int holdMs, Outbox::JournalTrust trust = Outbox::JournalTrust::InOrder);
    /// What a crash and a new start do: nothing is settled, everything is read again.
    void restart(int holdMs, Outbox::JournalTrust trust = Outbox::JournalTrust::InOrder);
    /// The last state told; Undone when nothing was.
    [[nodiscard]] EditState stateOf(const EditId& id) const;
    /// Edits in the journal file.
    [[nodiscard]] int sqlRows();

    std::unique_ptr<Outbox> outbox;
    QVector<Edit> history;
};

} // namespace yoyaku::test
