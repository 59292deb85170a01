#include "ui/calendar/monthaccess.h"

#include "ui/calendar/monthview.h"
#include "ui/calendar/viewaccess.h"

namespace yoyaku::ui {

namespace {

QAccessibleInterface* partOf(MonthView* view, int index, int line);

/// A day (line -1) or one of its lines.
class DayPart final : public OpeningPart<MonthView>
{
  public:
    DayPart(MonthView* view, int index, int line) : OpeningPart(view), m_index(index), m_line(line) {}

    [[nodiscard]] bool isValid() const override
    {
        return view() && m_index < view()->geometry().days() && m_line < view()->linesOf(m_index);
    }
    [[nodiscard]] QAccessibleInterface* parent() const override
    {
        return isLine() ? partOf(view(), m_index, -1) : OpeningPart::parent();
    }
    [[nodiscard]] QAccessibleInterface* child(int line) const override
    {
        return isLine() || line < 0 || line >= childCount() ? nullptr : partOf(view(), m_index, line);
    }
    [[nodiscard]] int childCount() const override { return isLine() || !isValid() ? 0 : view()->linesOf(m_index); }
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
        return isLine() ? view()->describeLine(m_index, m_line) : view()->describeDay(m_index);
    }
    [[nodiscard]] QRect rect() const override { return isValid() ? onScreen(place()) : QRect(); }
    [[nodiscard]] QAccessible::State state() const override
    {
        if (!isValid()) return gone();
        const bool isThisDay = view()->geometry().day(m_index) == view()->currentDay();
        return choosableAt(place(), isThisDay && view()->currentLine() == m_line);
    }

  private:
    void open() override { view()->openLine(m_index, m_line); }
    void choose() override { view()->choose(m_index, m_line); }
    [[nodiscard]] bool isLine() const { return m_line >= 0; }
    [[nodiscard]] QRect place() const
    {
        const MonthGeometry& g = view()->geometry();
        return (isLine() ? g.line(m_index, m_line) : g.cell(m_index)).toRect();
    }

    int m_index, m_line;
};

/// Days in their order, lines as children of their days.
class MonthSheet final : public ViewRoot<MonthView>
{
  public:
    explicit MonthSheet(MonthView* view) : ViewRoot(view, QAccessible::Table) {}

    [[nodiscard]] int childCount() const override { return view()->geometry().days(); }
    [[nodiscard]] QAccessibleInterface* child(int index) const override
    {
        return index >= 0 && index < childCount() ? part(index, -1) : nullptr;
    }
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override
    {
        return child(view()->geometry().dayAt(view()->mapFromGlobal(QPoint(x, y))));
    }
    [[nodiscard]] QAccessibleInterface* focusChild() const override
    {
        const int index = view()->geometry().indexOf(view()->currentDay());
        return index < 0 ? nullptr : part(index, view()->currentLine());
    }
    [[nodiscard]] QAccessibleInterface* part(int index, int line) const
    {
        return m_parts.of(QPair<int, int>(index, line), [&] { return new DayPart(view(), index, line); });
    }

  private:
    mutable ViewParts<QPair<int, int>> m_parts;
};

QAccessibleInterface* partOf(MonthView* view, int index, int line)
{
    auto* sheet = view ? static_cast<MonthSheet*>(QAccessible::queryAccessibleInterface(view)) : nullptr;
    return sheet ? sheet->part(index, line) : nullptr;
}

} // namespace

void installMonthAccess() { installViewAccess<MonthView, MonthSheet>(); }

void accessMonthMoved(MonthView* view) { tellFocusedPart(view); }

} // namespace yoyaku::ui
