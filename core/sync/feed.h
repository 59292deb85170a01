#pragma once

#include <QtGlobal>

namespace yoyaku {

/// How changes reach this computer: by asking only, or told by the webhook listener while it takes in deliveries.
enum class Feed : quint8 { Polling, Live };

} // namespace yoyaku
