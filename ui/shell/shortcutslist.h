#pragma once

#include <QWidget>

namespace yoyaku::ui {

class ActionRegistry;
class Theme;

/// Every command that has keys, with its keys.
class ShortcutsList final : public QWidget
{
    Q_OBJECT

  public:
    ShortcutsList(const ActionRegistry& actions, const Theme& theme, QWidget* parent = nullptr);
};

} // namespace yoyaku::ui
