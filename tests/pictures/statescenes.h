#pragma once

#include "pictures/scenes.h"

namespace yoyaku::test {

/// States of the program beside its usual ones: first start, conflict, empty, loading and error, odd bookings, narrow
/// windows, high contrast and larger text. They come after the usual scenes, as they leave more behind.
[[nodiscard]] std::vector<Scene> stateScenes();

} // namespace yoyaku::test
