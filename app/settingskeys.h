#pragma once

#include "core/base/settings.h"

#include <QString>
#include <optional>

namespace yoyaku::app {

/// Keys of settings.json that more than one part reads.
inline const auto kLanguageKey = QStringLiteral("language");
inline const auto kWebhookPortKey = QStringLiteral("webhookPort");
inline const auto kHidesGuestsKey = QStringLiteral("hidesGuests");
inline const auto kRetentionKey = QStringLiteral("retentionDays");

/// Days for which past bookings are kept when nothing else is set; 0 keeps them for good.
inline constexpr int kDefaultRetentionDays = 400;

/// As a session wants it: empty keeps everything.
[[nodiscard]] inline std::optional<int> retentionOf(const Settings& settings)
{
    const int days = settings.value(kRetentionKey, kDefaultRetentionDays).toInt(kDefaultRetentionDays);
    return days > 0 ? std::optional(days) : std::nullopt;
}

} // namespace yoyaku::app
