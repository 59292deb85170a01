#include "ui/shell/actionregistry.h"

#include <QAction>
#include <QCoreApplication>
#include <QWidget>

namespace yoyaku::ui {

ActionRegistry::ActionRegistry(QWidget* window) : QObject(window), m_window(window) {}

QAction* ActionRegistry::add(const QString& id, const char* text, const QList<QKeySequence>& keys, QObject* context,
                             std::function<void()> run)
{
    auto* action = new QAction(QCoreApplication::translate("Actions", text), this);
    action->setShortcuts(keys);
    m_texts.insert(id, text);
    connect(action, &QAction::triggered, context, std::move(run));
    adopt(id, action);
    return action;
}

void ActionRegistry::adopt(const QString& id, QAction* action)
{
    action->setObjectName(id);
    action->setShortcutContext(Qt::WindowShortcut);
    m_window->addAction(action);
    m_actions.insert(id, action);
    m_ids.append(id);
}

QString ActionRegistry::keysText(const QString& id) const
{
    const QAction* known = action(id);
    if (!known) return {};
    return QKeySequence::listToString(known->shortcuts(), QKeySequence::NativeText);
}

void ActionRegistry::retranslate()
{
    for (auto it = m_texts.cbegin(); it != m_texts.cend(); ++it)
        m_actions.value(it.key())->setText(QCoreApplication::translate("Actions", it.value()));
}

} // namespace yoyaku::ui

#include "moc_actionregistry.cpp"
