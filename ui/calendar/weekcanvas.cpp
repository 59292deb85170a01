#include "ui/calendar/weekcanvas.h"

#include "ui/calendar/offhours.h"
#include "ui/calendar/weekaccess.h"

#include <QAccessible>
#include <QScrollBar>

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
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_geometry.setHourHeight(kZoomSteps[m_zoom]);
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
    m_geometry.setHourHeight(kZoomSteps[m_zoom]);
    daysChanged(onward);
    relayout();
}

int WeekCanvas::rulersWidth() const { return otherZone() == m_means.format.zone() ? kRulerWidth : 2 * kRulerWidth; }

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
    return point - gridRect().topLeft() + QPointF(0, verticalScrollBar()->value());
}

QPoint WeekCanvas::toViewport(QPointF content) const
{
    return (content + gridRect().topLeft() - QPointF(0, verticalScrollBar()->value())).toPoint();
}

void WeekCanvas::updateBars()
{
    const int page = std::max(1, int(gridRect().height()));
    verticalScrollBar()->setRange(0, std::max(0, int(m_geometry.height()) - page));
    verticalScrollBar()->setPageStep(page);
    verticalScrollBar()->setSingleStep(m_geometry.hourHeight() / 2);
}

void WeekCanvas::relayout()
{
    QVector<bool> isEmptyWeekend(m_geometry.days(), false);
    for (int day = 0; day < m_geometry.days(); ++day)
        isEmptyWeekend[day] =
            m_geometry.days() > 2 && m_geometry.day(day).dayOfWeek() >= 6 && isEmptyDay(m_geometry.daySpan(day));
    m_geometry.setWidth(std::max(1.0, gridRect().width()), isEmptyWeekend, devicePixelRatioF());
    m_allDayRows = std::max(1, layOutAllDayItems());
    m_layout = layOutItems();
    m_closed = closedHours();
    updateBars();
    viewport()->update();
}

void WeekCanvas::resizeEvent(QResizeEvent*) { relayout(); }

void WeekCanvas::setZoom(int step)
{
    m_zoom = std::clamp(step, 0, int(std::size(kZoomSteps)) - 1);
    const double before = m_geometry.hourHeight();
    // The wall-clock time under the pointer (or in the middle) stays where it is.
    const double anchor = gridRect().contains(m_pointer) ? m_pointer.y() - headerHeight() : gridRect().height() / 2;
    const double hour = (verticalScrollBar()->value() + anchor) / before;
    m_geometry.setHourHeight(kZoomSteps[m_zoom]);
    relayout();
    verticalScrollBar()->setValue(int(hour * m_geometry.hourHeight() - anchor));
}

void WeekCanvas::scrollToHour(int hour)
{
    verticalScrollBar()->setValue(int(m_geometry.yOfMinute(hour * 60) - m_geometry.hourHeight()));
}

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
    for (const Block& block : std::as_const(m_layout.blocks))
        if (block.row == row) return reveal(block.rect);
}

void WeekCanvas::reveal(const QRectF& content)
{
    const double top = verticalScrollBar()->value(), page = gridRect().height();
    if (content.top() < top)
        verticalScrollBar()->setValue(int(content.top()) - kRevealMargin);
    else if (content.bottom() > top + page)
        verticalScrollBar()->setValue(int(std::min(content.bottom() - page + kRevealMargin, content.top())));
}

void WeekCanvas::setSlot(const WeekStop& stop)
{
    if (!m_current.isEmpty()) {
        setCurrentKey({});
        itemSelected({});
    }
    m_slot = stop;
    const double top = m_geometry.yOfMinute(stop.minute);
    reveal(QRectF(m_geometry.left(stop.day), top, m_geometry.width(stop.day), m_geometry.yOfMinute(kSlotMinutes)));
    viewport()->update();
}

QRect WeekCanvas::rectOfItem(int row) const
{
    for (const Block& block : m_layout.blocks)
        if (block.row == row) return QRect(toViewport(block.rect.topLeft()), block.rect.size().toSize());
    return {};
}

void WeekCanvas::tellOfCurrent()
{
    if (!QAccessible::isActive()) return;
    const int row = currentRow();
    if (row < 0) return;
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(m_geometry.days() + row);
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
bool WeekCanvas::handleOwnKey(const QKeyEvent&) { return false; }
bool WeekCanvas::pressOutside(QPointF) { return false; }
bool WeekCanvas::clickBeside(QPointF) { return false; }
QString WeekCanvas::tipBeside(QPoint) const { return {}; }
int WeekCanvas::layOutAllDayItems() { return 1; }
QVector<QRectF> WeekCanvas::closedHours() const { return usualOffHours(m_geometry); }
QTimeZone WeekCanvas::otherZone() const { return m_means.format.zone(); }
void WeekCanvas::paintAllDayItems(QPainter&) {}

} // namespace yoyaku::ui

#include "moc_weekcanvas.cpp"
