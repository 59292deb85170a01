#pragma once

#include <QRectF>
#include <QString>

class QPainter;

namespace yoyaku::ui {

class Theme;
class TimeFormat;

/// "Cap burn-down  Leaders, minutes left": the one line over a small chart; cut where there is no room.
void drawPanelHead(QPainter& painter, const QRectF& line, const QString& title, const QString& subtitle,
                   const Theme& theme);
/// Lines for minutes from 0 to `most` across `plot`, their numbers in the `axis` px at its left.
void drawMinuteLines(QPainter& painter, const QRectF& plot, int most, double axis, const TimeFormat& format,
                     const Theme& theme);
/// One quiet sentence where there is nothing to draw.
void drawNothing(QPainter& painter, const QRectF& area, const QString& sentence, const Theme& theme);

} // namespace yoyaku::ui
