#pragma once

namespace yoyaku::ui {

/// Makes HostsView a table for those who listen: hosts are row headers, blocks are cells. Idempotent.
void installHostsAccess();

} // namespace yoyaku::ui
