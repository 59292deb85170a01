#pragma once

#include "core/store/changeset.h"

#include <QSqlDatabase>

namespace yoyaku {

/// Writes members and their hours, invitations, the team, event types, their hosts and rules of a change set into the
/// open transaction. What hangs on a member or event type that is no more goes with it. What differs of
/// hosts and rules is noted (setuphistory.h): as done here when the set's origin is Edit. Empty, or SQLite's error
/// text.
[[nodiscard]] QString writeDirectory(QSqlDatabase db, const ChangeSet& changes);

} // namespace yoyaku
