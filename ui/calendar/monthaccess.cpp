#include "ui/calendar/monthaccess.h"

#include "ui/calendar/monthview.h"

#include <QAccessibleWidget>
#include <QPointer>

namespace yoyaku::ui {

namespace {

QAccessibleInterface* partOf(MonthView* view, int index, int line);

/// A day (line -1) or one of its lines: no object of its own, a place in the view.
class Part final : public QAccessibleInterface, public QAccessibleActionInterface
{
  public:
    Part(MonthView* view, int index, int line) : m_view(view), m_index(index), m_line(line) {}

    [[nodiscard]] bool isValid() const override
    {
        return m_view && m_index < m_view->geometry().days() && m_line < m_view->linesOf(m_index);
    }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* parent() const override
    {
        return isLine() ? partOf(m_view, m_index, -1) : QAccessible::queryAccessibleInterface(m_view.data());
    }
    [[nodiscard]] QAccessibleInterface* child(int line) const override
    {
        return isLine() || line < 0 || line >= childCount() ? nullptr : partOf(m_view, m_index, line);
    }
    [[nodiscard]] int childCount() const override { return isLine() || !isValid() ? 0 : m_view->linesOf(m_index); }
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override
    {
        for (int line = 0; line < childCount(); ++line)
            if (QAccessibleInterface* part = child(line); part->rect().contains(x, y)) return part;
        return nullptr;
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* wanted) const override
    {
        for (int line = 0; line < childCount(); ++line)
            if (child(line) == wanted) return line;
        return -1;
    }
    [[nodiscard]] QAccessible::Role role() const override
    {
        return isLine() ? QAccessible::ListItem : QAccessible::Cell;
    }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (kind != QAccessible::Name || !isValid()) return {};
        return isLine() ? m_view->describeLine(m_index, m_line) : m_view->describeDay(m_index);
    }
    void setText(QAccessible::Text, const QString&) override {}
    [[nodiscard]] QRect rect() const override
    {
        if (!isValid()) return {};
        const MonthGeometry& g = m_view->geometry();
        const QRect place = (isLine() ? g.line(m_index, m_line) : g.cell(m_index)).toRect();
        return {m_view->mapToGlobal(place.topLeft()), place.size()};
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        state.selectable = state.focusable = true;
        state.selected = m_view->geometry().day(m_index) == m_view->currentDay() && m_view->currentLine() == m_line;
        state.focused = state.selected && m_view->hasFocus();
        return state;
    }
    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override
    {
        return isValid() ? QStringList{setFocusAction(), pressAction()} : QStringList();
    }
    void doAction(const QString& name) override
    {
        if (!isValid()) return;
        if (name == pressAction()) m_view->openLine(m_index, m_line);
        if (name == setFocusAction()) m_view->choose(m_index, m_line);
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString& name) const override
    {
        return name == pressAction() ? QStringList{QStringLiteral("Return")} : QStringList();
    }

  private:
    [[nodiscard]] bool isLine() const { return m_line >= 0; }

    QPointer<MonthView> m_view;
    int m_index, m_line;
};

/// Days in their order; parts are made when somebody asks for them and live as long as the view.
class Sheet final : public QAccessibleWidget
{
  public:
    explicit Sheet(MonthView* view) : QAccessibleWidget(view, QAccessible::Table), m_view(view) {}
    ~Sheet() override
    {
        for (const QAccessible::Id id : std::as_const(m_parts)) QAccessible::deleteAccessibleInterface(id);
    }
    [[nodiscard]] int childCount() const override { return m_view->geometry().days(); }
    [[nodiscard]] QAccessibleInterface* child(int index) const override
    {
        return index >= 0 && index < childCount() ? part(index, -1) : nullptr;
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* wanted) const override
    {
        for (int i = 0; i < childCount(); ++i)
            if (child(i) == wanted) return i;
        return -1;
    }
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override
    {
        return child(m_view->geometry().dayAt(m_view->mapFromGlobal(QPoint(x, y))));
    }
    [[nodiscard]] QAccessibleInterface* focusChild() const override
    {
        const int index = m_view->geometry().indexOf(m_view->currentDay());
        return index < 0 ? nullptr : part(index, m_view->currentLine());
    }
    [[nodiscard]] QAccessibleInterface* part(int index, int line) const
    {
        const QPair<int, int> key(index, line);
        if (const auto it = m_parts.constFind(key); it != m_parts.constEnd())
            return QAccessible::accessibleInterface(*it);
        QAccessibleInterface* made = new Part(m_view, index, line);
        m_parts.insert(key, QAccessible::registerAccessibleInterface(made));
        return made;
    }

  private:
    MonthView* m_view;
    mutable QHash<QPair<int, int>, QAccessible::Id> m_parts;
};

QAccessibleInterface* partOf(MonthView* view, int index, int line)
{
    auto* sheet = view ? static_cast<Sheet*>(QAccessible::queryAccessibleInterface(view)) : nullptr;
    return sheet ? sheet->part(index, line) : nullptr;
}

QAccessibleInterface* makeAccess(const QString&, QObject* object)
{
    auto* view = qobject_cast<MonthView*>(object);
    return view ? new Sheet(view) : nullptr;
}

} // namespace

void installMonthAccess()
{
    QAccessible::removeFactory(makeAccess);
    QAccessible::installFactory(makeAccess);
}

void accessMonthMoved(MonthView* view)
{
    if (!QAccessible::isActive() || !view->hasFocus()) return;
    const int index = view->geometry().indexOf(view->currentDay());
    if (index < 0) return;
    if (QAccessibleInterface* part = partOf(view, index, view->currentLine())) {
        QAccessibleEvent event(part, QAccessible::Focus);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace yoyaku::ui
