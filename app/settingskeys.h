#pragma once

#include <QString>

namespace yoyaku::app {

/// Keys of settings.json that more than one part reads.
inline const auto kWebhookPortKey = QStringLiteral("webhookPort");
inline const auto kRetentionKey = QStringLiteral("retentionDays");

/// Days for which past bookings are kept when nothing else is set; 0 keeps them for good.
inline constexpr int kDefaultRetentionDays = 400;

} // namespace yoyaku::app
