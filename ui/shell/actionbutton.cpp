#include "ui/shell/actionbutton.h"

#include "ui/format/safetext.h"
#include "ui/shell/actionregistry.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QAction>

namespace yoyaku::ui {

QString tipWithKeys(const QString& text, const QString& keys)
{
    return keys.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, keys);
}

void bindTip(QWidget* control, const ActionRegistry& actions, const QString& id)
{
    QAction* action = actions.action(id);
    if (!action) return;
    const auto show = [control, &actions, id] {
        const QString text = actions.text(id);
        control->setAccessibleName(text);
        control->setToolTip(safeTip(tipWithKeys(text, actions.keysText(id))));
    };
    QObject::connect(action, &QAction::changed, control, show);
    show();
}

void bindButton(QAbstractButton* button, const ActionRegistry& actions, const QString& id, const Theme& theme,
                ButtonShows shows, Color tint)
{
    QAction* action = actions.action(id);
    if (!action) return;
    bindTip(button, actions, id);
    const auto show = [button, action, &actions, id, &theme, shows, tint] {
        button->setEnabled(action->isEnabled());
        if (shows != ButtonShows::Icon) button->setText(action->text());
        if (shows != ButtonShows::Text && !actions.iconUse(id).isEmpty())
            button->setIcon(theme.icon(actions.iconUse(id), tint));
    };
    QObject::connect(action, &QAction::changed, button, show);
    QObject::connect(&theme, &Theme::changed, button, show);
    QObject::connect(button, &QAbstractButton::clicked, action, &QAction::trigger);
    show();
}

} // namespace yoyaku::ui
