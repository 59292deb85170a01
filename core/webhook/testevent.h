#pragma once

#include "core/base/instant.h"
#include "core/base/secret.h"

#include <QByteArray>
#include <QString>

namespace yoyaku::webhook {

/// A signed event that tells nothing: it passes every check on its way, gets the verdict Test and reaches no model.
struct TestEvent
{
    QByteArray body;
    QByteArray signatureHeader; ///< value of Jicoo-Webhook-Signature
};

/// `mark` comes back in the body of the delivery, so that one's own event is known among others; letters and digits.
[[nodiscard]] TestEvent makeTestEvent(const Secret& secret, EpochMs now, const QString& mark);

/// The mark in a delivery's body; empty in any other event's.
[[nodiscard]] QString markOf(const QByteArray& body);

} // namespace yoyaku::webhook
