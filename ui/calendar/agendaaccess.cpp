#include "ui/calendar/agendaaccess.h"

#include "ui/calendar/agendaview.h"

#include <QAccessibleWidget>
#include <QPointer>

namespace yoyaku::ui {

namespace {

/// A line of the list: no object of its own, a place in the view.
class Line final : public QAccessibleInterface, public QAccessibleActionInterface
{
  public:
    Line(AgendaView* view, int row) : m_view(view), m_row(row) {}

    [[nodiscard]] int row() const { return m_row; }
    [[nodiscard]] bool isValid() const override { return m_view && m_row < m_view->parts().model.rowCount(); }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_view.data());
    }
    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    [[nodiscard]] QAccessible::Role role() const override
    {
        return isValid() && m_view->parts().model.isHeading(m_row) ? QAccessible::Heading : QAccessible::ListItem;
    }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && isValid() ? m_view->describe(m_row) : QString();
    }
    void setText(QAccessible::Text, const QString&) override {}
    [[nodiscard]] QRect rect() const override
    {
        if (!isValid()) return {};
        const QRect place = m_view->rectOf(m_row);
        return {m_view->viewport()->mapToGlobal(place.topLeft()), place.size()};
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        if (state.invalid) return state;
        state.selectable = state.focusable = true;
        state.selected = m_view->currentRow() == m_row;
        state.focused = state.selected && m_view->hasFocus();
        state.offscreen = !m_view->rectOf(m_row).intersects(m_view->viewport()->rect());
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
        if (name == pressAction()) m_view->open(m_row);
        if (name == setFocusAction()) m_view->choose(m_row);
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString& name) const override
    {
        return name == pressAction() ? QStringList{QStringLiteral("Return")} : QStringList();
    }

  private:
    QPointer<AgendaView> m_view;
    int m_row;
};

/// Lines are made when somebody asks for them and live as long as the view.
class List final : public QAccessibleWidget
{
  public:
    explicit List(AgendaView* view) : QAccessibleWidget(view, QAccessible::List), m_view(view) {}
    ~List() override
    {
        for (const QAccessible::Id id : std::as_const(m_lines)) QAccessible::deleteAccessibleInterface(id);
    }
    [[nodiscard]] int childCount() const override { return m_view->parts().model.rowCount(); }
    [[nodiscard]] QAccessibleInterface* child(int row) const override
    {
        if (row < 0 || row >= childCount()) return nullptr;
        if (const auto it = m_lines.constFind(row); it != m_lines.constEnd())
            return QAccessible::accessibleInterface(*it);
        QAccessibleInterface* made = new Line(m_view, row);
        m_lines.insert(row, QAccessible::registerAccessibleInterface(made));
        return made;
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* wanted) const override
    {
        const auto* line = dynamic_cast<const Line*>(wanted);
        return line ? line->row() : -1;
    }
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override
    {
        return child(m_view->rowAt(m_view->viewport()->mapFromGlobal(QPoint(x, y))));
    }
    [[nodiscard]] QAccessibleInterface* focusChild() const override { return child(m_view->currentRow()); }

  private:
    AgendaView* m_view;
    mutable QHash<int, QAccessible::Id> m_lines;
};

QAccessibleInterface* makeAccess(const QString&, QObject* object)
{
    auto* view = qobject_cast<AgendaView*>(object);
    return view ? new List(view) : nullptr;
}

} // namespace

void installAgendaAccess()
{
    QAccessible::removeFactory(makeAccess);
    QAccessible::installFactory(makeAccess);
}

void accessAgendaMoved(AgendaView* view)
{
    if (!QAccessible::isActive() || !view->hasFocus()) return;
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(view);
    if (QAccessibleInterface* line = list ? list->focusChild() : nullptr) {
        QAccessibleEvent event(line, QAccessible::Focus);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace yoyaku::ui
