#pragma once

#include "core/domain/coverage.h"
#include "ui/theme/tokens.h"

#include <QLatin1String>
#include <QString>

namespace yoyaku::ui {

class TimeFormat;

/// A claim about lost events in words: never more than the complete sweeps bear.
struct GapText
{
    QLatin1String icon;
    Color color = Color::TextTertiary; ///< of the icon
    QString head;                      ///< "Nothing lost"
    QString claim;                     ///< "0 gaps since Mon 09:00"
    QString detail;                    ///< sentences: what is known and what is not
};

[[nodiscard]] GapText gapText(const GapClaim& claim, const TimeFormat& format, EpochMs now);
/// "09:00" today, "Mon 09:00" within the last six days, "2 Nov 09:00" before.
[[nodiscard]] QString sinceText(EpochMs instant, const TimeFormat& format, EpochMs now);

} // namespace yoyaku::ui
