#pragma once

#include "core/base/instant.h"

#include <QMetaType>
#include <QString>

namespace yoyaku {

/// How the app stands to the service, as one value with a reason.
struct ConnectionState
{
    enum class Kind : quint8 { Starting, Live, Polling, CatchingUp, Paused, Offline, KeyRefused, NoKey };
    Kind kind = Kind::Starting;
    EpochMs since = 0;
    EpochMs lastSyncAt = 0;  ///< 0: never
    int done = 0;            ///< of a running sync
    int total = 0;           ///< 0: not known yet
    EpochMs pausedUntil = 0; ///< the service asked for a pause (429) or fails (5xx)
    int pausedByStatus = 0;
    bool operator==(const ConnectionState&) const = default;
};

} // namespace yoyaku

Q_DECLARE_METATYPE(yoyaku::ConnectionState)
