#pragma once

namespace yoyaku::fault {

/// From here on SIGUSR1 makes every fsync and fdatasync of an SQLite file of this process fail with EIO, as a dying
/// disk does, and SIGUSR2 lets them work again.
void listenForSyncFaults();

} // namespace yoyaku::fault
