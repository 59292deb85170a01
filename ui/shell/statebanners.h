#pragma once

#include "core/domain/listenerstate.h"
#include "core/sync/connectionstate.h"
#include "core/sync/edit.h"
#include "ui/shell/bannerbar.h"

#include <optional>

namespace yoyaku::ui {

class TimeFormat;

/// What a banner says of a state that needs the user or limits the work; empty when all is well.
struct StateBanner
{
    BannerSeverity severity{};
    QString text, actionText;
    QLatin1String icon; ///< key of the icons of the tokens
};

/// `waiting`: changes that wait for the service. While it asks for a pause the text counts down to its end, so it is
/// asked for anew each second.
[[nodiscard]] std::optional<StateBanner> connectionBanner(const ConnectionState& state, const TimeFormat& format,
                                                          EpochMs now, int waiting);
[[nodiscard]] std::optional<StateBanner> listenerBanner(const ListenerState& state);
[[nodiscard]] std::optional<StateBanner> outboxBanner(const QVector<Edit>& edits);

} // namespace yoyaku::ui
