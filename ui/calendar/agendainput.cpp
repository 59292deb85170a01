// Mouse and keyboard of AgendaView.
#include "ui/calendar/agendaview.h"
#include "ui/commands/bookingmenu.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>

namespace yoyaku::ui {

void AgendaView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) choose(rowAt(event->position().toPoint()));
}

void AgendaView::mouseMoveEvent(QMouseEvent* event)
{
    const int row = rowAt(event->position().toPoint());
    if (std::exchange(m_hovered, row) != row) viewport()->update();
}

void AgendaView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const int row = rowAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && row >= 0 && !m_parts.model.isHeading(row)) open(row);
}

void AgendaView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool isByMouse = event->reason() == QContextMenuEvent::Mouse;
    if (isByMouse) choose(rowAt(event->pos()));
    const int row = isByMouse ? rowAt(event->pos()) : m_row;
    const BookingRow* booking = row < 0 || m_parts.model.isHeading(row) ? nullptr : m_parts.model.booking(row);
    if (!booking) return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("agendaMenu"));
    addBookingActs(*menu, *booking, m_parts.acts, m_parts.theme, m_commands);
    menu->popup(isByMouse ? event->globalPos() : viewport()->mapToGlobal(rectOf(row).center()));
}

void AgendaView::act(CalendarAct act)
{
    switch (act) {
    case CalendarAct::Next:
        return toNext();
    case CalendarAct::Back:
    case CalendarAct::Forward:
        return step(act == CalendarAct::Back ? -1 : 1);
    case CalendarAct::First:
        m_row = -1;
        verticalScrollBar()->setValue(0);
        return step(1);
    case CalendarAct::Last:
        return choose(m_parts.model.rowCount() - 1);
    default:
        return;
    }
}

bool AgendaView::handle(int key)
{
    switch (key) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        step(key == Qt::Key_Up ? -1 : 1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_row >= 0) open(m_row);
        return true;
    case Qt::Key_Escape:
        if (m_current.isEmpty()) return false;
        leave();
        return true;
    default:
        return false;
    }
}

void AgendaView::leave()
{
    m_current = {};
    m_row = -1;
    viewport()->update();
    Q_EMIT bookingSelected({});
}

void AgendaView::keyPressEvent(QKeyEvent* event)
{
    const bool isPlain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (!isPlain || !handle(event->key())) QAbstractScrollArea::keyPressEvent(event);
}

} // namespace yoyaku::ui
