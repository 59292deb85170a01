// Mouse and keyboard of MonthView; what a drag means stands in monthdrag.cpp.
#include "core/base/clock.h"
#include "ui/calendar/calendarprefs.h"
#include "ui/calendar/monthview.h"
#include "ui/commands/bookingacts.h"
#include "ui/commands/bookingmenu.h"
#include "ui/format/timeformat.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QWheelEvent>

namespace yoyaku::ui {

namespace {

constexpr double kDragFrom = 4; ///< px
constexpr int kWheelStep = 120;

} // namespace

void MonthView::mousePressEvent(QMouseEvent* event)
{
    m_isMenuSwallowed = event->button() == Qt::RightButton && m_drag.kind != Drag::Kind::None;
    if (event->button() == Qt::RightButton) return endDrag();
    const int index = m_geometry.dayAt(event->position()), line = m_geometry.lineAt(event->position());
    if (event->button() != Qt::LeftButton || index < 0) return;
    const BookingRow* row = rowAt(index, line);
    m_drag = {Drag::Kind::Pressed, event->position(), event->position(), row ? *row : BookingRow(), index, index};
    const bool isMore = !row && line >= 0 && line < linesOf(index);
    choose(index, row || isMore ? line : -1);
    if (!isMore) return;
    m_drag = {};
    openList(index);
}

void MonthView::mouseMoveEvent(QMouseEvent* event)
{
    const int index = m_geometry.dayAt(event->position());
    m_drag.at = event->position();
    if (m_drag.kind == Drag::Kind::Pressed && (m_drag.at - m_drag.from).manhattanLength() >= kDragFrom) {
        if (m_drag.row.uid.isEmpty())
            m_drag.kind = Drag::Kind::Sweeping;
        else if (mayMove(m_drag.row))
            m_drag.kind = Drag::Kind::Moving;
        if (m_drag.kind == Drag::Kind::Moving) setCursor(Qt::ClosedHandCursor);
    }
    if (m_drag.kind == Drag::Kind::Moving || m_drag.kind == Drag::Kind::Sweeping) {
        if (index >= 0 || m_drag.kind == Drag::Kind::Moving) m_drag.day = index;
        if (m_drag.kind == Drag::Kind::Moving) followDrag();
        update();
        return;
    }
    const int line = m_geometry.lineAt(event->position());
    const BookingRow* row = rowAt(index, line);
    const bool isLine = line >= 0 && line < linesOf(index);
    const int hoveredDay = isLine ? index : -1, hoveredLine = isLine ? line : -1;
    if (hoveredDay == m_hoveredDay && hoveredLine == m_hoveredLine) return;
    m_hoveredDay = hoveredDay;
    m_hoveredLine = hoveredLine;
    setCursor(row && mayMove(*row) ? Qt::OpenHandCursor : isLine && !row ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void MonthView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) return;
    const Drag done = m_drag;
    endDrag();
    if (done.kind == Drag::Kind::Moving && done.day >= 0) {
        drop(done.row, m_geometry.day(done.day), event->modifiers());
    } else if (done.kind == Drag::Kind::Sweeping && done.day != done.firstDay) {
        const int first = std::min(done.firstDay, done.day), last = std::max(done.firstDay, done.day);
        create(m_geometry.day(first), last - first + 1);
    } else if (done.kind == Drag::Kind::Pressed && needsChoice(done.row.pending)) {
        Q_EMIT choiceRequested(done.row.uid, m_geometry.line(done.firstDay, std::max(0, m_line)).toRect());
    }
}

void MonthView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const int index = m_geometry.dayAt(event->position()), line = m_geometry.lineAt(event->position());
    if (event->button() != Qt::LeftButton || index < 0) return;
    m_drag = {};
    if (rowAt(index, line)) return openLine(index, line);
    if (line < 0 || line >= linesOf(index)) create(m_geometry.day(index), 1);
}

void MonthView::leaveEvent(QEvent*)
{
    m_hoveredDay = m_hoveredLine = -1;
    update();
}

void MonthView::focusInEvent(QFocusEvent* event)
{
    m_hasKeyFocus = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
                    event->reason() == Qt::ShortcutFocusReason;
    QWidget::focusInEvent(event);
    update();
}

void MonthView::focusOutEvent(QFocusEvent* event)
{
    if (event->reason() != Qt::PopupFocusReason) endDrag();
    QWidget::focusOutEvent(event);
    update();
}

// One notch, one month; what a touch pad sends in small pieces adds up to one.
void MonthView::wheelEvent(QWheelEvent* event)
{
    event->accept();
    m_wheel += event->angleDelta().y();
    if (std::abs(m_wheel) < kWheelStep) return;
    const int by = m_wheel > 0 ? -1 : 1;
    m_wheel = 0;
    Q_EMIT turnRequested(by);
}

void MonthView::goTo(QDate day, int line)
{
    const int index = m_geometry.indexOf(day);
    if (index >= 0) return choose(index, line);
    Q_EMIT monthRequested(day);
    choose(m_geometry.indexOf(day), -1);
}

// Through the lines of a day, then into the week above or below.
void MonthView::toLine(int by)
{
    const int index = m_geometry.indexOf(m_day), line = m_line + by;
    if (by > 0 && line < linesOf(index)) return choose(index, line);
    if (by < 0 && m_line >= 0) return choose(index, line);
    const QDate day = m_day.addDays(by * 7);
    goTo(day, by < 0 ? linesOf(m_geometry.indexOf(day)) - 1 : -1);
}

// To the next booking that is drawn, over days without any.
void MonthView::step(int by)
{
    int index = m_geometry.indexOf(m_day), line = m_line;
    while (index >= 0 && index < m_geometry.days()) {
        line += by;
        if (line >= 0 && rowAt(index, line)) return choose(index, line);
        if (by > 0 ? line < linesOf(index) : line > 0) continue; // "+n more" is no booking
        index += by;
        line = by > 0 ? -1 : linesOf(index);
    }
}

void MonthView::shiftCurrent(int days)
{
    const BookingRow* row = currentRow();
    if (!row || !mayMove(*row)) return;
    const BookingRow moved = *row;
    moveTo(moved, m_parts.format.day(moved.span.start).addDays(days));
}

bool MonthView::handleMove(const QKeyEvent& event)
{
    const bool isFar = event.modifiers().testFlag(Qt::ControlModifier);
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        goTo(m_day.addDays(event.key() == Qt::Key_Left ? -1 : 1), -1);
        return true;
    case Qt::Key_Up:
        isFar ? goTo(m_day.addDays(-7), -1) : toLine(-1);
        return true;
    case Qt::Key_Down:
        isFar ? goTo(m_day.addDays(7), -1) : toLine(1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        openLine(m_geometry.indexOf(m_day), m_line);
        return true;
    case Qt::Key_Escape:
        return leave();
    default:
        return false;
    }
}

bool MonthView::leave()
{
    if (m_drag.kind != Drag::Kind::None) {
        endDrag();
        return true;
    }
    if (m_line < 0 && m_current.isEmpty()) return false;
    choose(m_geometry.indexOf(m_day), -1);
    return true;
}

void MonthView::act(CalendarAct act)
{
    m_hasKeyFocus = true;
    const int monday = m_geometry.indexOf(m_day) / 7 * 7;
    switch (act) {
    case CalendarAct::Next:
        return wantNext();
    case CalendarAct::Back:
    case CalendarAct::Forward:
        return step(act == CalendarAct::Back ? -1 : 1);
    case CalendarAct::First:
        return choose(monday, -1);
    case CalendarAct::Last:
        return choose(monday + 6, -1);
    default:
        return;
    }
}

void MonthView::wantNext()
{
    m_isNextWanted = true;
    if (m_geometry.indexOf(m_parts.format.day(m_parts.clock.now())) < 0) Q_EMIT todayRequested();
    toNext();
}

// A day draws its first ones only: the next of today may be behind "+n more".
void MonthView::toNext()
{
    const EpochMs now = m_parts.clock.now();
    const int today = m_geometry.indexOf(m_parts.format.day(now));
    if (today < 0 || !dayAt(today)) return; // when it is here
    m_isNextWanted = false;
    for (int index = today; index < m_geometry.days(); ++index)
        for (int line = 0; line < linesOf(index); ++line) {
            const BookingRow* row = rowAt(index, line);
            if (!row || (row->span.start >= now && row->status != BookingStatus::Cancel)) return choose(index, line);
        }
}

void MonthView::keyPressEvent(QKeyEvent* event)
{
    m_hasKeyFocus = true;
    if (event->modifiers().testFlag(Qt::AltModifier)) {
        const int days = event->key() == Qt::Key_Left    ? -1
                         : event->key() == Qt::Key_Right ? 1
                         : event->key() == Qt::Key_Up    ? -7
                         : event->key() == Qt::Key_Down  ? 7
                                                         : 0;
        return days == 0 ? QWidget::keyPressEvent(event) : shiftCurrent(days);
    }
    if (!handleMove(*event)) QWidget::keyPressEvent(event);
}

void MonthView::contextMenuEvent(QContextMenuEvent* event)
{
    if (std::exchange(m_isMenuSwallowed, false)) return;
    const bool isByMouse = event->reason() == QContextMenuEvent::Mouse;
    const int index = isByMouse ? m_geometry.dayAt(event->pos()) : m_geometry.indexOf(m_day);
    const int line = isByMouse ? m_geometry.lineAt(event->pos()) : m_line;
    if (index < 0) return;
    choose(index, rowAt(index, line) ? line : -1);
    const QDate day = m_geometry.day(index);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (const BookingRow* row = rowAt(index, m_line)) {
        const BookingId id = row->uid;
        menu->addAction(tr("Open"), this, [this, id] { Q_EMIT bookingOpened(id); });
        addBookingActs(*menu, *row, m_parts.acts, m_parts.theme, m_commands);
        menu->addSeparator();
    }
    menu->addAction(tr("New booking…"), this, [this, day] { create(day, 1); });
    menu->addAction(tr("Show this day"), this, [this, day] { Q_EMIT dayViewRequested(day); });
    const QRectF place = m_line >= 0 ? m_geometry.line(index, m_line) : m_geometry.cell(index);
    menu->popup(isByMouse ? event->globalPos() : mapToGlobal(place.center().toPoint()));
}

} // namespace yoyaku::ui
