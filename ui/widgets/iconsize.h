#pragma once

#include <QSize>

namespace yoyaku::ui {

/// The icon size of a button that has a text, too: styles leave 4 px between the two, the design 8.
[[nodiscard]] inline QSize iconBesideText(int side)
{
    constexpr int kMoreRoom = 4;
    return {side + kMoreRoom, side};
}

} // namespace yoyaku::ui
