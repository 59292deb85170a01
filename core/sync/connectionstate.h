#pragma once

#include "core/base/instant.h"

#include <QMetaType>
#include <QString>

namespace yoyaku {

/// How the app stands to the service, as one value with a reason.
struct ConnectionState
{
    enum class Kind : quint8 { Starting, Live, Polling, CatchingUp, Paused, Offline, KeyRefused, NoKey };
    enum class Reason : quint8 {
        None,
        // of CatchingUp
        FirstSync,
        AfterSleep, ///< also after the clock was set forward
        AfterClockChange,
        AfterOffline,
        // of Polling
        NoListener, ///< nothing listens (yet)
        Chosen,     ///< the user wants bookings to be asked for
        NoSecret,   ///< it listens, but without a signing secret no event can be told genuine
        PortTaken,
        ListenerFailed,
        CertificateFailed,
        LedgerFailed, ///< events cannot be kept, so none is taken
    };
    Kind kind = Kind::Starting;
    Reason reason = Reason::None;
    EpochMs since = 0;       ///< of the kind
    EpochMs lastSyncAt = 0;  ///< 0: never
    int done = 0;            ///< of a running sync
    int total = 0;           ///< 0: not known yet
    EpochMs pausedUntil = 0; ///< the service asked for a pause (429) or fails (5xx)
    int pausedByStatus = 0;
    bool operator==(const ConnectionState&) const = default;
};

} // namespace yoyaku

Q_DECLARE_METATYPE(yoyaku::ConnectionState)
