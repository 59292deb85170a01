#include "ui/shell/shortcutslist.h"

#include "ui/shell/actionregistry.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QGridLayout>
#include <QLabel>

namespace yoyaku::ui {

ShortcutsList::ShortcutsList(const ActionRegistry& actions, const Theme& theme, QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("shortcutsList"));
    setFocusPolicy(Qt::StrongFocus);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(4);
    auto* head = new QLabel(tr("Keyboard shortcuts"), this);
    head->setFont(theme.font(TextRole::Heading));
    grid->addWidget(head, 0, 0, 1, 2);
    int row = 1;
    for (const QString& id : actions.ids()) {
        const QString keys = actions.keysText(id);
        if (keys.isEmpty()) continue;
        auto* name = new QLabel(actions.action(id)->text().remove(u'&'), this);
        name->setTextFormat(Qt::PlainText);
        auto* text = new QLabel(keys, this);
        text->setFont(theme.font(TextRole::Mono));
        grid->addWidget(name, row, 0);
        grid->addWidget(text, row++, 1);
    }
}

} // namespace yoyaku::ui

#include "moc_shortcutslist.cpp"
