#include "ui/calendar/weekaccess.h"

#include "ui/calendar/viewaccess.h"
#include "ui/calendar/weekcanvas.h"

namespace yoyaku::ui {

namespace {

class DayPart final : public ViewPart<WeekCanvas>
{
  public:
    DayPart(WeekCanvas* view, int index) : ViewPart(view), m_index(index) {}
    [[nodiscard]] bool isValid() const override { return view() && m_index < view()->geometry().columns(); }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ColumnHeader; }
    [[nodiscard]] QAccessible::State state() const override { return {}; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (!isValid()) return {};
        if (kind == QAccessible::Description) return view()->describeDay(view()->geometry().dayOfColumn(m_index));
        return kind == QAccessible::Name ? view()->describeColumn(m_index) : QString();
    }
    [[nodiscard]] QRect rect() const override
    {
        if (!isValid()) return {};
        const WeekGeometry& g = view()->geometry();
        const int left = view()->toViewport(QPointF(g.left(m_index), 0)).x();
        return onScreen(QRect(left, 0, int(g.width(m_index)), kDayHeaderHeight));
    }

  private:
    int m_index;
};

class ThingPart final : public ActingPart<WeekCanvas>
{
  public:
    ThingPart(WeekCanvas* view, QString key) : ActingPart(view), m_key(std::move(key)) {}

    [[nodiscard]] bool isValid() const override { return row() >= 0; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::Cell; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        const int shown = row();
        return kind == QAccessible::Name && shown >= 0 ? view()->describeItem(shown) : QString();
    }
    [[nodiscard]] QRect rect() const override
    {
        const int shown = row();
        return shown >= 0 ? onScreen(view()->rectOfItem(shown)) : QRect();
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        const int shown = row();
        return shown < 0 ? gone() : choosableAt(view()->rectOfItem(shown), view()->currentRow() == shown);
    }

  private:
    void press() override { view()->selectItem(row()); }
    [[nodiscard]] QVector<ItemAct> acts() const override
    {
        const int shown = row();
        return shown >= 0 ? view()->itemActs(shown) : QVector<ItemAct>();
    }
    [[nodiscard]] int row() const { return view() ? view()->rowOfKey(m_key) : -1; }
    QString m_key;
};

/// Days first, then the rows by start.
class WeekTable final : public ViewRoot<WeekCanvas>
{
  public:
    explicit WeekTable(WeekCanvas* view) : ViewRoot(view, QAccessible::Table) {}

    [[nodiscard]] int childCount() const override { return view()->geometry().columns() + view()->itemCount(); }
    [[nodiscard]] QAccessibleInterface* child(int index) const override
    {
        const int days = view()->geometry().columns();
        if (index < 0 || index >= childCount()) return nullptr;
        if (index < days) return m_days.of(index, [&] { return new DayPart(view(), index); });
        const QString key = view()->itemKey(index - days);
        return m_things.of(key, [&] { return new ThingPart(view(), key); });
    }
    [[nodiscard]] QAccessibleInterface* focusChild() const override
    {
        if (const int row = view()->currentRow(); row >= 0) return child(view()->geometry().columns() + row);
        return nullptr;
    }

  private:
    mutable ViewParts<int> m_days;
    mutable ViewParts<QString> m_things;
};

} // namespace

void installWeekAccess() { installViewAccess<WeekCanvas, WeekTable>(); }

} // namespace yoyaku::ui
