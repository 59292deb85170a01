#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace yoyaku::test {

/// The parts that the style sheet and the small widgets draw, in their states, with the focus on one of them as the
/// keyboard brings it. A window of its own named "gallery". Source: DESIGN, screen 15.
[[nodiscard]] QWidget* makeGallery(ui::Theme& theme);

} // namespace yoyaku::test
