#pragma once

#include "core/api/requests.h"

namespace yoyaku::api {

/// Decodes one assignment rule. Its shape is not documented, so everything but the id is optional: `raw` is the whole
/// object, and `isExpectedShape` says whether all of it that we know by name looks as the guide supposes. Without an id
/// (uid, ruleId or id) it fails with BadReply, since nobody could change or delete it. Malformed fields are left empty
/// and noted in `soft` (may be null). Pure, any thread. Source: API guide, schema HostAssignRule (inferred).
[[nodiscard]] Reply<AssignRule> decodeAssignRule(const QJsonObject& object, const QString& where,
                                                 QStringList* soft = nullptr);

} // namespace yoyaku::api
