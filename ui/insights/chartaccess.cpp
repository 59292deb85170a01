#include "ui/insights/chart.h"

#include <QAccessibleWidget>
#include <QPointer>

namespace yoyaku::ui {

namespace {

class PartAccess final : public QAccessibleInterface, public QAccessibleActionInterface
{
  public:
    PartAccess(Chart* chart, int index) : m_chart(chart), m_index(index) {}

    [[nodiscard]] bool isValid() const override { return m_chart && m_index < m_chart->parts().size(); }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_chart.data());
    }
    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    void setText(QAccessible::Text, const QString&) override {}
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::Cell; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return isValid() && kind == QAccessible::Name ? m_chart->parts()[m_index].name : QString();
    }
    [[nodiscard]] QRect rect() const override
    {
        if (!isValid()) return {};
        const QRect place = m_chart->parts()[m_index].rect.toRect();
        return {m_chart->mapToGlobal(place.topLeft()), place.size()};
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        state.focusable = state.selectable = true;
        state.focused = isValid() && m_chart->hasFocus() && m_chart->current() == m_index;
        return state;
    }
    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override
    {
        return isValid() && m_chart->parts()[m_index].filter ? QStringList{pressAction()} : QStringList();
    }
    void doAction(const QString& name) override
    {
        if (isValid() && name == pressAction()) m_chart->choose(m_index);
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString&) const override { return {}; }

  private:
    QPointer<Chart> m_chart;
    int m_index;
};

/// Children are made when somebody asks for them and live as long as the chart.
class ChartAccess final : public QAccessibleWidget
{
  public:
    explicit ChartAccess(Chart* chart) : QAccessibleWidget(chart, QAccessible::Table), m_chart(chart) {}
    ~ChartAccess() override
    {
        for (const QAccessible::Id id : std::as_const(m_made)) QAccessible::deleteAccessibleInterface(id);
    }

    [[nodiscard]] int childCount() const override { return int(m_chart->parts().size()); }
    [[nodiscard]] QAccessibleInterface* child(int index) const override
    {
        if (index < 0 || index >= childCount()) return nullptr;
        if (const auto it = m_made.constFind(index); it != m_made.constEnd())
            return QAccessible::accessibleInterface(*it);
        auto* part = new PartAccess(m_chart, index);
        m_made.insert(index, QAccessible::registerAccessibleInterface(part));
        return part;
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* wanted) const override
    {
        for (int i = 0; i < childCount(); ++i)
            if (child(i) == wanted) return i;
        return -1;
    }
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override
    {
        for (int i = 0; i < childCount(); ++i)
            if (child(i)->rect().contains(x, y)) return child(i);
        return nullptr;
    }
    [[nodiscard]] QAccessibleInterface* focusChild() const override { return child(m_chart->current()); }

  private:
    Chart* m_chart;
    mutable QHash<int, QAccessible::Id> m_made;
};

QAccessibleInterface* accessOf(const QString&, QObject* object)
{
    auto* chart = qobject_cast<Chart*>(object);
    return chart ? new ChartAccess(chart) : nullptr;
}

} // namespace

void installChartAccess()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(accessOf);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

} // namespace yoyaku::ui
