#include "ui/calendar/agendaaccess.h"

#include "ui/calendar/agendaview.h"
#include "ui/calendar/viewaccess.h"

namespace yoyaku::ui {

namespace {

class LinePart final : public OpeningPart<AgendaView>
{
  public:
    LinePart(AgendaView* view, int row) : OpeningPart(view), m_row(row) {}

    [[nodiscard]] int row() const { return m_row; }
    [[nodiscard]] bool isValid() const override { return view() && m_row < view()->parts().model.rowCount(); }
    [[nodiscard]] QAccessible::Role role() const override
    {
        return isValid() && view()->parts().model.isHeading(m_row) ? QAccessible::Heading : QAccessible::ListItem;
    }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && isValid() ? view()->describe(m_row) : QString();
    }
    [[nodiscard]] QRect rect() const override { return isValid() ? onScreen(view()->rectOf(m_row)) : QRect(); }
    [[nodiscard]] QAccessible::State state() const override
    {
        return isValid() ? choosableAt(view()->rectOf(m_row), view()->currentRow() == m_row) : gone();
    }

  private:
    void open() override { view()->open(m_row); }
    void choose() override { view()->choose(m_row); }

    int m_row;
};

class AgendaList final : public ViewRoot<AgendaView>
{
  public:
    explicit AgendaList(AgendaView* view) : ViewRoot(view, QAccessible::List) {}

    [[nodiscard]] int childCount() const override { return view()->parts().model.rowCount(); }
    [[nodiscard]] QAccessibleInterface* child(int row) const override
    {
        if (row < 0 || row >= childCount()) return nullptr;
        return m_lines.of(row, [&] { return new LinePart(view(), row); });
    }
    /// A list may be as long as an account.
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* wanted) const override
    {
        const auto* line = dynamic_cast<const LinePart*>(wanted);
        return line ? line->row() : -1;
    }
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override
    {
        return child(view()->rowAt(view()->viewport()->mapFromGlobal(QPoint(x, y))));
    }
    [[nodiscard]] QAccessibleInterface* focusChild() const override { return child(view()->currentRow()); }

  private:
    mutable ViewParts<int> m_lines;
};

} // namespace

void installAgendaAccess() { installViewAccess<AgendaView, AgendaList>(); }

void accessAgendaMoved(AgendaView* view) { tellFocusedPart(view); }

} // namespace yoyaku::ui
