#pragma once

#include <QString>
#include <functional>

namespace yoyaku::ui {

/// What can be done to a thing that a view shows, for its menu and for those who listen; `name` is not translated,
/// `key` as a shortcut's text, empty for none.
struct ItemAct
{
    QString name, text, key;
    std::function<void()> run;
};

} // namespace yoyaku::ui
