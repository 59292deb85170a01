#pragma once

#include <QString>

namespace yoyaku {

/// What became of a damaged journal.
struct JournalRescue
{
    QString setAsidePath{}; ///< where it lies now, byte for byte; empty: nothing was wrong, or it could not be moved
    int deliveries = 0;     ///< rows of the ledger that could be read and stand in the new journal
    int edits = 0;          ///< rows of the outbox, as above
};

/// journal.sqlite holds what cannot be fetched again: the ledger of deliveries and the changes waiting to be sent. A
/// damaged one is moved aside whole, never repaired or deleted; what can still be read of it begins the new one.
/// Before ledger and outbox open it; any thread. A few reads when it is in order, otherwise as long as it is large.
[[nodiscard]] JournalRescue rescueDamagedJournal(const QString& folder);

} // namespace yoyaku
