#include "ui/calendar/weekkeys.h"

#include "ui/calendar/weekcanvas.h"

#include <QKeyEvent>

namespace yoyaku::ui {

namespace {

constexpr int kShiftMinutes = 15;
constexpr int kWorkStart = 9;
constexpr int kMinutesADay = 24 * 60;
constexpr int kAboveMidnight = -1; ///< the minute of what lasts all day

} // namespace

bool WeekKeys::handle(const QKeyEvent& event)
{
    const Qt::KeyboardModifiers with = event.modifiers();
    if (with.testFlag(Qt::ControlModifier) || with.testFlag(Qt::MetaModifier)) return false;
    if (with.testFlag(Qt::AltModifier)) return !with.testFlag(Qt::ShiftModifier) && handleAlt(event.key());
    if (m_view.tool().isByKeys()) return handleMoving(event.key());
    if (with.testFlag(Qt::ShiftModifier) && (event.key() == Qt::Key_Up || event.key() == Qt::Key_Down)) {
        extendSweep(event.key() == Qt::Key_Up ? -1 : 1);
        return true;
    }
    return handleOpen(event.key()) || handleStops(event.key());
}

bool WeekKeys::handleAlt(int key)
{
    const bool haveTracks = m_view.m_geometry.tracks() > 1;
    switch (key) {
    case Qt::Key_Up:
        m_view.beginKeyMove(0, -kShiftMinutes, 0);
        return true;
    case Qt::Key_Down:
        m_view.beginKeyMove(0, kShiftMinutes, 0);
        return true;
    case Qt::Key_Left:
        m_view.beginKeyMove(haveTracks ? 0 : -1, 0, haveTracks ? -1 : 0);
        return true;
    case Qt::Key_Right:
        m_view.beginKeyMove(haveTracks ? 0 : 1, 0, haveTracks ? 1 : 0);
        return true;
    case Qt::Key_PageUp: // a day, where left and right go from host to host
        m_view.beginKeyMove(-1, 0, 0);
        return true;
    case Qt::Key_PageDown:
        m_view.beginKeyMove(1, 0, 0);
        return true;
    default:
        return m_view.tool().isByKeys() && handleMoving(key);
    }
}

// What is being moved stays in hand until Alt is let go, or one of these.
bool WeekKeys::handleMoving(int key)
{
    if (key == Qt::Key_Return || key == Qt::Key_Enter) m_view.dropByKeys(Qt::AltModifier);
    return key != Qt::Key_Alt;
}

bool WeekKeys::handleOpen(int key)
{
    if (m_view.currentKey().isEmpty() || (key != Qt::Key_Return && key != Qt::Key_Enter)) return false;
    m_view.itemOpened(m_view.currentKey());
    return true;
}

bool WeekKeys::handleStops(int key)
{
    switch (key) {
    case Qt::Key_Up:
        toVertical(-1);
        return true;
    case Qt::Key_Down:
        toVertical(1);
        return true;
    case Qt::Key_Left:
        toSide(-1);
        return true;
    case Qt::Key_Right:
        toSide(1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        create();
        return true;
    case Qt::Key_Escape:
        return leave();
    default:
        return false;
    }
}

// First the sweep goes, then the place on the grid, then the thing chosen; then the key is for somebody else.
bool WeekKeys::leave()
{
    if (m_view.m_keySweep)
        m_view.m_keySweep.reset();
    else if (m_view.m_slot)
        m_view.m_slot.reset();
    else if (!m_view.m_current.isEmpty())
        m_view.selectItem(-1);
    else
        return false;
    m_view.viewport()->update();
    return true;
}

WeekStop WeekKeys::here() const
{
    const WeekGeometry& geometry = m_view.m_geometry;
    if (const int row = m_view.currentRow(); row >= 0) {
        if (m_view.isItemAllDay(row))
            return {std::clamp(geometry.dayOf(m_view.itemSpan(row).start), 0, geometry.days() - 1), kAboveMidnight, 0,
                    row, m_view.m_track};
        if (const auto stop = stopOfRow(m_view.m_layout, geometry, row, m_view.m_track)) return *stop;
    }
    if (m_view.m_slot) return *m_view.m_slot;
    const EpochMs now = m_view.m_means.clock.now();
    if (!geometry.span().contains(now)) return {0, kWorkStart * 60, 0, -1, m_view.m_track};
    return {geometry.dayOf(now), int(geometry.minuteOf(now)) / kSlotMinutes * kSlotMinutes, 0, -1, m_view.m_track};
}

void WeekKeys::go(const WeekStop& stop)
{
    m_view.m_keySweep.reset();
    m_view.m_track = stop.track;
    if (stop.row >= 0 && stop.row < m_view.itemCount())
        m_view.selectItem(stop.row);
    else
        m_view.setSlot({stop.day, stop.minute, 0, -1, stop.track});
}

void WeekKeys::toVertical(int by)
{
    const auto stop = by < 0 ? stopAbove(m_view.m_layout, m_view.m_geometry, here())
                             : stopBelow(m_view.m_layout, m_view.m_geometry, here());
    if (stop) return go(*stop);
    if (by < 0) toAllDay(here().day);
}

// Above midnight stands what lasts all day.
void WeekKeys::toAllDay(int day)
{
    const TimeSpan span = m_view.m_geometry.daySpan(day);
    for (int row = 0; row < m_view.itemCount(); ++row)
        if (m_view.isItemAllDay(row) && m_view.itemSpan(row).overlaps(span)) return m_view.selectItem(row);
}

void WeekKeys::toSide(int by)
{
    const WeekStop from = here();
    const WeekGeometry& geometry = m_view.m_geometry;
    const int column = geometry.column(from.day, from.track) + by;
    if (column >= 0 && column < geometry.columns()) return go(stopNear(m_view.m_layout, geometry, column, from.minute));
    Q_EMIT m_view.turnRequested(by);
    go(stopNear(m_view.m_layout, geometry, by < 0 ? geometry.columns() - 1 : 0, from.minute));
}

// From the half hour the keyboard is on; from a block, the one it starts in.
void WeekKeys::extendSweep(int by)
{
    const WeekStop from = m_view.m_slot.value_or(here());
    const int anchor = std::max(0, from.minute) / kSlotMinutes * kSlotMinutes;
    const WeekGeometry& geometry = m_view.m_geometry;
    if (!m_view.m_keySweep) {
        m_view.setSlot({from.day, anchor, 0, -1, from.track});
        m_view.m_keySweep =
            TimeSpan{geometry.instantOf(from.day, anchor), geometry.instantOf(from.day, anchor + kSlotMinutes)};
    }
    TimeSpan& sweep = *m_view.m_keySweep;
    const int start = int(geometry.minuteOf(sweep.start));
    const int end = start + int(sweep.lengthMs() / kMsPerMinute);
    const int moved = by * kShiftMinutes;
    if (start < anchor || (by < 0 && end <= anchor + kSlotMinutes))
        sweep.start = geometry.instantOf(from.day, std::clamp(start + moved, 0, anchor));
    else
        sweep.end = geometry.instantOf(from.day, std::clamp(end + moved, anchor + kSlotMinutes, kMinutesADay));
    m_view.viewport()->update();
}

void WeekKeys::create()
{
    const WeekGeometry& geometry = m_view.m_geometry;
    const WeekStop at = here();
    const TimeSpan slot{geometry.instantOf(at.day, at.minute), geometry.instantOf(at.day, at.minute + kSlotMinutes)};
    m_view.createAt(std::exchange(m_view.m_keySweep, {}).value_or(slot), at.track);
    m_view.viewport()->update();
}

void WeekKeys::step(int by)
{
    const int count = m_view.itemCount(), at = m_view.currentRow();
    if (count == 0) return;
    if (at < 0) return toNext();
    m_view.selectItem(std::clamp(at + by, 0, count - 1));
}

void WeekKeys::toNext()
{
    const EpochMs now = m_view.m_means.clock.now();
    for (int row = 0; row < m_view.itemCount(); ++row)
        if (m_view.itemSpan(row).start >= now && !m_view.isItemOver(row)) return m_view.selectItem(row);
    if (m_view.itemCount() > 0) m_view.selectItem(0);
}

} // namespace yoyaku::ui
