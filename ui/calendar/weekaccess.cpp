#include "ui/calendar/weekaccess.h"

#include "ui/calendar/weekmetrics.h"
#include "ui/calendar/weekview.h"
#include "ui/commands/bookingacts.h"

#include <QAccessibleWidget>
#include <QCoreApplication>
#include <QPointer>

namespace yoyaku::ui {

namespace {

/// What both kinds of children have in common: no object of their own, a place in the view.
class Part : public QAccessibleInterface
{
  public:
    explicit Part(WeekView* view) : m_view(view) {}
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
    QPointer<WeekView> m_view;
};

class DayPart final : public Part
{
  public:
    DayPart(WeekView* view, int index) : Part(view), m_index(index) {}
    [[nodiscard]] bool isValid() const override { return Part::isValid() && m_index < m_view->geometry().days(); }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ColumnHeader; }
    [[nodiscard]] QAccessible::State state() const override { return {}; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (kind != QAccessible::Name || !isValid()) return {};
        return m_view->parts().format.longDay(m_view->geometry().day(m_index));
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

class BookingPart final : public Part, public QAccessibleActionInterface
{
  public:
    BookingPart(WeekView* view, BookingId booking) : Part(view), m_booking(std::move(booking)) {}

    [[nodiscard]] bool isValid() const override { return row() != nullptr; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::Cell; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        const BookingRow* shown = row();
        return kind == QAccessible::Name && shown ? m_view->describe(*shown) : QString();
    }
    [[nodiscard]] QRect rect() const override { return isValid() ? onScreen(m_view->rectOf(m_booking)) : QRect(); }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        const QRect place = m_view->rectOf(m_booking);
        state.selectable = state.focusable = true;
        state.selected = m_view->current() == m_booking;
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
        const BookingRow* shown = row();
        if (!shown) return {};
        if (shown->status == BookingStatus::Cancel || shown->isGone) return {pressAction()};
        return {pressAction(), QStringLiteral("Reschedule"), QStringLiteral("Reassign"), QStringLiteral("Cancel")};
    }
    [[nodiscard]] QString localizedActionName(const QString& name) const override
    {
        if (name == QLatin1String("Reschedule")) return QCoreApplication::translate("WeekAccess", "Reschedule");
        if (name == QLatin1String("Reassign")) return QCoreApplication::translate("WeekAccess", "Reassign");
        if (name == QLatin1String("Cancel")) return QCoreApplication::translate("WeekAccess", "Cancel booking");
        return QAccessibleActionInterface::localizedActionName(name);
    }
    void doAction(const QString& name) override
    {
        if (!actionNames().contains(name)) return;
        BookingActs& acts = m_view->parts().acts;
        if (name == pressAction())
            m_view->select(m_booking);
        else if (name == QLatin1String("Reschedule"))
            acts.reschedule(m_booking);
        else if (name == QLatin1String("Reassign"))
            acts.reassign(m_booking);
        else
            acts.cancel(m_booking);
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString& name) const override
    {
        if (name == QLatin1String("Reschedule")) return {QStringLiteral("R")};
        if (name == QLatin1String("Reassign")) return {QStringLiteral("A")};
        if (name == QLatin1String("Cancel")) return {QStringLiteral("Delete")};
        return {};
    }

  private:
    [[nodiscard]] const BookingRow* row() const { return m_view ? m_view->parts().model.find(m_booking) : nullptr; }
    BookingId m_booking;
};

/// Children are made when somebody asks for them and live as long as the view: days first, then the rows by start.
class WeekTable final : public QAccessibleWidget
{
  public:
    explicit WeekTable(WeekView* view) : QAccessibleWidget(view, QAccessible::Table), m_view(view) {}
    ~WeekTable() override
    {
        for (const QAccessible::Id id : std::as_const(m_days)) QAccessible::deleteAccessibleInterface(id);
        for (const QAccessible::Id id : std::as_const(m_bookings)) QAccessible::deleteAccessibleInterface(id);
    }

    [[nodiscard]] int childCount() const override
    {
        return m_view->geometry().days() + int(m_view->parts().model.rows().size());
    }
    [[nodiscard]] QAccessibleInterface* child(int index) const override
    {
        const int days = m_view->geometry().days();
        if (index < 0 || index >= childCount()) return nullptr;
        if (index < days) return made(m_days, index, [&] { return new DayPart(m_view, index); });
        const BookingId& booking = m_view->parts().model.rows()[index - days].uid;
        return made(m_bookings, booking, [&] { return new BookingPart(m_view, booking); });
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
        const auto& rows = m_view->parts().model.rows();
        for (int i = 0; i < rows.size(); ++i)
            if (rows[i].uid == m_view->current()) return child(m_view->geometry().days() + i);
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

    WeekView* m_view;
    mutable QHash<int, QAccessible::Id> m_days;
    mutable QHash<BookingId, QAccessible::Id> m_bookings;
};

QAccessibleInterface* makeAccess(const QString&, QObject* object)
{
    auto* view = qobject_cast<WeekView*>(object);
    return view ? new WeekTable(view) : nullptr;
}

} // namespace

void installWeekAccess()
{
    QAccessible::removeFactory(makeAccess);
    QAccessible::installFactory(makeAccess);
}

} // namespace yoyaku::ui
