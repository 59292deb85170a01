#pragma once

#include "core/api/requests.h"

#include <QJsonObject>

namespace yoyaku::api {

// Pure decoders of event types and what belongs to them; any thread. Each needs only an id (a slot its start): without
// it they fail with BadReply and its key path below `where`. Other malformed fields are left empty and noted in `soft`
// (may be null).

/// Id from uid, eventTypeId or id; `raw` is the whole object. Source: API guide, open question 7.
[[nodiscard]] Reply<EventType> decodeEventType(const QJsonObject& object, const QString& where,
                                               QStringList* soft = nullptr);
/// Id from uid, userId or id; the name falls back to the id. Priority as received. Source: API guide, schema Host.
[[nodiscard]] Reply<EventTypeHost> decodeEventTypeHost(const QJsonObject& object, const QString& where,
                                                       QStringList* soft = nullptr);
/// A slot that does not say its capacity has one seat. Source: API guide, "Booking flow".
[[nodiscard]] Reply<OpenSlot> decodeOpenSlot(const QJsonObject& object, const QString& where,
                                             QStringList* soft = nullptr);
/// The `url` of an account integration. It is shown, copied and opened, so only http and https with a host and without
/// user name are taken; anything else is BadReply. Source: API guide, schema AccountIntegrationResult.
[[nodiscard]] Reply<QUrl> decodeIntegrationUrl(const QJsonObject& object, const QString& where,
                                               QStringList* soft = nullptr);

} // namespace yoyaku::api
