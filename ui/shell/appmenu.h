#pragma once

#include "ui/theme/theme.h"

#include <QMenu>

namespace yoyaku::ui {

class ActionRegistry;

/// What the seal opens: the window's commands, theme and language.
class AppMenu final : public QMenu
{
    Q_OBJECT

  public:
    AppMenu(const ActionRegistry& actions, const Theme& theme, QWidget* parent);
    /// Built anew each time it opens, so texts and check marks are of now.
    void rebuild();

  Q_SIGNALS:
    void themeRequested(yoyaku::ui::ThemeMode mode);
    void languageRequested(const QString& code);

  private:
    const ActionRegistry& m_actions;
    const Theme& m_theme;
};

} // namespace yoyaku::ui
