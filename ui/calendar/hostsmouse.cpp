// The mouse's half of HostsView: press, drag to another host or time, sweep, menus and tips.
#include "core/base/zone.h"
#include "core/models/directorymodel.h"
#include "ui/calendar/hostsview.h"
#include "ui/commands/bookingacts.h"
#include "ui/commands/bookingmenu.h"
#include "ui/format/freedomtext.h"
#include "ui/format/safetext.h"

#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

namespace yoyaku::ui {

namespace {

constexpr int kEdgeScroll = 12;
constexpr int kSideEdgeMs = 600;
constexpr int kQuarter = 15;
constexpr int kFine = 5;

/// An ampersand in a stranger's name is no mnemonic.
QString menuText(QString text) { return text.replace(u'&', QLatin1String("&&")); }

} // namespace

void HostsView::mousePressEvent(QMouseEvent* event)
{
    m_isMenuSwallowed = event->button() == Qt::RightButton && m_drag.state() != HostsDrag::State::Idle;
    if (event->button() == Qt::RightButton) {
        m_drag.cancel();
        return endDrag();
    }
    m_pointer = event->position();
    if (event->button() != Qt::LeftButton || !frame().grid().contains(m_pointer)) return;
    const QPointF at = toContent(m_pointer);
    if (const HostsMore* more = m_scene.moreAt(at)) return showOverflow(*more);
    m_keySweep.reset();
    const HostsBlock* block = m_scene.blockAt(at);
    if (!block && at.y() >= m_scene.height()) return;
    const int line = m_scene.lineAt(at.y());
    if (line < 0) return;
    if (!block) return m_drag.press({at, {}, hostOfLine(line), {}, false}, m_scene.axis());
    const BookingRow row = m_scene.rows()[block->row];
    m_drag.press({at, row.uid, hostOfLine(line), row.span, mayMove(row)}, m_scene.axis());
    HostsDragged dragged;
    dragged.booking = row;
    dragged.fromLine = line;
    m_dragged = dragged;
    m_dragged->toLine = -1; // not shown before it moves
    setCurrent(row.uid);
    m_currentLine = line;
    viewport()->update();
    Q_EMIT bookingSelected(row.uid);
}

void HostsView::mouseMoveEvent(QMouseEvent* event)
{
    m_pointer = event->position();
    if (m_drag.state() != HostsDrag::State::Idle) return dragTo(m_pointer);
    const HostsBlock* block = frame().grid().contains(m_pointer) ? m_scene.blockAt(toContent(m_pointer)) : nullptr;
    const BookingId hovered = block ? m_scene.rows()[block->row].uid : BookingId();
    if (hovered == m_hovered) return;
    m_hovered = hovered;
    viewport()->setCursor(block && mayMove(m_scene.rows()[block->row]) ? Qt::OpenHandCursor : Qt::ArrowCursor);
    viewport()->update();
}

void HostsView::dragTo(QPointF point)
{
    const bool isFine = QGuiApplication::keyboardModifiers().testFlag(Qt::ShiftModifier);
    const bool isNew = m_drag.move(toContent(point), m_scene, isFine ? kFine : kQuarter);
    if (m_drag.state() == HostsDrag::State::Pressed) return;
    if (m_drag.state() == HostsDrag::State::Moving)
        updateDragged();
    else if (isNew)
        viewport()->update();
    if (m_edgeTimer.isActive()) return;
    m_edgeTimer.start();
    viewport()->setCursor(m_drag.state() == HostsDrag::State::Moving ? Qt::ClosedHandCursor : Qt::SizeHorCursor);
}

// Who is free is asked of the facts at hand, once a target: nothing is read while the hand moves.
void HostsView::updateDragged()
{
    if (!m_dragged) return;
    HostsDragged& dragged = *m_dragged;
    const TimeSpan target = m_drag.target();
    if (dragged.target != target || dragged.freedom.size() != m_scene.lines().size()) {
        dragged.freedom.clear();
        for (const HostLine& line : m_scene.lines())
            dragged.freedom.append(m_scene.sheet().of(
                line.host, {target, dragged.booking.eventType, dragged.booking.uid, m_parts.format.zone()}));
        dragged.target = target;
    }
    dragged.fromLine = m_scene.lineOf(m_drag.pressed().host);
    dragged.toLine = m_scene.lineOf(m_drag.toHost());
    dragged.pointer = m_pointer;
    const auto tip = dragTip();
    dragged.headline = tip.first;
    dragged.detail = tip.second;
    viewport()->update();
}

// Whose it was and whose it becomes; the time, whether it stays, and what that means for the host.
QPair<QString, QString> HostsView::dragTip() const
{
    if (!m_dragged || m_drag.state() != HostsDrag::State::Moving) return {};
    const TimeFormat& format = m_parts.format;
    const auto nameOf = [this](const UserId& host) {
        return host.isEmpty() ? tr("No host yet") : safeText(m_parts.directory.userName(host));
    };
    const UserId from = m_drag.pressed().host, to = m_drag.toHost();
    const TimeSpan target = m_drag.target(), origin = m_drag.pressed().span;
    const QString headline = from == to ? nameOf(to) : tr("%1 → %2").arg(nameOf(from), nameOf(to));
    QStringList detail;
    const bool isSameDay = format.day(target.start) == format.day(origin.start);
    const QString range = isSameDay ? format.range(target) : format.date(target.start) + u' ' + format.range(target);
    const QString was =
        isSameDay ? format.time(origin.start) : format.date(origin.start) + u' ' + format.time(origin.start);
    detail << (target == origin ? tr("%1 stays").arg(range) : tr("%1, was %2").arg(range, was));
    const QTimeZone zone = zoneNamed(m_dragged->booking.timeZone).value_or(QTimeZone());
    if (zone.isValid() && zone != format.zone() && target != origin)
        detail << tr("%1 in %2").arg(format.timeIn(target.start, zone), TimeFormat::city(zone));
    const int line = m_scene.lineOf(to);
    if (!to.isEmpty() && line >= 0 && line < m_dragged->freedom.size()) {
        const HostFreedom& freedom = m_dragged->freedom[line];
        detail << freedomText(freedom, format);
        const qint64 after = freedom.minutes + std::max<qint64>(0, target.lengthMs()) / kMsPerMinute;
        detail << (freedom.limitMinutes
                       ? tr("%1 of %2 min after").arg(format.number(after), format.number(*freedom.limitMinutes))
                       : tr("%1 min after").arg(format.number(after)));
    }
    return {headline, detail.join(QStringLiteral(" · "))};
}

void HostsView::autoScroll()
{
    const QRectF grid = frame().grid();
    const int edge = m_parts.theme.duration(QLatin1String("autoScrollEdge"));
    const auto toward = [edge](double at, double from, double to) {
        return at < from + edge ? -kEdgeScroll : at > to - edge ? kEdgeScroll : 0;
    };
    const int byX = toward(m_pointer.x(), grid.left(), grid.right());
    const int byY = toward(m_pointer.y(), grid.top(), grid.bottom());
    const int before = horizontalScrollBar()->value();
    horizontalScrollBar()->setValue(before + byX);
    verticalScrollBar()->setValue(verticalScrollBar()->value() + byY);
    if (byX != 0 || byY != 0) dragTo(m_pointer);
    const bool isAtEnd = byX != 0 && horizontalScrollBar()->value() == before;
    if (!isAtEnd || m_drag.state() != HostsDrag::State::Moving) return m_atSideEdge.invalidate();
    if (!m_atSideEdge.isValid()) return m_atSideEdge.start();
    if (m_atSideEdge.elapsed() >= kSideEdgeMs) turnUnderDrag(byX < 0 ? -1 : 1);
}

void HostsView::turnUnderDrag(int side)
{
    m_atSideEdge.restart();
    m_isTurning = true;
    Q_EMIT turnRequested(side);
    m_isTurning = false;
    dragTo(m_pointer);
}

void HostsView::endDrag()
{
    m_edgeTimer.stop();
    m_atSideEdge.invalidate();
    m_dragged.reset();
    viewport()->setCursor(Qt::ArrowCursor);
    takeContent(); // what came in meanwhile is put in order now
}

void HostsView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_drag.state() == HostsDrag::State::Idle) return;
    const bool isForced =
        QGuiApplication::keyboardModifiers().testFlag(Qt::AltModifier) || event->modifiers().testFlag(Qt::AltModifier);
    const BookingRow booking = m_dragged ? m_dragged->booking : BookingRow();
    const HostsDrag::Outcome outcome = m_drag.release();
    endDrag();
    switch (outcome.kind) {
    case HostsDrag::Outcome::Kind::Move:
        (void)reassign(booking, outcome.from, outcome.to, outcome.span, isForced);
        break;
    case HostsDrag::Outcome::Kind::Create:
        m_parts.acts.create(outcome.span, outcome.to.isEmpty() ? std::nullopt : std::optional(outcome.to));
        break;
    case HostsDrag::Outcome::Kind::Click: {
        if (!outcome.booking.isEmpty()) {
            if (const HostsBlock* block = m_scene.blockOf(outcome.booking, m_currentLine)) reveal(block->rect);
            (void)askForChoice(outcome.booking);
            break;
        }
        const QPointF at = toContent(event->position());
        setSlot({m_scene.lineAt(at.y()),
                 int(m_scene.axis().minuteAt(at.x()) / HostsScene::kSlotMinutes) * HostsScene::kSlotMinutes});
        break;
    }
    case HostsDrag::Outcome::Kind::None:
        break;
    }
}

QString HostsView::refusalOf(const BookingRow& booking, const UserId& from, const UserId& to, TimeSpan target,
                             bool isForced) const
{
    if (to.isEmpty())
        return from.isEmpty() ? QString()
                              : tr("A booking keeps its host until another takes it. Drop it on another row.");
    const QString name = safeText(m_parts.directory.userName(to));
    if (to != from && booking.hosts.contains(to)) return tr("%1 is a host of this booking already.").arg(name);
    const HostFreedom freedom = m_scene.sheet().of(to, {target, booking.eventType, booking.uid, m_parts.format.zone()});
    if (isForced || mayTake(freedom.state)) return {};
    return tr("%1: %2. Hold Alt to drop it here anyway.").arg(name, freedomText(freedom, m_parts.format));
}

bool HostsView::reassign(const BookingRow& booking, const UserId& from, const UserId& to, TimeSpan target,
                         bool isForced)
{
    if (const QString why = refusalOf(booking, from, to, target, isForced); !why.isEmpty()) {
        QToolTip::showText(viewport()->mapToGlobal(m_pointer.toPoint()), safeTip(why), this);
        Q_EMIT refused(why);
        return false;
    }
    if (from == to && !refusalOf(booking, from, to, target, false).isEmpty())
        m_parts.acts.moveAnyway(booking.uid, target, std::nullopt); // asked once more
    else if (from == to)
        m_parts.acts.move(booking.uid, target);
    else
        m_parts.acts.moveBetween(booking.uid, target, from, to);
    return true;
}

void HostsView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (!frame().grid().contains(event->position())) return;
    if (const HostsBlock* block = m_scene.blockAt(toContent(event->position())))
        open(BookingId(m_scene.rows()[block->row].uid));
}

void HostsView::leaveEvent(QEvent*)
{
    if (std::exchange(m_hovered, {}).isEmpty()) return;
    viewport()->update();
}

void HostsView::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void HostsView::focusOutEvent(QFocusEvent* event)
{
    if (event->reason() != Qt::PopupFocusReason && m_drag.state() != HostsDrag::State::Idle) {
        m_drag.cancel();
        endDrag();
    }
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void HostsView::wheelEvent(QWheelEvent* event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) return QAbstractScrollArea::wheelEvent(event);
    m_pointer = event->position();
    if (event->angleDelta().y() != 0) setZoom(m_zoom + (event->angleDelta().y() > 0 ? 1 : -1));
    event->accept();
}

void HostsView::contextMenuEvent(QContextMenuEvent* event)
{
    if (std::exchange(m_isMenuSwallowed, false)) return; // the right button took back a drag
    if (event->reason() != QContextMenuEvent::Mouse) {
        if (!rowOf(m_current)) return;
        return showMenu(m_current, viewport()->mapToGlobal(rectOf(m_current, m_currentLine).center()));
    }
    const HostsBlock* block =
        frame().grid().contains(event->pos()) ? m_scene.blockAt(toContent(event->pos())) : nullptr;
    if (!block) return;
    const BookingId booking = m_scene.rows()[block->row].uid;
    select(booking, block->line);
    showMenu(booking, event->globalPos());
}

void HostsView::showMenu(const BookingId& booking, QPoint globalPoint)
{
    const BookingRow* row = rowOf(booking);
    if (!row) return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("hostsMenu"));
    addBookingActs(*menu, *row, m_parts.acts, m_parts.theme, m_commands);
    menu->popup(globalPoint);
}

void HostsView::showOverflow(const HostsMore& more)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("hostsMore"));
    for (const int index : more.rows) {
        const BookingRow& row = m_scene.rows()[index];
        const QString guest = safeText(row.guestName.isEmpty() ? row.title : row.guestName);
        menu->addAction(m_parts.format.range(row.span) + QStringLiteral("  ") + menuText(guest), this,
                        [this, id = row.uid] { select(id); });
    }
    menu->popup(viewport()->mapToGlobal(toViewport(more.rect.bottomLeft()).toPoint()));
}

QString HostsView::tipAt(QPoint point) const
{
    if (m_drag.state() != HostsDrag::State::Idle) return {};
    const QRectF grid = frame().grid();
    if (grid.contains(point)) {
        const HostsBlock* block = m_scene.blockAt(toContent(point));
        if (!block) return {};
        const BookingRow& row = m_scene.rows()[block->row];
        const QString type = safeText(m_parts.directory.eventTypeName(row.eventType)).toHtmlEscaped();
        const QString guest = safeText(row.guestName.isEmpty() ? row.title : row.guestName).toHtmlEscaped();
        return QStringLiteral("<qt>%1<br>%2<br>%3 · %4</qt>")
            .arg(guest, type, m_parts.format.range(row.span),
                 m_parts.format.guestClock(row.span.start, row.timeZone).toHtmlEscaped());
    }
    const double y = toContent(point).y();
    if (point.x() < kHostColumnWidth && point.y() > grid.top() && point.y() < grid.bottom() && y < m_scene.height())
        return safeTip(describeLine(m_scene.lineAt(y)));
    return {};
}

bool HostsView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::NativeGesture) {
        auto* gesture = static_cast<QNativeGestureEvent*>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture && gesture->value() != 0) {
            m_pointer = gesture->position();
            setZoom(m_zoom + (gesture->value() > 0 ? 1 : -1));
            return true;
        }
    }
    if (event->type() != QEvent::ToolTip) return QAbstractScrollArea::viewportEvent(event);
    auto* help = static_cast<QHelpEvent*>(event);
    const QString text = tipAt(help->pos());
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), text, this);
    return true;
}

} // namespace yoyaku::ui
