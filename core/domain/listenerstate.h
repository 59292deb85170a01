#pragma once

#include "core/base/instant.h"

#include <QMetaType>
#include <QString>

namespace yoyaku {

/// How the webhook listener stands.
struct ListenerState
{
    enum class Kind : quint8 { Off, Listening, PortInUse, Failed, LedgerFailed, CertificateFailed };
    Kind kind = Kind::Off;
    QString address; ///< full URL when Listening, as this computer reaches it
    /// Full URL for Jicoo: of the tunnel or the proxy in front; empty when nothing leads here from outside.
    QString publicAddress;
    quint16 port = 0;
    EpochMs lastEventAt = 0;  ///< 0: none yet
    double lastLatencyMs = 0; ///< arrival to repaint of the last event
    bool operator==(const ListenerState&) const = default;
};

} // namespace yoyaku

Q_DECLARE_METATYPE(yoyaku::ListenerState)
