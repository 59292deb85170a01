#pragma once

#include "core/domain/capability.h"

#include <QString>

namespace yoyaku::ui {

/// What a group of calls is about, inside a sentence: "schedules", 予定.
[[nodiscard]] QString groupNoun(ApiGroup group);

/// Why a part of Jicoo cannot be used with this key: what is so, what still works, the next step; the code in brackets
/// at the end. Empty where the probe found nothing amiss, or has not said yet.
/// Source: DESIGN, "Empty, loading, error"; API guide, errors.
[[nodiscard]] QString deniedText(const GroupAccess& access);

} // namespace yoyaku::ui
