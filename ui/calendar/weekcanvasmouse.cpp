// The mouse's half of WeekCanvas: press, drag, sweep, menus and tips.
#include "ui/calendar/weekcanvas.h"
#include "ui/calendar/weekkeys.h"

#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>

namespace yoyaku::ui {

namespace {

constexpr int kEdgeScroll = 12;
constexpr int kSideEdgeMs = 600;

} // namespace

bool WeekCanvas::isDragging() const
{
    return m_tool.state() == DragTool::State::Moving || m_tool.state() == DragTool::State::Sweeping;
}

void WeekCanvas::mousePressEvent(QMouseEvent* event)
{
    m_isMenuSwallowed = event->button() == Qt::RightButton && !isIdle();
    if (event->button() == Qt::RightButton) {
        m_tool.cancel();
        return endDrag();
    }
    m_pointer = event->position();
    if (event->button() != Qt::LeftButton) return;
    if (gridRect().contains(m_pointer)) return pressGrid(toContent(m_pointer));
    if (pressOutside(m_pointer)) return;
    const int row = itemAt(m_pointer);
    if (row < 0) return;
    const QString key = itemKey(row);
    selectItem(row);
    itemClicked(key);
}

void WeekCanvas::pressGrid(QPointF content)
{
    for (const Overflow& overflow : std::as_const(m_layout.overflows))
        if (overflow.rect.contains(content)) return showOverflow(overflow);
    m_keySweep.reset();
    const int row = itemAt(m_pointer);
    const QString key = row < 0 ? QString() : itemKey(row);
    itemTaken(row);
    m_track = m_geometry.trackAt(content.x());
    m_tool.press({content, key, row < 0 ? TimeSpan() : itemSpan(row), row >= 0 && mayMoveItem(row), m_track},
                 m_geometry);
    if (row < 0) return;
    // Not scrolled into view yet: a grid that moves under the pressed button would take the block elsewhere.
    setCurrentKey(key);
    itemSelected(key);
}

void WeekCanvas::mouseMoveEvent(QMouseEvent* event)
{
    m_pointer = event->position();
    if (!isIdle()) return dragTo(m_pointer);
    const int row = itemAt(m_pointer);
    const QString hovered = row < 0 ? QString() : itemKey(row);
    if (hovered == m_hovered) return;
    m_hovered = hovered;
    viewport()->setCursor(row >= 0 && mayMoveItem(row) ? Qt::OpenHandCursor : Qt::ArrowCursor);
    viewport()->update();
}

void WeekCanvas::dragTo(QPointF point)
{
    const auto snap = QGuiApplication::keyboardModifiers().testFlag(Qt::ShiftModifier) ? DragTool::Snap::Fine
                                                                                       : DragTool::Snap::Quarter;
    if (m_tool.move(toContent(point), m_geometry, snap)) {
        if (m_tool.state() == DragTool::State::Moving) targetChanged();
        viewport()->update();
    }
    if (!isDragging() || m_edgeTimer.isActive()) return;
    m_edgeTimer.start();
    viewport()->setCursor(m_tool.state() == DragTool::State::Moving ? Qt::ClosedHandCursor : Qt::SizeVerCursor);
}

void WeekCanvas::autoScroll()
{
    const QRectF grid = gridRect();
    const int edge = m_means.theme.duration(QLatin1String("autoScrollEdge"));
    const int by = m_pointer.y() < grid.top() + edge      ? -kEdgeScroll
                   : m_pointer.y() > grid.bottom() - edge ? kEdgeScroll
                                                          : 0;
    if (by != 0) {
        verticalScrollBar()->setValue(verticalScrollBar()->value() + by);
        dragTo(m_pointer);
    }
    const bool isWide = horizontalScrollBar()->maximum() > 0;
    const int side = m_pointer.x() > grid.right() - edge                 ? 1
                     : m_pointer.x() < grid.left() + (isWide ? edge : 0) ? -1
                                                                         : 0;
    const int across = horizontalScrollBar()->value();
    horizontalScrollBar()->setValue(across + side * kEdgeScroll);
    if (horizontalScrollBar()->value() != across) {
        m_atSideEdge.invalidate();
        return dragTo(m_pointer);
    }
    if (side == 0 || m_tool.state() != DragTool::State::Moving) return m_atSideEdge.invalidate();
    if (!m_atSideEdge.isValid()) return m_atSideEdge.start();
    if (m_atSideEdge.elapsed() >= kSideEdgeMs) turnPageUnderDrag(side);
}

void WeekCanvas::turnPageUnderDrag(int side)
{
    m_atSideEdge.restart();
    m_isTurning = true;
    Q_EMIT turnRequested(side);
    m_isTurning = false;
    dragTo(m_pointer);
}

void WeekCanvas::endDrag()
{
    m_edgeTimer.stop();
    m_atSideEdge.invalidate();
    viewport()->setCursor(Qt::ArrowCursor);
    dragEnded();
    viewport()->update();
}

void WeekCanvas::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_tool.isByKeys()) return;
    if (m_tool.state() == DragTool::State::Moving && !mayDropHere(event->modifiers())) m_tool.cancel();
    const DragTool::Outcome outcome = m_tool.release();
    endDrag();
    handOver(outcome, event->position());
}

void WeekCanvas::handOver(const DragTool::Outcome& outcome, QPointF viewportPoint)
{
    switch (outcome.kind) {
    case DragTool::Outcome::Kind::Move:
        moveItem(outcome.item, outcome.span, outcome.track);
        break;
    case DragTool::Outcome::Kind::Create:
        createAt(outcome.span, outcome.track);
        break;
    case DragTool::Outcome::Kind::Click:
        click(outcome.item, viewportPoint);
        break;
    case DragTool::Outcome::Kind::None:
        break;
    }
}

void WeekCanvas::click(const QString& key, QPointF point)
{
    if (!key.isEmpty()) {
        revealItem(rowOfKey(key));
        return itemClicked(key);
    }
    if (clickBeside(point)) return;
    const QPointF content = toContent(point);
    setSlot({m_geometry.dayAt(content.x()), int(m_geometry.minuteAt(content.y()) / kSlotMinutes) * kSlotMinutes, 0, -1,
             m_geometry.trackAt(content.x())});
}

void WeekCanvas::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (const int row = itemAt(event->position()); row >= 0) itemOpened(itemKey(row));
}

void WeekCanvas::leaveEvent(QEvent*)
{
    if (std::exchange(m_hovered, {}).isEmpty()) return;
    viewport()->update();
}

void WeekCanvas::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void WeekCanvas::focusOutEvent(QFocusEvent* event)
{
    if (event->reason() != Qt::PopupFocusReason && !isIdle()) {
        m_tool.cancel();
        endDrag();
    }
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void WeekCanvas::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !isIdle()) {
        m_tool.cancel();
        return endDrag();
    }
    if (!WeekKeys(*this).handle(*event)) QAbstractScrollArea::keyPressEvent(event);
}

void WeekCanvas::keyReleaseEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Alt && !event->isAutoRepeat() && m_tool.isByKeys()) return dropByKeys(Qt::AltModifier);
    QAbstractScrollArea::keyReleaseEvent(event);
}

// Alt and arrows take the current thing in hand; it follows them until Alt is let go, as one move.
void WeekCanvas::beginKeyMove(int days, int minutes, int tracks)
{
    if (!m_tool.isByKeys()) {
        const int row = currentRow();
        if (row < 0 || !isIdle() || !mayMoveItem(row) || (days == 0 && isItemAllDay(row))) return;
        itemTaken(row);
        m_tool.take({{}, itemKey(row), itemSpan(row), true, m_track});
    }
    m_tool.nudge(m_geometry, days, minutes, tracks);
    if (isItemAllDay(currentRow())) return dropByKeys({}); // there is nothing to see of it in the hours
    if (const int day = m_geometry.dayOf(m_tool.target().start); day < 0 || day >= m_geometry.days()) {
        m_isTurning = true;
        Q_EMIT turnRequested(day < 0 ? -1 : 1);
        m_isTurning = false;
    }
    for (const Block& block :
         layOut(QVector<TimeSpan>{m_tool.target()}, m_geometry, {}, {{m_tool.targetTrack()}}).blocks)
        reveal(block.rect);
    targetChanged();
    viewport()->update();
}

void WeekCanvas::dropByKeys(Qt::KeyboardModifiers with)
{
    if (!mayDropHere(with)) m_tool.cancel();
    const DragTool::Outcome outcome = m_tool.release();
    endDrag();
    handOver(outcome, {});
}

void WeekCanvas::contextMenuEvent(QContextMenuEvent* event)
{
    if (std::exchange(m_isMenuSwallowed, false)) return; // the right button took back a drag
    const bool isByMouse = event->reason() == QContextMenuEvent::Mouse;
    const int row = isByMouse ? itemAt(event->pos()) : currentRow();
    if (row < 0) return;
    const QString key = itemKey(row);
    selectItem(row);
    showItemMenu(row, isByMouse ? event->globalPos() : viewport()->mapToGlobal(rectOfItem(row).center()));
}

void WeekCanvas::showOverflow(const Overflow& overflow)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const int row : overflow.rows) {
        // An ampersand in a stranger's name is no mnemonic.
        QString name = itemTitle(row);
        name.replace(u'&', QLatin1String("&&"));
        menu->addAction(m_means.format.range(itemSpan(row)) + QStringLiteral("  ") + name, this,
                        [this, key = itemKey(row)] {
                            if (const int now = rowOfKey(key); now >= 0) selectItem(now);
                        });
    }
    menu->popup(viewport()->mapToGlobal(toViewport(overflow.rect.bottomLeft())));
}

bool WeekCanvas::viewportEvent(QEvent* event)
{
    if ((event->type() == QEvent::NativeGesture || event->type() == QEvent::Gesture) && pinch(*event)) {
        event->accept();
        return true;
    }
    if (event->type() != QEvent::ToolTip) return QAbstractScrollArea::viewportEvent(event);
    auto* help = static_cast<QHelpEvent*>(event);
    const int row = itemAt(help->pos());
    const QString text = !isIdle() ? QString() : row >= 0 ? itemTip(row) : tipBeside(help->pos());
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), text, this);
    return true;
}

} // namespace yoyaku::ui
