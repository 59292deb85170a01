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
};

[[nodiscard]] std::optional<StateBanner> connectionBanner(const ConnectionState& state, const TimeFormat& format);
[[nodiscard]] std::optional<StateBanner> listenerBanner(const ListenerState& state);
[[nodiscard]] std::optional<StateBanner> outboxBanner(const QVector<Edit>& edits);

} // namespace yoyaku::ui
