#pragma once

#include <QString>

namespace yoyaku::ui {

class Theme;

/// The application's style sheet in the theme's current colours: borders, radii and focus on top of Fusion.
/// Dynamic properties choose a look: primary, danger, flat, flatDanger, link, chip, slot.
[[nodiscard]] QString styleSheet(const Theme& theme);

} // namespace yoyaku::ui
