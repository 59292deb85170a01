#pragma once

#include "core/api/requests.h"

#include <QJsonObject>

namespace yoyaku::api {

// Pure decoders of what an account consists of; any thread. Each needs only an id (a slot its start): without it they
// fail with BadReply and its key path below `where`. Other malformed fields are left empty and noted in `soft` (may be
// null).

/// Id from uid, eventTypeId or id. Source: API guide, open question 7.
[[nodiscard]] Reply<EventType> decodeEventType(const QJsonObject& object, const QString& where,
                                               QStringList* soft = nullptr);
/// Id from uid, userId or id; the name falls back to the id. Priority as received. Source: API guide, schema Host.
[[nodiscard]] Reply<EventTypeHost> decodeEventTypeHost(const QJsonObject& object, const QString& where,
                                                       QStringList* soft = nullptr);
/// Id from userId, uid or id; the name falls back to the id. Source: API guide, open questions 9 and 10.
[[nodiscard]] Reply<User> decodeUser(const QJsonObject& object, const QString& where, QStringList* soft = nullptr);
/// A slot that does not say its capacity has one seat. Source: API guide, "Booking flow".
[[nodiscard]] Reply<OpenSlot> decodeOpenSlot(const QJsonObject& object, const QString& where,
                                             QStringList* soft = nullptr);

} // namespace yoyaku::api
