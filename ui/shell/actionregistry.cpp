#include "ui/shell/actionregistry.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QShortcutEvent>
#include <QWidget>

namespace yoyaku::ui {

namespace {

/// How deep `scope` lies around the focus; -1 when the focus is elsewhere. The whole window is 0.
int depthAround(const QWidget* scope, const QWidget* focus)
{
    if (!scope) return 0;
    if (!focus || (scope != focus && !scope->isAncestorOf(focus))) return -1;
    int depth = 1;
    for (const QWidget* outer = scope->parentWidget(); outer; outer = outer->parentWidget()) ++depth;
    return depth;
}

/// Whether what is typed goes into a text there. Only what holds a text says what stands around its cursor.
bool takesText(const QWidget* focus)
{
    return focus && focus->isEnabled() && focus->testAttribute(Qt::WA_InputMethodEnabled) &&
           focus->inputMethodQuery(Qt::ImSurroundingText).isValid();
}

bool isPlain(const QKeyEvent& event)
{
    const auto chords = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    return !(event.modifiers() & chords) && !event.text().isEmpty() && event.text().at(0).isPrint();
}

} // namespace

ActionRegistry::ActionRegistry(QWidget* window) : QObject(window), m_window(window)
{
    window->installEventFilter(this);
}

QAction* ActionRegistry::add(const QString& id, const char* text, const QList<QKeySequence>& keys, QObject* context,
                             std::function<void()> run)
{
    return add({id, text, keys}, context, std::move(run));
}

QAction* ActionRegistry::add(const ActionSpec& spec, QObject* context, std::function<void()> run)
{
    auto* action = new QAction(QCoreApplication::translate("Actions", spec.text), this);
    connect(action, &QAction::triggered, context, [this, id = spec.id, run = std::move(run)] {
        if (isPossible(id)) run();
    });
    enter(spec, action);
    return action;
}

void ActionRegistry::adopt(const ActionSpec& spec, QAction* action) { enter(spec, action); }

void ActionRegistry::enter(const ActionSpec& spec, QAction* action)
{
    action->setObjectName(spec.id);
    action->setShortcutContext(spec.scope ? Qt::WidgetWithChildrenShortcut : Qt::WindowShortcut);
    action->installEventFilter(this);
    (spec.scope ? spec.scope : m_window)->addAction(action);
    m_actions.insert(spec.id, action);
    m_specs.insert(spec.id, spec);
    m_ids.append(spec.id);
    applyKeys(spec.id);
}

bool ActionRegistry::isPossible(const QString& id) const
{
    const QAction* known = action(id);
    const auto& isPossible = m_specs.value(id).isPossible;
    return known && known->isEnabled() && (!isPossible || isPossible());
}

QString ActionRegistry::about(const QString& id) const
{
    const auto& about = m_specs.value(id).about;
    return about ? about() : QString();
}

QString ActionRegistry::text(const QString& id) const
{
    const QAction* known = action(id);
    // "&&" is a letter of a name, "&" a mnemonic.
    return known ? known->text().replace(QLatin1String("&&"), QLatin1String("\1")).remove(u'&').replace(u'\1', u'&')
                 : QString();
}

QString ActionRegistry::keysText(const QString& id) const
{
    QStringList all;
    for (const QKeySequence& keys : keysOf(id)) all.append(keys.toString(QKeySequence::NativeText));
    return all.join(QLatin1String(", "));
}

QString ActionRegistry::firstKeysText(const QString& id) const
{
    return keysOf(id).value(0).toString(QKeySequence::NativeText);
}

void ActionRegistry::retranslate()
{
    for (const ActionSpec& spec : std::as_const(m_specs))
        if (spec.text) m_actions.value(spec.id)->setText(QCoreApplication::translate("Actions", spec.text));
}

QList<QKeySequence> ActionRegistry::keysOf(const QString& id) const { return m_changed.value(id, defaultKeys(id)); }

void ActionRegistry::applyKeys(const QString& id)
{
    if (QAction* known = action(id)) known->setShortcuts(keysOf(id));
}

bool ActionRegistry::doScopesMeet(const QString& one, const QString& other) const
{
    const QWidget *a = scope(one), *b = scope(other);
    return !a || !b || a == b || a->isAncestorOf(b) || b->isAncestorOf(a);
}

QString ActionRegistry::holderOf(const QKeySequence& keys, const QString& id) const
{
    if (keys.isEmpty()) return {};
    for (const QString& other : m_ids)
        if (other != id && keysOf(other).contains(keys) && doScopesMeet(id, other)) return other;
    return {};
}

bool ActionRegistry::setKeys(const QString& id, const QList<QKeySequence>& keys)
{
    if (!action(id)) return false;
    for (const QKeySequence& one : keys)
        if (!holderOf(one, id).isEmpty()) return false;
    if (keys == defaultKeys(id))
        m_changed.remove(id);
    else
        m_changed.insert(id, keys);
    applyKeys(id);
    Q_EMIT keysChanged(id);
    return true;
}

void ActionRegistry::resetKeys(const QString& id)
{
    if (!m_changed.contains(id)) return;
    QList<QKeySequence> keys = defaultKeys(id);
    // Defaults may meet by design; a key that was given to another one was taken away from here.
    keys.removeIf([&](const QKeySequence& one) { return m_changed.value(holderOf(one, id)).contains(one); });
    if (keys == defaultKeys(id))
        m_changed.remove(id);
    else
        m_changed.insert(id, keys);
    applyKeys(id);
    Q_EMIT keysChanged(id);
}

void ActionRegistry::resetAllKeys()
{
    const QStringList ids = m_changed.keys();
    m_changed.clear();
    for (const QString& id : ids) {
        applyKeys(id);
        Q_EMIT keysChanged(id);
    }
}

QVariantMap ActionRegistry::changedKeys() const
{
    QVariantMap all;
    for (auto it = m_changed.cbegin(); it != m_changed.cend(); ++it) {
        QStringList keys;
        for (const QKeySequence& one : it.value()) keys.append(one.toString(QKeySequence::PortableText));
        all.insert(it.key(), keys);
    }
    return all;
}

void ActionRegistry::restoreKeys(const QVariantMap& changed)
{
    m_changed.clear();
    for (auto it = changed.cbegin(); it != changed.cend(); ++it) {
        QList<QKeySequence> keys;
        for (const QString& one : it.value().toStringList())
            if (const auto read = QKeySequence::fromString(one, QKeySequence::PortableText); !read.isEmpty())
                keys.append(read);
        m_changed.insert(it.key(), keys);
    }
    for (const QString& id : std::as_const(m_ids)) applyKeys(id);
}

QAction* ActionRegistry::narrowest(const QKeySequence& keys) const
{
    QAction* found = nullptr;
    int deepest = -1;
    for (const QString& id : m_ids) {
        if (!keysOf(id).contains(keys) || !isPossible(id)) continue;
        const int depth = depthAround(scope(id), QApplication::focusWidget());
        if (depth > deepest) {
            deepest = depth;
            found = action(id);
        }
    }
    return found;
}

bool ActionRegistry::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Shortcut && watched != m_window) {
        const auto* shortcut = static_cast<QShortcutEvent*>(event);
        if (!shortcut->isAmbiguous()) return false;
        if (QAction* meant = narrowest(shortcut->key())) meant->trigger();
        return true;
    }
    // What the focus widget did not claim comes up to the window. A field that draws its own text, or one in which an
    // input method is composing, may not have claimed its letters.
    if (event->type() == QEvent::ShortcutOverride && watched == m_window) {
        if (isPlain(*static_cast<QKeyEvent*>(event)) && takesText(QApplication::focusWidget())) event->accept();
    }
    return false;
}

} // namespace yoyaku::ui

#include "moc_actionregistry.cpp"
