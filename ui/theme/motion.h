#pragma once

#include <QPoint>

class QWidget;

namespace yoyaku::ui {

class Theme;

/// Moves `widget` from `from` to `to` in the time that the tokens give `duration`; at once under reduced motion. The
/// one place that animates widgets; what views paint in motion asks Theme::duration() as well. Source: DESIGN,
/// "Motion".
void glide(QWidget* widget, QPoint from, QPoint to, const char* duration, const Theme& theme);

} // namespace yoyaku::ui
