#include "ui/calendar/dragtool.h"

#include "ui/calendar/weekgeometry.h"

#include <algorithm>
#include <cmath>

namespace yoyaku::ui {

namespace {

constexpr double kThreshold = 4;
constexpr int kLeastSweepMinutes = 15;

int stepOf(DragTool::Snap snap) { return snap == DragTool::Snap::Fine ? 5 : 15; }

} // namespace

void DragTool::press(const Press& press)
{
    m_press = press;
    m_state = State::Pressed;
    m_target = press.span;
}

bool DragTool::move(QPointF at, const WeekGeometry& geometry, Snap snap)
{
    if (m_state == State::Idle) return false;
    const QPointF by = at - m_press.at;
    if (m_state == State::Pressed) {
        if (std::max(std::abs(by.x()), std::abs(by.y())) < kThreshold) return false;
        if (!m_press.booking.isEmpty() && !m_press.mayMove) return false;
        m_state = m_press.booking.isEmpty() ? State::Sweeping : State::Moving;
    }
    const int step = stepOf(snap);
    const TimeSpan before = m_target;
    if (m_state == State::Moving) {
        // The block keeps the point it was taken by, and its start snaps.
        const double grabbed = geometry.minuteOf(m_press.span.start) + by.y() * 60.0 / geometry.hourHeight();
        const int minute = std::clamp(int(std::lround(grabbed / step)) * step, 0, 24 * 60 - step);
        m_target = m_press.span.movedTo(geometry.instantOf(geometry.dayAt(at.x()), minute));
    } else {
        const QPointF column(m_press.at.x(), at.y()); // a sweep stays in its day
        const EpochMs a = geometry.instantAt(m_press.at, step), b = geometry.instantAt(column, step);
        m_target = {std::min(a, b), std::max({a, b, std::min(a, b) + kLeastSweepMinutes * kMsPerMinute})};
    }
    return m_target != before;
}

void DragTool::cancel()
{
    m_state = State::Idle;
    m_press = {};
    m_target = {};
}

DragTool::Outcome DragTool::release()
{
    Outcome outcome;
    if (m_state == State::Pressed)
        outcome = {Outcome::Kind::Click, m_press.booking, m_press.span};
    else if (m_state == State::Moving && m_target != m_press.span)
        outcome = {Outcome::Kind::Move, m_press.booking, m_target};
    else if (m_state == State::Sweeping)
        outcome = {Outcome::Kind::Create, {}, m_target};
    cancel();
    return outcome;
}

} // namespace yoyaku::ui
