#pragma once

#include "core/api/requests.h"

namespace yoyaku::api {

/// Decodes one availability calendar. Needs an id (uid or id): without it it fails with BadReply and its key path below
/// `where`. isDefault is 1 or true, the zone `timezone` or `timeZone`. A rule whose times or day cannot be read is kept
/// with frequencyType 0, so that nobody computes with it and `hasUnknownParts` tells; its hours are 0 when they are the
/// unreadable part. Malformed fields are noted in `soft` (may be null). Pure, any thread. Source: API guide, schemas
/// UserAvailabilityCalendar and AvailabilityRule.
[[nodiscard]] Reply<AvailabilityCalendar> decodeAvailabilityCalendar(const QJsonObject& object, const QString& where,
                                                                     QStringList* soft = nullptr);

} // namespace yoyaku::api
