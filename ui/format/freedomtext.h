#pragma once

#include "core/insight/hostfreedom.h"

#include <QString>

namespace yoyaku::ui {

class TimeFormat;

/// What keeps a host from a span of time, as a few words that follow a name: "free", "booked until 15:00".
[[nodiscard]] QString freedomText(const HostFreedom& freedom, const TimeFormat& format);

/// Whether something can be dropped there without a second thought. What is not known is not held against a host.
[[nodiscard]] bool mayTake(Freedom state);

} // namespace yoyaku::ui
