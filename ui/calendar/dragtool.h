#pragma once

#include "core/base/timespan.h"

#include <QPointF>
#include <QString>
#include <optional>

namespace yoyaku::ui {

class WeekGeometry;

/// The mouse on the grid as a small state machine: press, and after 4 px either a block is dragged or an empty stretch
/// is swept. Knows no widgets and paints nothing; the view asks for its state. Points are content coordinates.
class DragTool
{
  public:
    enum class State : quint8 { Idle, Pressed, Moving, Sweeping };
    enum class Snap : quint8 { Quarter, Fine }; ///< 15 min, with Shift 5

    struct Press
    {
        QPointF at;
        QString item; ///< a key of the view's; empty: on empty space
        TimeSpan span;
        bool mayMove = false; ///< past and cancelled bookings do not drag
        int track = 0;        ///< the one it was taken in
    };

    void press(const Press& press, const WeekGeometry& geometry);
    /// True when there is something new to paint. The geometry may be that of another week than at the press.
    bool move(QPointF at, const WeekGeometry& geometry, Snap snap);
    /// The keyboard's drag: begins without a press, goes by steps, and is released or cancelled like any other.
    void take(const Press& press);
    /// By wall-clock days and minutes, and by tracks; a step over an edge is none.
    void nudge(const WeekGeometry& geometry, int days, int minutes, int tracks);
    [[nodiscard]] bool isByKeys() const { return m_isByKeys; }
    /// Esc, right button, focus lost: everything as it was.
    void cancel();
    /// What the release means; the tool is idle afterwards.
    struct Outcome
    {
        enum class Kind : quint8 { None, Click, Move, Create } kind = Kind::None;
        QString item;
        TimeSpan span;
        int track = 0;
    };
    [[nodiscard]] Outcome release();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const QString& item() const { return m_press.item; }
    [[nodiscard]] TimeSpan origin() const { return m_press.span; }
    /// Where the block or the sweep would land.
    [[nodiscard]] TimeSpan target() const { return m_target; }
    [[nodiscard]] int originTrack() const { return m_press.track; }
    [[nodiscard]] int targetTrack() const { return m_targetTrack; }

  private:
    void dragTo(QPointF at, const WeekGeometry& geometry, int step);
    void sweepTo(QPointF at, const WeekGeometry& geometry, int step);

    State m_state = State::Idle;
    Press m_press;
    int m_grabbedDays = 0;      ///< days between the block's first day and the column it was taken in
    double m_grabbedMinute = 0; ///< wall-clock minutes between the block's start and the point it was taken by
    TimeSpan m_target;
    int m_targetTrack = 0;
    bool m_isByKeys = false;
};

} // namespace yoyaku::ui
