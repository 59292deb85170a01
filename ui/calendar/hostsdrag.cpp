#include "ui/calendar/hostsdrag.h"

#include <algorithm>
#include <cmath>

namespace yoyaku::ui {

namespace {

constexpr double kThreshold = 4;
/// A hand that goes to another row drifts: so far sideways the time stays.
constexpr double kKeepsTime = 16;
constexpr int kLeastSweepMinutes = 15;
constexpr int kMinutesADay = 24 * 60;

} // namespace

void HostsDrag::press(const Press& press, const DayAxis& axis)
{
    m_press = press;
    m_state = State::Pressed;
    m_target = press.span;
    m_to = press.host;
    m_day = axis.day();
    m_grabbedMinute = axis.minuteAt(press.at.x()) - axis.minuteOf(press.span.start);
}

bool HostsDrag::move(QPointF at, const HostsScene& scene, int step)
{
    if (m_state == State::Idle) return false;
    if (m_state == State::Pressed) {
        const QPointF by = at - m_press.at;
        if (std::max(std::abs(by.x()), std::abs(by.y())) < kThreshold) return false;
        if (!m_press.booking.isEmpty() && !m_press.mayMove) return false;
        m_state = m_press.booking.isEmpty() ? State::Sweeping : State::Moving;
    }
    const auto before = std::pair(m_target, m_to);
    if (m_state == State::Moving)
        dragTo(at, scene, step);
    else
        sweepTo(at, scene.axis(), step);
    return before != std::pair(m_target, m_to);
}

void HostsDrag::dragTo(QPointF at, const HostsScene& scene, int step)
{
    const DayAxis& axis = scene.axis();
    if (const int line = scene.lineAt(at.y()); line >= 0) m_to = scene.lines()[line].host;
    if (axis.day() == m_day && std::abs(at.x() - m_press.at.x()) < kKeepsTime) {
        m_target = m_press.span;
        return;
    }
    const double wanted = axis.minuteAt(at.x()) - m_grabbedMinute;
    const int minute = std::clamp(int(std::lround(wanted / step)) * step, 0, kMinutesADay - step);
    m_target = m_press.span.movedTo(axis.instantOf(minute));
}

// A sweep stays in its row; the quarter it began in is always part of it.
void HostsDrag::sweepTo(QPointF at, const DayAxis& axis, int step)
{
    const int anchor = int(axis.minuteAt(m_press.at.x()) / step) * step;
    const int reached = int(std::lround(axis.minuteAt(at.x()) / step)) * step;
    const int from = std::min(anchor, reached);
    const int to = std::max({anchor + (reached < anchor ? step : 0), reached, from + kLeastSweepMinutes});
    m_target = {axis.instantOf(from), axis.instantOf(std::min(to, kMinutesADay))};
}

HostsDrag::Outcome HostsDrag::release()
{
    Outcome outcome;
    if (m_state == State::Pressed)
        outcome = {Outcome::Kind::Click, m_press.booking, m_press.host, m_press.host, m_press.span};
    else if (m_state == State::Moving && (m_target != m_press.span || m_to != m_press.host))
        outcome = {Outcome::Kind::Move, m_press.booking, m_press.host, m_to, m_target};
    else if (m_state == State::Sweeping)
        outcome = {Outcome::Kind::Create, {}, m_press.host, m_press.host, m_target};
    cancel();
    return outcome;
}

} // namespace yoyaku::ui
