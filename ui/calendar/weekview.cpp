#include "ui/calendar/weekview.h"

#include "core/models/calendarsums.h"
#include "core/models/directorymodel.h"
#include "ui/calendar/weekkeys.h"
#include "ui/commands/bookingacts.h"
#include "ui/format/safetext.h"

#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

namespace yoyaku::ui {

namespace {

// The numbers of tokens.json, `size` and `zoom`; kept here because a view without them has no shape.
constexpr int kHeaderHeight = 52 + 24;
constexpr int kRuler = 44;
constexpr int kZoomSteps[] = {32, 48, 64, 96, 128};
constexpr int kEdge = 24;
constexpr int kEdgeScroll = 12;
constexpr int kSideEdgeMs = 600;
constexpr int kTickMs = 1000;

} // namespace

WeekView::WeekView(Parts parts, QWidget* parent)
    : QAbstractScrollArea(parent),
      m_parts(parts),
      m_geometry(parts.format, parts.format.day(parts.clock.now()), 7),
      m_blocks(parts.theme, parts.format, parts.directory),
      m_grid(parts.theme, parts.format),
      m_guestZone(parts.format.zone())
{
    setObjectName(QStringLiteral("weekView"));
    setAccessibleName(tr("Calendar"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const auto forget = [this] {
        m_blocks.forget();
        viewport()->update();
    };
    connect(&parts.model, &CalendarModel::rowsChanged, this, &WeekView::relayout);
    connect(&parts.model, &CalendarModel::arrived, this, [this](const BookingId& id) { onArrived(id); });
    connect(&parts.sums, &CalendarSums::changed, viewport(), qOverload<>(&QWidget::update));
    connect(&parts.directory, &DirectoryModel::changed, this, forget);
    connect(&parts.theme, &Theme::changed, this, forget);
    m_second.setInterval(kTickMs);
    connect(&m_second, &QTimer::timeout, this, [this] {
        const EpochMs now = m_parts.clock.now();
        const auto ended = m_arrivals.removeIf([now](const auto& it) { return it.value() <= now; });
        // Once a minute for the now line; otherwise only while something runs out.
        if (ended > 0 || now / kMsPerMinute != (now - kTickMs) / kMsPerMinute) viewport()->update();
    });
    m_second.start();
    m_edgeTimer.setInterval(30);
    connect(&m_edgeTimer, &QTimer::timeout, this, &WeekView::autoScroll);
    setZoom(m_zoom);
}

void WeekView::showDays(QDate first, int days)
{
    if (first == m_geometry.first() && days == m_geometry.days() && !m_parts.model.window().isEmpty()) return;
    m_tool.cancel();
    m_geometry = WeekGeometry(m_parts.format, first, days);
    m_geometry.setHourHeight(kZoomSteps[m_zoom]);
    m_parts.model.setWindow(m_geometry.span());
    relayout();
}

int WeekView::rulersWidth() const
{
    return m_guestZone.isValid() && m_guestZone != m_parts.format.zone() ? 2 * kRuler : kRuler;
}

QRectF WeekView::gridRect() const
{
    return QRectF(rulersWidth(), kHeaderHeight, viewport()->width() - rulersWidth(),
                  viewport()->height() - kHeaderHeight);
}

QPointF WeekView::toContent(QPointF point) const
{
    return point - gridRect().topLeft() + QPointF(0, verticalScrollBar()->value());
}

QPoint WeekView::toViewport(QPointF content) const
{
    return (content + gridRect().topLeft() - QPointF(0, verticalScrollBar()->value())).toPoint();
}

void WeekView::updateBars()
{
    const int page = std::max(1, int(gridRect().height()));
    verticalScrollBar()->setRange(0, std::max(0, int(m_geometry.height()) - page));
    verticalScrollBar()->setPageStep(page);
    verticalScrollBar()->setSingleStep(m_geometry.hourHeight() / 2);
}

void WeekView::relayout()
{
    QVector<bool> emptyWeekend(m_geometry.days(), false);
    const bool isWeek = m_geometry.days() > 2;
    for (int day = 0; day < m_geometry.days(); ++day)
        emptyWeekend[day] = isWeek && m_geometry.day(day).dayOfWeek() >= 6;
    for (const BookingRow& row : m_parts.model.rows())
        if (const int day = m_geometry.dayOf(row.span.start); day >= 0 && day < m_geometry.days())
            emptyWeekend[day] = false;
    m_geometry.setWidth(std::max(1.0, gridRect().width()), emptyWeekend, devicePixelRatioF());
    m_layout = layOut(m_parts.model.rows(), m_geometry);
    updateBars();
    viewport()->update();
}

void WeekView::resizeEvent(QResizeEvent*) { relayout(); }

void WeekView::setZoom(int step)
{
    m_zoom = std::clamp(step, 0, int(std::size(kZoomSteps)) - 1);
    const double before = m_geometry.hourHeight();
    // The wall-clock time under the pointer (or in the middle) stays where it is.
    const double anchor = gridRect().contains(m_pointer) ? m_pointer.y() - kHeaderHeight : gridRect().height() / 2;
    const double hour = (verticalScrollBar()->value() + anchor) / before;
    m_geometry.setHourHeight(kZoomSteps[m_zoom]);
    relayout();
    verticalScrollBar()->setValue(int(hour * m_geometry.hourHeight() - anchor));
}

void WeekView::scrollToHour(int hour)
{
    verticalScrollBar()->setValue(int(m_geometry.yOfMinute(hour * 60) - m_geometry.hourHeight()));
}

void WeekView::setGuestZone(const QTimeZone& zone)
{
    if (zone == m_guestZone) return;
    m_guestZone = zone;
    relayout();
}

void WeekView::setCurrent(const BookingId& booking)
{
    if (booking == m_current) return;
    m_current = booking;
    viewport()->update();
}

void WeekView::select(const BookingId& booking)
{
    setCurrent(booking);
    if (const QRect rect = rectOf(booking); !rect.isEmpty()) {
        if (rect.top() < kHeaderHeight)
            verticalScrollBar()->setValue(verticalScrollBar()->value() - (kHeaderHeight - rect.top()) - 8);
        else if (rect.bottom() > viewport()->height())
            verticalScrollBar()->setValue(verticalScrollBar()->value() + rect.bottom() - viewport()->height() + 8);
    }
    Q_EMIT bookingSelected(booking);
}

QRect WeekView::rectOf(const BookingId& booking) const
{
    const auto& rows = m_parts.model.rows();
    for (const Block& block : m_layout.blocks)
        if (block.row < rows.size() && rows[block.row].uid == booking)
            return QRect(toViewport(block.rect.topLeft()), block.rect.size().toSize());
    return {};
}

void WeekView::retranslate()
{
    m_blocks.forget();
    setAccessibleName(tr("Calendar"));
    relayout();
}

const Block* WeekView::blockAt(QPointF content) const
{
    const auto it = std::find_if(m_layout.blocks.rbegin(), m_layout.blocks.rend(),
                                 [&](const Block& block) { return block.rect.contains(content); });
    return it == m_layout.blocks.rend() ? nullptr : &*it;
}

const BookingRow* WeekView::rowOfBlock(const Block* block) const
{
    const auto& rows = m_parts.model.rows();
    return block && block->row < rows.size() ? &rows[block->row] : nullptr;
}

bool WeekView::mayMove(const BookingRow& row) const
{
    return row.status == BookingStatus::Open && !row.isGone && row.span.start > m_parts.clock.now() &&
           (row.pending == PendingState::None || row.pending == PendingState::Held);
}

void WeekView::onArrived(const BookingId& booking)
{
    m_arrivals.insert(booking, m_parts.clock.now() + m_parts.theme.duration(QLatin1String("arrivalMark")));
    viewport()->update();
}

void WeekView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::RightButton) return m_tool.cancel(), viewport()->update();
    m_pointer = event->position();
    if (event->button() != Qt::LeftButton || !gridRect().contains(m_pointer)) return;
    const QPointF content = toContent(m_pointer);
    for (const Overflow& overflow : m_layout.overflows)
        if (overflow.rect.contains(content)) return showOverflow(overflow);
    const BookingRow* row = rowOfBlock(blockAt(content));
    m_tool.press({content, row ? row->uid : BookingId(), row ? row->span : TimeSpan(), row && mayMove(*row)});
    if (row) select(row->uid);
}

void WeekView::mouseMoveEvent(QMouseEvent* event)
{
    m_pointer = event->position();
    if (m_tool.state() != DragTool::State::Idle) return dragTo(m_pointer);
    const BookingRow* row = gridRect().contains(m_pointer) ? rowOfBlock(blockAt(toContent(m_pointer))) : nullptr;
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
    const bool isDragging = m_tool.state() == DragTool::State::Moving || m_tool.state() == DragTool::State::Sweeping;
    if (isDragging && !m_edgeTimer.isActive()) m_edgeTimer.start();
}

void WeekView::autoScroll()
{
    const QRectF grid = gridRect();
    int by = 0;
    if (m_pointer.y() < grid.top() + kEdge) by = -kEdgeScroll;
    if (m_pointer.y() > grid.bottom() - kEdge) by = kEdgeScroll;
    if (by != 0) {
        verticalScrollBar()->setValue(verticalScrollBar()->value() + by);
        dragTo(m_pointer);
    }
    const int side = m_pointer.x() > viewport()->width() - kEdge ? 1 : m_pointer.x() < rulersWidth() ? -1 : 0;
    if (side == 0 || m_tool.state() != DragTool::State::Moving) return m_atSideEdge.invalidate();
    if (!m_atSideEdge.isValid()) return m_atSideEdge.start();
    if (m_atSideEdge.elapsed() < kSideEdgeMs) return;
    m_atSideEdge.restart();
    const DragTool::Press held{toContent(m_pointer), m_tool.booking(), m_tool.origin(), true};
    Q_EMIT turnRequested(side);
    // The page turned under the pointer: the drag goes on, over the new days.
    m_tool.press(held);
    m_tool.move(held.at + QPointF(kEdge, 0), m_geometry, DragTool::Snap::Quarter);
    dragTo(m_pointer);
}

void WeekView::endDrag()
{
    m_edgeTimer.stop();
    m_atSideEdge.invalidate();
    viewport()->update();
}

void WeekView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) return;
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
        if (outcome.booking.isEmpty()) select({});
        break;
    case DragTool::Outcome::Kind::None:
        break;
    }
}

void WeekView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (const BookingRow* row = rowOfBlock(blockAt(toContent(event->position())))) Q_EMIT bookingOpened(row->uid);
}

void WeekView::leaveEvent(QEvent*)
{
    if (std::exchange(m_hovered, {}).isEmpty()) return;
    viewport()->update();
}

void WeekView::focusOutEvent(QFocusEvent* event)
{
    if (event->reason() != Qt::PopupFocusReason && m_tool.state() != DragTool::State::Idle) {
        m_tool.cancel();
        endDrag();
    }
    QAbstractScrollArea::focusOutEvent(event);
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
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const BookingRow* row = byMouse ? rowOfBlock(blockAt(toContent(event->pos()))) : m_parts.model.find(m_current);
    if (!row) return;
    select(row->uid);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    BookingActs* acts = &m_parts.acts;
    const BookingId id = row->uid;
    menu->addAction(tr("Reschedule…"), QKeySequence(Qt::Key_R), acts, [acts, id] { acts->reschedule(id); });
    menu->addAction(tr("Reassign…"), QKeySequence(Qt::Key_A), acts, [acts, id] { acts->reassign(id); });
    menu->addSeparator();
    menu->addAction(tr("Cancel booking…"), QKeySequence(Qt::Key_Delete), acts, [acts, id] { acts->cancel(id); });
    const bool isChangeable = row->status != BookingStatus::Cancel && !row->isGone;
    for (QAction* action : menu->actions()) action->setEnabled(isChangeable);
    menu->popup(byMouse ? event->globalPos() : viewport()->mapToGlobal(rectOf(id).center()));
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
    const BookingRow* row = gridRect().contains(help->pos()) ? rowOfBlock(blockAt(toContent(help->pos()))) : nullptr;
    if (!row || m_tool.state() != DragTool::State::Idle) {
        QToolTip::hideText();
        return true;
    }
    // Escaped, because a tool tip guesses whether its text is markup.
    const QString name = safeText(row->guestName.isEmpty() ? row->title : row->guestName).toHtmlEscaped();
    QToolTip::showText(help->globalPos(),
                       QStringLiteral("<qt>%1<br>%2 · %3</qt>")
                           .arg(name, m_parts.format.range(row->span),
                                m_parts.format.guestClock(row->span.start, row->timeZone).toHtmlEscaped()),
                       this);
    return true;
}

} // namespace yoyaku::ui

#include "moc_weekview.cpp"
