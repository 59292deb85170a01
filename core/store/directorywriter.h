#pragma once

#include "core/store/changeset.h"

#include <QSqlDatabase>

namespace yoyaku {

/// Writes members, event types and their hosts of a change set into the open transaction. Empty, or SQLite's error
/// text.
[[nodiscard]] QString writeDirectory(QSqlDatabase db, const ChangeSet& changes);

} // namespace yoyaku
