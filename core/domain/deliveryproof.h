#pragma once

#include <QByteArray>
#include <QMetaType>

namespace yoyaku {

/// By what a signed delivery was recognised, as far as the ledger and the secrets of today can tell.
struct DeliveryProof
{
    int secret = -1;    ///< which of the present secrets signed it, from 0; -1: none of them (any more)
    int secrets = 0;    ///< how many are present
    QByteArray seenKey; ///< what repeats of it are noticed by; empty: it is never compared
    int keptDays = 0;   ///< so long at most a repeat is noticed: the ledger's retention
    bool operator==(const DeliveryProof&) const = default;
};

} // namespace yoyaku

Q_DECLARE_METATYPE(yoyaku::DeliveryProof)
