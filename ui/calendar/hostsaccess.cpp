#include "ui/calendar/hostsaccess.h"

#include "ui/calendar/hostsview.h"
#include "ui/calendar/viewaccess.h"

namespace yoyaku::ui {

namespace {

/// A row's head: the host, priority, minutes, and until when it is free.
class HostPart final : public ViewPart<HostsView>
{
  public:
    HostPart(HostsView* view, UserId host) : ViewPart(view), m_host(std::move(host)) {}
    [[nodiscard]] bool isValid() const override { return line() >= 0; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::RowHeader; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && line() >= 0 ? view()->describeLine(line()) : QString();
    }
    [[nodiscard]] QRect rect() const override { return line() >= 0 ? onScreen(view()->rectOfLine(line())) : QRect(); }
    [[nodiscard]] QAccessible::State state() const override
    {
        return line() < 0 ? gone() : stateAt(view()->rectOfLine(line()));
    }

  private:
    [[nodiscard]] int line() const { return view() ? view()->scene().lineOf(m_host) : -1; }
    UserId m_host;
};

struct Place
{
    BookingId booking;
    UserId host; ///< of the row
    bool operator==(const Place&) const = default;
    friend size_t qHash(const Place& p, size_t seed = 0) { return qHashMulti(seed, p.booking, p.host); }
};

class BlockPart final : public ActingPart<HostsView>
{
  public:
    BlockPart(HostsView* view, Place place) : ActingPart(view), m_place(std::move(place)) {}

    [[nodiscard]] bool isValid() const override { return block() != nullptr; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::Cell; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        const HostsBlock* shown = block();
        return kind == QAccessible::Name && shown ? view()->describe(*shown) : QString();
    }
    [[nodiscard]] QRect rect() const override { return onScreen(here()); }
    [[nodiscard]] QAccessible::State state() const override
    {
        return block() ? choosableAt(here(), view()->current() == m_place.booking) : gone();
    }

  private:
    void press() override { view()->select(m_place.booking, block()->line); }
    [[nodiscard]] QVector<ItemAct> acts() const override
    {
        return block() ? view()->actsOf(m_place.booking) : QVector<ItemAct>();
    }
    [[nodiscard]] const HostsBlock* block() const
    {
        if (!view()) return nullptr;
        const int line = view()->scene().lineOf(m_place.host);
        const HostsBlock* found = line < 0 ? nullptr : view()->scene().blockOf(m_place.booking, line);
        return found && found->line == line ? found : nullptr;
    }
    [[nodiscard]] QRect here() const
    {
        const HostsBlock* shown = block();
        return shown ? view()->rectOf(m_place.booking, shown->line) : QRect();
    }
    Place m_place;
};

/// The hosts from top to bottom, then the blocks row by row.
class HostsTable final : public ViewRoot<HostsView>
{
  public:
    explicit HostsTable(HostsView* view) : ViewRoot(view, QAccessible::Table) {}

    [[nodiscard]] int childCount() const override
    {
        int count = lineCount();
        for (const HostsLineLayout& line : view()->scene().layout()) count += int(line.blocks.size());
        return count;
    }
    [[nodiscard]] QAccessibleInterface* child(int index) const override
    {
        const HostsScene& scene = view()->scene();
        if (index < 0) return nullptr;
        if (index < lineCount()) {
            const UserId host = scene.lines()[index].host;
            return m_hosts.of(host, [&] { return new HostPart(view(), host); });
        }
        index -= lineCount();
        for (int line = 0; line < scene.layout().size(); ++line) {
            const auto& blocks = scene.layout()[line].blocks;
            if (index < blocks.size()) return cell({scene.rows()[blocks[index].row].uid, scene.lines()[line].host});
            index -= int(blocks.size());
        }
        return nullptr;
    }
    [[nodiscard]] QAccessibleInterface* focusChild() const override
    {
        const HostsBlock* block = view()->scene().blockOf(view()->current());
        return block ? cell({view()->current(), view()->scene().lines()[block->line].host}) : nullptr;
    }

  private:
    [[nodiscard]] int lineCount() const { return int(view()->scene().lines().size()); }
    [[nodiscard]] QAccessibleInterface* cell(const Place& place) const
    {
        return m_blocks.of(place, [&] { return new BlockPart(view(), place); });
    }

    mutable ViewParts<UserId> m_hosts;
    mutable ViewParts<Place> m_blocks;
};

} // namespace

void installHostsAccess() { installViewAccess<HostsView, HostsTable>(); }

} // namespace yoyaku::ui
