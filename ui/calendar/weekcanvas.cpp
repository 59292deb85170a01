#include "ui/calendar/weekcanvas.h"

#include "ui/calendar/offhours.h"
#include "ui/calendar/weekaccess.h"
#include "ui/calendar/weekkeys.h"

#include <QAccessible>
#include <QScrollBar>
#include <cmath>

namespace yoyaku::ui {

namespace {

constexpr int kAutoScrollMs = 30;
constexpr int kRevealMargin = 8;

} // namespace

WeekCanvas::WeekCanvas(Means means, QWidget* parent)
    : QAbstractScrollArea(parent),
      m_means(means),
      m_geometry(means.format, means.format.day(means.clock.now()), 7),
      m_grid(means.theme, means.format),
      m_rulers(means.theme, means.format)
{
    installWeekAccess();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->grabGesture(Qt::PinchGesture);
    m_hourPx = means.theme.grown(kZoomSteps[2]); // half an hour holds two lines
    m_geometry.setHourHeight(int(std::lround(m_hourPx)));
    m_minute.setSingleShot(true);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        viewport()->update();
        scheduleMinute();
    });
    scheduleMinute();
    m_edgeTimer.setInterval(kAutoScrollMs);
    connect(&m_edgeTimer, &QTimer::timeout, this, &WeekCanvas::autoScroll);
}

void WeekCanvas::scheduleMinute() { m_minute.start(int(kMsPerMinute - m_means.clock.now() % kMsPerMinute)); }

void WeekCanvas::showDays(QDate first, int days)
{
    if (first == m_geometry.first() && days == m_geometry.days() && m_areDaysSet) return;
    m_areDaysSet = true;
    if (!m_isTurning && !isIdle()) {
        m_tool.cancel();
        endDrag();
    }
    m_slot.reset();
    m_keySweep.reset();
    const int onward = first < m_geometry.first() ? -days : days; // who turned back will turn back again
    m_geometry = WeekGeometry(m_means.format, first, days);
    m_geometry.setHourHeight(int(std::lround(m_hourPx)));
    daysChanged(onward);
    relayout();
}

int WeekCanvas::rulerWidth() const { return m_means.theme.grown(kRulerWidth); }

int WeekCanvas::rulersWidth() const { return (1 + int(otherZones().size())) * rulerWidth(); }

QRectF WeekCanvas::gridRect() const
{
    return QRectF(rulersWidth(), headerHeight(), viewport()->width() - rulersWidth(),
                  viewport()->height() - headerHeight());
}

QRectF WeekCanvas::allDayRect() const
{
    return QRectF(rulersWidth(), kDayHeaderHeight, viewport()->width() - rulersWidth(), m_allDayRows * kAllDayHeight);
}

QPointF WeekCanvas::toContent(QPointF point) const
{
    return point - gridRect().topLeft() + QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value());
}

QPoint WeekCanvas::toViewport(QPointF content) const
{
    return (content + gridRect().topLeft() - QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value()))
        .toPoint();
}

void WeekCanvas::updateBars()
{
    const int page = std::max(1, int(gridRect().height()));
    verticalScrollBar()->setRange(0, std::max(0, int(m_geometry.height()) - page));
    verticalScrollBar()->setPageStep(page);
    verticalScrollBar()->setSingleStep(m_geometry.hourHeight() / 2);
    const int across = std::max(1, int(gridRect().width()));
    horizontalScrollBar()->setRange(0, std::max(0, int(std::ceil(m_geometry.width())) - across));
    horizontalScrollBar()->setPageStep(across);
    horizontalScrollBar()->setSingleStep(kTrackWidth / 2);
}

void WeekCanvas::relayout()
{
    QVector<bool> isEmptyWeekend(m_geometry.days(), false);
    for (int day = 0; day < m_geometry.days(); ++day)
        isEmptyWeekend[day] =
            m_geometry.days() > 2 && m_geometry.day(day).dayOfWeek() >= 6 && isEmptyDay(m_geometry.daySpan(day));
    m_geometry.setTracks(trackCount());
    m_track = std::min(m_track, m_geometry.tracks() - 1);
    m_geometry.setWidth(std::max(1.0, gridRect().width()), isEmptyWeekend, devicePixelRatioF());
    m_allDayRows = std::max(1, layOutAllDayItems());
    m_layout = layOutItems();
    m_closed = closedHours();
    if (const auto stop = stopOfRow(m_layout, m_geometry, currentRow(), m_track); stop && isIdle())
        m_track = stop->track;
    updateBars();
    viewport()->update();
}

void WeekCanvas::resizeEvent(QResizeEvent*) { relayout(); }

void WeekCanvas::scrollContentsBy(int, int) { viewport()->update(); }

int WeekCanvas::rowOfKey(const QString& key) const
{
    if (key.isEmpty()) return -1;
    for (int row = 0; row < itemCount(); ++row)
        if (itemKey(row) == key) return row;
    return -1;
}

void WeekCanvas::setCurrentKey(const QString& key)
{
    if (key == m_current) return;
    m_current = key;
    if (const auto stop = stopOfRow(m_layout, m_geometry, rowOfKey(key), m_track)) m_track = stop->track;
    if (!key.isEmpty()) {
        m_slot.reset();
        m_keySweep.reset();
    }
    viewport()->update();
    tellOfCurrent();
}

void WeekCanvas::selectItem(int row)
{
    const QString key = row < 0 ? QString() : itemKey(row);
    setCurrentKey(key);
    revealItem(row);
    itemSelected(key);
}

void WeekCanvas::revealItem(int row)
{
    const Block* found = nullptr;
    for (const Block& block : std::as_const(m_layout.blocks))
        if (block.row == row && (!found || (block.track == m_track && found->track != m_track))) found = &block;
    if (found) reveal(QRectF(found->rect));
}

void WeekCanvas::reveal(const QRectF& content)
{
    const double top = verticalScrollBar()->value(), page = gridRect().height();
    if (content.top() < top)
        verticalScrollBar()->setValue(int(content.top()) - kRevealMargin);
    else if (content.bottom() > top + page)
        verticalScrollBar()->setValue(int(std::min(content.bottom() - page + kRevealMargin, content.top())));
    const double left = horizontalScrollBar()->value(), across = gridRect().width();
    if (content.left() < left)
        horizontalScrollBar()->setValue(int(content.left()) - kRevealMargin);
    else if (content.right() > left + across)
        horizontalScrollBar()->setValue(int(std::min(content.right() - across + kRevealMargin, content.left())));
}

void WeekCanvas::setSlot(const WeekStop& stop)
{
    if (!m_current.isEmpty()) {
        setCurrentKey({});
        itemSelected({});
    }
    m_slot = stop;
    m_track = stop.track;
    const int column = m_geometry.column(stop.day, stop.track);
    reveal(QRectF(m_geometry.left(column), m_geometry.yOfMinute(stop.minute), m_geometry.width(column),
                  m_geometry.yOfMinute(kSlotMinutes)));
    viewport()->update();
}

QRect WeekCanvas::rectOfItem(int row) const
{
    const Block* found = nullptr;
    for (const Block& block : m_layout.blocks)
        if (block.row == row && (!found || (block.track == m_track && found->track != m_track))) found = &block;
    return found ? QRect(toViewport(found->rect.topLeft()), found->rect.size().toSize()) : QRect();
}

void WeekCanvas::tellOfCurrent()
{
    if (!QAccessible::isActive()) return;
    const int row = currentRow();
    if (row < 0) return;
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(m_geometry.columns() + row);
    QAccessible::updateAccessibility(&event);
}

int WeekCanvas::itemAt(QPointF point) const
{
    if (!gridRect().contains(point)) return -1;
    const QPointF content = toContent(point);
    const auto it = std::find_if(m_layout.blocks.rbegin(), m_layout.blocks.rend(),
                                 [&](const Block& block) { return block.rect.contains(content); });
    return it == m_layout.blocks.rend() || it->row >= itemCount() ? -1 : it->row;
}

bool WeekCanvas::isItemAllDay(int) const { return false; }
QString WeekCanvas::describeDay(int) const { return {}; }
void WeekCanvas::itemClicked(const QString&) {}
void WeekCanvas::itemTaken(int) {}
void WeekCanvas::dragEnded() {}
bool WeekCanvas::can(CalendarAct act) const
{
    return act <= CalendarAct::ZoomOut && act != CalendarAct::Next; // whatever is shown as days and hours
}

void WeekCanvas::act(CalendarAct act)
{
    switch (act) {
    case CalendarAct::Today:
        return todayRequested();
    case CalendarAct::Earlier:
    case CalendarAct::Later:
        return turnRequested(act == CalendarAct::Earlier ? -1 : 1);
    case CalendarAct::Back:
    case CalendarAct::Forward:
        return WeekKeys(*this).step(act == CalendarAct::Back ? -1 : 1);
    case CalendarAct::First:
    case CalendarAct::Last:
        return showHours(act == CalendarAct::Last);
    case CalendarAct::ZoomIn:
    case CalendarAct::ZoomOut:
        return zoomByStep(act == CalendarAct::ZoomIn ? 1 : -1);
    default:
        return;
    }
}
bool WeekCanvas::pressOutside(QPointF) { return false; }
bool WeekCanvas::clickBeside(QPointF) { return false; }
QString WeekCanvas::tipBeside(QPoint) const { return {}; }
int WeekCanvas::layOutAllDayItems() { return 1; }
QVector<QRectF> WeekCanvas::closedHours() const { return usualOffHours(m_geometry); }
QVector<QTimeZone> WeekCanvas::otherZones() const { return {}; }
void WeekCanvas::paintAllDayItems(QPainter&) {}
void WeekCanvas::paintGroundMarks(QPainter&, const QRectF&) {}
void WeekCanvas::targetChanged() {}
bool WeekCanvas::mayDropHere(Qt::KeyboardModifiers) const { return true; }
int WeekCanvas::trackCount() { return 1; }

QString WeekCanvas::describeColumn(int column) const
{
    return m_means.format.longDay(m_geometry.day(m_geometry.dayOfColumn(column)));
}

void WeekCanvas::paintColumnHead(QPainter& painter, const QRectF& rect, int column)
{
    m_grid.paintDayHead(painter, rect, dayHead(m_geometry.dayOfColumn(column)));
}

} // namespace yoyaku::ui

#include "moc_weekcanvas.cpp"
