#pragma once

#include "core/store/sqlconnection.h"
#include "core/store/store.h"

namespace yoyaku {

/// cache.sqlite, opened and in order, or the reason why not. A corrupt file is moved aside, never deleted, and made
/// anew.
struct OpenedCache
{
    StoreOpening opening;
    std::unique_ptr<SqlConnection> connection; ///< read-write; null when nothing can be kept
};

/// On the store thread. Never touches journal.sqlite.
[[nodiscard]] OpenedCache openCache(const QString& folder);
/// True for SQLite's text of a full disk.
[[nodiscard]] bool isDiskFull(const QString& sqliteText);

} // namespace yoyaku
