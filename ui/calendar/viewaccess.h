#pragma once

#include "ui/commands/itemact.h"

#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>
#include <QWidget>

namespace yoyaku::ui {

/// A part of a painted view for those who listen: no object of its own, a place in the view. `View` is the widget it is
/// drawn in; where that one scrolls, places are in coordinates of its viewport.
template <class View>
class ViewPart : public QAccessibleInterface
{
  public:
    explicit ViewPart(View* view) : m_view(view) {}
    [[nodiscard]] bool isValid() const override { return !m_view.isNull(); }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_view.data());
    }
    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    void setText(QAccessible::Text, const QString&) override {}

  protected:
    [[nodiscard]] View* view() const { return m_view.data(); }
    [[nodiscard]] QRect onScreen(const QRect& place) const
    {
        return place.isEmpty() ? QRect() : QRect(canvas()->mapToGlobal(place.topLeft()), place.size());
    }
    /// Of something that may be scrolled out of sight, or stand nowhere.
    [[nodiscard]] QAccessible::State stateAt(const QRect& place) const
    {
        QAccessible::State state;
        state.invisible = place.isEmpty();
        state.offscreen = !place.intersects(canvas()->rect());
        return state;
    }
    /// The same for what the keyboard can be on.
    [[nodiscard]] QAccessible::State choosableAt(const QRect& place, bool isCurrent) const
    {
        QAccessible::State state = stateAt(place);
        state.selectable = state.focusable = true;
        state.selected = isCurrent;
        state.focused = isCurrent && m_view->hasFocus();
        return state;
    }
    [[nodiscard]] static QAccessible::State gone()
    {
        QAccessible::State state;
        state.invalid = true;
        return state;
    }

  private:
    [[nodiscard]] QWidget* canvas() const
    {
        if constexpr (requires { m_view->viewport(); })
            return m_view->viewport();
        else
            return m_view.data();
    }
    QPointer<View> m_view;
};

/// A part with acts beside Press: what can be done to a booking, or to an entry.
template <class View>
class ActingPart : public ViewPart<View>, public QAccessibleActionInterface
{
  public:
    using ViewPart<View>::ViewPart;

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override
    {
        if (!this->isValid()) return {};
        QStringList names{pressAction()};
        for (const ItemAct& act : acts()) names << act.name;
        return names;
    }
    [[nodiscard]] QString localizedActionName(const QString& name) const override
    {
        for (const ItemAct& act : acts())
            if (act.name == name) return act.text;
        return QAccessibleActionInterface::localizedActionName(name);
    }
    void doAction(const QString& name) override
    {
        if (this->isValid() && name == pressAction()) return press();
        const auto all = acts();
        for (const ItemAct& act : all)
            if (act.name == name) return act.run();
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString& name) const override
    {
        for (const ItemAct& act : acts())
            if (act.name == name) return {act.key};
        return {};
    }

  protected:
    virtual void press() = 0;
    /// Empty where it is gone, too.
    [[nodiscard]] virtual QVector<ItemAct> acts() const = 0;
};

/// A part that is chosen and opened: a day, a line.
template <class View>
class OpeningPart : public ViewPart<View>, public QAccessibleActionInterface
{
  public:
    using ViewPart<View>::ViewPart;

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override
    {
        return this->isValid() ? QStringList{setFocusAction(), pressAction()} : QStringList();
    }
    void doAction(const QString& name) override
    {
        if (!this->isValid()) return;
        if (name == pressAction()) open();
        if (name == setFocusAction()) choose();
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString& name) const override
    {
        return name == pressAction() ? QStringList{QStringLiteral("Return")} : QStringList();
    }

  protected:
    virtual void open() = 0;
    virtual void choose() = 0;
};

/// Parts by what they stand for: made when somebody asks for them, and kept as long as the view.
template <class Key>
class ViewParts
{
  public:
    ViewParts() = default;
    Q_DISABLE_COPY_MOVE(ViewParts)
    ~ViewParts()
    {
        for (const QAccessible::Id id : std::as_const(m_known)) QAccessible::deleteAccessibleInterface(id);
    }
    template <class Make>
    [[nodiscard]] QAccessibleInterface* of(const Key& key, Make make)
    {
        if (const auto it = m_known.constFind(key); it != m_known.constEnd())
            return QAccessible::accessibleInterface(*it);
        QAccessibleInterface* part = make();
        m_known.insert(key, QAccessible::registerAccessibleInterface(part));
        return part;
    }

  private:
    QHash<Key, QAccessible::Id> m_known;
};

/// The view itself: a table or a list of parts. Those that can tell an index or a place without asking each part do so.
template <class View>
class ViewRoot : public QAccessibleWidget
{
  public:
    ViewRoot(View* view, QAccessible::Role role) : QAccessibleWidget(view, role), m_view(view) {}

    [[nodiscard]] int indexOfChild(const QAccessibleInterface* wanted) const override
    {
        for (int i = 0; i < childCount(); ++i)
            if (child(i) == wanted) return i;
        return -1;
    }
    /// The last one is drawn on top.
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override
    {
        for (int i = childCount() - 1; i >= 0; --i)
            if (QAccessibleInterface* part = child(i); part->rect().contains(x, y)) return part;
        return nullptr;
    }

  protected:
    [[nodiscard]] View* view() const { return m_view; }

  private:
    View* m_view;
};

template <class View, class Root>
QAccessibleInterface* makeViewRoot(const QString&, QObject* object)
{
    auto* view = qobject_cast<View*>(object);
    return view ? new Root(view) : nullptr;
}

/// As often as a view is made: the factory is asked once.
template <class View, class Root>
void installViewAccess()
{
    QAccessible::removeFactory(makeViewRoot<View, Root>);
    QAccessible::installFactory(makeViewRoot<View, Root>);
}

/// Says that the keyboard is on another part of the view, to those who listen.
template <class View>
void tellFocusedPart(View* view)
{
    if (!QAccessible::isActive() || !view->hasFocus()) return;
    QAccessibleInterface* root = QAccessible::queryAccessibleInterface(view);
    if (QAccessibleInterface* part = root ? root->focusChild() : nullptr) {
        QAccessibleEvent event(part, QAccessible::Focus);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace yoyaku::ui
