#pragma once

#include "core/domain/coverage.h"

#include <QRect>
#include <QString>

class QPainter;

namespace yoyaku::ui {

class Theme;
class TimeFormat;

/// The part of them that says something: from where the first comparison or the first listening is known. Before that
/// the program was not away, it was not there yet. `since`: GapClaim::since, 0 when there is none.
[[nodiscard]] ListeningHours knownHours(ListeningHours hours, EpochMs since);

/// When the listener was there, as a bar: solid = listening, hatched = asleep or closed, tick = something recovered.
/// Source: DESIGN, screen 06.
void paintCoverage(QPainter& painter, const QRect& bar, const ListeningHours& hours, const Theme& theme);
/// "418 events · 19 h away · 5 recovered".
[[nodiscard]] QString coverageFoot(const ListeningHours& hours);
/// The bar as a sentence, for who cannot see it and for its tooltip.
[[nodiscard]] QString coverageSentence(const ListeningHours& hours, const TimeFormat& format);
/// How long the listener was not there within the asked time, ms.
[[nodiscard]] qint64 asleepMs(const ListeningHours& hours);

} // namespace yoyaku::ui
