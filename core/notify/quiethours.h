#pragma once

#include "core/base/instant.h"
#include "core/domain/notice.h"

#include <QTimeZone>
#include <optional>

namespace yoyaku {

/// When the quiet hours that hold `now` end (UTC); empty: there are none right now. Hours are of the wall clock in
/// `zone`: a night of 23 or 25 hours ends when the clock on the wall says so. From and to alike is a whole day. Pure.
[[nodiscard]] std::optional<EpochMs> quietUntil(const NoticeRules& rules, EpochMs now, const QTimeZone& zone);

} // namespace yoyaku
