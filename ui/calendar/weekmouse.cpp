// The mouse's half of WeekView: press, drag, sweep, menus and tips.
#include "core/models/calendarsums.h"
#include "core/models/directorymodel.h"
#include "ui/calendar/weekkeys.h"
#include "ui/calendar/weekmetrics.h"
#include "ui/calendar/weekview.h"
#include "ui/commands/bookingacts.h"
#include "ui/format/safetext.h"

#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

namespace yoyaku::ui {

namespace {

constexpr int kEdgeScroll = 12;
constexpr int kSideEdgeMs = 600;

} // namespace

bool WeekView::isDragging() const
{
    return m_tool.state() == DragTool::State::Moving || m_tool.state() == DragTool::State::Sweeping;
}

void WeekView::mousePressEvent(QMouseEvent* event)
{
    m_isMenuSwallowed = event->button() == Qt::RightButton && m_tool.state() != DragTool::State::Idle;
    if (event->button() == Qt::RightButton) {
        m_tool.cancel();
        return endDrag();
    }
    m_pointer = event->position();
    if (event->button() != Qt::LeftButton) return;
    if (pinRect().contains(m_pointer.toPoint())) return setZonePinned(!m_isZonePinned);
    if (gridRect().contains(m_pointer)) pressGrid(toContent(m_pointer));
}

void WeekView::pressGrid(QPointF content)
{
    for (const Overflow& overflow : std::as_const(m_layout.overflows))
        if (overflow.rect.contains(content)) return showOverflow(overflow);
    m_keySweep.reset();
    const BookingRow* row = rowOfBlock(blockAt(content));
    m_dragged = row ? *row : BookingRow();
    m_tool.press({content, m_dragged.uid, m_dragged.span, row && mayMove(m_dragged)}, m_geometry);
    if (!row) return;
    // Not scrolled into view yet: a grid that moves under the pressed button would take the block elsewhere.
    setCurrent(m_dragged.uid);
    Q_EMIT bookingSelected(m_dragged.uid);
}

void WeekView::mouseMoveEvent(QMouseEvent* event)
{
    m_pointer = event->position();
    if (m_tool.state() != DragTool::State::Idle) return dragTo(m_pointer);
    const BookingRow* row = rowAt(m_pointer);
    const BookingId hovered = row ? row->uid : BookingId();
    if (hovered == m_hovered) return;
    m_hovered = hovered;
    viewport()->setCursor(row && mayMove(*row) ? Qt::OpenHandCursor : Qt::ArrowCursor);
    viewport()->update();
}

void WeekView::dragTo(QPointF point)
{
    const auto snap = QGuiApplication::keyboardModifiers().testFlag(Qt::ShiftModifier) ? DragTool::Snap::Fine
                                                                                       : DragTool::Snap::Quarter;
    if (m_tool.move(toContent(point), m_geometry, snap)) viewport()->update();
    if (!isDragging() || m_edgeTimer.isActive()) return;
    m_edgeTimer.start();
    viewport()->setCursor(m_tool.state() == DragTool::State::Moving ? Qt::ClosedHandCursor : Qt::SizeVerCursor);
}

void WeekView::autoScroll()
{
    const QRectF grid = gridRect();
    const int edge = m_parts.theme.duration(QLatin1String("autoScrollEdge"));
    const int by = m_pointer.y() < grid.top() + edge      ? -kEdgeScroll
                   : m_pointer.y() > grid.bottom() - edge ? kEdgeScroll
                                                          : 0;
    if (by != 0) {
        verticalScrollBar()->setValue(verticalScrollBar()->value() + by);
        dragTo(m_pointer);
    }
    const int side = m_pointer.x() > grid.right() - edge ? 1 : m_pointer.x() < grid.left() ? -1 : 0;
    if (side == 0 || m_tool.state() != DragTool::State::Moving) return m_atSideEdge.invalidate();
    if (!m_atSideEdge.isValid()) return m_atSideEdge.start();
    if (m_atSideEdge.elapsed() >= kSideEdgeMs) turnPageUnderDrag(side);
}

void WeekView::turnPageUnderDrag(int side)
{
    m_atSideEdge.restart();
    m_isTurning = true;
    Q_EMIT turnRequested(side);
    m_isTurning = false;
    dragTo(m_pointer);
}

void WeekView::endDrag()
{
    m_edgeTimer.stop();
    m_atSideEdge.invalidate();
    viewport()->setCursor(Qt::ArrowCursor);
    followZone(); // waited until the button was up
    viewport()->update();
}

void WeekView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) return;
    const QPointF content = toContent(event->position());
    const DragTool::Outcome outcome = m_tool.release();
    endDrag();
    switch (outcome.kind) {
    case DragTool::Outcome::Kind::Move:
        m_parts.acts.move(outcome.booking, outcome.span);
        break;
    case DragTool::Outcome::Kind::Create:
        m_parts.acts.create(outcome.span);
        break;
    case DragTool::Outcome::Kind::Click:
        if (outcome.booking.isEmpty())
            setSlot({m_geometry.dayAt(content.x()), int(m_geometry.minuteAt(content.y()) / kSlotMinutes) * kSlotMinutes,
                     0, -1});
        else
            revealBooking(outcome.booking);
        break;
    case DragTool::Outcome::Kind::None:
        break;
    }
}

void WeekView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (const BookingRow* row = rowAt(event->position())) Q_EMIT bookingOpened(row->uid);
}

void WeekView::leaveEvent(QEvent*)
{
    if (std::exchange(m_hovered, {}).isEmpty()) return;
    viewport()->update();
}

void WeekView::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void WeekView::focusOutEvent(QFocusEvent* event)
{
    if (event->reason() != Qt::PopupFocusReason && m_tool.state() != DragTool::State::Idle) {
        m_tool.cancel();
        endDrag();
    }
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void WeekView::wheelEvent(QWheelEvent* event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) return QAbstractScrollArea::wheelEvent(event);
    m_pointer = event->position();
    if (event->angleDelta().y() != 0) setZoom(m_zoom + (event->angleDelta().y() > 0 ? 1 : -1));
    event->accept();
}

void WeekView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_tool.state() != DragTool::State::Idle) {
        m_tool.cancel();
        return endDrag();
    }
    if (!WeekKeys(*this).handle(*event)) QAbstractScrollArea::keyPressEvent(event);
}

void WeekView::contextMenuEvent(QContextMenuEvent* event)
{
    if (std::exchange(m_isMenuSwallowed, false)) return; // the right button took back a drag
    const bool isByMouse = event->reason() == QContextMenuEvent::Mouse;
    const BookingRow* row = isByMouse ? rowAt(event->pos()) : m_parts.model.find(m_current);
    if (!row) return;
    select(row->uid);
    showMenu(*row, isByMouse ? event->globalPos() : viewport()->mapToGlobal(rectOf(row->uid).center()));
}

void WeekView::showMenu(const BookingRow& row, QPoint globalPoint)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    BookingActs* acts = &m_parts.acts;
    const Theme& theme = m_parts.theme;
    const BookingId id = row.uid;
    menu->addAction(theme.icon(QLatin1String("action.reschedule")), tr("Reschedule…"), acts,
                    [acts, id] { acts->reschedule(id); });
    menu->addAction(theme.icon(QLatin1String("action.reassign")), tr("Reassign…"), acts,
                    [acts, id] { acts->reassign(id); });
    menu->addSeparator();
    menu->addAction(theme.icon(QLatin1String("action.cancel"), Color::DangerText), tr("Cancel booking…"), acts,
                    [acts, id] { acts->cancel(id); });
    const bool isChangeable = row.status != BookingStatus::Cancel && !row.isGone;
    const QKeySequence keys[] = {Qt::Key_R, Qt::Key_A, QKeySequence(), Qt::Key_Delete};
    for (int i = 0; i < menu->actions().size(); ++i) {
        menu->actions().at(i)->setEnabled(isChangeable);
        menu->actions().at(i)->setShortcut(keys[i]);
    }
    menu->popup(globalPoint);
}

void WeekView::showOverflow(const Overflow& overflow)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const int index : overflow.rows) {
        const BookingRow& row = m_parts.model.rows()[index];
        // An ampersand in a guest's name is no mnemonic.
        QString name = safeText(row.guestName.isEmpty() ? row.title : row.guestName);
        name.replace(u'&', QLatin1String("&&"));
        menu->addAction(m_parts.format.range(row.span) + QStringLiteral("  ") + name, this,
                        [this, id = row.uid] { select(id); });
    }
    menu->popup(viewport()->mapToGlobal(toViewport(overflow.rect.bottomLeft())));
}

bool WeekView::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip) return QAbstractScrollArea::viewportEvent(event);
    auto* help = static_cast<QHelpEvent*>(event);
    if (pinRect().contains(help->pos())) {
        QToolTip::showText(help->globalPos(),
                           m_isZonePinned ? tr("Follow the selected guest's clock (Z)") : tr("Keep this clock (Z)"),
                           this);
        return true;
    }
    const BookingRow* row = rowAt(help->pos());
    if (!row || m_tool.state() != DragTool::State::Idle) {
        QToolTip::hideText();
        return true;
    }
    // Escaped, because a tool tip guesses whether its text is markup.
    const QString name = safeText(row->guestName.isEmpty() ? row->title : row->guestName).toHtmlEscaped();
    const QString type = safeText(m_parts.directory.eventTypeName(row->eventType)).toHtmlEscaped();
    QToolTip::showText(help->globalPos(),
                       QStringLiteral("<qt>%1<br>%2<br>%3 · %4</qt>")
                           .arg(name, type, m_parts.format.range(row->span),
                                m_parts.format.guestClock(row->span.start, row->timeZone).toHtmlEscaped()),
                       this);
    return true;
}

} // namespace yoyaku::ui
