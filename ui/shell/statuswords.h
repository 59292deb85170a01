#pragma once

#include "core/domain/coverage.h"
#include "core/domain/listenerstate.h"
#include "core/sync/connectionstate.h"
#include "core/sync/edit.h"
#include "ui/theme/tokens.h"

#include <QLatin1String>
#include <QString>

namespace yoyaku::ui {

class TimeFormat;

/// What one item of the status bar says. An empty text hides the item.
struct StatusWords
{
    QLatin1String icon;
    Color color = Color::TextSecondary; ///< of the icon
    QString text;
    QString detail;         ///< sentences for the item's popover and tooltip
    QString shortText = {}; ///< where there is little room; empty: the text
};

[[nodiscard]] StatusWords syncWords(const ConnectionState& state, const TimeFormat& format, EpochMs now);
[[nodiscard]] StatusWords networkWords(const ConnectionState& state, const TimeFormat& format);
/// `reason`: why bookings are asked for although it listens; None: they are not, or it says so itself.
[[nodiscard]] StatusWords listenerWords(const ListenerState& state,
                                        ConnectionState::Reason reason = ConnectionState::Reason::None);
[[nodiscard]] StatusWords lastEventWords(const ListenerState& state, const TimeFormat& format);
[[nodiscard]] StatusWords gapWords(const GapClaim& claim, const TimeFormat& format, EpochMs now);
[[nodiscard]] StatusWords outboxWords(const QVector<Edit>& edits);

} // namespace yoyaku::ui
