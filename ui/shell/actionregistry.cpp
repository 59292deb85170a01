#include "ui/shell/actionregistry.h"

#include <QAction>
#include <QCoreApplication>
#include <QWidget>

namespace yoyaku::ui {

ActionRegistry::ActionRegistry(QWidget* window) : QObject(window), m_window(window) {}

QAction* ActionRegistry::add(const QString& id, const char* text, const QList<QKeySequence>& keys, QObject* context,
                             std::function<void()> run)
{
    return add({id, text, keys}, context, std::move(run));
}

QAction* ActionRegistry::add(const ActionSpec& spec, QObject* context, std::function<void()> run)
{
    auto* action = new QAction(QCoreApplication::translate("Actions", spec.text), this);
    action->setShortcuts(spec.keys);
    m_specs.insert(spec.id, spec);
    connect(action, &QAction::triggered, context, std::move(run));
    enter(spec.id, action, spec.scope);
    return action;
}

void ActionRegistry::adopt(const QString& id, QAction* action) { enter(id, action, nullptr); }

void ActionRegistry::enter(const QString& id, QAction* action, QWidget* scope)
{
    action->setObjectName(id);
    action->setShortcutContext(scope ? Qt::WidgetWithChildrenShortcut : Qt::WindowShortcut);
    (scope ? scope : m_window)->addAction(action);
    m_actions.insert(id, action);
    m_ids.append(id);
}

bool ActionRegistry::isPossible(const QString& id) const
{
    const QAction* known = action(id);
    const auto& isPossible = m_specs.value(id).isPossible;
    return known && known->isEnabled() && (!isPossible || isPossible());
}

QString ActionRegistry::keysText(const QString& id) const
{
    const QAction* known = action(id);
    if (!known) return {};
    return QKeySequence::listToString(known->shortcuts(), QKeySequence::NativeText);
}

void ActionRegistry::retranslate()
{
    for (const ActionSpec& spec : std::as_const(m_specs))
        m_actions.value(spec.id)->setText(QCoreApplication::translate("Actions", spec.text));
}

} // namespace yoyaku::ui

#include "moc_actionregistry.cpp"
