#pragma once

#include <QAbstractSpinBox>

namespace yoyaku::ui {

class Theme;

/// Paints the chevron of a field that opens a list or a calendar, at its right end. A style sheet that shapes the frame
/// takes the native arrow away and cannot colour a picture by token. Call it at the end of a paintEvent().
void paintFieldArrow(QWidget& field, const Theme& theme);
/// The pair of chevrons of a field that is stepped up and down, likewise; one that leads nowhere is faint.
void paintStepArrows(QWidget& field, const Theme& theme, QAbstractSpinBox::StepEnabled steps);

} // namespace yoyaku::ui
