#include "ui/calendar/weekview.h"

#include "core/models/calendarsums.h"
#include "core/models/directorymodel.h"
#include "ui/calendar/bookingname.h"
#include "ui/calendar/weekaccess.h"
#include "ui/calendar/weekkeys.h"
#include "ui/calendar/weekmetrics.h"

#include <QAccessible>
#include <QScrollBar>

namespace yoyaku::ui {

namespace {

constexpr int kAutoScrollMs = 30;
constexpr int kRevealMargin = 8;

/// The zone most guests of these bookings are in, other than `own`; invalid when there is none.
QTimeZone commonGuestZone(const QVector<BookingRow>& rows, const QTimeZone& own)
{
    QHash<QString, int> uses;
    QString best;
    for (const BookingRow& row : rows)
        if (row.timeZone.toUtf8() != own.id() && ++uses[row.timeZone] > uses.value(best)) best = row.timeZone;
    return QTimeZone(best.toUtf8());
}

} // namespace

WeekView::WeekView(Parts parts, QWidget* parent)
    : QAbstractScrollArea(parent),
      m_parts(parts),
      m_geometry(parts.format, parts.format.day(parts.clock.now()), 7),
      m_blocks(parts.theme, parts.format, parts.directory),
      m_grid(parts.theme, parts.format),
      m_rulers(parts.theme, parts.format),
      m_marks(parts.theme, parts.clock, parts.edits),
      m_guestZone(parts.format.zone())
{
    installWeekAccess();
    setObjectName(QStringLiteral("weekView"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const auto forget = [this] {
        m_blocks.forget();
        viewport()->update();
    };
    connect(&parts.model, &CalendarModel::rowsChanged, this, [this] {
        followZone();
        relayout();
        if (std::exchange(m_isNextWanted, false)) WeekKeys(*this).toNext();
    });
    connect(&parts.model, &CalendarModel::arrived, &m_marks, [this](const BookingId& id) { m_marks.arrive(id); });
    connect(&m_marks, &BlockMarks::moved, viewport(), qOverload<>(&QWidget::update));
    connect(&parts.sums, &CalendarSums::changed, viewport(), qOverload<>(&QWidget::update));
    connect(&parts.directory, &DirectoryModel::changed, this, forget);
    connect(&parts.theme, &Theme::changed, this, forget);
    m_minute.setSingleShot(true);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        viewport()->update();
        scheduleMinute();
    });
    scheduleMinute();
    m_edgeTimer.setInterval(kAutoScrollMs);
    connect(&m_edgeTimer, &QTimer::timeout, this, &WeekView::autoScroll);
    setZoom(m_zoom);
    retranslate();
}

void WeekView::scheduleMinute() { m_minute.start(int(kMsPerMinute - m_parts.clock.now() % kMsPerMinute)); }

void WeekView::showDays(QDate first, int days)
{
    if (first == m_geometry.first() && days == m_geometry.days() && !m_parts.model.window().isEmpty()) return;
    if (!m_isTurning && m_tool.state() != DragTool::State::Idle) {
        m_tool.cancel();
        endDrag();
    }
    m_slot.reset();
    m_keySweep.reset();
    const int onward = first < m_geometry.first() ? -days : days; // who turned back will turn back again
    m_geometry = WeekGeometry(m_parts.format, first, days);
    m_geometry.setHourHeight(kZoomSteps[m_zoom]);
    m_parts.model.setWindow(m_geometry.span());
    m_parts.model.setNeighbours({WeekGeometry(m_parts.format, first.addDays(onward), days).span(),
                                 WeekGeometry(m_parts.format, first.addDays(-onward), days).span()});
    relayout();
}

int WeekView::rulersWidth() const { return m_guestZone == m_parts.format.zone() ? kRulerWidth : 2 * kRulerWidth; }

QRect WeekView::pinRect() const
{
    return rulersWidth() > kRulerWidth ? QRect(0, kDayHeaderHeight, kRulerWidth, kAllDayHeight) : QRect();
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
    QVector<bool> isEmptyWeekend(m_geometry.days(), false);
    for (int day = 0; day < m_geometry.days(); ++day) {
        const TimeSpan span = m_geometry.daySpan(day);
        const auto& rows = m_parts.model.rows();
        isEmptyWeekend[day] =
            m_geometry.days() > 2 && m_geometry.day(day).dayOfWeek() >= 6 &&
            std::none_of(rows.begin(), rows.end(), [&](const BookingRow& row) { return row.span.overlaps(span); });
    }
    m_geometry.setWidth(std::max(1.0, gridRect().width()), isEmptyWeekend, devicePixelRatioF());
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
    if (m_isZonePinned || !zone.isValid() || zone == m_guestZone) return;
    m_guestZone = zone;
    relayout();
}

void WeekView::setZonePinned(bool isPinned)
{
    m_isZonePinned = isPinned;
    followZone();
    viewport()->update();
}

// The ruler follows the current booking's guest. It stays when that guest is here: a grid that jumps sideways at each
// click is worse than a clock nobody asked for. While a button is down nothing moves.
void WeekView::followZone()
{
    if (m_isZonePinned || m_tool.state() != DragTool::State::Idle) return;
    const QTimeZone& own = m_parts.format.zone();
    const BookingRow* row = m_parts.model.find(m_current);
    const QTimeZone wanted = row ? QTimeZone(row->timeZone.toUtf8()) : QTimeZone();
    if (wanted.isValid() && wanted != own)
        setGuestZone(wanted);
    else if (m_guestZone == own)
        setGuestZone(commonGuestZone(m_parts.model.rows(), own));
}

void WeekView::setCurrent(const BookingId& booking)
{
    if (booking == m_current) return;
    m_current = booking;
    if (!booking.isEmpty()) {
        m_slot.reset();
        m_keySweep.reset();
    }
    followZone();
    viewport()->update();
    tellOfCurrent();
}

void WeekView::select(const BookingId& booking)
{
    setCurrent(booking);
    revealBooking(booking);
    Q_EMIT bookingSelected(booking);
}

void WeekView::revealBooking(const BookingId& booking)
{
    for (const Block& block : m_layout.blocks)
        if (const BookingRow* row = rowOfBlock(&block); row && row->uid == booking) return reveal(block.rect);
}

void WeekView::reveal(const QRectF& content)
{
    const double top = verticalScrollBar()->value(), page = gridRect().height();
    if (content.top() < top)
        verticalScrollBar()->setValue(int(content.top()) - kRevealMargin);
    else if (content.bottom() > top + page)
        verticalScrollBar()->setValue(int(std::min(content.bottom() - page + kRevealMargin, content.top())));
}

void WeekView::setSlot(const WeekStop& stop)
{
    if (!m_current.isEmpty()) {
        setCurrent({});
        Q_EMIT bookingSelected({});
    }
    m_slot = stop;
    const double top = m_geometry.yOfMinute(stop.minute);
    reveal(QRectF(m_geometry.left(stop.day), top, m_geometry.width(stop.day), m_geometry.yOfMinute(kSlotMinutes)));
    viewport()->update();
}

QRect WeekView::rectOf(const BookingId& booking) const
{
    for (const Block& block : m_layout.blocks)
        if (const BookingRow* row = rowOfBlock(&block); row && row->uid == booking)
            return QRect(toViewport(block.rect.topLeft()), block.rect.size().toSize());
    return {};
}

void WeekView::tellOfCurrent()
{
    if (!QAccessible::isActive()) return;
    const auto& rows = m_parts.model.rows();
    for (int i = 0; i < rows.size(); ++i) {
        if (rows[i].uid != m_current) continue;
        QAccessibleEvent event(this, QAccessible::Focus);
        event.setChild(m_geometry.days() + i);
        QAccessible::updateAccessibility(&event);
    }
}

QString WeekView::describe(const BookingRow& row) const
{
    BookingName name{row};
    for (const Block& block : m_layout.blocks)
        if (const BookingRow* shown = rowOfBlock(&block); shown && shown->uid == row.uid) {
            name.lane = block.lane;
            name.lanes = block.lanes;
            break;
        }
    return name.text(m_parts.format, m_parts.directory);
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

const BookingRow* WeekView::rowAt(QPointF point) const
{
    return gridRect().contains(point) ? rowOfBlock(blockAt(toContent(point))) : nullptr;
}

bool WeekView::mayMove(const BookingRow& row) const
{
    return row.status == BookingStatus::Open && !row.isGone && row.span.start > m_parts.clock.now() &&
           (row.pending == PendingState::None || row.pending == PendingState::Held);
}

} // namespace yoyaku::ui

#include "moc_weekview.cpp"
