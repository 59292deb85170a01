#pragma once

#include <QString>

namespace yoyaku {

/// journal.sqlite holds what cannot be fetched again: the ledger of deliveries and the changes waiting to be sent. A
/// damaged one is moved aside whole, never repaired or deleted, so that ledger and outbox can begin a new one.
/// Before either of them opens it; any thread, a few reads. Where it was moved to; empty when it is in order, is not
/// there, or could not be moved.
[[nodiscard]] QString setAsideDamagedJournal(const QString& folder);

} // namespace yoyaku
