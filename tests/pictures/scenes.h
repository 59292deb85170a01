#pragma once

#include "pictures/stage.h"

#include <QSize>
#include <functional>
#include <vector>

namespace yoyaku::test {

/// One picture: how the stage is brought there from the plain calendar, and back.
struct Scene
{
    const char* name;             ///< of the file
    const char* mockup = nullptr; ///< file below tests/pictures/mockups that it is held against; null: only described
    std::function<bool(Stage&)> set;
    std::function<void(Stage&)> clear{};
    QSize size{1440, 900};
    const char* only = nullptr; ///< "ja-light": taken in that language and theme alone; null: in all
};

/// In the order in which they are taken: what a scene leaves behind does not show in the next ones.
[[nodiscard]] const std::vector<Scene>& scenes();

} // namespace yoyaku::test
