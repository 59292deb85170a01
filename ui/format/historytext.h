#pragma once

#include "core/models/historylookup.h"
#include "ui/format/choicetext.h"

namespace yoyaku::ui {

class TimeFormat;

/// "Moved from 16:00 · 佐藤 愛子 → Emma Fischer", "Booked by guest · 38 ms": one line of a booking's history as plain
/// text, guest text made harmless.
[[nodiscard]] QString historyText(const HistoryLine& line, const TimeFormat& format, const HostNames& names);
/// When it was learned and how, for a tooltip.
[[nodiscard]] QString historyOrigin(const HistoryLine& line, const TimeFormat& format);

} // namespace yoyaku::ui
