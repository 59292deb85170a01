#pragma once

class QWidget;

namespace yoyaku::ui {

class Theme;

/// Paints the chevron of a field that opens a list or a calendar, at its right end. A style sheet that shapes the frame
/// takes the native arrow away and cannot colour a picture by token. Call it at the end of a paintEvent().
void paintFieldArrow(QWidget& field, const Theme& theme);

} // namespace yoyaku::ui
