#pragma once

#include "ui/calendar/hostsscene.h"

namespace yoyaku::ui {

/// The mouse on the timeline of hosts as a small state machine: press, and after 4 px either a block is dragged to
/// another row or time, or an empty stretch of a row is swept. Points are content coordinates. Hosts are known by id:
/// the page may turn under a drag.
class HostsDrag
{
  public:
    enum class State : quint8 { Idle, Pressed, Moving, Sweeping };

    struct Press
    {
        QPointF at;
        BookingId booking; ///< empty: on empty space
        UserId host;       ///< of the row; empty: the row without one
        TimeSpan span;
        bool mayMove = false;
    };

    void press(const Press& press, const DayAxis& axis);
    /// True when there is something new to paint.
    bool move(QPointF at, const HostsScene& scene, int stepMinutes);
    void cancel() { *this = {}; }
    /// What the release means; idle afterwards.
    struct Outcome
    {
        enum class Kind : quint8 { None, Click, Move, Create } kind = Kind::None;
        BookingId booking;
        UserId from, to;
        TimeSpan span;
    };
    [[nodiscard]] Outcome release();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const Press& pressed() const { return m_press; }
    [[nodiscard]] TimeSpan target() const { return m_target; }
    [[nodiscard]] const UserId& toHost() const { return m_to; }

  private:
    void dragTo(QPointF at, const HostsScene& scene, int step);
    void sweepTo(QPointF at, const DayAxis& axis, int step);

    State m_state = State::Idle;
    Press m_press;
    QDate m_day;
    double m_grabbedMinute = 0; ///< between the block's start and the point it was taken by
    TimeSpan m_target;
    UserId m_to;
};

} // namespace yoyaku::ui
