// Zoom of WeekCanvas: by keys in steps, by wheel and pinch continuously.
#include "ui/calendar/weekcanvas.h"

#include <QGestureEvent>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QScrollBar>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

namespace yoyaku::ui {

namespace {

constexpr int kWorkStart = 9;
constexpr int kWorkEnd = 18;
constexpr double kNotch = 120;       ///< of a wheel, eighths of a degree
constexpr double kNotchFactor = 1.2; ///< four of them make a step and a half of the keys

} // namespace

void WeekCanvas::zoomTo(double hourPx, std::optional<double> anchor)
{
    const double y = anchor.value_or(zoomAnchor());
    QScrollBar* bar = verticalScrollBar();
    if (y != m_zoomAnchor.y || bar->value() != m_zoomAnchor.scroll)
        m_zoomAnchor = {y, (bar->value() + y) / m_geometry.hourHeight(), 0};
    m_hourPx = std::clamp(hourPx, double(kLeastHourPx), double(kMostHourPx));
    m_geometry.setHourHeight(int(std::lround(m_hourPx)));
    relayout();
    bar->setValue(int(std::lround(m_zoomAnchor.hour * m_geometry.hourHeight() - y)));
    m_zoomAnchor.scroll = bar->value();
}

void WeekCanvas::zoomByStep(int by)
{
    const int now = m_geometry.hourHeight();
    const auto begin = std::begin(kZoomSteps), end = std::end(kZoomSteps);
    if (by > 0) {
        if (const auto next = std::upper_bound(begin, end, now); next != end) zoomTo(*next);
    } else if (const auto at = std::lower_bound(begin, end, now); at != begin) {
        zoomTo(*std::prev(at));
    }
}

void WeekCanvas::restoreZoom(const QVariantMap& state)
{
    const int step = state.value(QStringLiteral("zoom"), -1).toInt(); // as earlier versions kept it
    if (step >= 0 && step < int(std::size(kZoomSteps))) zoomTo(kZoomSteps[step]);
    if (const double px = state.value(QStringLiteral("hourPx")).toDouble(); px > 0) zoomTo(px);
}

// What the user looks at: the block or half hour the keyboard is on, else the middle.
double WeekCanvas::zoomAnchor() const
{
    const double height = gridRect().height();
    double y = height / 2;
    if (m_slot)
        y = m_geometry.yOfMinute(m_slot->minute) - verticalScrollBar()->value();
    else if (const QRect block = rectOfItem(currentRow()); !block.isEmpty())
        y = block.top() - gridRect().top();
    return y >= 0 && y <= height ? y : height / 2;
}

void WeekCanvas::wheelEvent(QWheelEvent* event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) return QAbstractScrollArea::wheelEvent(event);
    m_pointer = event->position();
    const double notches = event->angleDelta().y() / kNotch;
    if (notches != 0) zoomTo(m_hourPx * std::pow(kNotchFactor, notches), m_pointer.y() - gridRect().top());
    event->accept();
}

// A touchpad tells of a pinch as native gestures, a touch screen as Qt's own.
bool WeekCanvas::pinch(const QEvent& event)
{
    if (event.type() == QEvent::NativeGesture) {
        const auto& native = static_cast<const QNativeGestureEvent&>(event);
        if (native.gestureType() != Qt::ZoomNativeGesture) return false;
        zoomTo(m_hourPx * (1 + native.value()), native.position().y() - gridRect().top());
        return true;
    }
    const auto* made =
        static_cast<const QPinchGesture*>(static_cast<const QGestureEvent&>(event).gesture(Qt::PinchGesture));
    if (!made) return false;
    const QPointF middle = viewport()->mapFromGlobal(made->centerPoint());
    if (made->changeFlags().testFlag(QPinchGesture::ScaleFactorChanged))
        zoomTo(m_hourPx * made->scaleFactor(), middle.y() - gridRect().top());
    return true;
}

void WeekCanvas::scrollToHour(int hour)
{
    verticalScrollBar()->setValue(int(m_geometry.yOfMinute(hour * 60) - m_geometry.hourHeight()));
}

void WeekCanvas::showHours(bool ofEvening)
{
    if (!ofEvening) return scrollToHour(kWorkStart);
    const double left = horizontalScrollBar()->value();
    reveal(QRectF(left, m_geometry.yOfMinute(kWorkEnd * 60), 1, m_geometry.hourHeight()));
}

} // namespace yoyaku::ui
