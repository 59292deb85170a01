#pragma once

#include "core/domain/account.h"
#include "core/domain/setupchange.h"

#include <QSqlDatabase>

namespace yoyaku {

class ReadSession;

/// At most this many entries are kept of one event type.
inline constexpr int kMostSetupChanges = 200;

/// Who is a host now, who is none any more and whose priority differs. Pure.
[[nodiscard]] QVector<SetupChange> setupChanges(const QVector<EventTypeHost>& before,
                                                const QVector<EventTypeHost>& after);
/// Rules by their id. That only the service's own time stamp differs is no change. Pure.
[[nodiscard]] QVector<SetupChange> setupChanges(const QVector<AssignRule>& before, const QVector<AssignRule>& after);

/// Writes what was learned of one event type now, in the transaction of the change itself. A list that was asked for
/// before an own edit and comes after it shows the old values once more: neither that nor the way back is written. The
/// error is SQLite's text.
[[nodiscard]] QString writeSetupChanges(QSqlDatabase db, const EventTypeId& eventType,
                                        const QVector<SetupChange>& changes, bool isOwn);

/// Newest first, learned at or after `since`, at most `most`; by index. On a reader thread.
[[nodiscard]] QVector<SetupChange> readSetupChanges(const ReadSession& session, const EventTypeId& eventType,
                                                    EpochMs since, int most);

} // namespace yoyaku
