#include "ui/calendar/dragtool.h"

#include "ui/calendar/weekgeometry.h"

#include <algorithm>
#include <cmath>

namespace yoyaku::ui {

namespace {

constexpr double kThreshold = 4;
constexpr int kLeastSweepMinutes = 15;
constexpr int kMinutesADay = 24 * 60;

int stepOf(DragTool::Snap snap) { return snap == DragTool::Snap::Fine ? 5 : 15; }

} // namespace

void DragTool::press(const Press& press, const WeekGeometry& geometry)
{
    m_press = press;
    m_state = State::Pressed;
    m_isByKeys = false;
    m_target = press.span;
    m_targetTrack = press.track;
    m_grabbedDays = geometry.dayAt(press.at.x()) - geometry.dayOf(press.span.start);
    m_grabbedMinute =
        geometry.minuteAt(press.at.y()) + m_grabbedDays * kMinutesADay - geometry.minuteOf(press.span.start);
}

bool DragTool::move(QPointF at, const WeekGeometry& geometry, Snap snap)
{
    if (m_state == State::Idle || m_isByKeys) return false;
    if (m_state == State::Pressed) {
        const QPointF by = at - m_press.at;
        if (std::max(std::abs(by.x()), std::abs(by.y())) < kThreshold) return false;
        if (!m_press.item.isEmpty() && !m_press.mayMove) return false;
        m_state = m_press.item.isEmpty() ? State::Sweeping : State::Moving;
    }
    const TimeSpan before = m_target;
    const int trackBefore = m_targetTrack;
    if (m_state == State::Moving)
        dragTo(at, geometry, stepOf(snap));
    else
        sweepTo(at, geometry, stepOf(snap));
    return m_target != before || m_targetTrack != trackBefore;
}

// The block keeps the point it was taken by, and its start snaps.
void DragTool::dragTo(QPointF at, const WeekGeometry& geometry, int step)
{
    const double wanted = geometry.minuteAt(at.y()) + m_grabbedDays * kMinutesADay - m_grabbedMinute;
    int minute = int(std::lround(wanted / step)) * step;
    int day = geometry.dayAt(at.x()) - m_grabbedDays;
    if (m_grabbedDays == 0) {
        minute = std::clamp(minute, 0, kMinutesADay - step);
    } else {
        // Taken by its part after midnight: its start may go over a midnight too.
        const int over = int(std::floor(double(minute) / kMinutesADay));
        day += over;
        minute -= over * kMinutesADay;
    }
    m_target = m_press.span.movedTo(geometry.instantOf(day, minute));
    m_targetTrack = geometry.trackAt(at.x());
}

void DragTool::take(const Press& press)
{
    m_press = press;
    m_state = State::Moving;
    m_isByKeys = true;
    m_target = press.span;
    m_targetTrack = press.track;
    m_grabbedDays = 0;
    m_grabbedMinute = 0;
}

// A day later is the same wall-clock time, also over a change of clocks; a quarter later is a quarter of an hour.
void DragTool::nudge(const WeekGeometry& geometry, int days, int minutes, int tracks)
{
    if (m_state != State::Moving) return;
    const EpochMs start =
        days == 0 ? m_target.start
                  : geometry.instantOf(geometry.dayOf(m_target.start) + days, int(geometry.minuteOf(m_target.start)));
    m_target = m_press.span.movedTo(start + minutes * kMsPerMinute);
    m_targetTrack = std::clamp(m_targetTrack + tracks, 0, geometry.tracks() - 1);
}

// A sweep stays in its day; the quarter it began in is always part of it.
void DragTool::sweepTo(QPointF at, const WeekGeometry& geometry, int step)
{
    const int day = geometry.dayAt(m_press.at.x());
    m_targetTrack = m_press.track;
    const int anchor = int(geometry.minuteAt(m_press.at.y()) / step) * step;
    const int reached = int(std::lround(geometry.minuteAt(at.y()) / step)) * step;
    const int from = std::min(anchor, reached);
    const int to = std::max({anchor + (reached < anchor ? step : 0), reached, from + kLeastSweepMinutes});
    m_target = {geometry.instantOf(day, from), geometry.instantOf(day, std::min(to, kMinutesADay))};
}

void DragTool::cancel()
{
    m_state = State::Idle;
    m_press = {};
    m_target = {};
    m_targetTrack = 0;
    m_isByKeys = false;
}

DragTool::Outcome DragTool::release()
{
    Outcome outcome;
    if (m_state == State::Pressed)
        outcome = {Outcome::Kind::Click, m_press.item, m_press.span, m_press.track};
    else if (m_state == State::Moving && (m_target != m_press.span || m_targetTrack != m_press.track))
        outcome = {Outcome::Kind::Move, m_press.item, m_target, m_targetTrack};
    else if (m_state == State::Sweeping)
        outcome = {Outcome::Kind::Create, {}, m_target, m_press.track};
    cancel();
    return outcome;
}

} // namespace yoyaku::ui
