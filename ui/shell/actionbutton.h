#pragma once

#include "ui/theme/tokens.h"

#include <QString>

class QAbstractButton;
class QWidget;

namespace yoyaku::ui {

class ActionRegistry;
class Theme;

/// "Side bar (Ctrl+B)".
[[nodiscard]] QString tipWithKeys(const QString& text, const QString& keys);

/// Makes the tooltip and the accessible name of a control those of a command, with its keys, and keeps them so when its
/// words or keys change. For a control that does by itself what the command does.
void bindTip(QWidget* control, const ActionRegistry& actions, const QString& id);

enum class ButtonShows : quint8 { Text, Icon, IconAndText };
/// Makes a button the command: its words or icon, tooltip with keys, enabled as the command is; a click runs it. No
/// effect for an unknown id.
void bindButton(QAbstractButton* button, const ActionRegistry& actions, const QString& id, const Theme& theme,
                ButtonShows shows = ButtonShows::Text, Color tint = Color::TextPrimary);

} // namespace yoyaku::ui
