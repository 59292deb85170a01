#include "ui/calendar/hostsaccess.h"

#include "ui/calendar/hostsview.h"

#include <QAccessibleWidget>
#include <QPointer>

namespace yoyaku::ui {

namespace {

/// What both kinds of children have in common: no object of their own, a place in the view.
class Part : public QAccessibleInterface
{
  public:
    explicit Part(HostsView* view) : m_view(view) {}
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
    [[nodiscard]] QRect onScreen(const QRect& rect) const
    {
        return rect.isEmpty() ? QRect() : QRect(m_view->viewport()->mapToGlobal(rect.topLeft()), rect.size());
    }
    [[nodiscard]] QAccessible::State stateAt(const QRect& place) const
    {
        QAccessible::State state;
        state.invisible = place.isEmpty();
        state.offscreen = !place.intersects(m_view->viewport()->rect());
        return state;
    }
    QPointer<HostsView> m_view;
};

/// A row's head: the host, priority, minutes, and until when it is free.
class HostPart final : public Part
{
  public:
    HostPart(HostsView* view, UserId host) : Part(view), m_host(std::move(host)) {}
    [[nodiscard]] bool isValid() const override { return line() >= 0; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::RowHeader; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && line() >= 0 ? m_view->describeLine(line()) : QString();
    }
    [[nodiscard]] QRect rect() const override { return line() >= 0 ? onScreen(m_view->rectOfLine(line())) : QRect(); }
    [[nodiscard]] QAccessible::State state() const override
    {
        return stateAt(line() >= 0 ? m_view->rectOfLine(line()) : QRect());
    }

  private:
    [[nodiscard]] int line() const { return m_view ? m_view->scene().lineOf(m_host) : -1; }
    UserId m_host;
};

struct Place
{
    BookingId booking;
    UserId host; ///< of the row
    bool operator==(const Place&) const = default;
    friend size_t qHash(const Place& p, size_t seed = 0) { return qHashMulti(seed, p.booking, p.host); }
};

class BlockPart final : public Part, public QAccessibleActionInterface
{
  public:
    BlockPart(HostsView* view, Place place) : Part(view), m_place(std::move(place)) {}

    [[nodiscard]] bool isValid() const override { return block() != nullptr; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::Cell; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        const HostsBlock* shown = block();
        return kind == QAccessible::Name && shown ? m_view->describe(*shown) : QString();
    }
    [[nodiscard]] QRect rect() const override { return onScreen(here()); }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = stateAt(here());
        if (!block()) {
            state.invalid = true;
            return state;
        }
        state.selectable = state.focusable = true;
        state.selected = m_view->current() == m_place.booking;
        state.focused = state.selected && m_view->hasFocus();
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
        for (const HostsView::ItemAct& act : acts()) names << act.name;
        return names;
    }
    [[nodiscard]] QString localizedActionName(const QString& name) const override
    {
        for (const HostsView::ItemAct& act : acts())
            if (act.name == name) return act.text;
        return QAccessibleActionInterface::localizedActionName(name);
    }
    void doAction(const QString& name) override
    {
        const HostsBlock* shown = block();
        if (shown && name == pressAction()) return m_view->select(m_place.booking, shown->line);
        const auto all = acts();
        for (const HostsView::ItemAct& act : all)
            if (act.name == name) return act.run();
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString& name) const override
    {
        for (const HostsView::ItemAct& act : acts())
            if (act.name == name) return {act.key};
        return {};
    }

  private:
    [[nodiscard]] const HostsBlock* block() const
    {
        if (!m_view) return nullptr;
        const int line = m_view->scene().lineOf(m_place.host);
        const HostsBlock* found = line < 0 ? nullptr : m_view->scene().blockOf(m_place.booking, line);
        return found && found->line == line ? found : nullptr;
    }
    [[nodiscard]] QRect here() const
    {
        const HostsBlock* shown = block();
        return shown ? m_view->rectOf(m_place.booking, shown->line) : QRect();
    }
    [[nodiscard]] QVector<HostsView::ItemAct> acts() const
    {
        return block() ? m_view->actsOf(m_place.booking) : QVector<HostsView::ItemAct>();
    }
    Place m_place;
};

/// Children are made when somebody asks for them and live as long as the view: the hosts from top to bottom, then the
/// blocks row by row.
class HostsTable final : public QAccessibleWidget
{
  public:
    explicit HostsTable(HostsView* view) : QAccessibleWidget(view, QAccessible::Table), m_view(view) {}
    ~HostsTable() override
    {
        for (const QAccessible::Id id : std::as_const(m_hosts)) QAccessible::deleteAccessibleInterface(id);
        for (const QAccessible::Id id : std::as_const(m_blocks)) QAccessible::deleteAccessibleInterface(id);
    }

    [[nodiscard]] int childCount() const override
    {
        int count = lineCount();
        for (const HostsLineLayout& line : m_view->scene().layout()) count += int(line.blocks.size());
        return count;
    }
    [[nodiscard]] QAccessibleInterface* child(int index) const override
    {
        const HostsScene& scene = m_view->scene();
        if (index < 0) return nullptr;
        if (index < lineCount()) {
            const UserId host = scene.lines()[index].host;
            return made(m_hosts, host, [&] { return new HostPart(m_view, host); });
        }
        index -= lineCount();
        for (int line = 0; line < scene.layout().size(); ++line) {
            const auto& blocks = scene.layout()[line].blocks;
            if (index < blocks.size()) return cell({scene.rows()[blocks[index].row].uid, scene.lines()[line].host});
            index -= int(blocks.size());
        }
        return nullptr;
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
        const HostsBlock* block = m_view->scene().blockOf(m_view->current());
        return block ? cell({m_view->current(), m_view->scene().lines()[block->line].host}) : nullptr;
    }

  private:
    [[nodiscard]] int lineCount() const { return int(m_view->scene().lines().size()); }
    [[nodiscard]] QAccessibleInterface* cell(const Place& place) const
    {
        return made(m_blocks, place, [&] { return new BlockPart(m_view, place); });
    }
    template <class Key, class Make>
    QAccessibleInterface* made(QHash<Key, QAccessible::Id>& known, const Key& key, Make make) const
    {
        if (const auto it = known.constFind(key); it != known.constEnd()) return QAccessible::accessibleInterface(*it);
        QAccessibleInterface* part = make();
        known.insert(key, QAccessible::registerAccessibleInterface(part));
        return part;
    }

    HostsView* m_view;
    mutable QHash<UserId, QAccessible::Id> m_hosts;
    mutable QHash<Place, QAccessible::Id> m_blocks;
};

QAccessibleInterface* makeAccess(const QString&, QObject* object)
{
    auto* view = qobject_cast<HostsView*>(object);
    return view ? new HostsTable(view) : nullptr;
}

} // namespace

void installHostsAccess()
{
    QAccessible::removeFactory(makeAccess);
    QAccessible::installFactory(makeAccess);
}

} // namespace yoyaku::ui
