#include "ui/calendar/weekaccess.h"

#include "ui/calendar/weekcanvas.h"

#include <QAccessibleWidget>
#include <QPointer>

namespace yoyaku::ui {

namespace {

/// What both kinds of children have in common: no object of their own, a place in the view.
class Part : public QAccessibleInterface
{
  public:
    explicit Part(WeekCanvas* view) : m_view(view) {}
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
    [[nodiscard]] QRect onScreen(QRect inViewport) const
    {
        return {m_view->viewport()->mapToGlobal(inViewport.topLeft()), inViewport.size()};
    }
    QPointer<WeekCanvas> m_view;
};

class DayPart final : public Part
{
  public:
    DayPart(WeekCanvas* view, int index) : Part(view), m_index(index) {}
    [[nodiscard]] bool isValid() const override { return Part::isValid() && m_index < m_view->geometry().columns(); }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ColumnHeader; }
    [[nodiscard]] QAccessible::State state() const override { return {}; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (!isValid()) return {};
        if (kind == QAccessible::Description) return m_view->describeDay(m_view->geometry().dayOfColumn(m_index));
        return kind == QAccessible::Name ? m_view->describeColumn(m_index) : QString();
    }
    [[nodiscard]] QRect rect() const override
    {
        if (!isValid()) return {};
        const WeekGeometry& g = m_view->geometry();
        const int left = m_view->toViewport(QPointF(g.left(m_index), 0)).x();
        return onScreen(QRect(left, 0, int(g.width(m_index)), kDayHeaderHeight));
    }

  private:
    int m_index;
};

class ItemPart final : public Part, public QAccessibleActionInterface
{
  public:
    ItemPart(WeekCanvas* view, QString key) : Part(view), m_key(std::move(key)) {}

    [[nodiscard]] bool isValid() const override { return row() >= 0; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::Cell; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        const int shown = row();
        return kind == QAccessible::Name && shown >= 0 ? m_view->describeItem(shown) : QString();
    }
    [[nodiscard]] QRect rect() const override
    {
        const int shown = row();
        return shown >= 0 ? onScreen(m_view->rectOfItem(shown)) : QRect();
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        const int shown = row();
        if (shown < 0) {
            state.invalid = true;
            return state;
        }
        const QRect place = m_view->rectOfItem(shown);
        state.selectable = state.focusable = true;
        state.selected = m_view->currentRow() == shown;
        state.focused = state.selected && m_view->hasFocus();
        state.invisible = place.isEmpty();
        state.offscreen = !place.intersects(m_view->viewport()->rect());
        return state;
    }
    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }

    [[nodiscard]] QStringList actionNames() const override
    {
        if (!isValid()) return {};
        QStringList names{pressAction()};
        for (const WeekCanvas::ItemAct& act : acts()) names << act.name;
        return names;
    }
    [[nodiscard]] QString localizedActionName(const QString& name) const override
    {
        for (const WeekCanvas::ItemAct& act : acts())
            if (act.name == name) return act.text;
        return QAccessibleActionInterface::localizedActionName(name);
    }
    void doAction(const QString& name) override
    {
        if (const int shown = row(); shown >= 0 && name == pressAction()) return m_view->selectItem(shown);
        const auto all = acts();
        for (const WeekCanvas::ItemAct& act : all)
            if (act.name == name) return act.run();
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString& name) const override
    {
        for (const WeekCanvas::ItemAct& act : acts())
            if (act.name == name) return {act.key};
        return {};
    }

  private:
    [[nodiscard]] int row() const { return m_view ? m_view->rowOfKey(m_key) : -1; }
    [[nodiscard]] QVector<WeekCanvas::ItemAct> acts() const
    {
        const int shown = row();
        return shown >= 0 ? m_view->itemActs(shown) : QVector<WeekCanvas::ItemAct>();
    }
    QString m_key;
};

/// Children are made when somebody asks for them and live as long as the view: days first, then the rows by start.
class WeekTable final : public QAccessibleWidget
{
  public:
    explicit WeekTable(WeekCanvas* view) : QAccessibleWidget(view, QAccessible::Table), m_view(view) {}
    ~WeekTable() override
    {
        for (const QAccessible::Id id : std::as_const(m_days)) QAccessible::deleteAccessibleInterface(id);
        for (const QAccessible::Id id : std::as_const(m_items)) QAccessible::deleteAccessibleInterface(id);
    }

    [[nodiscard]] int childCount() const override { return m_view->geometry().columns() + m_view->itemCount(); }
    [[nodiscard]] QAccessibleInterface* child(int index) const override
    {
        const int days = m_view->geometry().columns();
        if (index < 0 || index >= childCount()) return nullptr;
        if (index < days) return made(m_days, index, [&] { return new DayPart(m_view, index); });
        const QString key = m_view->itemKey(index - days);
        return made(m_items, key, [&] { return new ItemPart(m_view, key); });
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* wanted) const override
    {
        for (int i = 0; i < childCount(); ++i)
            if (child(i) == wanted) return i;
        return -1;
    }
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override
    {
        for (int i = childCount() - 1; i >= 0; --i)
            if (QAccessibleInterface* part = child(i); part->rect().contains(x, y)) return part;
        return nullptr;
    }
    [[nodiscard]] QAccessibleInterface* focusChild() const override
    {
        if (const int row = m_view->currentRow(); row >= 0) return child(m_view->geometry().columns() + row);
        return nullptr;
    }

  private:
    template <class Key, class Make>
    QAccessibleInterface* made(QHash<Key, QAccessible::Id>& known, const Key& key, Make make) const
    {
        if (const auto it = known.constFind(key); it != known.constEnd()) return QAccessible::accessibleInterface(*it);
        QAccessibleInterface* part = make();
        known.insert(key, QAccessible::registerAccessibleInterface(part));
        return part;
    }

    WeekCanvas* m_view;
    mutable QHash<int, QAccessible::Id> m_days;
    mutable QHash<QString, QAccessible::Id> m_items;
};

QAccessibleInterface* makeAccess(const QString&, QObject* object)
{
    auto* view = qobject_cast<WeekCanvas*>(object);
    return view ? new WeekTable(view) : nullptr;
}

} // namespace

void installWeekAccess()
{
    QAccessible::removeFactory(makeAccess);
    QAccessible::installFactory(makeAccess);
}

} // namespace yoyaku::ui
